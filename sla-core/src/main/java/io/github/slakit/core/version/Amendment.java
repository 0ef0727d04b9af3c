package io.github.slakit.core.version;

import io.github.slakit.core.agreement.Agreement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of an agreement: new terms from an instant on, with reason and signatures.
 *
 * <p>It holds the whole new agreement. {@link AgreementVersions#changes} says what is different.
 *
 * <pre>{@code
 * Amendment.builder()
 *         .terms(stricter).effective(LocalDate.of(2026, 9, 16), BERLIN)
 *         .reason("autumn sale")
 *         .signature("nimbus", monday).signature("acme", tuesday)
 *         .midPeriod(MidPeriod.SPLIT)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Amendment permits ImmutableAmendment {

    Amendment() {}

    /**
     * Starts an amendment.
     *
     * @return a builder that wants terms, effective instant and reason
     */
    public static Builder builder() {
        return ImmutableAmendment.builder();
    }

    /**
     * Returns what holds from then on.
     *
     * @return the whole agreement as amended
     */
    public abstract Agreement terms();

    /**
     * Returns from when on it holds.
     *
     * @return the instant
     */
    public abstract Instant effective();

    /**
     * Returns why the agreement was amended.
     *
     * @return the reason
     */
    public abstract String reason();

    /**
     * Returns who consented.
     *
     * @return the signatures, in the order given
     */
    public abstract List<SignOff> signatures();

    /**
     * Checks if one party alone may amend the agreement in this way, as a provider that reserves the right to.
     *
     * @return true if one signature is enough; false if every party, old or new, must sign
     */
    @Value.Default
    public boolean isOneSided() {
        return false;
    }

    /**
     * Returns what becomes of periods in the midst of which it takes effect.
     *
     * @return the rule; the new terms begin with the next period, where nothing is said
     */
    @Value.Default
    public MidPeriod midPeriod() {
        return MidPeriod.NEXT_PERIOD;
    }

    /**
     * Checks if what happened under the old terms no longer counts, for instance towards a right to end the contract.
     *
     * @return true if the history of each service level that is changed begins anew; false if it goes on
     */
    @Value.Default
    public boolean isHistoryReset() {
        return false;
    }

    /**
     * Returns when the amendment was concluded.
     *
     * @return the instant of the last signature, empty without signatures
     */
    public Optional<Instant> concluded() {
        return signatures().stream().map(SignOff::at).max(Comparator.naturalOrder());
    }

    /**
     * Checks if it changes terms of the past.
     *
     * @return true if it was concluded after it takes effect
     */
    public boolean isBackdated() {
        return concluded().filter(effective()::isBefore).isPresent();
    }

    /** Returns instant and reason in a line. */
    @Override
    public String toString() {
        return "from " + effective() + ": " + reason();
    }

    /** Builds an amendment. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableAmendment.Builder {

        Builder() {}

        /**
         * Says what holds from then on.
         *
         * @param terms the whole agreement as amended
         * @return this builder
         */
        public abstract Builder terms(Agreement terms);

        /**
         * Says from when on it holds.
         *
         * @param instant the instant
         * @return this builder
         */
        public abstract Builder effective(Instant instant);

        /**
         * Says from which day on it holds.
         *
         * @param date the first day
         * @param zone the zone of the contract
         * @return this builder
         */
        public Builder effective(LocalDate date, ZoneId zone) {
            return effective(date.atStartOfDay(zone).toInstant());
        }

        /**
         * Says why.
         *
         * @param reason the reason
         * @return this builder
         */
        public abstract Builder reason(String reason);

        /**
         * Adds a signature.
         *
         * @param party the id of a party
         * @param at when it signed
         * @return this builder
         */
        public Builder signature(String party, Instant at) {
            return addSignatures(SignOff.of(party, at));
        }

        abstract Builder addSignatures(SignOff signature);

        /**
         * Lets one signature be enough.
         *
         * @return this builder
         */
        public Builder oneSided() {
            return isOneSided(true);
        }

        abstract Builder isOneSided(boolean oneSided);

        /**
         * Says what becomes of periods in the midst of which it takes effect.
         *
         * @param rule the rule
         * @return this builder
         */
        public abstract Builder midPeriod(MidPeriod rule);

        /**
         * Lets the history of each service level that is changed begin anew.
         *
         * @return this builder
         */
        public Builder resetHistory() {
            return isHistoryReset(true);
        }

        abstract Builder isHistoryReset(boolean reset);

        /**
         * Completes the amendment.
         *
         * @return the amendment
         * @throws IllegalStateException if terms, effective instant or reason is missing
         */
        public abstract Amendment build();
    }
}
