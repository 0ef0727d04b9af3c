package io.github.slakit.examples.boston;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A due date rule but for its number of days.
 *
 * @param counting how days are counted
 * @param schedule the business hours
 */
record Hypothesis(Counting counting, Schedule schedule) {

    /** Every way to count in the city's schedule, and business days in every schedule. */
    static final List<Hypothesis> ALL = Stream.concat(
                    Stream.of(Counting.values()).map(counting -> new Hypothesis(counting, Schedule.CITY_HALL)),
                    Schedule.ALL.stream().map(schedule -> new Hypothesis(Counting.BUSINESS_DAYS, schedule)))
            .distinct()
            .toList();

    /** Finds the rule of this form that gives a request its due date. */
    Optional<DueRule> explain(ServiceRequest request) {
        int days = counting.days(schedule.calendar(), request.opened(), request.due());
        return Optional.of(new DueRule(this, days)).filter(rule -> days > 0 && rule.reproduces(request));
    }

    @Override
    public String toString() {
        return counting == Counting.CALENDAR_DAYS ? counting.toString() : counting + ", " + schedule;
    }
}
