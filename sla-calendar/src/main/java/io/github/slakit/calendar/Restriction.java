package io.github.slakit.calendar;

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
        return new Restriction(inner, startInclusive, endExclusive, zone);
    }

    private Spans range() {
        return Spans.of(Interval.of(
                startInclusive.atStartOfDay(zone).toInstant(),
                endExclusive.atStartOfDay(zone).toInstant()));
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
    public String toString() {
        return inner.operand() + " within " + startInclusive + ".." + endExclusive.minusDays(1) + " " + zone;
    }
}
