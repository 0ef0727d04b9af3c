package io.github.slakit.calendar;

import static io.github.slakit.calendar.WeekPattern.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the dates of a frame on which a span of the own hours of a date starts, in its own zone or in another. */
final class LocalDays {

    private final LocalLine line;
    private final ZoneRules rules;
    private final DayFrame frame;
    private final Set<Long> mapped = new HashSet<>();
    private final boolean ownZone;

    private LocalDays(LocalLine line, ZoneId zone, DayFrame frame) {
        this.line = line;
        this.rules = zone.getRules();
        this.frame = frame;
        this.ownZone = zone.equals(frame.zone());
    }

    static DaySet of(LocalLine line, ZoneId zone, DayFrame frame) {
        LocalDays days = new LocalDays(line, zone, frame);
        days.findChanges();
        return days.find();
    }

    private void findChanges() {
        Instant end = Extent.instantOf(frame.startOf(frame.size()));
        ZoneOffsetTransition next = rules.nextTransition(Extent.instantOf(frame.startOf(0) - 1));
        while (next != null && next.getInstant().isBefore(end)) {
            addDates(
                    next.getDateTimeBefore().toLocalDate(),
                    next.getDateTimeAfter().toLocalDate());
            next = rules.nextTransition(next.getInstant());
        }
    }

    private void addDates(LocalDate before, LocalDate after) {
        long end = Math.max(before.toEpochDay(), after.toEpochDay());
        for (long date = Math.min(before.toEpochDay(), after.toEpochDay()); date <= end; date++) {
            mapped.add(date);
        }
    }

    private DaySet find() {
        DaySet days = new DaySet(frame.size());
        int reach = ownZone ? 0 : 2;
        for (int day = -reach; day < frame.size() + reach; day++) {
            long date = (long) frame.first() + day;
            long[] open = line.open(date);
            for (int i = 0; i < open.length && open[i] < DAY; i += 2) {
                int started = ownZone && !mapped.contains(date) ? day : started(date, open[i], open[i + 1]);
                if (!ownZone || started == day) {
                    add(days, started);
                }
            }
        }
        return days;
    }

    private void add(DaySet days, int day) {
        if (day >= 0 && day < frame.size()) {
            days.add(day);
        }
    }

    /** Returns the day of the frame on which a local span starts, negative if the zone skips all of it. */
    private int started(long date, long start, long end) {
        LocalDateTime midnight = LocalDate.ofEpochDay(date).atStartOfDay();
        LocalDateTime opening = midnight.plusNanos(start);
        List<ZoneOffset> offsets = rules.getValidOffsets(opening);
        if (!offsets.isEmpty()) {
            return dayOf(opening.toInstant(offsets.get(0)));
        }
        ZoneOffsetTransition gap = rules.getTransition(opening);
        return gap.getDateTimeAfter().isBefore(midnight.plusNanos(end)) ? dayOf(gap.getInstant()) : -1;
    }

    private int dayOf(Instant instant) {
        return (int) (instant.atZone(frame.zone()).toLocalDate().toEpochDay() - frame.first());
    }
}
