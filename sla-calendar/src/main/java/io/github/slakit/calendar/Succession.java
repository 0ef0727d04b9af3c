package io.github.slakit.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A calendar up to a date and another from then on.
 *
 * @param first the calendar before the date
 * @param date the first date of the next calendar
 * @param zone the zone whose midnight counts
 * @param next the calendar from the date on
 */
record Succession(BusinessCalendar first, LocalDate date, ZoneId zone, BusinessCalendar next) implements Definition {

    static Succession of(BusinessCalendar first, LocalDate date, ZoneId zone, BusinessCalendar next) {
        Succession result = new Succession(first, date, zone, next);
        Extent extent = result.validity().orElse(Extent.DEFAULT);
        Instant switched = date.atStartOfDay(zone).toInstant();
        if (!extent.interval().contains(switched)) {
            throw new OutsideValidityException("Date of the change", date, extent.interval(), date);
        }
        return result;
    }

    @Override
    public Set<ZoneId> zones() {
        Set<ZoneId> zones = new HashSet<>(first.zones());
        zones.addAll(next.zones());
        zones.add(zone);
        return zones;
    }

    @Override
    public Optional<Extent> validity() {
        return Validity.shared(first, next);
    }

    @Override
    public Timeline compile(Extent extent) {
        Timeline switched = LocalPieces.from(date, zone).timeline(extent);
        return TimelineBuilder.combine(
                SetOperation.UNION,
                TimelineBuilder.combine(SetOperation.DIFFERENCE, first.timeline(extent), switched),
                TimelineBuilder.combine(SetOperation.INTERSECTION, next.timeline(extent), switched));
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        Instant switched = date.atStartOfDay(zone).toInstant();
        if (after) {
            return switched.isAfter(extent.interval().getEnd()) ? Beyond.UNKNOWN : next.beyond(extent, true);
        }
        return switched.isBefore(extent.interval().getStart()) ? Beyond.UNKNOWN : first.beyond(extent, false);
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        DaySet days = first.days(frame);
        days.retainAll(frame.daysFrom(LocalDate.MIN, date));
        DaySet later = next.days(frame);
        later.retainAll(frame.daysFrom(date, LocalDate.MAX));
        days.addAll(later);
        return days;
    }

    @Override
    public Nesting nesting() {
        return first.nestingIf(continues()).plus(next.nestingIf(false));
    }

    @Override
    public String toString() {
        return first.operandIf(continues()) + " until " + date + " " + zone + " then " + next.operand();
    }

    /** Checks if the first side is a chain of versions, which needs no brackets. */
    private boolean continues() {
        return first.name().isEmpty() && first.definition() instanceof Succession;
    }
}
