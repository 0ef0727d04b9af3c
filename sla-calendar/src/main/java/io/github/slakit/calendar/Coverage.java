package io.github.slakit.calendar;

import java.time.Duration;

/**
 * How much of an interval is open: with 09:00 to 17:00, a whole Monday has {@code open} PT8H of {@code total} PT24H.
 *
 * <p>Immutable and thread-safe.
 *
 * @param open the open time of the interval
 * @param total the elapsed time of the interval
 */
public record Coverage(Duration open, Duration total) {

    /**
     * Makes a coverage.
     *
     * @param open the open time of the interval
     * @param total the elapsed time of the interval
     * @throws IllegalArgumentException if the open time is not from zero to the total
     */
    public Coverage {
        if (open.isNegative() || open.compareTo(total) > 0) {
            throw new IllegalArgumentException("Open time must be from PT0S to " + total + ", but was " + open);
        }
    }

    /**
     * Returns the closed time of the interval.
     *
     * @return the total less the open time
     */
    public Duration closed() {
        return total.minus(open);
    }

    /**
     * Checks if the calendar is open throughout, as it is in an interval of no length.
     *
     * @return true if no closed time is left
     */
    public boolean isFull() {
        return open.equals(total);
    }
}
