package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A definition of what parties promise each other: services and service levels over a term.
 *
 * <p>A definition takes whatever a contract can print. {@link #lint()} reports what is wrong with it, and
 * {@link #resolve} refuses it where that is an error.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Agreement permits ImmutableAgreement {

    Agreement() {}

    /**
     * Starts an agreement.
     *
     * @return a builder that wants id, zone and term
     */
    public static Builder builder() {
        return ImmutableAgreement.builder();
    }

    /**
     * Returns how statements refer to this agreement.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the zone in which its dates, months and days are meant.
     *
     * @return the zone of the contract
     */
    public abstract ZoneId zone();

    /**
     * Returns the dates between which it holds.
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Returns who takes part.
     *
     * @return parties, in the order of the contract
     */
    public abstract List<Party> parties();

    /**
     * Returns what is delivered.
     *
     * @return services, in the order of the contract
     */
    public abstract List<Service> services();

    /**
     * Returns what is promised.
     *
     * @return service levels, in the order of the contract
     */
    public abstract List<ServiceLevel> serviceLevels();

    /**
     * Checks the whole definition.
     *
     * @return everything that is wrong, in the order of the contract; empty if nothing is
     */
    public List<Finding> lint() {
        return AgreementLint.check(this);
    }

    /**
     * Checks the whole definition together with the calendars that it is to be resolved with.
     *
     * @param calendars calendars by the ids that service levels name
     * @return what {@link #lint()} finds, and each calendar that is not among them
     */
    public List<Finding> lint(Map<String, BusinessCalendar> calendars) {
        return AgreementLint.check(this, calendars);
    }

    /**
     * Binds the calendars that the agreement names, and checks the whole.
     *
     * @param calendars calendars by the ids that service levels name
     * @return the agreement, ready to be evaluated
     * @throws InvalidTermsException if something is an error; it carries all errors
     */
    public ResolvedAgreement resolve(Map<String, BusinessCalendar> calendars) {
        return new ResolvedAgreement(this, calendars);
    }

    /** Builds an agreement. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableAgreement.Builder {

        Builder() {}

        /**
         * Names the agreement.
         *
         * @param id how statements refer to it
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Names the zone of its dates, months and days.
         *
         * @param zone the zone of the contract
         * @return this builder
         */
        public abstract Builder zone(ZoneId zone);

        /**
         * Says when it holds.
         *
         * @param startInclusive the first day
         * @param endExclusive the first day after the last one
         * @return this builder
         * @throws IllegalArgumentException if it does not end after it starts
         */
        public Builder term(LocalDate startInclusive, LocalDate endExclusive) {
            return term(new Term(startInclusive, endExclusive));
        }

        abstract Builder term(Term term);

        /**
         * Adds a party.
         *
         * @param party the party
         * @return this builder
         */
        public Builder party(Party party) {
            return addParties(party);
        }

        abstract Builder addParties(Party party);

        /**
         * Adds a service.
         *
         * @param service the service
         * @return this builder
         */
        public Builder service(Service service) {
            return addServices(service);
        }

        abstract Builder addServices(Service service);

        /**
         * Adds a service level.
         *
         * @param serviceLevel the service level
         * @return this builder
         */
        public Builder serviceLevel(ServiceLevel serviceLevel) {
            return addServiceLevels(serviceLevel);
        }

        abstract Builder addServiceLevels(ServiceLevel serviceLevel);

        /**
         * Completes the agreement.
         *
         * @return the agreement
         * @throws IllegalStateException if id, zone or term is missing
         */
        public abstract Agreement build();
    }
}
