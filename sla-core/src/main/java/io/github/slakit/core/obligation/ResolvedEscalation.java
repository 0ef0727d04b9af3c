package io.github.slakit.core.obligation;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An escalation path with its calendar, ready to be computed from the instant at which trouble began.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedEscalation {

    private final Escalation definition;
    private final Optional<BusinessCalendar> calendar;

    ResolvedEscalation(Escalation definition, Optional<BusinessCalendar> calendar) {
        this.definition = definition;
        this.calendar = calendar;
    }

    /**
     * Returns the path as the contract states it.
     *
     * @return the definition
     */
    public Escalation definition() {
        return definition;
    }

    /**
     * A step that fires.
     *
     * @param number its place in the path, from 1 on
     * @param contact the id of the contact who is told
     * @param instant when
     */
    public record Firing(int number, String contact, Instant instant) {}

    /**
     * Computes when each step fires while the trouble lasts.
     *
     * @param opened when the trouble began
     * @return all steps, in order
     * @throws io.github.slakit.calendar.OutsideValidityException if the calendar does not hold then
     */
    public List<Firing> firings(Instant opened) {
        return IntStream.range(0, definition.steps().size())
                .mapToObj(place -> firing(place, opened))
                .toList();
    }

    private Firing firing(int place, Instant opened) {
        Escalation.Step step = definition.steps().get(place);
        Instant instant =
                calendar.map(open -> open.plus(opened, step.delay())).orElseGet(() -> opened.plus(step.delay()));
        return new Firing(place + 1, step.contact(), instant);
    }

    /**
     * Computes the step at which trouble stands that is still open. A step fires at the very end of its delay.
     *
     * @param opened when the trouble began
     * @param at when it is looked at
     * @return the last step that has fired, empty if none has
     * @throws io.github.slakit.calendar.OutsideValidityException if the calendar does not hold then
     */
    public Optional<Firing> current(Instant opened, Instant at) {
        return firings(opened).stream()
                .filter(firing -> !firing.instant().isAfter(at))
                .reduce((earlier, later) -> later);
    }
}
