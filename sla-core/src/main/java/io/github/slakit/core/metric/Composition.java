package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.CompositeMetric.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Makes one figure of those of the parts of a composite metric. */
final class Composition {

    private final CompositeMetric metric;

    private Composition(CompositeMetric metric) {
        this.metric = metric;
    }

    static Outcome outcome(CompositeMetric metric, List<Outcome> parts) {
        return new Composition(metric).outcome(parts);
    }

    private Outcome outcome(List<Outcome> all) {
        boolean first = metric.expression() == Expression.WITH_PREVIOUS
                && (all.size() == 1
                        || (all.get(1).value().isEmpty() && all.get(1).complete()));
        List<Outcome> parts = first ? all.subList(0, 1) : all;
        boolean bounded = !isQuotient() || isSafe(parts);
        return new Outcome(
                figure(parts, Outcome::value, Outcome::value),
                bounded ? figure(parts, Outcome::low, Outcome::high) : Optional.empty(),
                bounded ? figure(parts, Outcome::high, Outcome::low) : Optional.empty(),
                Figure.of(parts.size()),
                Figure.of(0),
                OptionalLong.empty(),
                parts.stream().allMatch(Outcome::complete));
    }

    /** Takes one end of each part, and the other end of a part that lowers the figure as it grows. */
    private Optional<Figure> figure(
            List<Outcome> parts,
            Function<Outcome, Optional<Figure>> same,
            Function<Outcome, Optional<Figure>> opposite) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            (i == 1 && isFalling() ? opposite : same).apply(parts.get(i)).ifPresent(figures::add);
        }
        boolean whole = figures.size() == parts.size()
                && !(isQuotient() && figures.get(1).isZero());
        return whole ? Optional.of(combined(figures)) : Optional.empty();
    }

    private boolean isFalling() {
        return metric.expression() == Expression.DIFFERENCE || isQuotient();
    }

    private boolean isQuotient() {
        return metric.expression() == Expression.RATIO || metric.expression() == Expression.PERCENTAGE;
    }

    /** A quotient has bounds where no part may be negative and the divisor not 0, or nothing is missing. */
    private static boolean isSafe(List<Outcome> parts) {
        boolean certain = parts.stream().allMatch(Outcome::isCertain);
        boolean positive = parts.stream()
                .allMatch(part ->
                        part.low().filter(low -> low.amount().signum() >= 0).isPresent());
        return certain || (positive && !parts.get(1).low().orElseThrow().isZero());
    }

    private Figure combined(List<Figure> figures) {
        return rounded(proof(figures.stream()
                        .map(figure -> Explanation.input("part", figure))
                        .toList()))
                .value();
    }

    private Explanation rounded(Explanation exact) {
        return metric.rounding().map(rounding -> rounding.of(exact)).orElse(exact);
    }

    /** Combines the parts by the operations that prove what they give. */
    private Explanation proof(List<Explanation> parts) {
        String label = metric.expression().toString();
        return switch (metric.expression()) {
            case RATIO -> Explanation.quotient(label, parts.get(0), parts.get(1));
            case PERCENTAGE -> Explanation.percentage(label, parts.get(0), parts.get(1));
            case DIFFERENCE -> Explanation.difference(label, parts.get(0), parts.get(1));
            case LEAST -> Explanation.least(label, parts.get(0), parts.subList(1, parts.size()));
            case GREATEST -> Explanation.greatest(label, parts.get(0), parts.subList(1, parts.size()));
            case WEIGHTED -> weighted(label, parts);
            case WITH_PREVIOUS ->
                Explanation.quotient(
                        label, Explanation.sum("sum", metric.unit(), parts), number("periods", parts.size()));
        };
    }

    private Explanation weighted(String label, List<Explanation> parts) {
        List<Explanation> weighted = new ArrayList<>();
        List<Explanation> weights = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Explanation weight = number("weight", metric.weights().get(i));
            weights.add(weight);
            weighted.add(Explanation.product("weighted", weight, parts.get(i)));
        }
        return Explanation.quotient(
                label,
                Explanation.sum("sum of weighted parts", metric.unit(), weighted),
                Explanation.sum("sum of weights", Unit.ONE, weights));
    }

    private static Explanation number(String label, long number) {
        return Explanation.input(label, Figure.of(Ratio.of(number), Unit.ONE));
    }

    static Explanation explain(CompositeMetric metric, MetricResult result, List<MetricResult> parts) {
        if (result.value().isEmpty()) {
            return Proof.none(result);
        }
        List<Explanation> measured = parts.stream()
                .filter(part -> part.value().isPresent())
                .map(MetricResult::explain)
                .toList();
        Composition composition = new Composition(metric);
        return composition.rounded(composition.proof(measured));
    }
}
