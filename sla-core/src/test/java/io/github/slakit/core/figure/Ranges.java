package io.github.slakit.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ranges with edges at whole numbers, and a grid that meets every edge and every gap between two edges. */
final class Ranges {

    private static final int HIGHEST = 6;

    private Ranges() {}

    static List<Figure> grid() {
        return IntStream.rangeClosed(-2, 2 * HIGHEST + 2)
                .mapToObj(half -> Figure.of(Ratio.of(half, 2), Unit.ONE))
                .toList();
    }

    static Arbitrary<Range> withAnEdge() {
        Arbitrary<Optional<Range.Edge>> edges = edges().optional(0.8);
        return Combinators.combine(edges, edges)
                .as(Ends::new)
                .filter(Ends::isRange)
                .map(Ends::range);
    }

    static Arbitrary<Range.Edge> edges() {
        return Combinators.combine(Arbitraries.integers().between(0, HIGHEST), Arbitraries.of(true, false))
                .as((at, inclusive) -> new Range.Edge(Figure.of(at), inclusive));
    }

    private record Ends(Optional<Range.Edge> lower, Optional<Range.Edge> upper) {

        boolean isRange() {
            if (lower.isEmpty() || upper.isEmpty()) {
                return lower.isPresent() || upper.isPresent();
            }
            int order = lower.get().at().compareTo(upper.get().at());
            return order < 0
                    || (order == 0 && lower.get().inclusive() && upper.get().inclusive());
        }

        Range range() {
            return new Range(lower, upper);
        }
    }
}
