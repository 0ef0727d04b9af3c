package io.github.slakit.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Laws 13, 14 and 15 of targets of every comparison. */
class TargetProperties {

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(Arbitraries.longs().between(9_900, 10_000), Arbitraries.of(100L, 101L, 300L))
                .as((number, divisor) -> Figure.of(Ratio.of(number, divisor), Unit.PERCENT));
    }

    @Provide
    Arbitrary<Target> targets() {
        return Targets.any(figures(), Unit.PERCENT);
    }

    private static int rank(Target target, Figure value) {
        return Targets.rank(target.judge(value));
    }

    private static Figure worse(Target target, Figure one, Figure two) {
        return target.comparison().isWorse(one, two) ? one : two;
    }

    @Property
    void law13_verdict_isMonotoneInTheValue(
            @ForAll("targets") Target target, @ForAll("figures") Figure value, @ForAll("figures") Figure other) {
        Figure worse = worse(target, value, other);
        Figure better = worse.equals(value) ? other : value;

        assertThat(rank(target, worse)).isGreaterThanOrEqualTo(rank(target, better));
        assertThat(target.judge(target.threshold()) == Verdict.MET)
                .isEqualTo(target.comparison().isInclusive());
    }

    /** Each of the values in words: a met figure satisfies the comparison, a critical one is beyond the critical value. */
    @Property
    void judge_figure_isTheWorstValueLeftBehind(@ForAll("targets") Target target, @ForAll("figures") Figure value) {
        boolean met = target.comparison().holds(value, target.threshold());
        List<Verdict> beyond = Targets.misses(target).stream()
                .filter(verdict -> switch (verdict) {
                    case MINIMUM_MISSED ->
                        target.comparison().isWorse(value, target.minimum().orElseThrow());
                    case CRITICAL ->
                        target.comparison().isWorse(value, target.critical().orElseThrow());
                    default -> true;
                })
                .toList();

        assertThat(target.judge(value)).isEqualTo(met ? Verdict.MET : beyond.get(beyond.size() - 1));
    }

    @Property
    void judge_possibleFigures_isTheVerdictOfAllOrIndeterminate(
            @ForAll("targets") Target target, @ForAll("figures") Figure one, @ForAll("figures") Figure two) {
        Figure low = one.min(two);
        Figure high = low.equals(one) ? two : one;
        Set<Verdict> verdicts = List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L).stream()
                .map(eighth -> low.plus(high.minus(low).times(Ratio.of(eighth, 8))))
                .map(target::judge)
                .collect(Collectors.toSet());
        Verdict all = target.judge(Optional.of(low), Optional.of(high));

        assertThat(all).isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.INDETERMINATE);
        assertThat(target.judge(Optional.of(one), Optional.of(one))).isEqualTo(target.judge(one));
    }

    @Property
    void judge_withoutABound_isThatOfAFigureBeyondAllValues(
            @ForAll("targets") Target target, @ForAll("figures") Figure value) {
        Optional<Figure> lowest = Optional.of(Figure.percent("-1000"));
        Optional<Figure> highest = Optional.of(Figure.percent("1000"));

        assertThat(target.judge(Optional.empty(), Optional.of(value)))
                .isEqualTo(target.judge(lowest, Optional.of(value)));
        assertThat(target.judge(Optional.of(value), Optional.empty()))
                .isEqualTo(target.judge(Optional.of(value), highest));
        assertThat(target.judge(Optional.empty(), Optional.empty())).isEqualTo(Verdict.INDETERMINATE);
    }

    @Property
    void law14_printedValue_hasTheSameVerdictAndPlaceAmongLimits(
            @ForAll("targets") Target plain,
            @ForAll("figures") Figure edge,
            @ForAll("figures") Figure value,
            @ForAll List<@From("figures") Figure> limits) {
        Target target = plain.severities(BandTable.of(
                Range.below(edge).gives("severe"), Range.atLeast(edge).gives("minor")));
        Figure printed = Figure.parse(target.display(value, limits));

        assertThat(target.judge(printed)).isEqualTo(target.judge(value));
        assertThat(target.severity(printed)).isEqualTo(target.severity(value));
        for (Figure limit : limits) {
            assertThat(printed.compareTo(limit)).isEqualTo(value.compareTo(limit));
        }
    }

    @Property
    void law15_tighterValue_neverTurnsMissedIntoMet(
            @ForAll("targets") Target target,
            @ForAll("figures") Figure other,
            @ForAll("figures") Figure value,
            @ForAll @LongRange(min = 0, max = 5) long misses) {
        Figure looser = worse(target, other, target.expected());
        Target loose = Targets.of(target.comparison(), looser);
        Target tight = Targets.of(target.comparison(), looser.equals(other) ? target.expected() : other);

        assertThat(rank(tight, value)).isGreaterThanOrEqualTo(rank(loose, value));
        assertThat(rank(tight, value)).isGreaterThanOrEqualTo(rank(tight.tolerance(Figure.percent("0.1")), value));
        assertThat(Targets.rank(target.allowingMisses(1).judge(value, misses)))
                .isGreaterThanOrEqualTo(Targets.rank(target.allowingMisses(2).judge(value, misses)));
        assertThat(rank(target.minimum(looser).critical(looser), value))
                .isGreaterThanOrEqualTo(rank(Targets.of(target.comparison(), target.threshold()), value));
    }
}
