package io.github.slakit.calendar.ical;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The zones of one calendar object, as values of their own: none is registered anywhere. */
final class FileZones {

    private record Onset(ZoneOffset before, ZoneOffset after) {}

    private final Map<String, ZoneRules> rules = new HashMap<>();
    private final Recurrences recurrences;

    private FileZones(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    static FileZones of(Component calendar, Recurrences recurrences) {
        FileZones zones = new FileZones(recurrences);
        for (Component zone : calendar.components("VTIMEZONE")) {
            zones.rules.put(zone.get("TZID").value(), zones.rulesOf(zone));
        }
        return zones;
    }

    /** Returns the rules of the zone that the line names: those of the file, or else those of the JVM. */
    ZoneRules get(ContentLine line) {
        String id = line.parameter("TZID");
        ZoneRules known = rules.get(id);
        return known != null ? known : ofJvm(line, id);
    }

    private static ZoneRules ofJvm(ContentLine line, String id) {
        try {
            return ZoneId.of(id.startsWith("/") ? id.substring(1) : id).getRules();
        } catch (DateTimeException e) {
            throw line.problem("have a TZID that the file defines or that is known", id);
        }
    }

    private ZoneRules rulesOf(Component zone) {
        NavigableMap<Instant, Onset> onsets = new TreeMap<>();
        zone.components("STANDARD").forEach(part -> addOnsets(part, onsets));
        zone.components("DAYLIGHT").forEach(part -> addOnsets(part, onsets));
        if (onsets.isEmpty()) {
            throw new IcalException("VTIMEZONE must have STANDARD or DAYLIGHT, but had neither", zone.line());
        }
        ZoneOffset first = onsets.firstEntry().getValue().before();
        return ZoneRules.of(first, first, List.of(), transitions(onsets, first), List.of());
    }

    private void addOnsets(Component part, NavigableMap<Instant, Onset> onsets) {
        Onset onset = new Onset(TimeText.offset(part.get("TZOFFSETFROM")), TimeText.offset(part.get("TZOFFSETTO")));
        ContentLine line = part.get("DTSTART");
        EventTime start = new EventTime(
                TimeText.dateTime(line, line.value()), false, onset.before().getRules());
        onsets.put(start.instant(), onset);
        for (ContentLine rule : part.all("RRULE")) {
            recurrences
                    .expand(Rule.parse(rule), start)
                    .forEach(local -> onsets.put(start.at(local).instant(), onset));
        }
        for (ContentLine dates : part.all("RDATE")) {
            dates.values()
                    .forEach(text ->
                            onsets.put(start.at(TimeText.dateTime(dates, text)).instant(), onset));
        }
    }

    /** Joins the onsets: a change is from the offset in force, whatever the file says it was. */
    private static List<ZoneOffsetTransition> transitions(NavigableMap<Instant, Onset> onsets, ZoneOffset first) {
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        ZoneOffset inForce = first;
        for (Map.Entry<Instant, Onset> entry : onsets.entrySet()) {
            ZoneOffset after = entry.getValue().after();
            if (!after.equals(inForce)) {
                LocalDateTime local = LocalDateTime.ofInstant(entry.getKey(), inForce);
                transitions.add(ZoneOffsetTransition.of(local, inForce, after));
                inForce = after;
            }
        }
        return transitions;
    }
}
