package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.figure.Unit;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A definition of how a figure arises from outages: an aggregate over a base.
 *
 * <p>Availability is {@code (base − downtime) / base}. Downtime is the part of the base that lies in at least one
 * outage and in no exclusion; exclusions leave the base as it is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Metric permits ImmutableMetric {

    Metric() {}

    /**
     * Returns the share of the measurement period in no outage, in percent.
     *
     * @return the metric
     */
    public static Metric availability() {
        return of(Aggregate.SHARE);
    }

    /**
     * Returns the time of the measurement period in outages, in seconds.
     *
     * @return the metric
     */
    public static Metric downtime() {
        return of(Aggregate.TOTAL);
    }

    private static Metric of(Aggregate aggregate) {
        return ImmutableMetric.builder()
                .aggregate(aggregate)
                .base(Base.period())
                .build();
    }

    /**
     * Returns the figure that comes out.
     *
     * @return the aggregate
     */
    public abstract Aggregate aggregate();

    /**
     * Returns the time over which the metric looks.
     *
     * @return the base
     */
    public abstract Base base();

    /**
     * Returns the unit of the figure.
     *
     * @return percent or seconds
     */
    public Unit unit() {
        return aggregate().unit();
    }

    /**
     * Returns this metric over another base.
     *
     * @param base the time over which to look
     * @return the metric over that base
     */
    public abstract Metric withBase(Base base);

    /**
     * Returns this metric over service hours only.
     *
     * @param calendar the id of a calendar, bound when the agreement is resolved
     * @return the metric over the open time of the calendar
     */
    public Metric during(String calendar) {
        return withBase(Base.serviceHours(calendar));
    }

    /**
     * Returns the calendar that the metric names.
     *
     * @return the id of the calendar, empty if the metric looks at the whole period
     */
    public Optional<String> calendar() {
        return base() instanceof Base.ServiceHours hours ? Optional.of(hours.calendar()) : Optional.empty();
    }

    /**
     * Binds the calendar that the metric names.
     *
     * @param calendars calendars by their ids
     * @return the metric, ready to measure
     * @throws IllegalArgumentException if the metric names a calendar that is not among them
     */
    public ResolvedMetric resolve(Map<String, BusinessCalendar> calendars) {
        return new ResolvedMetric(
                this, calendar().map(id -> find(id, calendars)).orElse(BusinessCalendars.ALWAYS));
    }

    private static BusinessCalendar find(String id, Map<String, BusinessCalendar> calendars) {
        BusinessCalendar calendar = calendars.get(id);
        if (calendar == null) {
            throw new IllegalArgumentException("Calendar of a metric must be one of "
                    + calendars.keySet().stream().sorted().toList() + ", but was '" + id + "'");
        }
        return calendar;
    }

    /** Returns the metric in words. */
    @Override
    public String toString() {
        return aggregate() + " over " + base();
    }
}
