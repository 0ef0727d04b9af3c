package io.github.slakit.credits;

import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.credits.remedy.Credit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The credit for one service level in a statement.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StatementLine permits ImmutableStatementLine {

    private static final Figure NOTHING = Figure.percent("0");

    StatementLine() {}

    /**
     * Returns what was delivered.
     *
     * @return the assessment of the service level
     */
    public abstract Assessment assessment();

    /**
     * Returns the rule.
     *
     * @return the credit
     */
    public abstract Credit credit();

    /**
     * Returns the charge of which the rule pays a percentage.
     *
     * @return the exact amount
     */
    public abstract Figure charge();

    /**
     * Returns the share of the total that falls to this line: the exact amount after caps, shared to whole minor units
     * by largest remainder, so that the lines of a statement add up to its total.
     *
     * @return the amount
     */
    public abstract Money amount();

    /**
     * Returns the band of the credit in which the figure lies.
     *
     * @return the band, empty if the figure lies in none or there is no figure
     */
    public Optional<Band<Figure>> band() {
        return band(assessment(), credit());
    }

    /**
     * Returns the exact amount before caps and rounding.
     *
     * @return the percentage of the band, times the charge
     */
    public Figure exact() {
        return exact(assessment(), credit(), charge());
    }

    static Figure exact(Assessment assessment, Credit credit, Figure charge) {
        Figure share = band(assessment, credit).map(Band::value).orElse(NOTHING);
        return charge.times(share.asFactor());
    }

    private static Optional<Band<Figure>> band(Assessment assessment, Credit credit) {
        return assessment.value().flatMap(credit.table()::find);
    }

    /**
     * Returns the figure of the service level as text that contradicts neither verdict nor band.
     *
     * @return the text, or {@code none}
     */
    public String display() {
        return assessment().display(credit().table().limits());
    }

    /**
     * Explains the exact amount by the recorded facts, the table and the charge.
     *
     * @return a tree whose figure is the exact amount
     */
    public Explanation explain() {
        String level = assessment().serviceLevel().id();
        Explanation charge = Explanation.input("charge '" + credit().charge() + "'", charge());
        return Explanation.product("credit for '" + level + "'", explainShare(), charge)
                .withClause(credit().clause());
    }

    private Explanation explainShare() {
        if (assessment().value().isEmpty()) {
            return Explanation.input("share without a figure", NOTHING)
                    .withClause(assessment().serviceLevel().clause())
                    .withNotes(List.of(assessment().result().explain().label()));
        }
        List<Explanation> bands =
                credit().bands().stream().map(Explanation::band).toList();
        return Explanation.lookup(
                "share for " + display(), assessment().explain(), bands, Explanation.input("in no band", NOTHING));
    }

    /** Returns level, figure, verdict and amount in a line. */
    @Override
    public String toString() {
        return "'" + assessment().serviceLevel().id() + "' " + display() + " ("
                + assessment().verdict() + "): " + amount();
    }
}
