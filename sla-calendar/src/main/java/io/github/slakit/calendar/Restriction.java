package io.github.slakit.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * A calendar that is closed outside of a range of dates.
 *
 * @param inner the calendar
 * @param startInclusive the first date
 * @param endExclusive the date after the last
 * @param zone the zone of the dates
 */
record Restriction(BusinessCalendar inner, LocalDate startInclusive, LocalDate endExclusive, ZoneId zone)
        implements Definition {

    static Restriction of(BusinessCalendar inner, LocalDate startInclusive, LocalDate endExclusive, ZoneId zone) {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "End of the range must be after its start " + startInclusive + ", but was " + endExclusive);
        }
        if (!startInclusive.equals(LocalDate.MIN)) {
            checkYear(startInclusive, startInclusive);
        }
        if (!endExclusive.equals(LocalDate.MAX)) {
            checkYear(endExclusive.minusDays(1), endExclusive);
        }
        return new Restriction(inner, startInclusive, endExclusive, zone);
    }

    private static void checkYear(LocalDate printed, LocalDate stated) {
        if (printed.getYear() < 0 || printed.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "Year of the range must be from 0 to 9999 unless open, but was " + stated);
        }
    }

    private Spans range() {
        return Spans.of(Interval.of(
                startInclusive.equals(LocalDate.MIN)
                        ? Instant.MIN
                        : startInclusive.atStartOfDay(zone).toInstant(),
                endExclusive.equals(LocalDate.MAX)
                        ? Instant.MAX
                        : endExclusive.atStartOfDay(zone).toInstant()));
    }

    @Override
    public Set<ZoneId> zones() {
        Set<ZoneId> zones = new HashSet<>(inner.zones());
        zones.add(zone);
        return zones;
    }

    @Override
    public Optional<Extent> validity() {
        return inner.definition().validity();
    }

    @Override
    public Timeline compile(Extent extent) {
        Timeline started = TimelineBuilder.combine(
                SetOperation.INTERSECTION,
                inner.timeline(extent),
                LocalPieces.from(startInclusive, zone).timeline(extent));
        return TimelineBuilder.combine(
                SetOperation.DIFFERENCE,
                started,
                LocalPieces.from(endExclusive, zone).timeline(extent));
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        return inner.beyond(extent, after).combine(SetOperation.INTERSECTION, range().beyond(extent, after));
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        DaySet days = inner.days(frame);
        days.retainAll(frame.openDays(timeline));
        return days;
    }

    @Override
    public Nesting nesting() {
        return inner.nestingIf(false);
    }

    @Override
    public String toString() {
        String start = startInclusive.equals(LocalDate.MIN) ? "" : startInclusive.toString();
        String end = endExclusive.equals(LocalDate.MAX)
                ? ""
                : endExclusive.minusDays(1).toString();
        return inner.operand() + " within " + start + ".." + end + " " + zone;
    }
}
