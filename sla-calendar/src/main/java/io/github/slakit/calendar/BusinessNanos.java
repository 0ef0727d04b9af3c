package io.github.slakit.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * The questions of a calendar in nanoseconds since the epoch, for work on many times: no method that answers makes an
 * object.
 *
 * <pre>{@code
 * BusinessNanos nanos = office.nanos();
 * long due = nanos.plus(opened, TimeUnit.HOURS.toNanos(8));
 * }</pre>
 *
 * <p>The answers, edges and refusals are those of {@link BusinessCalendar}. Each costs a search among the stretches of
 * the calendar and one in a week, whatever the distance.
 *
 * <p>Immutable and thread-safe.
 */
public final class BusinessNanos {

    /** The answer of a search for an opening or closing that never comes, or never was. */
    public static final long NEVER = Timeline.NONE;

    private final Timeline timeline;
    private final Extent extent;
    private final Beyond before;
    private final Beyond after;

    BusinessNanos(Timeline timeline, Extent extent, Beyond before, Beyond after) {
        this.timeline = timeline;
        this.extent = extent;
        this.before = before;
        this.after = after;
    }

    /**
     * Checks if a time is open.
     *
     * @param time the time, in the validity of the calendar
     * @return true if open
     * @throws OutsideValidityException if the time is outside the validity of the calendar
     */
    public boolean isOpen(long time) {
        return time == extent.end() ? after.isAlwaysOpen() : timeline.isOpen(check(time));
    }

    /**
     * Calculates the open time between two times.
     *
     * @param startInclusive the first time
     * @param endExclusive the second time
     * @return the open time, negative if the second is before the first
     * @throws OutsideValidityException if a time is outside the validity of the calendar
     */
    public long between(long startInclusive, long endExclusive) {
        return timeline.openBefore(check(endExclusive)) - timeline.openBefore(check(startInclusive));
    }

    /**
     * Calculates the earliest time at which a duration has been used up.
     *
     * @param time the time to count from
     * @param duration the open time in nanoseconds; negative to count backwards
     * @return the time
     * @throws OutsideValidityException if the time or the result is outside the validity of the calendar
     * @throws NotEnoughTimeException if the calendar never opens again and the duration is longer than what is left
     */
    public long plus(long time, long duration) {
        long before = timeline.openBefore(check(time));
        if (duration == 0) {
            return time;
        }
        return duration > 0 ? later(time, before, duration) : earlier(time, before, duration);
    }

    /**
     * Calculates the latest time from which a duration is used up until this time.
     *
     * @param time the time to count back from
     * @param duration the open time in nanoseconds; negative to count forwards
     * @return the time
     * @throws OutsideValidityException if the time or the result is outside the validity of the calendar
     * @throws NotEnoughTimeException if the calendar was never open before and the duration is longer than what was
     */
    public long minus(long time, long duration) {
        return plus(time, duration == Long.MIN_VALUE ? Long.MAX_VALUE : -duration);
    }

    private long later(long time, long before, long duration) {
        if (duration > timeline.total() - before) {
            throw tooLong(time, Duration.ofNanos(duration));
        }
        return timeline.firstWithOpen(before + duration);
    }

    private long earlier(long time, long before, long duration) {
        if (duration < -before) {
            throw tooLong(time, Duration.ofNanos(duration));
        }
        return timeline.lastWithOpen(before + duration);
    }

    /** Returns the exception for a duration that is not used up inside the extent. */
    IllegalArgumentException tooLong(long time, Duration duration) {
        long used = timeline.openBefore(time);
        Instant from = Extent.instantOf(time);
        if (duration.isNegative()) {
            return before.isNeverOpen()
                    ? new NotEnoughTimeException(from, duration, Duration.ofNanos(-used))
                    : new OutsideValidityException("Start", from, extent.interval(), duration + " from " + from);
        }
        return after.isNeverOpen()
                ? new NotEnoughTimeException(from, duration, Duration.ofNanos(timeline.total() - used))
                : new OutsideValidityException("End", from, extent.interval(), duration + " from " + from);
    }

    /**
     * Finds the first open time from here on, which is this one if it is open.
     *
     * @param time the time
     * @return the first open time, or {@link #NEVER}
     * @throws OutsideValidityException if the time, or what is asked for, is outside the validity of the calendar
     */
    public long firstOpen(long time) {
        long found = timeline.lastWithOpen(timeline.openBefore(check(time)));
        return found == NEVER ? atEdge(time, after, extent.end()) : found;
    }

    /**
     * Finds the next opening.
     *
     * @param time the time
     * @return the first time later than this one that is open after closed time, or {@link #NEVER}
     * @throws OutsideValidityException if the time, or what is asked for, is outside the validity of the calendar
     */
    public long nextOpening(long time) {
        long closed = timeline.closedFrom(check(time));
        if (closed == NEVER) {
            atEdge(time, after, extent.end());
            return NEVER;
        }
        return firstOpen(closed);
    }

    /**
     * Finds the next closing.
     *
     * @param time the time
     * @return the first time later than this one that is closed after open time, or {@link #NEVER}
     * @throws OutsideValidityException if the time, or what is asked for, is outside the validity of the calendar
     */
    public long nextClosing(long time) {
        long open = firstOpen(time);
        if (open == NEVER) {
            return NEVER;
        }
        long found = timeline.closedFrom(open);
        return found == NEVER ? atEdge(time, after.isNeverOpen(), after.isAlwaysOpen(), extent.end()) : found;
    }

    /**
     * Finds the last opening up to here.
     *
     * @param time the time
     * @return the last time, this one included, that is open after closed time, or {@link #NEVER}
     * @throws OutsideValidityException if the time, or what is asked for, is outside the validity of the calendar
     */
    public long previousOpening(long time) {
        long open = isOpen(time) ? time : lastOpenEnd(time);
        if (open == NEVER) {
            return NEVER;
        }
        long found = timeline.openSince(open);
        return found == NEVER ? atEdge(time, before.isNeverOpen(), before.isAlwaysOpen(), extent.start()) : found;
    }

    /**
     * Finds the last closing up to here.
     *
     * @param time the time
     * @return the last time, this one included, that is closed after open time, or {@link #NEVER}
     * @throws OutsideValidityException if the time, or what is asked for, is outside the validity of the calendar
     */
    public long previousClosing(long time) {
        if (!isOpen(time)) {
            return lastOpenEnd(time);
        }
        long opening = previousOpening(time);
        return opening == NEVER ? NEVER : lastOpenEnd(opening);
    }

    private long lastOpenEnd(long time) {
        long found = timeline.firstWithOpen(timeline.openBefore(time));
        return found == NEVER ? atEdge(time, before, extent.start()) : found;
    }

    private long atEdge(long time, Beyond past, long edge) {
        return atEdge(time, past.isAlwaysOpen(), past.isNeverOpen(), edge);
    }

    /** Returns the edge of the extent if all past it is what is looked for, or NEVER if nothing of it is. */
    private long atEdge(long time, boolean all, boolean none, long edge) {
        if (all || none) {
            return all ? edge : NEVER;
        }
        Instant asked = Extent.instantOf(time);
        throw new OutsideValidityException("Answer", asked, extent.interval(), "not found there from " + asked);
    }

    /** Checks if nothing is open from a time on. */
    boolean isOver(long time) {
        return after.isNeverOpen() && timeline.openBefore(time) == timeline.total();
    }

    /** Checks if nothing was open before a time. */
    boolean isUnbegun(long time) {
        return before.isNeverOpen() && timeline.openBefore(time) == 0;
    }

    /** Returns the next bound between open and closed that is later than this time, or the end of the extent. */
    long boundAfter(long time) {
        long found =
                timeline.isOpen(time) ? timeline.closedFrom(time) : timeline.lastWithOpen(timeline.openBefore(time));
        return found == NEVER ? extent.end() : found;
    }

    long check(long time) {
        if (time < extent.start() || time > extent.end()) {
            throw outside(Extent.instantOf(time));
        }
        return time;
    }

    long nanosOf(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < Math.floorDiv(extent.start(), 1_000_000_000L)
                || seconds > Math.floorDiv(extent.end(), 1_000_000_000L)) {
            throw outside(instant);
        }
        return check(seconds * 1_000_000_000L + instant.getNano());
    }

    private OutsideValidityException outside(Instant instant) {
        return new OutsideValidityException("Instant", instant, extent.interval(), instant);
    }

    Timeline timeline() {
        return timeline;
    }

    Extent extent() {
        return extent;
    }

    Beyond beyond(boolean later) {
        return later ? after : before;
    }
}
