package io.github.slakit.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The dates of a zone that lie wholly inside an extent.
 *
 * @param zone the zone
 * @param first the first date, in days since the epoch
 * @param size the number of dates
 */
record DayFrame(ZoneId zone, int first, int size) {

    static DayFrame of(Extent extent, ZoneId zone) {
        LocalDate first =
                Extent.instantOf(extent.start() - 1).atZone(zone).toLocalDate().plusDays(1);
        LocalDate end = Extent.instantOf(extent.end()).atZone(zone).toLocalDate();
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException(
                    "Validity " + extent.interval() + " must hold a whole date in " + zone + ", but held none");
        }
        return new DayFrame(zone, (int) first.toEpochDay(), (int) (end.toEpochDay() - first.toEpochDay()));
    }

    LocalDate date(int day) {
        return LocalDate.ofEpochDay((long) first + day);
    }

    /** Returns the first instant of a day or later, which for a day that the zone skips is that of the next. */
    long startOf(int day) {
        return Extent.startOf(date(day), zone);
    }

    /** Returns the days on which a timeline is open at some time. */
    DaySet openDays(Timeline timeline) {
        DaySet days = new DaySet(size);
        long before = timeline.openBefore(startOf(0));
        for (int day = 0; day < size; day++) {
            long after = timeline.openBefore(startOf(day + 1));
            if (after > before) {
                days.add(day);
            }
            before = after;
        }
        ZoneOffsetTransition next = zone.getRules().nextTransition(Extent.instantOf(startOf(0)));
        while (next != null && next.getDateTimeBefore().toLocalDate().isBefore(date(size))) {
            splitRepeatedDate(days, timeline, next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return days;
    }

    /** Gives each date its own time where the clock is set back over a midnight that has passed. */
    private void splitRepeatedDate(DaySet days, Timeline timeline, ZoneOffsetTransition change) {
        LocalDateTime midnight = change.getDateTimeBefore().toLocalDate().atStartOfDay();
        int day = (int) (midnight.toLocalDate().toEpochDay() - first);
        if (!change.getDateTimeAfter().isBefore(midnight)
                || change.getDateTimeBefore().equals(midnight)
                || day < 1) {
            return;
        }
        long open = timeline.openBefore(startOf(day - 1));
        long once = timeline.openBefore(Extent.nanosOf(midnight.toInstant(change.getOffsetBefore())));
        long back = timeline.openBefore(Extent.nanosOf(change.getInstant()));
        long twice = timeline.openBefore(Extent.nanosOf(midnight.toInstant(change.getOffsetAfter())));
        long end = timeline.openBefore(startOf(day + 1));
        days.set(day - 1, once > open || twice > back);
        days.set(day, back > once || end > twice);
    }

    DaySet daysFrom(LocalDate startInclusive, LocalDate endExclusive) {
        DaySet days = new DaySet(size);
        long start = Math.max(0, startInclusive.toEpochDay() - first);
        long end = Math.min(size, endExclusive.toEpochDay() - first);
        for (long day = start; day < end; day++) {
            days.add((int) day);
        }
        return days;
    }
}
