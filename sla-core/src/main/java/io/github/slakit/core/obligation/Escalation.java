package io.github.slakit.core.obligation;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is told of trouble that lasts, step by step.
 *
 * <pre>{@code
 * Escalation.path()
 *         .step(Duration.ZERO, "agent").step(Duration.ofHours(2), "lead").step(Duration.ofHours(8), "director");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps, each later than the one before
 * @param calendar the id of the calendar whose open time counts; empty where all time does
 */
public record Escalation(List<Step> steps, Optional<String> calendar) {

    /**
     * Obtains a path.
     *
     * @param steps the steps, each later than the one before
     * @param calendar the id of the calendar whose open time counts; empty where all time does
     * @throws IllegalArgumentException if a delay is below 0, or not above that of the step before
     */
    public Escalation {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            Duration delay = steps.get(i).delay();
            if (delay.isNegative()) {
                throw new IllegalArgumentException(
                        "Delay of step " + (i + 1) + " of an escalation must be at least 0, but was " + delay);
            }
            if (i > 0 && delay.compareTo(steps.get(i - 1).delay()) <= 0) {
                throw new IllegalArgumentException("Delay of step " + (i + 1)
                        + " of an escalation must be above that of the step before, "
                        + steps.get(i - 1).delay() + ", but was " + delay);
            }
        }
    }

    /**
     * A step of a path.
     *
     * @param delay how long after the trouble began
     * @param contact the id of the contact who is told
     */
    public record Step(Duration delay, String contact) {}

    /**
     * Starts a path.
     *
     * @return a path without steps
     */
    public static Escalation path() {
        return new Escalation(List.of(), Optional.empty());
    }

    /**
     * Returns this path with a further step.
     *
     * @param delay how long after the trouble began, above that of the step before
     * @param contact the id of the contact who is told
     * @return the path
     * @throws IllegalArgumentException if the delay is below 0, or not above that of the step before
     */
    public Escalation step(Duration delay, String contact) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(delay, contact));
        return new Escalation(more, calendar);
    }

    /**
     * Returns this path, for which only the open time of a calendar counts.
     *
     * @param id the id of the calendar
     * @return the path
     */
    public Escalation during(String id) {
        return new Escalation(steps, Optional.of(id));
    }

    /**
     * Binds the calendar that the path names.
     *
     * @param calendars calendars by id
     * @return the path, ready to be computed
     * @throws IllegalArgumentException if the calendar is not among them
     */
    public ResolvedEscalation resolve(Map<String, BusinessCalendar> calendars) {
        calendar.filter(id -> !calendars.containsKey(id)).ifPresent(id -> {
            throw new IllegalArgumentException("Calendar of an escalation must be one of "
                    + calendars.keySet().stream().sorted().toList() + ", but was '" + id + "'");
        });
        return new ResolvedEscalation(this, calendar.map(calendars::get));
    }
}
