/**
 * What is promised about a figure, and whether it was kept: {@link io.github.slakit.core.target.Target} and
 * {@link io.github.slakit.core.target.Verdict}; how much more may be lost before that turns:
 * {@link io.github.slakit.core.target.Decline} and {@link io.github.slakit.core.target.Headroom}.
 *
 * <pre>{@code
 * Target target = Target.atLeast(percent("99.9")).critical(percent("95"));
 * target.judge(percent("99.9"));     // MET: the target itself is enough
 * target.judge(percent("99.89"));    // MISSED
 * target.judge(percent("94.99"));    // CRITICAL
 * target.headrooms(Decline.ofTime(Duration.ofDays(30), Duration.ZERO));
 *                                    // 2592 s until missed, 129600 s until critical
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.target;

import io.github.slakit.core.internal.ValueStyle;
