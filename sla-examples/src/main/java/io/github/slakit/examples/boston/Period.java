package io.github.slakit.examples.boston;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Dates in Boston, numbered from 0.
 *
 * @param first the first date
 * @param end the date after the last
 */
record Period(LocalDate first, LocalDate end) {

    /** January to June, from which rules are found. */
    static final Period LEARNT = new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 7, 1));

    /** July to September, on which they are tried. */
    static final Period LATER = new Period(LocalDate.of(2015, 7, 1), LocalDate.of(2015, 10, 1));

    Period until(LocalDate date) {
        return new Period(first, date);
    }

    Period from(LocalDate date) {
        return new Period(date, end);
    }

    boolean contains(Instant instant) {
        int day = day(instant);
        return day >= 0 && day < days();
    }

    int days() {
        return day(end);
    }

    int day(Instant instant) {
        return day(LocalDate.ofInstant(instant, Schedule.BOSTON));
    }

    int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - first.toEpochDay());
    }

    Stream<LocalDate> datesAfterFirst() {
        return first.plusDays(1).datesUntil(end);
    }
}
