package io.github.slakit.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weekly hours in a zone with holidays, dated changes and breaks.
 *
 * @param zone the zone
 * @param hours the hours that start on each day, from Monday
 * @param breaks what is taken out of each day last of all, from Monday
 * @param holidays the rules for closed dates
 * @param changes the dated changes, a later one wins
 * @param wholeShifts whether a closed or replaced date owns the shifts that start on it, not its 24 hours
 * @param firstDate the first valid date
 * @param endDate the date after the last valid one
 */
record Weekly(
        ZoneId zone,
        List<Hours> hours,
        List<Hours> breaks,
        List<HolidayRule> holidays,
        List<DatedChange> changes,
        boolean wholeShifts,
        LocalDate firstDate,
        LocalDate endDate)
        implements Definition {

    Extent extent() {
        return Extent.of(firstDate, endDate, zone);
    }

    Set<LocalDate> holidayDates() {
        return HolidayDates.of(holidays, firstDate.getYear(), endDate.getYear());
    }

    @Override
    public Set<ZoneId> zones() {
        return Set.of(zone);
    }

    @Override
    public Optional<Extent> validity() {
        return Optional.of(extent());
    }

    @Override
    public Timeline compile(Extent extent) {
        return new LocalLine(this).timeline(extent);
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        Instant end = Extent.instantOf(after ? extent.end() : extent.start());
        LocalDate edge = LocalDate.ofInstant(end, zone);
        if (changes.stream().anyMatch(change -> change.lies(edge, after))) {
            return Beyond.UNKNOWN;
        }
        WeekPattern week = LocalLine.week(this);
        return new Beyond(zone, week, holidays.isEmpty() ? week : WeekPattern.CLOSED)
                .settled(zone.getRules(), end, after);
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        return LocalDays.of(new LocalLine(this), zone, frame);
    }

    @Override
    public Nesting nesting() {
        return Nesting.NONE;
    }

    @Override
    public String toString() {
        return WeeklyText.write(this);
    }
}
