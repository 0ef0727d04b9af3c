package io.github.slakit.credits.remedy;

import io.github.slakit.core.figure.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An upper bound on all credits of one statement: a percentage of a charge.
 *
 * <p>The capped total is never above the bound: it is the bound, rounded down to the minor unit of the currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Cap permits ImmutableCap {

    Cap() {}

    /**
     * Returns a bound.
     *
     * @param share the percentage
     * @param charge the name of a charge of the billing period
     * @return the cap
     */
    public static Cap of(Figure share, String charge) {
        return ImmutableCap.builder().share(share).charge(charge).build();
    }

    /**
     * Returns the part of the charge that credits may reach.
     *
     * @return a percentage
     */
    public abstract Figure share();

    /**
     * Returns what the percentage is taken of.
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
     * Returns this cap with its place in the contract.
     *
     * @param clause the reference, such as {@code § 7.4}
     * @return the cap with that clause
     */
    public abstract Cap withClause(String clause);

    /** Returns the bound in words. */
    @Override
    public String toString() {
        return share() + " of '" + charge() + "'";
    }
}
