package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Computes the figure of an explanation again from its leaves; the figure that a node states is never read. */
final class Rebuild {

    private static final Ratio HUNDRED = Ratio.of(100);

    private Rebuild() {}

    static Figure evaluate(Explanation node) {
        List<Explanation> parts = node.parts();
        return switch (node.operation()) {
            case INPUT -> node.span().map(span -> Figure.of(span.toDuration())).orElseGet(node::value);
            case SUM -> parts.stream().map(Rebuild::evaluate).reduce(zero(node), Figure::plus);
            case DIFFERENCE -> first(node).minus(second(node));
            case PRODUCT -> product(first(node), second(node));
            case PERCENTAGE ->
                Figure.of(first(node).amount().dividedBy(second(node).amount()).times(HUNDRED), Unit.PERCENT);
            case QUOTIENT -> quotient(first(node), second(node));
            case UNION -> union(parts);
            case LEAST ->
                parts.stream()
                        .map(Rebuild::evaluate)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            case GREATEST ->
                parts.stream()
                        .map(Rebuild::evaluate)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            case RANKED ->
                parts.stream()
                        .skip(1)
                        .map(Rebuild::evaluate)
                        .sorted()
                        .skip(first(node).amount().numerator().longValueExact() - 1)
                        .findFirst()
                        .orElseThrow();
            case ROUNDED -> rounded(node);
            case LOOKUP -> throw new IllegalArgumentException("Metric must not look figures up, but was " + node);
        };
    }

    private static Figure first(Explanation node) {
        return evaluate(node.parts().get(0));
    }

    private static Figure second(Explanation node) {
        return evaluate(node.parts().get(1));
    }

    /** Only the unit of an empty sum is read from it. */
    private static Figure zero(Explanation sum) {
        return Figure.of(Ratio.of(0), sum.value().unit());
    }

    private static Figure product(Figure factor, Figure of) {
        Ratio per = factor.unit().equals(Unit.PERCENT) ? HUNDRED : Ratio.of(1);
        return Figure.of(of.amount().times(factor.amount()).dividedBy(per), of.unit());
    }

    private static Figure quotient(Figure of, Figure by) {
        return Figure.of(of.amount().dividedBy(by.amount()), by.unit().equals(Unit.ONE) ? of.unit() : Unit.ONE);
    }

    private static Figure union(List<Explanation> parts) {
        Duration length = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (Explanation part : parts.stream()
                .sorted(Comparator.comparing(part -> part.span().orElseThrow().getStart()))
                .toList()) {
            Instant start = part.span().orElseThrow().getStart();
            Instant end = part.span().orElseThrow().getEnd();
            if (end.isAfter(counted)) {
                length = length.plus(Duration.between(start.isAfter(counted) ? start : counted, end));
                counted = end;
            }
        }
        return Figure.of(length);
    }

    private static Figure rounded(Explanation node) {
        Ratio steps = first(node).amount().dividedBy(second(node).amount());
        Ratio whole = Ratio.of(steps.round(0, node.rounding().orElseThrow()));
        return Figure.of(second(node).amount().times(whole), second(node).unit());
    }
}
