package io.github.slakit.core.metric;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which outages count, from when on, and for how long.
 *
 * <p>Outages that overlap or touch are one. Its least length is judged on the whole outage, before it is cut at the
 * edges of the period, and before exclusions unless said otherwise; exclusions never make two outages of one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OutageRules permits ImmutableOutageRules {

    OutageRules() {}

    /** How the counted time of each outage becomes a whole number of units. */
    public enum WholeUnits {

        /** The units completed: 119 seconds are one minute. */
        COMPLETED,

        /** The units started: 61 seconds are two minutes. */
        STARTED,

        /** The units of the clock that lie wholly in the outage: 10:00:30 to 10:02:30 is one minute. */
        CLOCK
    }

    /**
     * The unit in which each outage counts.
     *
     * @param length the unit, above 0
     * @param rounding how the outage becomes a whole number of them
     */
    public record Granule(Duration length, WholeUnits rounding) {

        /**
         * Obtains a granule.
         *
         * @param length the unit, above 0
         * @param rounding how the outage becomes a whole number of them
         * @throws IllegalArgumentException if the unit is not above 0
         */
        public Granule {
            if (length.isZero() || length.isNegative()) {
                throw new IllegalArgumentException("Unit in which outages count must be above 0, but was " + length);
            }
        }
    }

    /**
     * Slices of which the bad ones are outages.
     *
     * @param slices the slices
     * @param bad the figure that makes a slice bad
     */
    public record Detection(SliceBase slices, Quality.Judged bad) {

        /**
         * Obtains a detection.
         *
         * @param slices the slices
         * @param bad the figure that makes a slice bad
         * @throws IllegalArgumentException if the figure is no error rate or success rate
         */
        public Detection {
            if (!(bad.of() instanceof Quality.ErrorRate)) {
                throw new IllegalArgumentException(
                        "Figure that detects an outage must be an error rate or a success rate, but was '" + bad + "'");
            }
        }
    }

    /** Returns the rules by which every recorded outage counts as it is: the default. */
    static OutageRules all() {
        return ImmutableOutageRules.builder().build();
    }

    /**
     * Returns the slices whose bad ones are the outages.
     *
     * @return the detection, empty if outages are recorded as such
     */
    public abstract Optional<Detection> detection();

    /**
     * Returns the instant from which an outage counts.
     *
     * @return its name, such as {@code reported}; empty for the start of the outage
     */
    public abstract Optional<String> countedFrom();

    /**
     * Returns the least length of an outage that counts.
     *
     * @return the length, 0 where every outage counts
     */
    @Value.Default
    public Duration leastLength() {
        return Duration.ZERO;
    }

    /**
     * Checks if an outage must be longer than the least length, and not just as long.
     *
     * @return true if longer
     */
    @Value.Default
    public boolean isLonger() {
        return false;
    }

    /**
     * Checks if only the time beyond the least length counts.
     *
     * @return true for the excess; false for the whole outage
     */
    @Value.Default
    public boolean isExcess() {
        return false;
    }

    /**
     * Checks if the least length is judged on what is left of an outage after exclusions.
     *
     * @return true for after, false for before
     */
    @Value.Default
    public boolean isAfterExclusions() {
        return false;
    }

    /**
     * Returns the unit in which each outage counts.
     *
     * @return the unit, empty for the exact time
     */
    public abstract Optional<Granule> granule();

    boolean isExact() {
        return granule().isEmpty();
    }

    boolean takesAllStretches() {
        return leastLength().isZero() && !isLonger();
    }

    /** Returns the rules in words. */
    @Override
    public String toString() {
        return Stream.of(
                        detection().map(it -> it.slices() + " with " + it.bad()),
                        countedFrom().map(name -> "from '" + name + "'"),
                        takesAllStretches()
                                ? Optional.<String>empty()
                                : Optional.of((isExcess() ? "beyond " : isLonger() ? "longer than " : "of at least ")
                                        + leastLength()
                                        + (isAfterExclusions() ? " after exclusions" : "")),
                        granule().map(it -> it.rounding() + " units of " + it.length()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
