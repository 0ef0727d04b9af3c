package io.github.slakit.calendar;

import static io.github.slakit.calendar.WeekPattern.DAY;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;

/**
 * The open spans of one date in local time: half-open, to the nanosecond, not overlapping, and free to run past
 * midnight into the next date.
 *
 * <pre>{@code
 * Hours.parse("09:30-12:30,14:00-18:00");                          // a lunch break
 * Hours.parse("22:00-06:00+1");                                    // until 06:00 of the next date
 * Hours.of(LocalTime.of(9, 0), LocalTime.of(17, 0)).total();       // PT8H
 * }</pre>
 *
 * <p>The end of the day is {@code 24:00}; {@code 23:59} is a minute before it. Spans that touch become one. A span
 * belongs to the date on which it starts.
 *
 * <p>Immutable and thread-safe.
 */
public final class Hours {

    /** No open time. */
    public static final Hours NONE = new Hours(Bounds.NONE);

    /** The whole date, {@code 00:00-24:00}. */
    public static final Hours ALL_DAY = new Hours(new long[] {0, DAY});

    /** The most spans, so that each text of hours reads back in bounded time. */
    static final int MOST_SPANS = 1000;

    private final long[] bounds;

    private Hours(long[] bounds) {
        this.bounds = bounds;
    }

    /**
     * Obtains hours of one span within a date.
     *
     * @param startInclusive the opening
     * @param endExclusive the closing, later than the opening
     * @return the hours
     * @throws IllegalArgumentException if the closing is not later than the opening
     */
    public static Hours of(LocalTime startInclusive, LocalTime endExclusive) {
        return ofNanos(startInclusive.toNanoOfDay(), endExclusive.toNanoOfDay());
    }

    /**
     * Obtains hours of one span that runs past midnight. With {@link LocalTime#MIDNIGHT} as the closing it ends with
     * the date.
     *
     * @param startInclusive the opening
     * @param endExclusive the closing, on the next date
     * @return the hours
     */
    public static Hours overnight(LocalTime startInclusive, LocalTime endExclusive) {
        return ofNanos(startInclusive.toNanoOfDay(), endExclusive.toNanoOfDay() + DAY);
    }

    /**
     * Parses spans separated by commas, the inverse of {@link #toString()}: {@code 09:30-12:30,14:00-18:00}. Seconds
     * and up to nine digits of a fraction may follow the minutes; {@code +1} after a closing puts it on the next date.
     *
     * @param text the text
     * @return the hours
     * @throws CalendarParseException if the text is not hours, a span does not end after it starts, spans overlap, or
     *     there are more than 1000
     */
    public static Hours parse(CharSequence text) {
        TextScanner scanner = new TextScanner(text);
        Hours hours = HoursText.read(scanner);
        if (!scanner.isAtEnd()) {
            throw scanner.problem("Hours must be spans separated by commas");
        }
        return hours;
    }

    static Hours ofNanos(long start, long end) {
        if (end <= start) {
            throw new IllegalArgumentException("Closing must be after the opening, but was "
                    + HoursText.write(new long[] {start, end}) + "; on the next date it is written +1");
        }
        return new Hours(new long[] {start, end});
    }

    /**
     * Returns these hours and others of the same date.
     *
     * @param other the hours to add
     * @return all spans
     * @throws IllegalArgumentException if the hours overlap, or are more than 1000 spans
     */
    public Hours plus(Hours other) {
        if (overlaps(other)) {
            throw new IllegalArgumentException("Hours must not overlap, but were " + this + " and " + other);
        }
        return union(other);
    }

    Hours union(Hours other) {
        long[] all = Bounds.union(bounds, other.bounds);
        if (all.length > 2 * MOST_SPANS) {
            throw new IllegalArgumentException(
                    "Hours must have at most " + MOST_SPANS + " spans, but had " + all.length / 2);
        }
        return new Hours(all);
    }

    boolean overlaps(Hours other) {
        return Bounds.combine(SetOperation.INTERSECTION, bounds, other.bounds).length > 0;
    }

    /**
     * Checks if there is no open time.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /**
     * Calculates the length of all spans in local time, as on a date without a clock change.
     *
     * @return the total length
     */
    public Duration total() {
        return Duration.ofNanos(Bounds.length(bounds));
    }

    /** Returns the bounds in nanoseconds since the start of the date, up to those of the next date. */
    long[] bounds() {
        return bounds;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Hours other && Arrays.equals(bounds, other.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /**
     * Returns the text form, {@code closed} where there is no open time.
     *
     * @return the text, such as {@code 09:30-12:30,14:00-18:00}
     */
    @Override
    public String toString() {
        return HoursText.write(bounds);
    }
}
