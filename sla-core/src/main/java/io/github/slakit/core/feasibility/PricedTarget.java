package io.github.slakit.core.feasibility;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Target;

/**
 * What a plan promises, and what it costs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plan what the plan is called
 * @param target its promise
 * @param price its price, in a unit such as {@code USD}
 */
public record PricedTarget(String plan, Target target, Figure price) {}
