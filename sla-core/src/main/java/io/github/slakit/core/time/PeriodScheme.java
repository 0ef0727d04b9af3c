package io.github.slakit.core.time;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A rule that cuts time into measurement periods: every calendar month in the zone of the contract.
 *
 * <p>Periods tile time, without a gap and without an overlap, across every change of the clock. A period begins at
 * the start of its first local day, which is the earliest instant with that local date.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PeriodScheme permits CalendarMonths {

    /**
     * Returns the period that is or begins in a calendar month.
     *
     * @param month the local month
     * @param zone the zone of the contract
     * @return the period
     */
    MeasurementPeriod get(YearMonth month, ZoneId zone);

    /**
     * Returns the period that holds an instant.
     *
     * @param instant the instant
     * @param zone the zone of the contract
     * @return the period
     */
    MeasurementPeriod containing(Instant instant, ZoneId zone);
}
