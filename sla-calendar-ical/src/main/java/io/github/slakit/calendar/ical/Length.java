package io.github.slakit.calendar.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length of an event: days of the calendar, then elapsed time.
 *
 * @param days the days
 * @param exact the elapsed time after them
 */
record Length(long days, Duration exact) {

    static final Length NONE = new Length(0, Duration.ZERO);
    static final Length DAY = new Length(1, Duration.ZERO);

    private static final Pattern TEXT = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

    /** Returns the length between two times, which is the same elapsed time for every occurrence. */
    static Length between(EventTime start, EventTime end) {
        return start.isDate()
                ? new Length(
                        end.local().toLocalDate().toEpochDay()
                                - start.local().toLocalDate().toEpochDay(),
                        Duration.ZERO)
                : new Length(0, Duration.between(start.instant(), end.instant()));
    }

    static Length parse(ContentLine line, String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()
                || !Character.isLetter(text.charAt(text.length() - 1))
                || text.length() < 3
                || text.endsWith("T")) {
            throw line.problem("be a duration such as P1D or PT8H30M", text);
        }
        Duration exact = Duration.ofHours(number(matcher, 3))
                .plusMinutes(number(matcher, 4))
                .plusSeconds(number(matcher, 5));
        return new Length(7 * number(matcher, 1) + number(matcher, 2), exact);
    }

    private static long number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }

    boolean isEmpty() {
        return days <= 0 && exact.isZero();
    }

    boolean isNegative() {
        return days < 0 || exact.isNegative();
    }

    LocalDate endDate(EventTime start) {
        return start.local().toLocalDate().plusDays(days);
    }

    Instant end(EventTime start) {
        EventTime shifted = days == 0 ? start : start.at(start.local().plusDays(days));
        return shifted.instant().plus(exact);
    }
}
