package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Generated weekly hours, which become a calendar and, apart from it, an oracle. */
record Spec(
        ZoneId zone,
        Map<DayOfWeek, List<long[]>> hours,
        Map<DayOfWeek, List<long[]>> breaks,
        Set<MonthDay> holidays,
        List<Oracle.Change> changes,
        boolean wholeShifts,
        Instant focus) {

    BusinessCalendar calendar() {
        BusinessCalendarBuilder builder = BusinessCalendar.builder(zone);
        hours.forEach((day, spans) -> builder.open(day, text(spans)));
        breaks.forEach((day, spans) -> builder.breaks(day, day, text(spans)));
        holidays.forEach(date -> builder.holidays(Holidays.fixed(date.getMonthValue(), date.getDayOfMonth())));
        for (Oracle.Change change : changes) {
            switch (change.kind()) {
                case "closed" -> builder.closed(change.date(), Hours.parse(text(change.spans())));
                case "replaced" -> builder.replaced(change.date(), text(change.spans()));
                default -> builder.added(change.date(), text(change.spans()));
            }
        }
        return wholeShifts ? builder.wholeShifts().build() : builder.build();
    }

    Oracle.Week oracle() {
        return new Oracle.Week(zone, hours, breaks, holidays, changes, wholeShifts);
    }

    private static String text(List<long[]> spans) {
        return spans.stream()
                .map(span -> time(span[0]) + "-" + (span[1] > DAY ? time(span[1] - DAY) + "+1" : time(span[1])))
                .collect(Collectors.joining(","));
    }

    static final long DAY = 86_400_000_000_000L;

    private static String time(long nanos) {
        long seconds = nanos / 1_000_000_000L;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%09d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                nanos % 1_000_000_000L);
    }
}
