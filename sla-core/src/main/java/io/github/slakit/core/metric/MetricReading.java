package io.github.slakit.core.metric;

import java.util.Map;

/**
 * The figures in one reading of the facts: with disputed exclusions or without them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome the figures with all exclusions of the reading
 * @param withoutEach the figures without one reason that is an excuse, by that reason
 * @param withoutExcuses the figures without any reason that is an excuse
 */
public record MetricReading(Outcome outcome, Map<String, Outcome> withoutEach, Outcome withoutExcuses) {

    /**
     * Obtains a reading.
     *
     * @param outcome the figures with all exclusions of the reading
     * @param withoutEach the figures without one reason that is an excuse, by that reason
     * @param withoutExcuses the figures without any reason that is an excuse
     */
    public MetricReading {
        withoutEach = Map.copyOf(withoutEach);
    }
}
