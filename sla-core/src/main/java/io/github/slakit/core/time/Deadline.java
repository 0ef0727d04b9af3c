package io.github.slakit.core.time;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessDays;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule for when something must have been done: an anchor, amounts of time after it, and if wanted the end of the day,
 * month or cycle reached.
 *
 * <pre>{@code
 * Deadline.after("incident").plus(2, MONTHS).endOfMonth();        // 5 September: through 30 November
 * Deadline.after("incident").plusCycles(2, billingMonths);        // through the last day of the second cycle after
 * Deadline.after("period").plus(30, DAYS);                        // 30 September: through 30 October
 * Deadline.after("month").plusBusinessDays(5, "office").endOfDay();
 * }</pre>
 *
 * <p>Hours and minutes are elapsed time. Days, business days, months and years keep the clock time of an anchor that has
 * one; a clock time that the zone skips moves later by the length of the gap, of a repeated one the earlier pass counts.
 * An amount below 0 counts backwards.
 *
 * <p>Edges: "by date D" runs to the end of D in the zone of the contract, which is the start of the next date and no
 * longer in time; "within a duration" of an instant includes the instant at which it has passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param anchor what time is counted from, such as {@code incident}
 * @param steps what is added, in order
 */
public record Deadline(String anchor, List<Step> steps) {

    /**
     * Obtains a deadline.
     *
     * @param anchor what time is counted from, such as {@code incident}
     * @param steps what is added, in order
     */
    public Deadline {
        steps = List.copyOf(steps);
    }

    /** A part of a deadline. */
    public sealed interface Step {

        /**
         * Elapsed time.
         *
         * @param duration how much
         */
        record Elapsed(Duration duration) implements Step {

            /** Returns the step in words. */
            @Override
            public String toString() {
                return "plus " + duration;
            }
        }

        /**
         * Local dates.
         *
         * @param length how many days or months
         */
        record Dated(Period length) implements Step {

            /** Returns the step in words. */
            @Override
            public String toString() {
                return "plus " + length;
            }
        }

        /**
         * Business days.
         *
         * @param number how many
         * @param calendar the id of the calendar
         */
        record Business(int number, String calendar) implements Step {

            /** Returns the step in words. */
            @Override
            public String toString() {
                return "plus " + number + " business days of '" + calendar + "'";
            }
        }

        /**
         * The end of a cycle.
         *
         * @param number how many cycles after the one reached
         * @param cycles the cycles
         */
        record Cycles(int number, PeriodScheme cycles) implements Step {

            /** Returns the step in words. */
            @Override
            public String toString() {
                return "to the end of the one " + number + " after in " + cycles;
            }
        }

        /** The end of the day reached. */
        record EndOfDay() implements Step {

            /** Returns the step in words. */
            @Override
            public String toString() {
                return "to the end of the day";
            }
        }
    }

    /**
     * Starts a deadline.
     *
     * @param anchor what time is counted from, such as {@code incident}
     * @return the deadline at the anchor itself
     */
    public static Deadline after(String anchor) {
        return new Deadline(anchor, List.of());
    }

    /**
     * Returns the ids of the calendars that the deadline names.
     *
     * @return ids in order of the steps
     */
    public List<String> calendars() {
        return steps.stream()
                .filter(Step.Business.class::isInstance)
                .map(step -> ((Step.Business) step).calendar())
                .toList();
    }

    /**
     * Returns the deadline some elapsed time later.
     *
     * @param duration how much
     * @return the deadline
     */
    public Deadline plus(Duration duration) {
        return plus(new Step.Elapsed(duration));
    }

    /**
     * Returns the deadline some time later.
     *
     * @param number how many units, negative to count backwards
     * @param unit days, weeks, months or years for local dates; a smaller one for elapsed time
     * @return the deadline
     * @throws IllegalArgumentException if the unit is longer than a year
     */
    public Deadline plus(int number, ChronoUnit unit) {
        return unit.isTimeBased() ? plus(Duration.of(number, unit)) : plus(new Step.Dated(Dates.period(number, unit)));
    }

    /**
     * Returns the deadline some business days later; the date that is reached does not count itself.
     *
     * @param number how many, negative to count backwards
     * @param calendar the id of the calendar
     * @return the deadline
     */
    public Deadline plusBusinessDays(int number, String calendar) {
        return plus(new Step.Business(number, calendar));
    }

    /**
     * Returns the deadline at the end of the n-th cycle after the one reached.
     *
     * @param number how many cycles later; 0 for the cycle reached
     * @param cycles the cycles
     * @return the deadline
     */
    public Deadline plusCycles(int number, PeriodScheme cycles) {
        return plus(new Step.Cycles(number, cycles));
    }

    /**
     * Returns the deadline at the end of the local day reached.
     *
     * @return the deadline
     */
    public Deadline endOfDay() {
        return plus(new Step.EndOfDay());
    }

    /**
     * Returns the deadline at the end of the calendar month reached.
     *
     * @return the deadline
     */
    public Deadline endOfMonth() {
        return endOfCycle(Periods.calendarMonths());
    }

    /**
     * Returns the deadline at the end of the cycle reached.
     *
     * @param cycles the cycles
     * @return the deadline
     */
    public Deadline endOfCycle(PeriodScheme cycles) {
        return plusCycles(0, cycles);
    }

    private Deadline plus(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Deadline(anchor, more);
    }

    /**
     * Binds the calendars that the deadline names.
     *
     * @param calendars calendars by id
     * @param zone the zone of the contract
     * @return the deadline, ready to be computed
     * @throws IllegalArgumentException if a calendar is not among them
     */
    public ResolvedDeadline resolve(Map<String, BusinessCalendar> calendars, ZoneId zone) {
        Map<String, BusinessDays> days = new TreeMap<>();
        for (String id : calendars()) {
            BusinessCalendar calendar = calendars.get(id);
            if (calendar == null) {
                throw new IllegalArgumentException("Calendar of the deadline after '" + anchor + "' must be one of "
                        + calendars.keySet().stream().sorted().toList() + ", but was '" + id + "'");
            }
            days.put(id, calendar.days(zone));
        }
        return new ResolvedDeadline(this, days, zone);
    }

    /** Returns the deadline in words. */
    @Override
    public String toString() {
        return steps.stream().map(step -> " " + step).collect(Collectors.joining("", "after '" + anchor + "'", ""));
    }
}
