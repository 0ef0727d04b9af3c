package io.github.slakit.calendar;

import static io.github.slakit.calendar.WeekPattern.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A local line in pieces, each with its week, in nanoseconds since 1970-01-01T00:00 local time. */
final class LocalPieces {

    /** The start of the first piece. */
    static final long BEFORE_ALL = Long.MIN_VALUE + 2 * DAY;

    private static final long SECOND = 1_000_000_000L;

    private final ZoneRules rules;
    private final long[] starts;
    private final WeekPattern[] weeks;

    LocalPieces(ZoneId zone, long[] starts, WeekPattern[] weeks) {
        this.rules = zone.getRules();
        this.starts = starts;
        this.weeks = weeks;
    }

    /** Returns the line that is open from a date on. */
    static LocalPieces from(LocalDate date, ZoneId zone) {
        long first = Extent.EARLIEST_DATE.toEpochDay() - 2;
        long end = Extent.LATEST_DATE.toEpochDay() + 2;
        long day = Math.max(first, Math.min(end, date.toEpochDay()));
        return new LocalPieces(
                zone, new long[] {BEFORE_ALL, day * DAY}, new WeekPattern[] {WeekPattern.CLOSED, WeekPattern.OPEN});
    }

    /** Lays the line out in UTC: on each stretch of one offset local time runs with it. */
    Timeline timeline(Extent extent) {
        TimelineBuilder result = new TimelineBuilder();
        Map<Long, Map<WeekPattern, WeekPattern>> shifted = new HashMap<>();
        long start = extent.start();
        while (start < extent.end()) {
            Instant instant = Extent.instantOf(start);
            ZoneOffsetTransition next = rules.nextTransition(instant);
            long end = next == null ? extent.end() : extent.clamp(next.getInstant());
            long offset = rules.getOffset(instant).getTotalSeconds() * SECOND;
            project(result, new Extent(start, end), offset, shifted.computeIfAbsent(offset, same -> new HashMap<>()));
            start = end;
        }
        return result.build(extent.end());
    }

    private void project(TimelineBuilder result, Extent stretch, long offset, Map<WeekPattern, WeekPattern> shifted) {
        int found = Arrays.binarySearch(starts, stretch.start() + offset);
        int piece = found < 0 ? -found - 2 : found;
        while (piece < starts.length && starts[piece] < stretch.end() + offset) {
            long from = Math.max(stretch.start(), starts[piece] - offset);
            result.add(from, shifted.computeIfAbsent(weeks[piece], week -> week.shifted(-offset)));
            piece++;
        }
    }
}
