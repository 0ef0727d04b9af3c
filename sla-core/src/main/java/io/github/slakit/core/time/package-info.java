/**
 * Spans of time: sets of intervals, the periods over which a contract measures, the windows that it looks back over, and
 * its deadlines.
 *
 * <p>Everything is half-open, {@code [start, end)}, and exact to the nanosecond. Dates, days and months are meant in the
 * zone of the contract; a date begins at its earliest instant.
 *
 * <p>Read {@link io.github.slakit.core.time.IntervalSet}, the algebra of half-open intervals;
 * {@link io.github.slakit.core.time.MeasurementPeriod} and {@link io.github.slakit.core.time.Periods}, the schemes that
 * cut time into them; {@link io.github.slakit.core.time.Window}, seen from a
 * {@link io.github.slakit.core.time.Standpoint}; and {@link io.github.slakit.core.time.Deadline}.
 *
 * <pre>{@code
 * IntervalSet down = IntervalSet.of(first, second);      // overlapping and touching spans are one
 * IntervalSet counted = down.minus(maintenance);
 * counted.length();                                      // elapsed time
 *
 * ZoneId zone = ZoneId.of("Europe/Warsaw");
 * Periods.month(YearMonth.of(2026, 3), zone).interval().toDuration();     // PT743H
 * Periods.calendarQuarters().within(term, zone);                          // 2026-Q1, 2026-Q2, …
 *
 * Window.last(12, MONTHS).interval(endOfMarch);          // from 1 April of the year before
 *
 * ResolvedDeadline claim = Deadline.after("incident").plus(2, MONTHS).endOfMonth().resolve(calendars, zone);
 * claim.after(LocalDate.of(2026, 9, 5)).lastDay();       // 2026-11-30
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.time;

import io.github.slakit.core.internal.ValueStyle;
