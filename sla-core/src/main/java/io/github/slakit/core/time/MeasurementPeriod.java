package io.github.slakit.core.time;

import org.threeten.extra.Interval;

/**
 * A stretch of time over which a service level is measured and a statement is made.
 *
 * <p>Periods of one scheme are numbered without a gap, so that "the month before" is the number less one. An empty
 * period is possible: a day that a zone skipped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the place in its scheme; the next period has the next number
 * @param label what people call it, such as {@code 2026-03}
 * @param interval its instants, half-open
 */
public record MeasurementPeriod(long number, String label, Interval interval) {

    /**
     * Returns this period with other instants, such as the part that lies in a term.
     *
     * @param changed its instants, half-open
     * @return the period with the same number and label
     */
    public MeasurementPeriod withInterval(Interval changed) {
        return new MeasurementPeriod(number, label, changed);
    }

    /** Returns this period with the instants of a neighbour. */
    MeasurementPeriod spanning(MeasurementPeriod neighbour) {
        return withInterval(interval.span(neighbour.interval));
    }

    /** Returns the label and the instants. */
    @Override
    public String toString() {
        return label + " (" + interval.getStart() + " to " + interval.getEnd() + ")";
    }
}
