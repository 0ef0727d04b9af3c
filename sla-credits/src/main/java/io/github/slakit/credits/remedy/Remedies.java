package io.github.slakit.credits.remedy;

import io.github.slakit.core.tally.Tally;
import java.math.RoundingMode;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * What a contract owes for a miss: credits, their caps, and rights.
 *
 * <p>Currency and rounding are terms of the contract and have no default.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Remedies permits ImmutableRemedies {

    Remedies() {}

    /**
     * Starts remedies.
     *
     * @return a builder that wants currency and rounding
     */
    public static Builder builder() {
        return ImmutableRemedies.builder();
    }

    /**
     * A credit and the service level that it is for.
     *
     * @param serviceLevel the id of the service level
     * @param credit the rule
     */
    public record LevelCredit(String serviceLevel, Credit credit) {}

    /**
     * A right and what gives it.
     *
     * @param id how notices refer to it
     * @param tally when it arises
     * @param right what may be ended
     */
    public record TalliedRight(String id, Tally tally, Right right) {}

    /**
     * Returns the currency of every amount.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns how the total of a statement is rounded to the minor unit of the currency.
     *
     * @return the mode
     */
    public abstract RoundingMode rounding();

    /**
     * Returns the credits.
     *
     * @return credits with their service levels, in the order of the contract
     */
    public abstract List<LevelCredit> credits();

    /**
     * Returns the upper bounds on all credits of a statement.
     *
     * @return caps; the smallest one binds
     */
    public abstract List<Cap> caps();

    /**
     * Returns the rights.
     *
     * @return rights with what gives them, in the order of the contract
     */
    public abstract List<TalliedRight> rights();

    /** Builds remedies. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableRemedies.Builder {

        Builder() {}

        /**
         * Names the currency of every amount.
         *
         * @param code an ISO 4217 code such as {@code USD}
         * @return this builder
         * @throws org.joda.money.IllegalCurrencyException if there is no such currency
         */
        public Builder currency(String code) {
            return currency(CurrencyUnit.of(code));
        }

        /**
         * Names the currency of every amount.
         *
         * @param currency the currency
         * @return this builder
         */
        public abstract Builder currency(CurrencyUnit currency);

        /**
         * Says how the total of a statement is rounded to the minor unit of the currency.
         *
         * @param mode where an amount between two goes; {@link RoundingMode#UNNECESSARY} refuses such an amount
         * @return this builder
         */
        public abstract Builder rounding(RoundingMode mode);

        /**
         * Adds a credit.
         *
         * @param serviceLevel the id of the service level that it is for
         * @param credit the rule
         * @return this builder
         */
        public Builder credit(String serviceLevel, Credit credit) {
            return addCredits(new LevelCredit(serviceLevel, credit));
        }

        abstract Builder addCredits(LevelCredit credit);

        /**
         * Adds an upper bound on all credits of a statement.
         *
         * @param cap the bound
         * @return this builder
         */
        public Builder cap(Cap cap) {
            return addCaps(cap);
        }

        abstract Builder addCaps(Cap cap);

        /**
         * Adds a right.
         *
         * @param id how notices refer to it
         * @param tally when it arises
         * @param right what may be ended
         * @return this builder
         */
        public Builder right(String id, Tally tally, Right right) {
            return addRights(new TalliedRight(id, tally, right));
        }

        abstract Builder addRights(TalliedRight right);

        /**
         * Completes the remedies.
         *
         * @return the remedies
         * @throws IllegalStateException if currency or rounding is missing
         */
        public abstract Remedies build();
    }
}
