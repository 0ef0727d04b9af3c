/**
 * What a promise means before anyone signs it: what it allows, whether it was ever kept, what a better one costs, and
 * whether those who are relied on promise enough.
 *
 * <p>Read {@code AllowedLoss}, the downtime or the failures that a target permits; {@code TrackRecord}, past figures
 * against a proposed target; {@code PlanComparison}, what the difference of two {@code PricedTarget}s buys; then
 * {@code Component}, availability in series and in parallel. {@code figures} below are those of the last periods, by
 * their labels.
 *
 * <pre>{@code
 * Target fiveNines = Target.atLeast(percent("99.999"));
 * AllowedLoss month = AllowedLoss.ofDowntime(fiveNines, Duration.ofDays(30));
 * month.most();                                        // 25.92 s
 * month.isMeasurableEvery(Duration.ofSeconds(60));     // false: one failed check is more than that
 * AllowedLoss.ofFailures(Target.atLeast(percent("99.9")), 200).most();    // 0
 *
 * TrackRecord.of(fiveNines, figures).metCount();       // 3 of 12
 *
 * Component site = Component.series("site",
 *         Component.of("network", percent("99.95")),
 *         Component.parallel("servers", server("east"), server("west")));
 * site.guaranteed().value();    // what the promises of all of them leave at worst
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.feasibility;

import io.github.slakit.core.internal.ValueStyle;
