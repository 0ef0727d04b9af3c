package io.github.slakit.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * The times that a calendar can answer for, in nanoseconds since the epoch.
 *
 * @param start the first time
 * @param end the time after the last
 */
record Extent(long start, long end) {

    static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);
    static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
    static final LocalDate END_DATE = LocalDate.of(2100, 1, 1);
    static final LocalDate EARLIEST_DATE = LocalDate.of(1678, 1, 1);
    static final LocalDate LATEST_DATE = LocalDate.of(2262, 1, 1);
    static final int LONGEST_YEARS = 292;
    static final Extent DEFAULT = Extent.of(FIRST_DATE, END_DATE, ZoneOffset.UTC);

    static Extent of(LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        return new Extent(startOf(startInclusive, zone), startOf(endExclusive, zone));
    }

    /** Returns the first instant whose date in the zone is this one or later. */
    static long startOf(LocalDate date, ZoneId zone) {
        return nanosOf(date.atStartOfDay(zone).toInstant());
    }

    static long nanosOf(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    static Instant instantOf(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }

    /** Returns the times in both, or nothing where no time is. */
    Optional<Extent> intersection(Extent other) {
        Extent both = new Extent(Math.max(start, other.start), Math.min(end, other.end));
        return both.start < both.end ? Optional.of(both) : Optional.empty();
    }

    boolean encloses(Extent other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns the nearest time of this extent. */
    long clamp(Instant instant) {
        return instant.isBefore(instantOf(start)) ? start : instant.isAfter(instantOf(end)) ? end : nanosOf(instant);
    }

    Interval interval() {
        return Interval.of(instantOf(start), instantOf(end));
    }
}
