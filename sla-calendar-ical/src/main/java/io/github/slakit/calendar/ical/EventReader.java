package io.github.slakit.calendar.ical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the events of one calendar object. */
final class EventReader {

    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,9}");

    private final boolean cancelled;
    private final FileZones zones;
    private final ZoneRules floating;
    private final Recurrences recurrences;

    EventReader(Component calendar, ZoneRules floating, Recurrences recurrences) {
        this.cancelled =
                calendar.find("METHOD").filter(line -> line.hasValue("CANCEL")).isPresent();
        this.zones = FileZones.of(calendar, recurrences);
        this.floating = floating;
        this.recurrences = recurrences;
    }

    Event read(Component component) {
        ContentLine line = component.get("DTSTART");
        EventTime start = time(line, line.value());
        Length length = length(component, start);
        boolean off = cancelled
                || component
                        .find("STATUS")
                        .filter(status -> status.hasValue("CANCELLED"))
                        .isPresent();
        Map<Instant, Event.Occurrence> occurrences = new HashMap<>();
        occurrences.put(start.key(), new Event.Occurrence(start, length));
        Optional<EventTime> replaced = component.find("RECURRENCE-ID").map(this::replaced);
        addRules(component, start, length, occurrences);
        addDates(component, start, length, occurrences);
        takeOut(component, start, occurrences);
        return new Event(component, off, sequence(component), start, replaced, occurrences);
    }

    private static int sequence(Component component) {
        Optional<ContentLine> line = component.find("SEQUENCE");
        if (line.isPresent() && !SEQUENCE.matcher(line.get().value()).matches()) {
            throw line.get().problem("be a number");
        }
        return line.map(found -> Integer.parseInt(found.value())).orElse(0);
    }

    private Length length(Component component, EventTime start) {
        Optional<ContentLine> end = component.find("DTEND");
        Optional<ContentLine> duration = component.find("DURATION");
        if (end.isPresent() && duration.isPresent()) {
            throw duration.get().problem("not stand beside DTEND");
        }
        if (end.isPresent()) {
            return until(end.get(), end.get().value(), start);
        }
        return duration.map(line -> duration(line, line.value(), start))
                .orElse(start.isDate() ? Length.DAY : Length.NONE);
    }

    private Length until(ContentLine line, String text, EventTime start) {
        Length length = Length.between(start, like(start, line, text));
        if (length.isNegative() || (start.isDate() && length.isEmpty())) {
            throw line.problem(
                    "be after the start " + (start.isDate() ? start.local().toLocalDate() : start.local()), text);
        }
        return length;
    }

    private static Length duration(ContentLine line, String text, EventTime start) {
        Length length = Length.parse(line, text);
        if (start.isDate() && (length.isEmpty() || !length.exact().isZero())) {
            throw line.problem("be days or weeks, as the event is of dates", text);
        }
        return length;
    }

    private void addRules(
            Component component, EventTime start, Length length, Map<Instant, Event.Occurrence> occurrences) {
        for (ContentLine line : component.all("RRULE")) {
            recurrences.expand(Rule.parse(line), start).forEach(local -> {
                EventTime next = start.at(local);
                occurrences.put(next.key(), new Event.Occurrence(next, length));
            });
        }
    }

    private void addDates(
            Component component, EventTime start, Length length, Map<Instant, Event.Occurrence> occurrences) {
        for (ContentLine line : component.all("RDATE")) {
            for (String text : line.values()) {
                int slash = text.indexOf('/');
                EventTime next = like(start, line, slash < 0 ? text : text.substring(0, slash));
                Length own = slash < 0 ? length : periodEnd(line, text.substring(slash + 1), next);
                occurrences.put(next.key(), new Event.Occurrence(next, own));
            }
        }
    }

    private Length periodEnd(ContentLine line, String text, EventTime start) {
        return text.contains("P") ? duration(line, text, start) : until(line, text, start);
    }

    private void takeOut(Component component, EventTime start, Map<Instant, Event.Occurrence> occurrences) {
        for (ContentLine line : component.all("EXRULE")) {
            recurrences
                    .expand(Rule.parse(line), start)
                    .forEach(local -> occurrences.remove(start.at(local).key()));
        }
        for (ContentLine line : component.all("EXDATE")) {
            line.values()
                    .forEach(text -> occurrences.remove(like(start, line, text).key()));
        }
    }

    private EventTime replaced(ContentLine line) {
        if (!line.parameter("RANGE").isEmpty()) {
            throw line.problem("replace one occurrence", "RANGE=" + line.parameter("RANGE"));
        }
        return time(line, line.value());
    }

    private EventTime like(EventTime start, ContentLine line, String text) {
        EventTime time = time(line, text);
        if (time.isDate() != start.isDate()) {
            throw line.problem(start.isDate() ? "be a date as DTSTART is" : "be a date and time as DTSTART is", text);
        }
        return time;
    }

    private EventTime time(ContentLine line, String text) {
        if (line.hasType("DATE") || (!text.contains("T") && !line.hasType("DATE-TIME"))) {
            return new EventTime(TimeText.date(line, text).atStartOfDay(), true, floating);
        }
        if (TimeText.isUtc(text)) {
            String local = text.substring(0, text.length() - 1);
            return new EventTime(TimeText.dateTime(line, local), false, ZoneOffset.UTC.getRules());
        }
        ZoneRules rules = line.parameter("TZID").isEmpty() ? floating : zones.get(line);
        return new EventTime(TimeText.dateTime(line, text), false, rules);
    }
}
