package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Unit;

/**
 * What figure comes out of a metric.
 *
 * <p>Immutable and thread-safe.
 */
public enum Aggregate {

    /** The time in no outage as a percentage of the base. */
    SHARE("availability"),

    /** The time in outages, added up. */
    TOTAL("downtime");

    private final String words;

    Aggregate(String words) {
        this.words = words;
    }

    /**
     * Returns the unit of the figure.
     *
     * @return the unit
     */
    public Unit unit() {
        return switch (this) {
            case SHARE -> Unit.PERCENT;
            case TOTAL -> Unit.SECOND;
        };
    }

    /** Returns what the figure is called. */
    @Override
    public String toString() {
        return words;
    }
}
