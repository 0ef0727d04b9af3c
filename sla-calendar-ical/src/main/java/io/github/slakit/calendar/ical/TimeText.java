package io.github.slakit.calendar.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text form of dates, times and offsets, read by the letter. */
final class TimeText {

    private static final DateTimeFormatter DATE = formatter("uuuuMMdd");
    private static final DateTimeFormatter DATE_TIME = formatter("uuuuMMdd'T'HHmmss");
    private static final Pattern LEAP_SECOND = Pattern.compile("\\d{8}T\\d{4}60");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(\\d\\d)?");

    private TimeText() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static boolean isUtc(String text) {
        return text.endsWith("Z");
    }

    static LocalDate date(ContentLine line, String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw line.problem("be a date such as 20261224", text);
        }
    }

    /** Reads a time without the Z at its end. A leap second is read as the one before, as RFC 5545 asks for. */
    static LocalDateTime dateTime(ContentLine line, String text) {
        String known = LEAP_SECOND.matcher(text).matches() ? text.substring(0, 13) + "59" : text;
        try {
            return LocalDateTime.parse(known, DATE_TIME);
        } catch (DateTimeException e) {
            throw line.problem("be a date and time such as 20261224T090000", text);
        }
    }

    static ZoneOffset offset(ContentLine line) {
        String text = line.value().strip();
        try {
            if (OFFSET.matcher(text).matches()) {
                return ZoneOffset.of(text);
            }
        } catch (DateTimeException e) {
            throw line.problem("be an offset from -1800 to +1800");
        }
        throw line.problem("be an offset such as +0100");
    }
}
