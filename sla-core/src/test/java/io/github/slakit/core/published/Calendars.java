package io.github.slakit.core.published;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.slakit.calendar.BusinessCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Calendars, read by way of their text form. */
final class Calendars {

    private Calendars() {}

    /** Returns the calendars of a metric, with the holidays of the observed data. */
    static Map<String, BusinessCalendar> of(Fields terms, Fields data) {
        String holidays = data.find("holidays").map(Calendars::closed).orElse("");
        Map<String, BusinessCalendar> calendars = new HashMap<>();
        terms.findObject("calendars")
                .ifPresent(all -> all.entries()
                        .forEach(
                                (id, calendar) -> calendars.put(id, BusinessCalendar.parse(text(calendar, holidays)))));
        return calendars;
    }

    private static String text(Fields calendar, String holidays) {
        if (calendar.find("always").filter(JsonNode::booleanValue).isPresent()) {
            return "always";
        }
        JsonNode weekly = calendar.get("weekly");
        StringBuilder text = new StringBuilder();
        weekly.fieldNames()
                .forEachRemaining(day -> text.append(day.charAt(0))
                        .append(day.substring(1).toLowerCase(Locale.ROOT))
                        .append(' ')
                        .append(hours(weekly.get(day)))
                        .append(' '));
        return text + calendar.text("zone") + holidays;
    }

    private static String hours(JsonNode spans) {
        return elements(spans, span -> span.get(0).asText() + "-" + span.get(1).asText(), ",");
    }

    private static String closed(JsonNode dates) {
        return elements(dates, date -> "; closed " + date.asText(), "");
    }

    private static String elements(JsonNode array, Function<JsonNode, String> text, String between) {
        return StreamSupport.stream(array.spliterator(), false).map(text).collect(Collectors.joining(between));
    }
}
