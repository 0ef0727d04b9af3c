/**
 * Counting over windows: a {@link io.github.slakit.core.tally.Tally} counts occurrences in the last periods against a
 * threshold.
 *
 * <p>What follows from a tally, such as a right to end the contract, is said where it is used. "k in a row" is k of
 * the last k. A period that is missing from the history is no occurrence.
 *
 * <p>Read {@code Occurrence}, then {@code Tally}; {@code missed} below is
 * {@link io.github.slakit.core.tally.Occurrence#missed}, {@code march} a
 * {@link io.github.slakit.core.time.MeasurementPeriod}, {@code history} a list of
 * {@link io.github.slakit.core.tally.PeriodVerdict}.
 *
 * <pre>{@code
 * Tally chronic = Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3);
 * TallyResult result = chronic.count(history, march);
 * result.isReached();    // false
 * result.toString();     // 2 of 3 needed
 * }</pre>
 */
package io.github.slakit.core.tally;
