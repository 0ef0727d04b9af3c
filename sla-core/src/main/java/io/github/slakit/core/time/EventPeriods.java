package io.github.slakit.core.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.threeten.extra.Interval;

/** Events, each a period of its own, numbered in order of their starts. */
record EventPeriods(List<MeasurementPeriod> events, PartialPeriods partialPeriods) implements PeriodScheme {

    static EventPeriods of(Map<String, Interval> events) {
        List<MeasurementPeriod> periods = new ArrayList<>();
        events.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Interval> event) ->
                                event.getValue().getStart())
                        .thenComparing(Map.Entry::getKey))
                .forEach(event -> periods.add(new MeasurementPeriod(periods.size(), event.getKey(), event.getValue())));
        return new EventPeriods(List.copyOf(periods), PartialPeriods.CUT);
    }

    @Override
    public MeasurementPeriod get(long number, ZoneId zone) {
        if (number < 0 || number >= events.size()) {
            throw new IllegalArgumentException(
                    "Number of an event must be at least 0 and below " + events.size() + ", but was " + number);
        }
        return events.get((int) number);
    }

    @Override
    public MeasurementPeriod containing(Instant instant, ZoneId zone) {
        return events.stream()
                .filter(event -> event.interval().contains(instant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Instant must lie in one of " + events.size() + " events, but was " + instant));
    }

    @Override
    public List<MeasurementPeriod> endingIn(Interval part, Interval term, ZoneId zone) {
        List<MeasurementPeriod> overlapping =
                events.stream().filter(event -> event.interval().overlaps(term)).toList();
        return partialPeriods.apply(overlapping, term).stream()
                .filter(event -> RegularPeriods.endsIn(event, part))
                .toList();
    }

    @Override
    public PeriodScheme withPartialPeriods(PartialPeriods policy) {
        if (policy == PartialPeriods.JOIN) {
            throw new IllegalArgumentException(
                    "Partial periods must be cut or skipped where each event is one, but were joined");
        }
        return new EventPeriods(events, policy);
    }

    @Override
    public String toString() {
        return events.size() + " events";
    }
}
