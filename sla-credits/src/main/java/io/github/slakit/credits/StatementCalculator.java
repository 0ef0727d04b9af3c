package io.github.slakit.credits;

import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** Computes a statement, a line for each period of each level with a credit: exact lines, one rounding, caps, and the total shared to the lines. */
final class StatementCalculator {

    private final Remedies remedies;
    private final List<Entry> entries;
    private final Charges charges;
    private final CurrencyUnit currency;

    /** A credit and an assessment that it is due for. */
    private record Entry(Credit credit, Assessment assessment) {

        String serviceLevel() {
            return assessment.serviceLevel().id();
        }
    }

    private StatementCalculator(Remedies remedies, List<Assessment> assessments, Charges charges) {
        this.remedies = remedies;
        this.entries = remedies.credits().stream()
                .flatMap(rule -> assessments.stream()
                        .filter(assessment -> assessment.serviceLevel().id().equals(rule.serviceLevel()))
                        .map(assessment -> new Entry(rule.credit(), assessment)))
                .toList();
        this.charges = charges;
        this.currency = remedies.currency();
    }

    static Statement calculate(
            MeasurementPeriod period, Remedies remedies, List<Assessment> assessments, Charges charges) {
        return new StatementCalculator(remedies, assessments, charges).calculate(period);
    }

    private Statement calculate(MeasurementPeriod period) {
        List<AppliedCap> caps = remedies.caps().stream()
                .map(cap -> new AppliedCap(cap, charges.get(cap.charge(), currency)))
                .toList();
        List<Figure> exact = entries.stream().map(this::exact).toList();
        Figure sum = exact.stream().reduce(Figure.of(Ratio.of(0), Unit.of(currency.getCode())), Figure::plus);
        BigInteger total = rounded(period, sum);
        Figure capped = sum;
        for (AppliedCap cap : caps) {
            total = total.min(cap.minorUnits(currency));
            capped = capped.min(cap.amount());
        }
        return ImmutableStatement.builder()
                .period(period)
                .currency(currency)
                .rounding(remedies.rounding())
                .caps(caps)
                .lines(lines(shares(exact, sum, capped), total))
                .total(MinorUnits.money(total, currency))
                .build();
    }

    private BigInteger rounded(MeasurementPeriod period, Figure sum) {
        try {
            return MinorUnits.of(sum, currency, remedies.rounding());
        } catch (ArithmeticException e) {
            ArithmeticException named = new ArithmeticException("Total of " + period.label()
                    + " must be a whole number of minor units as the contract does not round, but was " + sum);
            named.initCause(e);
            throw named;
        }
    }

    private Figure exact(Entry entry) {
        return StatementLine.exact(entry.assessment(), entry.credit(), charge(entry.credit()));
    }

    /** Spreads the cut of the caps over the lines in proportion, in minor units. */
    private List<Ratio> shares(List<Figure> exact, Figure sum, Figure capped) {
        Ratio kept = sum.isZero() ? Ratio.of(1) : capped.dividedBy(sum);
        return exact.stream()
                .map(figure -> figure.times(kept).dividedBy(MinorUnits.one(currency)))
                .toList();
    }

    private List<StatementLine> lines(List<Ratio> shares, BigInteger total) {
        List<String> levels = entries.stream().map(Entry::serviceLevel).toList();
        List<BigInteger> amounts = LargestRemainder.share(total, shares, levels);
        List<StatementLine> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Entry entry = entries.get(i);
            lines.add(ImmutableStatementLine.builder()
                    .assessment(entry.assessment())
                    .credit(entry.credit())
                    .charge(charge(entry.credit()))
                    .amount(MinorUnits.money(amounts.get(i), currency))
                    .build());
        }
        return lines;
    }

    private Figure charge(Credit credit) {
        return charges.get(credit.charge(), currency);
    }
}
