/**
 * What is promised about a figure, and whether it was kept: {@link io.github.slakit.core.target.Target} and
 * {@link io.github.slakit.core.target.Verdict}.
 *
 * <pre>{@code
 * Target target = Target.atLeast(percent("99.9")).critical(percent("95"));
 * target.judge(percent("99.9"));     // MET: the target itself is enough
 * target.judge(percent("99.89"));    // MISSED
 * target.judge(percent("94.99"));    // CRITICAL
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.target;

import io.github.slakit.core.internal.ValueStyle;
