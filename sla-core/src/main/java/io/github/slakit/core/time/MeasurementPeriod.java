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

    /** Returns the label and the instants. */
    @Override
    public String toString() {
        return label + " (" + interval.getStart() + " to " + interval.getEnd() + ")";
    }
}
