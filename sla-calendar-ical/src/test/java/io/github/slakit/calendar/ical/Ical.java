package io.github.slakit.calendar.ical;

import java.time.LocalDate;
import java.time.ZoneId;

/** Makes iCalendar text, and reads it for the year 2026 in Berlin. */
final class Ical {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2027, 1, 1);

    private Ical() {}

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    /** Returns an event, whose BEGIN is in line 4 where it is the first of a calendar. */
    static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    static IcalReader reader() {
        return IcalReader.of(BERLIN, START, END);
    }

    static IcalClosures read(String... components) {
        return reader().parse(calendar(components));
    }
}
