package io.github.slakit.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Law 14 for the printed figure, and arithmetic that keeps the unit. */
class FigureProperties {

    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Long> thousandths = Arbitraries.longs().between(99_930, 99_970);
        Arbitrary<Long> divisors = Arbitraries.of(1_000L, 1_001L, 3_000L, 10_000L);
        return Combinators.combine(thousandths, divisors)
                .as((number, divisor) -> Figure.of(Ratio.of(number, divisor), Unit.PERCENT));
    }

    @Property
    void law14_printedFigure_standsToEachLimitAsTheExactOne(
            @ForAll("figures") Figure exact,
            @ForAll List<@From("figures") Figure> limits,
            @ForAll @IntRange(max = 6) int digits,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Figure printed = Figure.parse(exact.format(digits, mode, limits));

        for (Figure limit : limits) {
            assertThat(printed.compareTo(limit)).isEqualTo(exact.compareTo(limit));
        }
    }

    @Property
    void law14_printedFigure_hasNoMoreDigitsThanItNeeds(
            @ForAll("figures") Figure exact, @ForAll("figures") Figure limit, @ForAll @IntRange(max = 3) int digits) {
        String text = exact.format(digits, RoundingMode.FLOOR, List.of(limit));
        Assume.that(!text.contains("/"));
        int printed = text.indexOf('.') < 0 ? 0 : text.indexOf(' ') - text.indexOf('.') - 1;

        assertThat(printed).isGreaterThanOrEqualTo(digits);
        if (printed > digits) {
            Figure shorter = exact.round(printed - 1, RoundingMode.FLOOR);
            assertThat(shorter.compareTo(limit)).isNotEqualTo(exact.compareTo(limit));
        }
    }

    @Property
    void parse_ofText_isInverse(@ForAll("figures") Figure figure) {
        assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    }

    @Property
    void plusAndMinus_areInverse(@ForAll("figures") Figure a, @ForAll("figures") Figure b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.min(b)).isEqualTo(b.min(a)).isLessThanOrEqualTo(a).isLessThanOrEqualTo(b);
        assertThat(a.times(b.dividedBy(a))).isEqualTo(b);
    }
}
