package io.github.slakit.calendar.ical;

import io.github.slakit.calendar.ical.SkippedEvent.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.Interval;

/** Decides which events close and collects what they close, cut at the range of the reader. */
final class ClosureCollector {

    /** The key of an event that replaces no occurrence. */
    private static final Instant WHOLE = Instant.MIN;

    private final IcalReader scope;
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final List<Interval> intervals = new ArrayList<>();
    private final List<SkippedEvent> skipped = new ArrayList<>();

    ClosureCollector(IcalReader scope) {
        this.scope = scope;
    }

    /** Returns what the events of a file close; those of one UID belong together. */
    IcalClosures collect(List<Event> events, List<SkippedEvent> others) {
        skipped.addAll(others);
        Map<String, List<Event>> byUid = new LinkedHashMap<>();
        events.forEach(event ->
                byUid.computeIfAbsent(event.uid(), uid -> new ArrayList<>()).add(event));
        byUid.values().forEach(this::addLatest);
        skipped.sort(Comparator.comparingInt(SkippedEvent::line));
        return new IcalClosures(scope, List.copyOf(dates), intervals, List.copyOf(skipped));
    }

    private void addLatest(List<Event> sameUid) {
        Map<Instant, Event> latest = new HashMap<>();
        for (Event event : sameUid) {
            Instant key = event.replaced().map(EventTime::key).orElse(WHOLE);
            Event older = latest.get(key);
            if (older == null || event.sequence() >= older.sequence()) {
                latest.put(key, event);
            }
            if (older != null) {
                Event lost = event.sequence() >= older.sequence() ? older : event;
                skipped.add(lost.skipped(Reason.SUPERSEDED));
            }
        }
        Event whole = latest.get(WHOLE);
        if (whole != null) {
            latest.values().forEach(event -> checkKind(event, whole));
        }
        latest.forEach((key, event) -> add(event, key.equals(WHOLE) ? replacedKeys(latest) : Set.of()));
    }

    private static Set<Instant> replacedKeys(Map<Instant, Event> latest) {
        Set<Instant> keys = new HashSet<>(latest.keySet());
        keys.remove(WHOLE);
        return keys;
    }

    private static void checkKind(Event event, Event whole) {
        boolean fits = event.replaced()
                .map(time -> time.isDate() == whole.start().isDate())
                .orElse(true);
        if (!fits) {
            throw event.component()
                    .get("RECURRENCE-ID")
                    .problem(whole.start().isDate() ? "be a date as DTSTART is" : "be a date and time as DTSTART is");
        }
    }

    private void add(Event event, Set<Instant> replaced) {
        if (event.cancelled()) {
            skipped.add(event.skipped(Reason.CANCELLED));
        } else if (event.isTransparent() && !scope.countsTransparent()) {
            skipped.add(event.skipped(Reason.TRANSPARENT));
        } else if (event.isEmpty()) {
            skipped.add(event.skipped(Reason.EMPTY));
        } else if (!addOccurrences(event, replaced)) {
            skipped.add(event.skipped(Reason.NO_OCCURRENCE));
        }
    }

    private boolean addOccurrences(Event event, Set<Instant> replaced) {
        boolean any = false;
        for (Map.Entry<Instant, Event.Occurrence> entry : event.occurrences().entrySet()) {
            if (!replaced.contains(entry.getKey())) {
                any |= add(entry.getValue());
            }
        }
        return any;
    }

    private boolean add(Event.Occurrence occurrence) {
        EventTime start = occurrence.start();
        return start.isDate()
                ? addDates(start.local().toLocalDate(), occurrence.length().endDate(start))
                : addInterval(start.instant(), occurrence.length().end(start));
    }

    private boolean addDates(LocalDate start, LocalDate end) {
        LocalDate first = start.isAfter(scope.start()) ? start : scope.start();
        LocalDate last = end.isBefore(scope.end()) ? end : scope.end();
        if (!first.isBefore(last)) {
            return false;
        }
        first.datesUntil(last).forEach(dates::add);
        return true;
    }

    private boolean addInterval(Instant start, Instant end) {
        Interval range = scope.range();
        Instant first = start.isAfter(range.getStart()) ? start : range.getStart();
        Instant last = end.isBefore(range.getEnd()) ? end : range.getEnd();
        if (!first.isBefore(last)) {
            return false;
        }
        intervals.add(Interval.of(first, last));
        return true;
    }
}
