package io.github.slakit.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/** Shows what a calendar does on a date. */
final class Days {

    private Days() {}

    static Duration open(String calendar, String date) {
        BusinessCalendar parsed = BusinessCalendar.parse(calendar);
        ZoneId zone = parsed.zone().orElseThrow();
        return parsed.between(
                start(date, zone), start(LocalDate.parse(date).plusDays(1).toString(), zone));
    }

    /** Returns the open spans of a date in local time, such as 09:00-12:00,14:00-24:00. */
    static String hours(BusinessCalendar calendar, String date) {
        ZoneId zone = calendar.zone().orElseThrow();
        Instant start = start(date, zone);
        Instant end = start(LocalDate.parse(date).plusDays(1).toString(), zone);
        return calendar.openSpans(start, end)
                .map(span -> local(span, zone, end))
                .collect(Collectors.joining(","));
    }

    static String hours(String calendar, String date) {
        return hours(BusinessCalendar.parse(calendar), date);
    }

    static Instant start(String date, ZoneId zone) {
        return LocalDate.parse(date).atStartOfDay(zone).toInstant();
    }

    private static String local(Interval span, ZoneId zone, Instant end) {
        String close = span.getEnd().equals(end)
                ? "24:00"
                : LocalTime.ofInstant(span.getEnd(), zone).toString();
        return LocalTime.ofInstant(span.getStart(), zone) + "-" + close;
    }
}
