/**
 * Spans of time: {@link io.github.slakit.core.time.IntervalSet}, the algebra of half-open intervals, and
 * {@link io.github.slakit.core.time.MeasurementPeriod}, a month in the zone of the contract.
 *
 * <p>Everything is half-open, {@code [start, end)}, and exact to the nanosecond.
 *
 * <pre>{@code
 * IntervalSet down = IntervalSet.of(first, second);      // overlapping and touching spans are one
 * IntervalSet counted = down.minus(maintenance);
 * counted.length();                                      // elapsed time
 * Periods.calendarMonths().get(YearMonth.of(2026, 3), ZoneId.of("Europe/Warsaw"))
 *         .interval()
 *         .toDuration();                                 // PT743H
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.time;

import io.github.slakit.core.internal.ValueStyle;
