package io.github.slakit.core.target;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Targets of every comparison, their values in the order of its direction. */
final class Targets {

    /** The verdicts on figures, the best one first. */
    static final List<Verdict> BEST_FIRST =
            List.of(Verdict.MET, Verdict.MISSED, Verdict.MINIMUM_MISSED, Verdict.CRITICAL);

    private Targets() {}

    /** Any target with values from the given ones. */
    static Arbitrary<Target> any(Arbitrary<Figure> values, Unit unit) {
        Arbitrary<Figure> tolerances =
                Arbitraries.of(0L, 1L, 3L, 10L).map(number -> Figure.of(Ratio.of(number, 2), unit));
        return Combinators.combine(
                        Arbitraries.of(Comparison.class),
                        values.list().ofSize(3),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        tolerances.optional(),
                        Arbitraries.longs().between(0, 4).optional())
                .as((comparison, three, minimum, critical, tolerance, misses) ->
                        target(comparison, three, minimum, critical, tolerance, misses));
    }

    private static Target target(
            Comparison comparison,
            List<Figure> three,
            boolean minimum,
            boolean critical,
            Optional<Figure> tolerance,
            Optional<Long> misses) {
        Comparator<Figure> upward = Comparator.naturalOrder();
        List<Figure> bestFirst = three.stream()
                .sorted(comparison.isHigherBetter() ? upward.reversed() : upward)
                .toList();
        Target target = of(comparison, bestFirst.get(0));
        target = minimum ? target.minimum(bestFirst.get(1)) : target;
        target = critical ? target.critical(bestFirst.get(2)) : target;
        target = tolerance.isPresent() ? target.tolerance(tolerance.get()) : target;
        return misses.isPresent() ? target.allowingMisses(misses.get()) : target;
    }

    /** The target with a comparison and nothing besides. */
    static Target of(Comparison comparison, Figure expected) {
        return switch (comparison) {
            case AT_LEAST -> Target.atLeast(expected);
            case MORE_THAN -> Target.moreThan(expected);
            case AT_MOST -> Target.atMost(expected);
            case LESS_THAN -> Target.lessThan(expected);
        };
    }

    /** The place of a verdict, 0 for the best. */
    static int rank(Verdict verdict) {
        return BEST_FIRST.indexOf(verdict);
    }

    /** The verdicts of a target on figures, as far as it has values for them. */
    static List<Verdict> misses(Target target) {
        return BEST_FIRST.stream()
                .filter(Verdict::isMissed)
                .filter(verdict ->
                        verdict != Verdict.MINIMUM_MISSED || target.minimum().isPresent())
                .filter(verdict ->
                        verdict != Verdict.CRITICAL || target.critical().isPresent())
                .toList();
    }
}
