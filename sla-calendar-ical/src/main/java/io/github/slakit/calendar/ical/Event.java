package io.github.slakit.calendar.ical;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An event with its occurrences, or one occurrence that replaces another.
 *
 * @param component the component
 * @param cancelled whether it does not take place
 * @param sequence the number of its version
 * @param start its start
 * @param replaced which occurrence of the event with its UID it replaces
 * @param occurrences its occurrences by the keys of their starts
 */
record Event(
        Component component,
        boolean cancelled,
        int sequence,
        EventTime start,
        Optional<EventTime> replaced,
        Map<Instant, Occurrence> occurrences) {

    /**
     * A time at which an event takes place.
     *
     * @param start the start
     * @param length the length
     */
    record Occurrence(EventTime start, Length length) {}

    /** Returns the UID; an event without one is like no other. */
    String uid() {
        return component.find("UID").map(ContentLine::value).orElseGet(() -> "line " + component.line());
    }

    boolean isEmpty() {
        return !occurrences.isEmpty()
                && occurrences.values().stream()
                        .allMatch(occurrence -> occurrence.length().isEmpty());
    }

    boolean isTransparent() {
        return component
                .find("TRANSP")
                .filter(line -> line.hasValue("TRANSPARENT"))
                .isPresent();
    }

    SkippedEvent skipped(SkippedEvent.Reason reason) {
        return new SkippedEvent(component.line(), component.text("SUMMARY"), reason);
    }
}
