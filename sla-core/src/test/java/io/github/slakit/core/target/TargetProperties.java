package io.github.slakit.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 13, 14 and 15 of targets that want at least a figure. */
class TargetProperties {

    private static final List<Verdict> BEST_FIRST = List.of(Verdict.MET, Verdict.MISSED, Verdict.CRITICAL);

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(Arbitraries.longs().between(9_900, 10_000), Arbitraries.of(100L, 101L, 300L))
                .as((number, divisor) -> Figure.of(Ratio.of(number, divisor), Unit.PERCENT));
    }

    private static Target target(Figure one, Figure two) {
        Figure critical = one.min(two);
        return Target.atLeast(critical.equals(one) ? two : one).critical(critical);
    }

    private static int severity(Target target, Figure value) {
        return BEST_FIRST.indexOf(target.judge(value));
    }

    @Property
    void law13_verdict_isMonotoneInTheValue(
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure two,
            @ForAll("figures") Figure value,
            @ForAll("figures") Figure other) {
        Target target = target(one, two);
        Figure worse = value.min(other);

        assertThat(severity(target, worse)).isGreaterThanOrEqualTo(severity(target, value));
        assertThat(target.judge(target.expected())).isEqualTo(Verdict.MET);
    }

    @Property
    void law14_printedValue_hasTheSameVerdictAndPlaceAmongLimits(
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure two,
            @ForAll("figures") Figure value,
            @ForAll List<@From("figures") Figure> limits) {
        Target target = target(one, two);
        Figure printed = Figure.parse(target.display(value, limits));

        assertThat(target.judge(printed)).isEqualTo(target.judge(value));
        for (Figure limit : limits) {
            assertThat(printed.compareTo(limit)).isEqualTo(value.compareTo(limit));
        }
    }

    @Property
    void law15_tighterTarget_neverTurnsMissedIntoMet(
            @ForAll("figures") Figure one, @ForAll("figures") Figure two, @ForAll("figures") Figure value) {
        Target loose = Target.atLeast(one.min(two));
        Target tight = Target.atLeast(target(one, two).expected());

        assertThat(severity(tight, value)).isGreaterThanOrEqualTo(severity(loose, value));
    }
}
