package io.github.slakit.credits.remedy;

import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule that pays a percentage of a charge, read from a table of bands by the figure of a service level.
 *
 * <p>Thresholds nest: {@code below(percent("99"))} applies instead of {@code below(percent("99.9"))} where both hold.
 * A figure in no band pays nothing.
 *
 * <pre>{@code
 * Credit.table(
 *         below(percent("99.9")).gives(percent("10")),
 *         below(percent("99")).gives(percent("25"))).of("fee");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Credit permits ImmutableCredit {

    Credit() {}

    /**
     * Starts a credit from its bands.
     *
     * @param bands for which figures of the service level which percentage is paid
     * @return the table, which still wants its charge
     * @throws IllegalArgumentException if there is no band
     * @throws io.github.slakit.core.figure.UnitMismatchException if the edges are not all in one unit
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Table table(Band<Figure>... bands) {
        return new Table(BandTable.of(bands));
    }

    /**
     * Starts a credit from its table.
     *
     * @param table for which figures of the service level which percentage is paid
     * @return the table, which still wants its charge
     */
    public static Table table(BandTable<Figure> table) {
        return new Table(table);
    }

    /**
     * A credit without its charge.
     *
     * @param table the percentages
     */
    public record Table(BandTable<Figure> table) {

        /**
         * Completes the credit.
         *
         * @param charge the name of the charge of which a percentage is paid
         * @return the credit
         */
        public Credit of(String charge) {
            return ImmutableCredit.builder().table(table).charge(charge).build();
        }
    }

    /**
     * Returns for which figures which percentage is paid.
     *
     * @return the table
     */
    public abstract BandTable<Figure> table();

    /**
     * Returns the charge of which a percentage is paid.
     *
     * @return the name of a charge of the billing period
     */
    public abstract String charge();

    /**
     * Returns the place in the contract.
     *
     * @return the reference, empty if not stated
     */
    public abstract Optional<String> clause();

    /**
     * Returns this credit with its place in the contract.
     *
     * @param clause the reference, such as {@code § 7.1}
     * @return the credit with that clause
     */
    public abstract Credit withClause(String clause);

    /**
     * Returns the percentages in the order in which they are looked up.
     *
     * @return the bands
     */
    public List<Band<Figure>> bands() {
        return table().bands();
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
        return table() + " of '" + charge() + "'";
    }
}
