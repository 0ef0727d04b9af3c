package io.github.slakit.core.agreement;

import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.PeriodScheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A promise about a service: a metric, its target and the periods over which it is measured.
 *
 * <pre>{@code
 * ServiceLevel uptime = ServiceLevel.builder()
 *         .id("uptime").service("web").clause("§ 4.2")
 *         .metric(Metric.availability())
 *         .target(Target.atLeast(percent("99.9")))
 *         .period(Periods.calendarMonths())
 *         .exclusion(ExclusionRule.of("maintenance", "§ 5.1"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ServiceLevel permits ImmutableServiceLevel {

    ServiceLevel() {}

    /**
     * Starts a service level.
     *
     * @return a builder that wants id, service, metric, target and period
     */
    public static Builder builder() {
        return ImmutableServiceLevel.builder();
    }

    /**
     * Returns how remedies, rights and histories refer to this service level.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the service that is promised.
     *
     * @return the id of a service of the agreement
     */
    public abstract String service();

    /**
     * Returns the place in the contract.
     *
     * @return the reference, empty if not stated
     */
    public abstract Optional<String> clause();

    /**
     * Returns how the figure arises.
     *
     * @return the metric
     */
    public abstract Metric metric();

    /**
     * Returns what is promised about the figure.
     *
     * @return the target
     */
    public abstract Target target();

    /**
     * Returns how time is cut into measurement periods.
     *
     * @return the scheme
     */
    public abstract PeriodScheme period();

    /**
     * Returns the reasons for which recorded time does not count.
     *
     * @return rules, in the order of the contract
     */
    public abstract List<ExclusionRule> exclusions();

    /**
     * Returns what the service level is for.
     *
     * @return critical or key, empty where the contract does not tell them apart
     */
    public abstract Optional<Importance> importance();

    /**
     * Returns how much the service level weighs in a score.
     *
     * @return the weight, 1 where nothing is said
     */
    @Value.Default
    public long weight() {
        return 1;
    }

    /**
     * Returns who owes the service level.
     *
     * @return the id of a party, empty where the agreement has one provider only
     */
    public abstract Optional<String> owedBy();

    /**
     * Returns where its facts come from.
     *
     * @return the source, empty if not stated
     */
    public abstract Optional<Source> source();

    /**
     * Returns which agreement states the service level, where it is inherited.
     *
     * @return the id of an agreement, empty for the one in which it stands
     */
    public abstract Optional<String> inheritedFrom();

    abstract ServiceLevel withInheritedFrom(String agreement);

    @Value.Check
    void check() {
        if (weight() < 1) {
            throw new IllegalArgumentException(
                    "Weight of service level '" + id() + "' must be at least 1, but was " + weight());
        }
    }

    /**
     * Returns this promise made for each of several windows, such as peak and off-peak, with a target each.
     *
     * <pre>{@code
     * uptime.inWindows(Map.of("peak", Target.atLeast(percent("99.9")), "off-peak", Target.atLeast(percent("99"))));
     * }</pre>
     *
     * @param targets the targets by the ids of the calendars that say when the windows are
     * @return a service level for each window, in alphabetical order, whose id is this one's, a space and the calendar's
     * @throws IllegalArgumentException if the metric looks neither at time nor at outages
     */
    public List<ServiceLevel> inWindows(Map<String, Target> targets) {
        return new TreeMap<>(targets)
                .entrySet().stream()
                        .map(window -> inWindow(window.getKey(), window.getValue()))
                        .toList();
    }

    private ServiceLevel inWindow(String calendar, Target target) {
        if (!(metric() instanceof BasicMetric basic)) {
            throw new IllegalArgumentException("Metric in a window must look at time or outages, but is " + metric());
        }
        return ImmutableServiceLevel.builder()
                .from(this)
                .id(id() + " " + calendar)
                .metric(basic.during(calendar))
                .target(target)
                .build();
    }

    /** Builds a service level. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableServiceLevel.Builder {

        Builder() {}

        /**
         * Names the service level.
         *
         * @param id how remedies, rights and histories refer to it
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Names the service.
         *
         * @param service the id of a service of the agreement
         * @return this builder
         */
        public abstract Builder service(String service);

        /**
         * Names the place in the contract.
         *
         * @param clause the reference, such as {@code § 4.2}
         * @return this builder
         */
        public abstract Builder clause(String clause);

        /**
         * Says how the figure arises.
         *
         * @param metric the metric
         * @return this builder
         */
        public abstract Builder metric(Metric metric);

        /**
         * Says what is promised about the figure.
         *
         * @param target the target, in the unit of the metric
         * @return this builder
         */
        public abstract Builder target(Target target);

        /**
         * Says how time is cut into measurement periods.
         *
         * @param period the scheme
         * @return this builder
         */
        public abstract Builder period(PeriodScheme period);

        /**
         * Says what the service level is for.
         *
         * @param importance critical or key
         * @return this builder
         */
        public abstract Builder importance(Importance importance);

        /**
         * Says how much the service level weighs in a score.
         *
         * @param weight the weight, at least 1
         * @return this builder
         */
        public abstract Builder weight(long weight);

        /**
         * Says who owes the service level.
         *
         * @param party the id of a party
         * @return this builder
         */
        public abstract Builder owedBy(String party);

        /**
         * Says where its facts come from.
         *
         * @param source the source
         * @return this builder
         */
        public abstract Builder source(Source source);

        /**
         * Adds a reason for which recorded time does not count.
         *
         * @param exclusion the rule
         * @return this builder
         */
        public Builder exclusion(ExclusionRule exclusion) {
            return addExclusions(exclusion);
        }

        abstract Builder addExclusions(ExclusionRule exclusion);

        /**
         * Completes the service level.
         *
         * @return the service level
         * @throws IllegalStateException if id, service, metric, target or period is missing
         */
        public abstract ServiceLevel build();
    }
}
