package io.github.slakit.core.metric;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * Slices of time of one length, each of which has a figure of its own.
 *
 * <p>A slice that the edge of the period cuts counts with the part that lies in the period.
 *
 * <pre>{@code
 * Base.slices(Duration.ofMinutes(5)).empty(SliceBase.Empty.WITHOUT_FAILURES)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SliceBase implements Base permits ImmutableSliceBase {

    SliceBase() {}

    /** From where slices are counted off. */
    public enum Grid {

        /** From the start of 1970 in UTC: clock hours and clock minutes of UTC. */
        EPOCH,

        /** From the start of each local day; the last slice of a day may be shorter, one of 24 hours is the day. */
        LOCAL_DAY,

        /** From the start of the period. */
        PERIOD
    }

    /** What a slice without events, or with too few of them, counts as. */
    public enum Empty {

        /** It does not count at all. */
        LEFT_OUT,

        /** As a slice in which nothing failed. */
        WITHOUT_FAILURES,

        /** As a slice in which everything failed. */
        ALL_FAILED
    }

    static SliceBase of(Duration length) {
        return ImmutableSliceBase.builder().length(length).build();
    }

    /**
     * Returns how long a slice is.
     *
     * @return a length above 0
     */
    public abstract Duration length();

    /**
     * Returns from where slices are counted off.
     *
     * @return the grid, from 1970 in UTC where nothing is said
     */
    @Value.Default
    public Grid grid() {
        return Grid.EPOCH;
    }

    /**
     * Returns what a slice with too few events counts as.
     *
     * @return the rule; left out where nothing is said
     */
    @Value.Default
    public Empty empty() {
        return Empty.LEFT_OUT;
    }

    /**
     * Returns how many events a slice must have to be judged by its own figure.
     *
     * @return the number, 1 where nothing is said
     */
    @Value.Default
    public long leastVolume() {
        return 1;
    }

    /**
     * Returns these slices on a grid.
     *
     * @param grid from where they are counted off
     * @return the slices
     */
    public SliceBase on(Grid grid) {
        return ImmutableSliceBase.builder().from(this).grid(grid).build();
    }

    /**
     * Returns these slices with a rule for those without events.
     *
     * @param rule what they count as
     * @return the slices
     */
    public SliceBase empty(Empty rule) {
        return ImmutableSliceBase.builder().from(this).empty(rule).build();
    }

    /**
     * Returns these slices with a floor of traffic, under which the rule for empty ones applies.
     *
     * @param events how many events a slice must have, at least 1
     * @return the slices
     * @throws IllegalArgumentException if the number is below 1
     */
    public SliceBase leastVolume(long events) {
        return ImmutableSliceBase.builder().from(this).leastVolume(events).build();
    }

    @Value.Check
    void check() {
        if (length().isZero() || length().isNegative()) {
            throw new IllegalArgumentException("Length of a slice must be above 0, but was " + length());
        }
        if (leastVolume() < 1) {
            throw new IllegalArgumentException("Least volume of a slice must be at least 1, but was " + leastVolume());
        }
    }

    /** Returns the base in words. */
    @Override
    public String toString() {
        return "slices of " + length()
                + origin()
                + (leastVolume() > 1 ? " with at least " + leastVolume() + " events" : "");
    }

    private String origin() {
        return switch (grid()) {
            case EPOCH -> "";
            case LOCAL_DAY -> " from local midnight";
            case PERIOD -> " from the start of the period";
        };
    }
}
