package io.github.slakit.core.time;

import io.github.slakit.calendar.BusinessDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/**
 * A deadline with its calendars and its zone, ready to be computed from an anchor.
 *
 * <p>The anchor is an instant, a date, or a period: after a date or a period, time counts from its last day on.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedDeadline {

    private final Deadline definition;
    private final Map<String, BusinessDays> days;
    private final ZoneId zone;

    ResolvedDeadline(Deadline definition, Map<String, BusinessDays> days, ZoneId zone) {
        this.definition = definition;
        this.days = Map.copyOf(days);
        this.zone = zone;
    }

    /**
     * Returns the deadline as the contract states it.
     *
     * @return the definition
     */
    public Deadline definition() {
        return definition;
    }

    /**
     * Computes the deadline after an instant.
     *
     * @param anchor the instant
     * @return the deadline
     * @throws io.github.slakit.calendar.OutsideValidityException if a calendar does not hold then
     */
    public Due after(Instant anchor) {
        return after(new Due(anchor, true, LocalDate.ofInstant(anchor, zone)));
    }

    /**
     * Computes the deadline after a date.
     *
     * @param anchor the date
     * @return the deadline, which runs to the end of a date unless elapsed time is added
     * @throws io.github.slakit.calendar.OutsideValidityException if a calendar does not hold then
     */
    public Due after(LocalDate anchor) {
        return after(endOf(anchor));
    }

    /**
     * Computes the deadline after a period, which is that after its last day.
     *
     * @param anchor the period
     * @return the deadline, which runs to the end of a date unless elapsed time is added
     * @throws io.github.slakit.calendar.OutsideValidityException if a calendar does not hold then
     */
    public Due after(MeasurementPeriod anchor) {
        return after(endOf(anchor.interval().getEnd()));
    }

    private Due after(Due anchor) {
        Due due = anchor;
        for (Deadline.Step step : definition.steps()) {
            due = due(due, step);
        }
        return due;
    }

    private Due due(Due due, Deadline.Step step) {
        if (step instanceof Deadline.Step.Elapsed elapsed) {
            Instant end = due.instant().plus(elapsed.duration());
            return new Due(end, true, LocalDate.ofInstant(end, zone));
        } else if (step instanceof Deadline.Step.Cycles cycles) {
            Instant start = due.inclusive() ? due.instant() : due.instant().minusNanos(1);
            long number = cycles.cycles().containing(start, zone).number() + cycles.number();
            return endOf(cycles.cycles().get(number, zone).interval().getEnd());
        } else if (step instanceof Deadline.Step.EndOfDay) {
            return endOf(due.lastDay());
        }
        return onDate(due, later(due.lastDay(), step));
    }

    private LocalDate later(LocalDate date, Deadline.Step step) {
        if (step instanceof Deadline.Step.Business business) {
            return Objects.requireNonNull(days.get(business.calendar())).plus(date, business.number());
        }
        return date.plus(((Deadline.Step.Dated) step).length());
    }

    /** Returns the same clock time on a date, or its end. */
    private Due onDate(Due due, LocalDate date) {
        if (!due.inclusive()) {
            return endOf(date);
        }
        LocalDateTime local =
                date.atTime(LocalDateTime.ofInstant(due.instant(), zone).toLocalTime());
        return new Due(local.atZone(zone).toInstant(), true, date);
    }

    private Due endOf(LocalDate date) {
        return new Due(date.plusDays(1).atStartOfDay(zone).toInstant(), false, date);
    }

    private Due endOf(Instant endExclusive) {
        return new Due(endExclusive, false, LocalDate.ofInstant(endExclusive.minusNanos(1), zone));
    }

    /**
     * A computed deadline.
     *
     * @param instant when it passes
     * @param inclusive whether that instant itself is in time
     * @param lastDay the last local date on which something can be in time
     */
    public record Due(Instant instant, boolean inclusive, LocalDate lastDay) {

        /**
         * Checks if something was done in time.
         *
         * @param done when it was done
         * @return true if the deadline had not passed
         */
        public boolean isInTime(Instant done) {
            return inclusive ? !done.isAfter(instant) : done.isBefore(instant);
        }

        /** Returns the deadline in words. */
        @Override
        public String toString() {
            return inclusive ? "until " + instant : "through " + lastDay;
        }
    }
}
