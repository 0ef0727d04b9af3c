package io.github.slakit.core.metric;

import java.math.RoundingMode;

/**
 * A rounding of the figure that the contract prescribes, before anything is judged by it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale digits after the point; negative for tens and hundreds
 * @param mode where a figure between two neighbours goes
 */
public record Rounding(int scale, RoundingMode mode) {}
