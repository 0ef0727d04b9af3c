package io.github.slakit.credits;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.MeasurementPeriod;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is owed for a period, line by line.
 *
 * <p>The total is {@code min(round(Σ exact amounts), floor(each cap))} in whole minor units of the currency, rounded
 * once; the amounts of the lines add up to it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Statement permits ImmutableStatement {

    Statement() {}

    /**
     * Returns the period.
     *
     * @return the period, cut at the edges of the term
     */
    public abstract MeasurementPeriod period();

    /**
     * Returns the currency of every amount.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns how the total was rounded.
     *
     * @return the mode
     */
    public abstract RoundingMode rounding();

    /**
     * Returns the credits.
     *
     * @return lines, in the order of the contract, those without a credit among them
     */
    public abstract List<StatementLine> lines();

    /**
     * Returns the upper bounds on the total.
     *
     * @return bounds, in the order of the contract
     */
    public abstract List<AppliedCap> caps();

    /**
     * Returns what is owed.
     *
     * @return the total, which is the sum of the lines
     */
    public abstract Money total();

    /**
     * Returns the exact sum of the lines before caps and rounding.
     *
     * @return the sum
     */
    public Figure exactBeforeCaps() {
        return lines().stream()
                .map(StatementLine::exact)
                .reduce(Figure.of(Ratio.of(0), Unit.of(currency().getCode())), Figure::plus);
    }

    /**
     * Returns the cap that made the total smaller.
     *
     * @return the smallest cap whose whole minor units are below the rounded sum, the first of several equal ones; empty if
     *     none is
     */
    public Optional<AppliedCap> bindingCap() {
        BigInteger uncapped = MinorUnits.of(exactBeforeCaps(), currency(), rounding());
        return caps().stream()
                .filter(cap -> cap.minorUnits(currency()).compareTo(uncapped) < 0)
                .min(Comparator.comparing(AppliedCap::amount));
    }

    /**
     * Explains the total by recorded facts, tables, charges, caps and the rounding.
     *
     * @return a tree whose figure is the total
     */
    public Explanation explain() {
        Unit unit = Unit.of(currency().getCode());
        String label = "total of " + period().label();
        List<Explanation> parts = lines().stream().map(StatementLine::explain).toList();
        Explanation sum = Explanation.sum("sum of credits", unit, parts);
        if (caps().isEmpty()) {
            return rounded(label, sum, rounding());
        }
        List<Explanation> bounds = caps().stream()
                .map(cap -> rounded("cap in whole minor units", cap.explain(), RoundingMode.DOWN))
                .toList();
        return Explanation.least(label, rounded("rounded credits", sum, rounding()), bounds)
                .withNotes(capNotes());
    }

    private Explanation rounded(String label, Explanation exact, RoundingMode mode) {
        Explanation step = Explanation.input("minor unit of " + currency(), MinorUnits.one(currency()));
        return Explanation.rounded(label, exact, step, mode);
    }

    private List<String> capNotes() {
        return bindingCap()
                .map(cap -> List.of("the cap of " + cap.cap() + " binds"))
                .orElse(List.of());
    }

    /** Returns the period, the lines and the total as text, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Statement for " + period().label() + "\n");
        lines().forEach(line -> text.append("  ").append(line).append('\n'));
        bindingCap()
                .ifPresent(cap -> text.append("  capped at ").append(cap.cap()).append('\n'));
        return text.append("  total: ").append(total()).toString();
    }
}
