package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a metric comes to, in figures alone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the exact figure; empty where there is nothing to measure, or missing data leaves it open
 * @param low the lowest figure that any completion of the missing data gives; empty for no bound
 * @param high the highest such figure; empty for no bound
 * @param whole the base: time in seconds, or the number of elements
 * @param lost what of the base is not good, 0 where nothing is good or bad
 * @param volume the number of elements, empty for time
 * @param complete true if no data is missing
 */
public record Outcome(
        Optional<Figure> value,
        Optional<Figure> low,
        Optional<Figure> high,
        Figure whole,
        Figure lost,
        OptionalLong volume,
        boolean complete) {

    /**
     * Checks if missing data leaves no doubt about the figure.
     *
     * @return true if no data is missing, or any completion of it gives one figure
     */
    public boolean isCertain() {
        return complete || (low.isPresent() && low.equals(high));
    }
}
