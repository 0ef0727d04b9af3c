package io.github.slakit.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/** Reads dates, instants and zones. */
final class DateText {

    private static final String DATE_RULE = "Date must be a date such as 2026-12-24";
    private static final String ZONE_RULE = "Zone must be a known zone such as Europe/Paris";
    private static final String INTERVAL_RULE =
            "Interval must be two instants in order such as 2026-12-24T00:00:00Z/2026-12-25T00:00:00Z";

    private DateText() {}

    static LocalDate read(TextScanner scanner) {
        int index = scanner.position();
        return date(scanner, scanner.word(DATE_RULE), index);
    }

    /** Reads one date or a first and a last one. */
    static LocalDate[] readRange(TextScanner scanner) {
        int index = scanner.position();
        String word = scanner.word(DATE_RULE);
        int dots = word.indexOf("..");
        LocalDate first = date(scanner, dots < 0 ? word : word.substring(0, dots), index);
        LocalDate last = dots < 0 ? first : date(scanner, word.substring(dots + 2), index);
        if (last.isBefore(first)) {
            throw scanner.problem("Last date must not be before the first", index);
        }
        return new LocalDate[] {first, last};
    }

    /** Reads the first date of a range and the one after its last, which may be open at either end. */
    static LocalDate[] readOpenRange(TextScanner scanner) {
        int index = scanner.position();
        String word = scanner.peekWord();
        if (!word.startsWith("..") && !word.endsWith("..")) {
            LocalDate[] range = readRange(scanner);
            return new LocalDate[] {range[0], range[1].plusDays(1)};
        }
        scanner.word(DATE_RULE);
        int dots = word.indexOf("..");
        String last = word.substring(dots + 2);
        return new LocalDate[] {
            dots == 0 ? LocalDate.MIN : date(scanner, word.substring(0, dots), index),
            last.isEmpty() ? LocalDate.MAX : date(scanner, last, index).plusDays(1)
        };
    }

    private static LocalDate date(TextScanner scanner, String word, int index) {
        try {
            LocalDate date = LocalDate.parse(word);
            if (date.getYear() >= 0 && date.getYear() <= 9999) {
                return date;
            }
            throw scanner.problem("Year must be from 0 to 9999", index);
        } catch (DateTimeException e) {
            throw scanner.problem(DATE_RULE, index);
        }
    }

    static ZoneId readZone(TextScanner scanner) {
        int index = scanner.position();
        try {
            return ZoneId.of(scanner.word(ZONE_RULE));
        } catch (DateTimeException e) {
            throw scanner.problem(ZONE_RULE, index);
        }
    }

    static Interval readInterval(TextScanner scanner) {
        int index = scanner.position();
        String word = scanner.word(INTERVAL_RULE);
        int slash = word.indexOf('/');
        try {
            String start = word.substring(0, Math.max(0, slash));
            String end = word.substring(slash + 1);
            return Interval.of(
                    start.equals("..") ? Instant.MIN : Instant.parse(start),
                    end.equals("..") ? Instant.MAX : Instant.parse(end));
        } catch (DateTimeException e) {
            throw scanner.problem(INTERVAL_RULE, index);
        }
    }
}
