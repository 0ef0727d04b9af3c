package io.github.slakit.core.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.target.Decline;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What a target permits against the verdicts of the target itself. */
class AllowedLossProperties {

    private static final Figure NANOSECOND = Figure.of(Duration.ofNanos(1));

    /** Percentages with digits and without end, from a little below 0 to a little above 100. */
    @Provide
    Arbitrary<Figure> percentages() {
        return Combinators.combine(Arbitraries.longs().between(-5, 1_005), Arbitraries.of(1L, 2L, 3L, 7L))
                .as((tenths, divisor) -> Figure.of(Ratio.of(tenths, 10 * divisor), Unit.PERCENT));
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<Figure> tolerances =
                Arbitraries.of(0L, 1L, 25L).map(number -> Figure.of(Ratio.of(number, 10), Unit.PERCENT));
        return Combinators.combine(percentages(), Arbitraries.integers().between(0, 3), tolerances)
                .as((value, comparison, tolerance) -> of(comparison, value).tolerance(tolerance));
    }

    private static Target of(int comparison, Figure value) {
        return switch (comparison) {
            case 0 -> Target.atLeast(value);
            case 1 -> Target.moreThan(value);
            case 2 -> Target.atMost(value);
            default -> Target.lessThan(value);
        };
    }

    private static Verdict verdict(Target target, Duration period, Figure lost) {
        Decline kept = Decline.ofTime(period, Duration.ZERO);
        Decline decline = target.comparison().isHigherBetter() ? kept : kept.complement();
        return target.judge(decline.after(lost));
    }

    @Property
    void most_downtime_meetsAndOneNanosecondMoreMisses(
            @ForAll("targets") Target target, @ForAll @LongRange(min = 1, max = 40_000_000_000_000_000L) long nanos) {
        Duration period = Duration.ofNanos(nanos);
        Optional<Figure> most = AllowedLoss.ofDowntime(target, period).most();

        if (most.isEmpty()) {
            assertThat(verdict(target, period, Figure.of(Duration.ZERO))).isEqualTo(Verdict.MISSED);
        } else {
            assertThat(verdict(target, period, most.get())).isEqualTo(Verdict.MET);
            assertThat(most.get().equals(Figure.of(period))
                            || verdict(target, period, most.get().plus(NANOSECOND)) == Verdict.MISSED)
                    .isTrue();
        }
    }

    @Property
    void most_failures_areThoseOfSingleFailures(
            @ForAll("targets") Target plain,
            @ForAll @IntRange(min = 1, max = 300) int total,
            @ForAll @IntRange(min = -1, max = 5) int allowedMisses) {
        Target target = allowedMisses < 0 ? plain : plain.allowingMisses(allowedMisses);
        OptionalLong naive = LongStream.rangeClosed(0, total)
                .filter(failed -> target.judge(share(target, total, failed), failed) == Verdict.MET)
                .max();

        assertThat(AllowedLoss.ofFailures(target, total).most())
                .isEqualTo(naive.isPresent() ? Optional.of(Figure.of(naive.getAsLong())) : Optional.empty());
    }

    private static Figure share(Target target, long total, long failed) {
        long part = target.comparison().isHigherBetter() ? total - failed : failed;
        return Figure.percentage(Figure.of(part), Figure.of(total));
    }

    @Property
    void effectiveShare_anyTarget_isMetAndNotLooser(
            @ForAll("targets") Target target, @ForAll @IntRange(min = 1, max = 300) int total) {
        AllowedLoss loss = AllowedLoss.ofFailures(target, total);

        loss.effectiveShare()
                .ifPresent(share -> assertThat(target.judge(share.value())).isEqualTo(Verdict.MET));
        assertThat(loss.effectiveShare().isPresent()).isEqualTo(loss.most().isPresent());
    }

    @Property
    void law15_tighterTarget_neverAllowsMore(
            @ForAll("percentages") Figure one,
            @ForAll("percentages") Figure two,
            @ForAll @LongRange(min = 1, max = 40_000_000_000_000_000L) long nanos) {
        Duration period = Duration.ofNanos(nanos);
        Figure loose = AllowedLoss.ofDowntime(Target.atLeast(one.min(two)), period)
                .explain()
                .value();
        Figure tight = AllowedLoss.ofDowntime(Target.atLeast(one.equals(one.min(two)) ? two : one), period)
                .explain()
                .value();

        assertThat(tight).isLessThanOrEqualTo(loose);
    }

    @Property
    void isMeasurableEvery_anyStep_isThatOneStepMeets(
            @ForAll("targets") Target target,
            @ForAll @IntRange(min = 1, max = 100) int period,
            @ForAll @IntRange(min = 1, max = 100) int step) {
        boolean meets = step <= period
                && verdict(target, Duration.ofSeconds(period), Figure.of(Duration.ofSeconds(step))) == Verdict.MET;

        assertThat(AllowedLoss.ofDowntime(target, Duration.ofSeconds(period))
                        .isMeasurableEvery(Duration.ofSeconds(step)))
                .isEqualTo(meets);
    }
}
