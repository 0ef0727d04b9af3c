package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Comparison;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A time within which something must happen in a case, for all cases or those with certain attributes.
 *
 * <pre>{@code
 * Limit.on(elapsed("opened", "responded").in("office")).atMost(Duration.ofHours(4)).when("severity", "2")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param elapsed from when to when
 * @param comparison how the time must stand to the length
 * @param length the limit, in seconds
 * @param when attributes of the cases that the limit is for
 */
public record Limit(Quality.Elapsed elapsed, Comparison comparison, Figure length, Map<String, String> when) {

    /**
     * Obtains a limit.
     *
     * @param elapsed from when to when
     * @param comparison how the time must stand to the length
     * @param length the limit, in seconds
     * @param when attributes of the cases that the limit is for
     */
    public Limit {
        when = Map.copyOf(when);
    }

    /**
     * Starts a limit.
     *
     * @param elapsed from when to when
     * @return a limit that still wants its length
     */
    public static Open on(Quality.Elapsed elapsed) {
        return new Open(elapsed);
    }

    /**
     * A limit without its length.
     *
     * @param elapsed from when to when
     */
    public record Open(Quality.Elapsed elapsed) {

        /**
         * Completes the limit: so long, or shorter.
         *
         * @param length the longest time that keeps it
         * @return the limit
         */
        public Limit atMost(Duration length) {
            return new Limit(elapsed, Comparison.AT_MOST, Figure.of(length), Map.of());
        }

        /**
         * Completes the limit: shorter than that.
         *
         * @param length the shortest time that breaks it
         * @return the limit
         */
        public Limit lessThan(Duration length) {
            return new Limit(elapsed, Comparison.LESS_THAN, Figure.of(length), Map.of());
        }
    }

    /**
     * Returns this limit for cases with an attribute.
     *
     * @param attribute its name, such as {@code severity}
     * @param value what it must be
     * @return the limit
     */
    public Limit when(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(when);
        more.put(attribute, value);
        return new Limit(elapsed, comparison, length, more);
    }

    boolean isFor(Case each) {
        return when.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(each.attributes().get(entry.getKey())));
    }

    /** Returns the limit in words. */
    @Override
    public String toString() {
        return elapsed + " " + comparison + " " + length + (when.isEmpty() ? "" : " with " + new TreeMap<>(when));
    }
}
