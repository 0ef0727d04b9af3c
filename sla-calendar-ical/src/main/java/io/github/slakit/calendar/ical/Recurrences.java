package io.github.slakit.calendar.ical;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateTimeValueImpl;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.TimeValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;

/**
 * Expands the recurrence rules of one file up to a limit. Rules run on local time, which biweekly is told is UTC: zones,
 * the default one among them, and dates of {@code java.util} play no part.
 */
final class Recurrences {

    private static final int MOST = 1_000_000;

    private final LocalDateTime limit;
    private int count;

    /** @param limit the local time from which on occurrences are not needed */
    Recurrences(LocalDateTime limit) {
        this.limit = limit;
    }

    /** Returns the local times before the limit, the start itself only if the rule gives it. */
    List<LocalDateTime> expand(Rule rule, EventTime start) {
        Predicate<LocalDateTime> wanted = until(rule, start);
        List<LocalDateTime> found = new ArrayList<>();
        RecurrenceIterator times = iterator(rule, start.local());
        while (times.hasNext()) {
            DateValue next = times.next();
            if (next.year() > limit.getYear()) {
                break;
            }
            LocalDateTime local = local(next, start);
            if (!local.isBefore(limit) || !wanted.test(local)) {
                break;
            }
            found.add(counted(rule, local));
        }
        return found;
    }

    private LocalDateTime counted(Rule rule, LocalDateTime local) {
        if (++count > MOST) {
            throw rule.line().problem("keep the occurrences of the file before " + limit + " to at most " + MOST);
        }
        return local;
    }

    private static RecurrenceIterator iterator(Rule rule, LocalDateTime start) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        Recurrence recurrence = new RecurrenceRuleScribe()
                .parseText(rule.text(), ICalDataType.RECUR, new ICalParameters(), context)
                .getValue();
        return RecurrenceIteratorFactory.createRecurrenceIterator(
                recurrence,
                new DateTimeValueImpl(
                        start.getYear(),
                        start.getMonthValue(),
                        start.getDayOfMonth(),
                        start.getHour(),
                        start.getMinute(),
                        start.getSecond()),
                TimeZone.getTimeZone("UTC"));
    }

    private static LocalDateTime local(DateValue value, EventTime start) {
        LocalDate date = LocalDate.of(value.year(), value.month(), value.day());
        return value instanceof TimeValue time && !start.isDate()
                ? date.atTime(time.hour(), time.minute(), time.second())
                : date.atStartOfDay();
    }

    private static Predicate<LocalDateTime> until(Rule rule, EventTime start) {
        String text = rule.until();
        if (text.isEmpty()) {
            return local -> true;
        }
        if (start.isDate() || !text.contains("T")) {
            LocalDate last = TimeText.date(rule.line(), text.substring(0, 8));
            return local -> !local.toLocalDate().isAfter(last);
        }
        if (!TimeText.isUtc(text)) {
            LocalDateTime last = TimeText.dateTime(rule.line(), text);
            return local -> !local.isAfter(last);
        }
        Instant last = TimeText.dateTime(rule.line(), text.substring(0, text.length() - 1))
                .toInstant(ZoneOffset.UTC);
        return local -> !start.at(local).instant().isAfter(last);
    }
}
