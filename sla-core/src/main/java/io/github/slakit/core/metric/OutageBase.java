package io.github.slakit.core.metric;

/**
 * Outages as elements: unbroken stretches of downtime, after whatever rules the metric has for them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param within the time in which downtime counts
 * @param whole true if an outage belongs, in its whole length, to the period in which it starts; false if it is cut at
 *     the edges of the period
 */
public record OutageBase(TimeBase within, boolean whole) implements Base {

    /**
     * Returns outages in another time.
     *
     * @param time in which downtime counts
     * @return the base
     */
    public OutageBase within(TimeBase time) {
        return new OutageBase(time, whole);
    }

    /**
     * Returns outages uncut, each in the period in which it starts.
     *
     * @return the base "each outage that starts in the period"
     */
    public OutageBase uncut() {
        return new OutageBase(within, true);
    }

    /** Returns the base in words. */
    @Override
    public String toString() {
        return (whole ? "outages that start in " : "outages in ") + within;
    }
}
