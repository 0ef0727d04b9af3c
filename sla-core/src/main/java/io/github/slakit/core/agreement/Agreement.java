package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.obligation.Obligation;
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
     * Returns what sort of agreement it is.
     *
     * @return the kind; a customer agreement where nothing is said
     */
    @Value.Default
    public AgreementKind kind() {
        return AgreementKind.CUSTOMER;
    }

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
     * Returns what parties owe each other beside service levels.
     *
     * @return obligations, in the order of the contract
     */
    public abstract List<Obligation> obligations();

    /**
     * Returns what parties want to reach.
     *
     * @return goals, in the order of the contract
     */
    public abstract List<Goal> goals();

    /**
     * Returns what customers can choose from.
     *
     * @return plans, in the order of the contract; none where there is no choice
     */
    public abstract List<Plan> plans();

    /**
     * Returns when the parties look at the agreement together.
     *
     * @return reviews, in the order of the contract
     */
    public abstract List<Review> reviews();

    /**
     * Returns under which conditions parties may end the agreement.
     *
     * @return conditions, in the order of the contract
     */
    public abstract List<Cancellation> cancellations();

    /**
     * Returns who gets a copy.
     *
     * @return ids of contacts, in the order of the contract
     */
    public abstract List<String> distribution();

    /**
     * Returns the places in the contract of terms that do not carry their own.
     *
     * @return references such as {@code § 4.2} by paths such as {@code goals[leads]}
     */
    public abstract Map<String, String> clauses();

    /**
     * Returns this agreement with the terms of another one under it, such as those of a customer under those of a
     * corporation.
     *
     * <p>What this agreement says about a service, a service level, a party or a plan replaces what the other says about
     * the one with the same id. An inherited service level names the agreement that states it.
     *
     * @param base the agreement whose terms hold where this one is silent
     * @return the effective agreement, with id, kind, zone and term of this one
     */
    public Agreement under(Agreement base) {
        return Inheritance.merge(this, base);
    }

    /**
     * Returns this agreement as a plan has it.
     *
     * @param plan the id of a plan
     * @return the agreement with the targets of the plan
     * @throws IllegalArgumentException if there is no such plan
     */
    public Agreement onPlan(String plan) {
        return Inheritance.onPlan(this, plan);
    }

    /**
     * Checks whether the definition can be evaluated; {@link AgreementLint#complete()} looks at more.
     *
     * @return everything that is wrong, in the order of the contract; empty if nothing is
     */
    public List<Finding> lint() {
        return AgreementLint.standard().run(this);
    }

    /**
     * Checks the whole definition together with the calendars that it is to be resolved with.
     *
     * @param calendars calendars by the ids that service levels name
     * @return what {@link #lint()} finds, and each calendar that is not among them
     */
    public List<Finding> lint(Map<String, BusinessCalendar> calendars) {
        return AgreementLint.with(calendars).run(this);
    }

    /**
     * Binds the calendars that the agreement names, and checks the whole.
     *
     * @param calendars calendars by the ids that service levels name
     * @return the agreement, ready to be evaluated
     * @throws io.github.slakit.core.lint.InvalidTermsException if something is an error; it carries all errors
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
         * Says what sort of agreement it is.
         *
         * @param kind the kind
         * @return this builder
         */
        public abstract Builder kind(AgreementKind kind);

        /**
         * Adds what one party owes another.
         *
         * @param obligation the obligation
         * @return this builder
         */
        public Builder obligation(Obligation obligation) {
            return addObligations(obligation);
        }

        abstract Builder addObligations(Obligation obligation);

        /**
         * Adds what a party wants to reach.
         *
         * @param goal the goal
         * @return this builder
         */
        public Builder goal(Goal goal) {
            return addGoals(goal);
        }

        abstract Builder addGoals(Goal goal);

        /**
         * Adds a choice for customers.
         *
         * @param plan the plan
         * @return this builder
         */
        public Builder plan(Plan plan) {
            return addPlans(plan);
        }

        abstract Builder addPlans(Plan plan);

        /**
         * Adds a review.
         *
         * @param review the review
         * @return this builder
         */
        public Builder review(Review review) {
            return addReviews(review);
        }

        abstract Builder addReviews(Review review);

        /**
         * Adds a condition to end the agreement.
         *
         * @param cancellation the cancellation
         * @return this builder
         */
        public Builder cancellation(Cancellation cancellation) {
            return addCancellations(cancellation);
        }

        abstract Builder addCancellations(Cancellation cancellation);

        /**
         * Adds somebody who gets a copy.
         *
         * @param contact the id of a contact
         * @return this builder
         */
        public Builder copyTo(String contact) {
            return addDistribution(contact);
        }

        abstract Builder addDistribution(String contact);

        /**
         * Names the place in the contract of a term that does not carry its own.
         *
         * @param path where in the definition, such as {@code reviews}
         * @param reference the place, such as {@code § 4.2}
         * @return this builder
         */
        public Builder clause(String path, String reference) {
            return putClauses(path, reference);
        }

        abstract Builder putClauses(String path, String reference);

        /**
         * Completes the agreement.
         *
         * @return the agreement
         * @throws IllegalStateException if id, zone or term is missing
         */
        public abstract Agreement build();
    }
}
