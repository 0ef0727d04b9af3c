package io.github.slakit.core.explain;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.figure.UnitMismatchException;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class ExplanationTest {

    private static final Explanation NOTHING = Explanation.input("in no band", percent("0"));
    private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");
    private static final Explanation FEE = Explanation.input("fee", Figure.parse("840 USD"));
    private static final Explanation EXTRA = Explanation.input("extra", Figure.parse("60 USD"));
    private static final Explanation SHARE = Explanation.input("share", percent("10"));
    private static final Explanation EUROS = Explanation.input("euros", Figure.parse("1 EUR"));

    private static Explanation span(String label, int fromMinute, int toMinute) {
        Instant from = START.plus(Duration.ofMinutes(fromMinute));
        return Explanation.span(label, Interval.of(from, START.plus(Duration.ofMinutes(toMinute))));
    }

    private static Figure usd(String amount) {
        return Figure.parse(amount + " USD");
    }

    @Test
    void input_leaf_hasFigureAndNoParts() {
        assertThat(FEE.operation()).isEqualTo(Operation.INPUT);
        assertThat(FEE.value()).isEqualTo(usd("840"));
        assertThat(FEE.parts()).isEmpty();
        assertThat(FEE.span()).isEmpty();
        assertThat(FEE.range()).isEmpty();
        assertThat(FEE.rounding()).isEmpty();
        assertThat(FEE.clause()).isEmpty();
        assertThat(FEE.notes()).isEmpty();
    }

    @Test
    void span_leaf_hasElapsedTimeAndSpan() {
        Explanation leaf = span("outage", 0, 44);

        assertThat(leaf.operation()).isEqualTo(Operation.INPUT);
        assertThat(leaf.value()).isEqualTo(Figure.of(Duration.ofMinutes(44)));
        assertThat(leaf.span()).contains(Interval.of(START, Duration.ofMinutes(44)));
    }

    @Test
    void band_leaf_hasValueAndRange() {
        Explanation leaf = Explanation.band(Range.below(percent("99")).gives(percent("25")));

        assertThat(leaf.label()).isEqualTo("below 99 %");
        assertThat(leaf.value()).isEqualTo(percent("25"));
        assertThat(leaf.range()).contains(Range.below(percent("99")));
    }

    @Test
    void sum_parts_areAddedUp() {
        Explanation sum = Explanation.sum("charges", Unit.of("USD"), List.of(FEE, EXTRA));

        assertThat(sum.value()).isEqualTo(usd("900"));
        assertThat(sum.operation()).isEqualTo(Operation.SUM);
        assertThat(sum.parts()).containsExactly(FEE, EXTRA);
        assertThat(Explanation.sum("nothing", Unit.of("USD"), List.of()).value())
                .isEqualTo(usd("0"));
    }

    @Test
    void difference_parts_areSubtracted() {
        Explanation difference = Explanation.difference("rest", EXTRA, FEE);

        assertThat(difference.value()).isEqualTo(usd("-780"));
        assertThat(difference.operation()).isEqualTo(Operation.DIFFERENCE);
        assertThat(difference.parts()).containsExactly(EXTRA, FEE);
    }

    @Test
    void product_factor_multiplies() {
        Explanation product = Explanation.product("credit", SHARE, FEE);

        assertThat(product.value()).isEqualTo(usd("84"));
        assertThat(product.operation()).isEqualTo(Operation.PRODUCT);
        assertThat(product.parts()).containsExactly(SHARE, FEE);
        assertThat(Explanation.product("twice", Explanation.input("two", Figure.of(2)), FEE)
                        .value())
                .isEqualTo(usd("1680"));
    }

    @Test
    void percentage_part_isShareOfWhole() {
        Explanation percentage = Explanation.percentage("extra of fee", EXTRA, FEE);

        assertThat(percentage.value()).isEqualTo(percent("50/7"));
        assertThat(percentage.operation()).isEqualTo(Operation.PERCENTAGE);
        assertThat(percentage.parts()).containsExactly(EXTRA, FEE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.percentage("x", FEE, Explanation.input("none", usd("0"))));
    }

    @Test
    void union_overlappingSpans_countOnce() {
        List<Explanation> spans = List.of(span("a", 0, 10), span("b", 5, 20), span("c", 30, 31));
        Explanation union = Explanation.union("down", spans);

        assertThat(union.value()).isEqualTo(Figure.of(Duration.ofMinutes(21)));
        assertThat(union.operation()).isEqualTo(Operation.UNION);
        assertThat(union.parts()).isEqualTo(spans);
        assertThat(Explanation.union("none", List.of()).value()).isEqualTo(Figure.parse("0 s"));
    }

    @Test
    void least_parts_isSmallest() {
        Explanation least = Explanation.least("credit", FEE, List.of(EXTRA, FEE));

        assertThat(least.value()).isEqualTo(usd("60"));
        assertThat(least.operation()).isEqualTo(Operation.LEAST);
        assertThat(least.parts()).containsExactly(FEE, EXTRA, FEE);
        assertThat(Explanation.least("credit", FEE, List.of()).value()).isEqualTo(usd("840"));
    }

    @ParameterizedTest
    @CsvSource({"98.9, 25", "99, 10", "99.9, 0"})
    void lookup_figure_isThatOfFirstBandThatHoldsIt(String availability, String share) {
        List<Explanation> bands = List.of(
                Explanation.band(Range.below(percent("99")).gives(percent("25"))),
                Explanation.band(Range.below(percent("99.9")).gives(percent("10"))));
        Explanation figure = Explanation.input("availability", percent(availability));
        Explanation lookup = Explanation.lookup("share", figure, bands, NOTHING);

        assertThat(lookup.value()).isEqualTo(percent(share));
        assertThat(lookup.operation()).isEqualTo(Operation.LOOKUP);
        assertThat(lookup.parts()).containsExactly(figure, bands.get(0), bands.get(1), NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "84.126, 0.01, HALF_UP, 84.13",
        "84.126, 0.01, FLOOR, 84.12",
        "84.125, 0.05, HALF_EVEN, 84.1",
        "7, 5, CEILING, 10",
        "-7, 5, FLOOR, -10",
        "10, 5, UNNECESSARY, 10"
    })
    void rounded_figure_isMultipleOfStep(String exact, String step, RoundingMode mode, String expected) {
        Explanation rounded = Explanation.rounded(
                "credit", Explanation.input("exact", usd(exact)), Explanation.input("step", usd(step)), mode);

        assertThat(rounded.value()).isEqualTo(usd(expected));
        assertThat(rounded.operation()).isEqualTo(Operation.ROUNDED);
        assertThat(rounded.rounding()).contains(mode);
        assertThat(rounded.parts()).extracting(Explanation::label).containsExactly("exact", "step");
    }

    @Test
    void factories_unitsThatDoNotFit_areRefused() {
        assertRefused(() -> Explanation.sum("x", Unit.of("USD"), List.of(FEE, EUROS)));
        assertRefused(() -> Explanation.sum("x", Unit.of("EUR"), List.of(FEE)));
        assertRefused(() -> Explanation.difference("x", FEE, EUROS));
        assertRefused(() -> Explanation.product("x", EUROS, FEE));
        assertRefused(() -> Explanation.percentage("x", FEE, EUROS));
        assertRefused(() -> Explanation.least("x", FEE, List.of(EUROS)));
        assertRefused(() -> Explanation.rounded("x", FEE, EUROS, RoundingMode.FLOOR));
        List<Explanation> bands =
                List.of(Explanation.band(Range.below(percent("99")).gives(percent("25"))));
        assertRefused(() -> Explanation.lookup("x", FEE, bands, NOTHING));
    }

    @Test
    void lookup_otherwiseInAnotherUnit_isRefused() {
        List<Explanation> bands =
                List.of(Explanation.band(Range.below(percent("99")).gives(percent("25"))));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Explanation.lookup("x", SHARE, bands, FEE))
                .withMessage("Figure of band 'below 99 %' must be in 'USD', but was in '%'");
    }

    @Test
    void union_partWithoutSpan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.union("down", List.of(span("a", 0, 10), FEE)))
                .withMessage("Part of a union must have a span, but '" + FEE.label() + "' has none");
    }

    @ParameterizedTest
    @CsvSource({"0", "-5"})
    void rounded_stepNotAboveZero_isRefused(String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Explanation.rounded("x", FEE, Explanation.input("step", usd(step)), RoundingMode.FLOOR))
                .withMessage("Step of a rounding must be above 0, but was " + step + " USD");
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 0.333333333… (1/3)",
        "-1/3 %, -0.333333333… % (-1/3 %)",
        "181/3 s, 1 min 0.333333333… s (181/3 s)",
        "59.5 s, 59.5 s",
        "60 s, 1 min 0 s (60 s)",
        "7200.000000001 s, 2 h 0 min 0.000000001 s (7200.000000001 s)",
        "36000000000000000000003600 s, 10000000000000000000001 h 0 min 0 s (36000000000000000000003600 s)"
    })
    void toString_shortenedFigure_showsTheExactOneBehind(String figure, String text) {
        assertThat(Explanation.input("x", Figure.parse(figure))).hasToString("x: " + text);
    }

    private static void assertRefused(Runnable factory) {
        assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(factory::run);
    }

    @Test
    void withClause_clause_replacesOnlyTheClause() {
        Explanation withClause = FEE.withClause("§ 7.1");

        assertThat(withClause.clause()).contains("§ 7.1");
        assertThat(withClause.value()).isEqualTo(FEE.value());
        assertThat(withClause.withClause(Optional.empty())).isEqualTo(FEE);
    }

    @Test
    void withNotes_more_areAddedBehind() {
        Explanation noted = FEE.withNotes(List.of("first")).withNotes(List.of("second", "third"));

        assertThat(noted.notes()).containsExactly("first", "second", "third");
        assertThat(FEE.withNotes(List.of())).isSameAs(FEE);
        assertThat(FEE.notes()).isEmpty();
    }

    @Test
    void render_treeOfEveryOperation_isALineForEachNode() {
        Explanation hour = Explanation.input("hour", Figure.of(Duration.ofHours(1)));
        Explanation down = Explanation.union("down", List.of(span("first", 0, 10), span("second", 5, 20)))
                .withNotes(List.of("overlapping outages count once"));
        Explanation up = Explanation.difference("up", hour, down);
        Explanation availability =
                Explanation.percentage("availability", up, hour).withClause("§ 4.2");
        List<Explanation> bands =
                List.of(Explanation.band(Range.below(percent("99")).gives(percent("25"))));
        Explanation share = Explanation.lookup("share", availability, bands, NOTHING);
        Explanation charges = Explanation.sum("charges", Unit.of("USD"), List.of(FEE, EXTRA));
        Explanation product = Explanation.product("uncapped", share, charges);
        Explanation cap = Explanation.input("cap", usd("100.007"));
        Explanation least = Explanation.least("capped", product, List.of(cap));
        Explanation credit = Explanation.rounded(
                        "credit", least, Explanation.input("cent", usd("0.01")), RoundingMode.HALF_UP)
                .withClause("§ 7");

        assertThat(credit.render()).isEqualTo("""
                        credit: 100.01 USD = first rounded to a multiple of second, HALF_UP [§ 7]
                          capped: 100.007 USD = least
                            uncapped: 225 USD = product
                              share: 25 % = first band that holds the first figure
                                availability: 66.666666666… % (200/3 %) = first as a percentage of second [§ 4.2]
                                  up: 40 min 0 s (2400 s) = first less second
                                    hour: 1 h 0 min 0 s (3600 s)
                                    down: 20 min 0 s (1200 s) = time in at least one of
                                      (overlapping outages count once)
                                      first: 10 min 0 s (600 s)
                                      second: 15 min 0 s (900 s)
                                  hour: 1 h 0 min 0 s (3600 s)
                                below 99 %: 25 %
                                in no band: 0 %
                              charges: 900 USD = sum
                                fee: 840 USD
                                extra: 60 USD
                            cap: 100.007 USD
                          cent: 0.01 USD
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "59.999999999 s, 59.999999999 s",
        "60 s, 1 min 0 s (60 s)",
        "3599.5 s, 59 min 59.5 s (3599.5 s)",
        "90061.000000001 s, 25 h 1 min 1.000000001 s (90061.000000001 s)",
        "-3600 s, -3600 s",
        "99.123456789 %, 99.123456789 %",
        "0.1234567891 %, 0.123456789… % (0.1234567891 %)",
        "3, 3"
    })
    void toString_figure_isReadableAndExact(String figure, String text) {
        assertThat(Explanation.input("x", Figure.parse(figure))).hasToString("x: " + text);
    }
}
