package io.github.slakit.calendar;

import static io.github.slakit.calendar.WeekPattern.DAY;

/** The text form of hours. */
final class HoursText {

    private static final long SECOND = 1_000_000_000L;
    private static final String TIME_RULE = "Time of day must be hours and minutes such as 09:30";

    private HoursText() {}

    static Hours read(TextScanner scanner) {
        if (scanner.accept("closed")) {
            return Hours.NONE;
        }
        Hours hours = readSpan(scanner);
        for (int spans = 1; scanner.accept(','); spans++) {
            int start = scanner.position();
            if (spans == Hours.MOST_SPANS) {
                throw scanner.problem("Hours must have at most " + Hours.MOST_SPANS + " spans");
            }
            Hours next = readSpan(scanner);
            if (hours.overlaps(next)) {
                throw scanner.problem("Hours must not overlap with " + hours, start);
            }
            hours = hours.plus(next);
        }
        return hours;
    }

    private static Hours readSpan(TextScanner scanner) {
        int index = scanner.position();
        long start = readTime(scanner);
        if (scanner.peek() != '-') {
            throw scanner.problem("Span must have a closing such as -17:00");
        }
        scanner.moveTo(scanner.position() + 1);
        long end = readTime(scanner) + readNextDate(scanner);
        scanner.skipSpace();
        if (start == DAY) {
            throw scanner.problem("Opening must be before 24:00", index);
        }
        if (end <= start) {
            throw scanner.problem("Closing must be after the opening (on the next date it is written +1)", index);
        }
        return Hours.ofNanos(start, end);
    }

    private static long readNextDate(TextScanner scanner) {
        if (scanner.peek() != '+') {
            return 0;
        }
        scanner.moveTo(scanner.position() + 1);
        if (scanner.peek() != '1') {
            throw scanner.problem("Closing must be on the date of the opening or the next one, +1");
        }
        scanner.moveTo(scanner.position() + 1);
        return DAY;
    }

    /** Reads a time of day up to 24:00, in nanoseconds. */
    static long readTime(TextScanner scanner) {
        int index = scanner.position();
        long seconds = 60 * (60 * twoDigits(scanner, 24, index) + afterColon(scanner, index));
        long nanos = 0;
        if (scanner.peek() == ':') {
            seconds += afterColon(scanner, index);
            nanos = readFraction(scanner);
        }
        long time = seconds * SECOND + nanos;
        if (time > DAY) {
            throw scanner.problem("Time of day must be from 00:00 to 24:00", index);
        }
        return time;
    }

    private static long afterColon(TextScanner scanner, int index) {
        if (scanner.peek() != ':') {
            throw scanner.problem(TIME_RULE, index);
        }
        scanner.moveTo(scanner.position() + 1);
        return twoDigits(scanner, 59, index);
    }

    private static long twoDigits(TextScanner scanner, int most, int index) {
        int start = scanner.position();
        int value = TextScanner.isDigit(scanner.peek()) ? scanner.number(TIME_RULE) : most + 1;
        if (scanner.position() - start != 2 || value > most) {
            throw scanner.problem(TIME_RULE, index);
        }
        return value;
    }

    private static long readFraction(TextScanner scanner) {
        if (scanner.peek() != '.') {
            return 0;
        }
        scanner.moveTo(scanner.position() + 1);
        int start = scanner.position();
        long nanos = scanner.number("Fraction of a second must have one to nine digits");
        for (int digits = scanner.position() - start; digits < 9; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    static String write(long[] bounds) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bounds.length; i += 2) {
            text.append(i == 0 ? "" : ",");
            text.append(writeTime(bounds[i])).append('-').append(writeTime(bounds[i + 1]));
        }
        return bounds.length == 0 ? "closed" : text.toString();
    }

    static String writeTime(long nanos) {
        long time = nanos > DAY ? nanos - DAY : nanos;
        long seconds = time / SECOND;
        StringBuilder text = new StringBuilder();
        text.append(padded(seconds / 3600, 2)).append(':').append(padded(seconds / 60 % 60, 2));
        if (time % (60 * SECOND) != 0) {
            text.append(':').append(padded(seconds % 60, 2));
        }
        if (time % SECOND != 0) {
            text.append('.').append(padded(time % SECOND, 9).replaceAll("0+$", ""));
        }
        return text.append(nanos > DAY ? "+1" : "").toString();
    }

    private static String padded(long value, int digits) {
        String text = Long.toString(value);
        return "0".repeat(digits - text.length()) + text;
    }
}
