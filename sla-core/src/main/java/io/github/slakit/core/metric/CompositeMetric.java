package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.PeriodScheme;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * An expression of metrics: a ratio, a difference, the lowest, the highest, a weighted mean.
 *
 * <p>Where a part has no figure the whole has none, but for the period before in a mean with it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class CompositeMetric extends Metric permits ImmutableCompositeMetric {

    CompositeMetric() {}

    /** How the figures of the parts give one. */
    public enum Expression {

        /** The first divided by the second. */
        RATIO("ratio"),

        /** A hundred times the first, divided by the second. */
        PERCENTAGE("percentage"),

        /** The first less the second. */
        DIFFERENCE("difference"),

        /** The lowest. */
        LEAST("lowest"),

        /** The highest. */
        GREATEST("highest"),

        /** The sum of each part times its weight, divided by the sum of the weights. */
        WEIGHTED("weighted mean"),

        /** The mean of the part and of the same one over the period before; without that, the part itself. */
        WITH_PREVIOUS("mean with the period before");

        private final String words;

        Expression(String words) {
            this.words = words;
        }

        /** Returns the expression in words. */
        @Override
        public String toString() {
            return words;
        }
    }

    static CompositeMetric of(Expression expression, List<Metric> parts) {
        return ImmutableCompositeMetric.builder()
                .expression(expression)
                .parts(parts)
                .build();
    }

    static CompositeMetric weighted(List<Long> weights, List<Metric> parts) {
        return ImmutableCompositeMetric.builder()
                .expression(Expression.WEIGHTED)
                .parts(parts)
                .weights(weights)
                .build();
    }

    static CompositeMetric withPrevious(Metric part, PeriodScheme scheme) {
        return ImmutableCompositeMetric.builder()
                .expression(Expression.WITH_PREVIOUS)
                .addParts(part)
                .scheme(scheme)
                .build();
    }

    /**
     * Returns how the figures of the parts give one.
     *
     * @return the expression
     */
    public abstract Expression expression();

    /**
     * Returns the parts in the order in which the expression takes them.
     *
     * @return at least one metric
     */
    public abstract List<Metric> parts();

    /**
     * Returns the weights of a weighted mean.
     *
     * @return one for each part, none for other expressions
     */
    public abstract List<Long> weights();

    /**
     * Returns which period was before, for a mean with it.
     *
     * @return the scheme, empty for other expressions
     */
    public abstract Optional<PeriodScheme> scheme();

    /**
     * Returns how the contract rounds the figure before it is judged.
     *
     * @return the rounding, empty for the exact figure
     */
    public abstract Optional<Rounding> rounding();

    /** A composite metric is assessed if all of its parts are. */
    @Override
    public LowVolume lowVolume() {
        return LowVolume.ASSESSED;
    }

    @Override
    @Value.Default
    public NoData noData() {
        return NoData.Rule.INDETERMINATE;
    }

    /**
     * Returns this score with a further part.
     *
     * @param weight its weight, above 0
     * @param metric the part, in the unit of the others
     * @return the score
     * @throws IllegalArgumentException if this is no weighted mean, the weight is not above 0 or the unit another one
     */
    public CompositeMetric and(long weight, Metric metric) {
        if (expression() != Expression.WEIGHTED) {
            throw new IllegalArgumentException(
                    "Metric to which a weight is added must be a weighted mean, but was a " + expression());
        }
        List<Long> weights = new ArrayList<>(weights());
        weights.add(weight);
        List<Metric> parts = new ArrayList<>(parts());
        parts.add(metric);
        return ImmutableCompositeMetric.builder()
                .from(this)
                .parts(parts)
                .weights(weights)
                .build();
    }

    /**
     * Returns this metric with a rule for missing data.
     *
     * @param rule the rule, of which only what becomes of a period without a figure matters here
     * @return the metric
     */
    public CompositeMetric noData(NoData rule) {
        return ImmutableCompositeMetric.builder().from(this).noData(rule).build();
    }

    /**
     * Returns this metric rounded before it is judged, where the contract says so.
     *
     * @param scale digits after the point
     * @param mode where a figure between two neighbours goes
     * @return the metric
     */
    public CompositeMetric rounded(int scale, RoundingMode mode) {
        return ImmutableCompositeMetric.builder()
                .from(this)
                .rounding(new Rounding(scale, mode))
                .build();
    }

    @Override
    public Unit unit() {
        return switch (expression()) {
            case RATIO ->
                parts().get(0).unit().equals(parts().get(1).unit())
                        ? Unit.ONE
                        : parts().get(0).unit();
            case PERCENTAGE -> Unit.PERCENT;
            case DIFFERENCE, LEAST, GREATEST, WEIGHTED, WITH_PREVIOUS ->
                parts().get(0).unit();
        };
    }

    @Override
    public Set<String> calendars() {
        return parts().stream()
                .flatMap(part -> part.calendars().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Value.Check
    void check() {
        if (parts().isEmpty()) {
            throw new IllegalArgumentException("Expression '" + expression() + "' must have a part, but has none");
        }
        weights().stream().filter(weight -> weight <= 0).findFirst().ifPresent(weight -> {
            throw new IllegalArgumentException("Weight of a metric must be above 0, but was " + weight);
        });
        Unit first = parts().get(0).unit();
        for (Metric part : parts()) {
            boolean divisor = expression() == Expression.RATIO && part.unit().equals(Unit.ONE);
            if (!part.unit().equals(first) && !divisor) {
                throw new IllegalArgumentException("Parts of '" + expression() + "' must be in one unit, but were in '"
                        + first + "' and '" + part.unit() + "'");
            }
        }
    }

    /** Returns the expression in words. */
    @Override
    public String toString() {
        return expression() + " of " + parts().stream().map(Metric::toString).collect(Collectors.joining(" and "));
    }
}
