/**
 * Exact numbers: a {@link io.github.slakit.core.figure.Figure} is a {@link io.github.slakit.core.figure.Ratio}
 * with a {@link io.github.slakit.core.figure.Unit}, and a {@link io.github.slakit.core.figure.BandTable} says
 * what applies where on an axis of figures.
 *
 * <p>Read {@code Figure} first, then {@code Range} and {@code BandTable}. Nothing here rounds unless asked to,
 * and a currency is a unit like any other. {@code percent} below is
 * {@link io.github.slakit.core.figure.Figure#percent}, {@code below} is
 * {@link io.github.slakit.core.figure.Range#below}.
 *
 * <pre>{@code
 * Figure target = percent("99.9");                       // 99.9 % equals 99.90 %
 * BandTable<Figure> ladder = BandTable.of(
 *         below(percent("99.9")).gives(percent("10")),   // thresholds nest:
 *         below(percent("99")).gives(percent("25")));    // the most severe one reached applies
 * ladder.find(percent("99.5"));                          // the band that gives 10 %
 * ladder.find(percent("98.5"));                          // the band that gives 25 %
 * ladder.find(percent("99.9"));                          // empty
 * }</pre>
 */
package io.github.slakit.core.figure;
