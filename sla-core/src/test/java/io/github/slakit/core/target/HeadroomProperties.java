package io.github.slakit.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Law 44: headroom against losing one unit after the other. */
class HeadroomProperties {

    /** More losses than any target below takes to turn for the last time. */
    private static final int MANY = 600;

    private static final Figure WHOLE = Figure.percent("100");

    /** Percentages that a few hundred losses reach, or that none reaches. */
    @Provide
    Arbitrary<Target> shares() {
        Arbitrary<Figure> values = Arbitraries.longs()
                .between(20, 180)
                .injectNull(0.1)
                .map(half -> Figure.of(Ratio.of(half == null ? 0 : half, 2), Unit.PERCENT));
        return Targets.any(values, Unit.PERCENT);
    }

    @Provide
    Arbitrary<Target> counts() {
        Arbitrary<Figure> values = Combinators.combine(Arbitraries.longs().between(0, 60), Arbitraries.of(1L, 2L, 3L))
                .as((number, divisor) -> Figure.of(Ratio.of(number, divisor), Unit.ONE));
        return Targets.any(values, Unit.ONE);
    }

    private static Figure share(long part, long whole) {
        return Figure.percentage(Figure.of(part), Figure.of(whole));
    }

    private static List<Headroom> naive(
            Target target, LongFunction<Verdict> verdicts, int losses, LongFunction<Figure> amounts) {
        List<Headroom> headrooms = new ArrayList<>();
        for (int loss = 0; loss < losses; loss++) {
            if (verdicts.apply(loss) != verdicts.apply(loss + 1)) {
                headrooms.add(new Headroom(verdicts.apply(loss + 1), Optional.of(amounts.apply(loss))));
            }
        }
        Targets.misses(target).stream()
                .filter(verdict -> Targets.rank(verdict) > Targets.rank(verdicts.apply(losses)))
                .forEach(verdict -> headrooms.add(new Headroom(verdict, Optional.empty())));
        return headrooms;
    }

    private static boolean isRising(Target target) {
        return target.comparison().isHigherBetter();
    }

    @Property
    void law44_lostTime_isThatOfSingleNanoseconds(
            @ForAll("shares") Target target,
            @ForAll @IntRange(min = 1, max = 50) int base,
            @ForAll @IntRange(min = 0, max = 60) int lost) {
        Decline kept = Decline.ofTime(Duration.ofNanos(base), Duration.ofNanos(lost));
        Decline decline = isRising(target) ? kept : kept.complement();
        LongFunction<Figure> figures =
                loss -> isRising(target) ? share(base - lost - loss, base) : share(lost + loss, base);

        assertThat(decline.figure()).isEqualTo(figures.apply(0));
        assertThat(target.headrooms(decline))
                .isEqualTo(naive(
                        target,
                        loss -> target.judge(figures.apply(loss)),
                        MANY,
                        loss -> Figure.of(Duration.ofNanos(loss))));
    }

    @Property
    void law44_addedElements_isThatOfSingleFailures(
            @ForAll("shares") Target target,
            @ForAll @IntRange(min = 0, max = 20) int good,
            @ForAll @IntRange(min = 1, max = 5) int failed) {
        Decline kept = Decline.ofAddedElements(good + failed, failed);
        Decline decline = isRising(target) ? kept : kept.complement();
        LongFunction<Figure> figures = loss ->
                isRising(target) ? share(good, good + failed + loss) : share(failed + loss, good + failed + loss);

        assertThat(decline.after(Figure.of(3))).isEqualTo(figures.apply(3));
        assertThat(target.headrooms(decline))
                .isEqualTo(naive(target, loss -> target.judge(figures.apply(loss), failed + loss), MANY, Figure::of));
    }

    @Property
    void law44_sameElements_isThatOfSingleFailures(
            @ForAll("shares") Target target,
            @ForAll @IntRange(min = 1, max = 50) int total,
            @ForAll @IntRange(min = 0, max = 50) int some) {
        int failed = some % (total + 1);
        Decline kept = Decline.ofSameElements(total, failed);
        Decline decline = isRising(target) ? kept : kept.complement();
        LongFunction<Figure> figures =
                loss -> isRising(target) ? share(total - failed - loss, total) : share(failed + loss, total);

        assertThat(target.headrooms(decline))
                .isEqualTo(naive(
                        target, loss -> target.judge(figures.apply(loss), failed + loss), total - failed, Figure::of));
    }

    @Property
    void law44_totals_areThatOfSingleGranules(
            @ForAll("counts") Target target,
            @ForAll @IntRange(min = 0, max = 60) int figure,
            @ForAll @IntRange(min = 1, max = 4) int parts) {
        Figure granule = Figure.of(Ratio.of(1, parts), Unit.ONE);
        LongFunction<Figure> amounts = loss -> granule.times(Ratio.of(loss));
        Decline decline = Decline.ofTotal(Figure.of(figure), granule);
        List<Headroom> headrooms = target.headrooms(decline);

        if (isRising(target)) {
            assertThat(headrooms).allMatch(headroom -> headroom.amount().isEmpty());
        } else {
            assertThat(headrooms)
                    .isEqualTo(naive(
                            target, loss -> target.judge(Figure.of(figure).plus(amounts.apply(loss))), MANY, amounts));
        }
    }

    @Property
    void complement_twice_isTheSame(
            @ForAll @IntRange(min = 1, max = 50) int total, @ForAll @IntRange(min = 0, max = 20) int loss) {
        Decline decline = Decline.ofAddedElements(total, total / 3);
        Figure further = Figure.of(loss);

        assertThat(decline.complement().after(further)).isEqualTo(WHOLE.minus(decline.after(further)));
        assertThat(decline.complement().complement()).isEqualTo(decline);
    }
}
