package io.github.slakit.core.version;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.target.Target;
import java.time.Duration;
import java.util.Optional;

/** A target for a part of a period, to be blended with that for the rest. */
final class Blend {

    private final Target target;
    private final Ratio weight;

    private Blend(Target target, Ratio weight) {
        this.target = target;
        this.weight = weight;
    }

    static Blend of(Target target, Duration time) {
        return new Blend(target, Figure.of(time).amount());
    }

    /** Checks if targets differ in their values alone. */
    static boolean isPossible(Target one, Target other) {
        return one.comparison() == other.comparison()
                && one.expected().unit().equals(other.expected().unit())
                && isSameKind(one.minimum(), other.minimum())
                && isSameKind(one.critical(), other.critical())
                && isSameKind(one.tolerance(), other.tolerance())
                && one.allowedMisses().equals(other.allowedMisses())
                && one.severities().equals(other.severities());
    }

    private static boolean isSameKind(Optional<Figure> one, Optional<Figure> other) {
        return one.map(Figure::unit).equals(other.map(Figure::unit));
    }

    /** Returns the target with the mean of all values, weighted by time. */
    Target with(Target rest, Duration time) {
        Ratio other = Figure.of(time).amount();
        Target mean = promise(mean(target.expected(), rest.expected(), other));
        mean = withOptional(mean, target.minimum(), rest.minimum(), other, Target::minimum);
        mean = withOptional(mean, target.critical(), rest.critical(), other, Target::critical);
        mean = withOptional(mean, target.tolerance(), rest.tolerance(), other, Target::tolerance);
        Target named = rest.severities().map(mean::severities).orElse(mean);
        return rest.allowedMisses().isPresent()
                ? named.allowingMisses(rest.allowedMisses().getAsLong())
                : named;
    }

    private Target promise(Figure expected) {
        return switch (target.comparison()) {
            case AT_LEAST -> Target.atLeast(expected);
            case MORE_THAN -> Target.moreThan(expected);
            case AT_MOST -> Target.atMost(expected);
            case LESS_THAN -> Target.lessThan(expected);
        };
    }

    private Target withOptional(Target mean, Optional<Figure> one, Optional<Figure> two, Ratio other, Setter setter) {
        return one.isPresent() && two.isPresent()
                ? setter.set(mean, mean(one.orElseThrow(), two.orElseThrow(), other))
                : mean;
    }

    /** A way to give a target one of its values. */
    private interface Setter {
        Target set(Target target, Figure value);
    }

    private Figure mean(Figure one, Figure two, Ratio other) {
        return one.times(weight).plus(two.times(other)).times(Ratio.of(1).dividedBy(weight.plus(other)));
    }
}
