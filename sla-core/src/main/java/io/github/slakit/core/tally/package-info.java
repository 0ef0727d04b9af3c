/**
 * Counting over windows: a {@link io.github.slakit.core.tally.Tally} is a figure of occurrences in a stretch of history
 * against a threshold.
 *
 * <p>What follows from a tally, such as a right to end the contract, is said where it is used. "k in a row" is k of
 * the last k. A period that is missing from the history, or has no verdict, is no occurrence and breaks a run, unless
 * gaps are {@linkplain io.github.slakit.core.tally.Counting#skippingGaps skipped}.
 *
 * <p>Read {@code PeriodVerdict}, an entry of a history; {@code Occurrence}; {@code Tally}, which starts a
 * {@code Counting}; then {@code TallyResult}. {@code missed} below is
 * {@link io.github.slakit.core.tally.Occurrence#missed}, {@code march} a
 * {@link io.github.slakit.core.time.MeasurementPeriod}, {@code history} a list of entries, {@code endOfMarch} a
 * {@link io.github.slakit.core.time.Standpoint}, which windows of time need.
 *
 * <pre>{@code
 * Tally chronic = Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3);
 * TallyResult result = chronic.count(history, march);
 * result.isReached();    // false
 * result.toString();     // 2 of 3 needed
 *
 * Tally score = Tally.of(met("uptime", "repair", "reports"))
 *         .score(Map.of("uptime", Ratio.of(50), "repair", Ratio.of(30), "reports", Ratio.of(20)))
 *         .in(Window.period())
 *         .under(percent("75"));
 * score.count(history, march).value();    // 70 %, where repair was missed
 *
 * Tally batches = Tally.of(missed("uptime")).consuming().in(Window.last(1, YEARS)).eachFull(3);
 * batches.count(history, endOfMarch).times();
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.tally;

import io.github.slakit.core.internal.ValueStyle;
