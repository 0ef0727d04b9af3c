package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.time.IntervalSet;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/** What a metric is resolved with: calendars, the zone and the time of the contract, the exclusions that it accepts. */
record Terms(Map<String, BusinessCalendar> calendars, ZoneId zone, List<ExclusionRule> exclusions, Interval time) {

    Terms {
        calendars = Map.copyOf(calendars);
        exclusions = List.copyOf(exclusions);
    }

    Terms checkedFor(Metric metric) {
        for (String id : metric.calendars()) {
            if (!calendars.containsKey(id)) {
                throw new IllegalArgumentException("Calendar of a metric must be one of "
                        + calendars.keySet().stream().sorted().toList() + ", but was '" + id + "'");
            }
        }
        Set<String> reasons = new HashSet<>();
        for (ExclusionRule rule : exclusions) {
            if (!reasons.add(rule.reason())) {
                throw new IllegalArgumentException(
                        "Reason must have one exclusion rule, but '" + rule.reason() + "' has two");
            }
        }
        return this;
    }

    Terms within(Interval contract) {
        return new Terms(calendars, zone, exclusions, contract);
    }

    /** Says everything on which a figure depends beside the definition, for telling pieces apart. */
    String text(Metric metric) {
        Map<String, BusinessCalendar> named = new TreeMap<>(calendars);
        named.keySet().retainAll(metric.calendars());
        return " (zone " + zone
                + (named.isEmpty() ? "" : ", calendars " + named)
                + (exclusions.isEmpty() ? "" : ", excluding " + exclusions) + ")";
    }

    BusinessCalendar calendar(Optional<String> id) {
        return id.map(name -> Optional.ofNullable(calendars.get(name)).orElseThrow())
                .orElse(BusinessCalendars.ALWAYS);
    }

    /** Returns the open time of a calendar in a span; all of it without a calendar. */
    IntervalSet open(Optional<String> id, Interval span) {
        return id.isEmpty()
                ? IntervalSet.of(span)
                : IntervalSet.of(
                        calendar(id).openSpans(span.getStart(), span.getEnd()).toList());
    }

    Optional<ExclusionRule> rule(String reason) {
        return exclusions.stream().filter(rule -> rule.reason().equals(reason)).findFirst();
    }
}
