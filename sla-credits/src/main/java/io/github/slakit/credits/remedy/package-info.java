/**
 * What follows from a miss, as data: {@link io.github.slakit.credits.remedy.Remedies} gathers credits, caps and rights.
 *
 * <p>A {@link io.github.slakit.credits.remedy.Credit} pays a percentage of a charge, read from a table of bands; a
 * {@link io.github.slakit.credits.remedy.Cap} bounds all credits of a statement; a
 * {@link io.github.slakit.credits.remedy.Right} is given by a tally over the history of verdicts.
 *
 * <p>{@code percent}, {@code below} and {@code missed} are {@link io.github.slakit.core.figure.Figure#percent},
 * {@link io.github.slakit.core.figure.Range#below} and {@link io.github.slakit.core.tally.Occurrence#missed}.
 *
 * <pre>{@code
 * Remedies remedies = Remedies.builder()
 *         .currency("USD").rounding(RoundingMode.HALF_UP)
 *         .credit("uptime", Credit.table(
 *                 below(percent("99.9")).gives(percent("10")),
 *                 below(percent("99")).gives(percent("25"))).of("fee"))
 *         .cap(Cap.of(percent("50"), "fee"))
 *         .right("chronic", Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3), Right.toEndService("web"))
 *         .build();
 * }</pre>
 */
@ValueStyle
package io.github.slakit.credits.remedy;

import io.github.slakit.credits.internal.ValueStyle;
