package io.github.slakit.core.figure;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final Figure FIVE_DOLLARS = Figure.parse("5 USD");
    private static final Figure TWO_EUROS = Figure.parse("2 EUR");

    @Test
    void equals_trailingZero_isSameFigure() {
        assertThat(percent("99.9")).isEqualTo(percent("99.90")).hasSameHashCodeAs(percent("99.90"));
        assertThat(percent("99.9")).isNotEqualTo(Figure.of(new BigDecimal("99.9"), Unit.ONE));
    }

    @Test
    void of_duration_isExactToTheNanosecond() {
        assertThat(Figure.of(Duration.ofNanos(1_500_000_001))).isEqualTo(Figure.parse("1.500000001 s"));
        assertThat(Figure.of(Duration.ofNanos(-1))).isEqualTo(Figure.parse("-0.000000001 s"));
        assertThat(Figure.of(Duration.ZERO)).isEqualTo(Figure.parse("0 s"));
    }

    @Test
    void of_count_isPlainNumber() {
        assertThat(Figure.of(3)).isEqualTo(Figure.of(Ratio.of(3), Unit.ONE)).hasToString("3");
    }

    @Test
    void dividedBy_sameUnit_isPlainRatio() {
        Figure lost = Figure.of(Duration.ofMinutes(44));

        assertThat(lost.dividedBy(Figure.of(Duration.ofDays(30)))).isEqualTo(Ratio.of(11, 10_800));
    }

    @Test
    void dividedBy_zero_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FIVE_DOLLARS.dividedBy(Figure.parse("0 USD")));
    }

    @Test
    void percentage_ofPart_isHundredTimesQuotient() {
        assertThat(Figure.percentage(Figure.of(1), Figure.of(3))).isEqualTo(percent("100/3"));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.percentage(Figure.of(1), Figure.of(0)));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Figure.percentage(FIVE_DOLLARS, TWO_EUROS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.9 %", "2592 s", "84 USD", "-7", "100/3 %", "0"})
    void parse_text_isInverseOfToString(String text) {
        assertThat(Figure.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "% 5", "5  %", "USD", "5%", "5 k2"})
    void parse_otherText_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse(text));
    }

    @Test
    void percent_notANumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> percent("99.9 %"))
                .withMessage("Number must be a decimal such as 99.9 or a fraction such as 100/3, but was '99.9 %'");
    }

    @Test
    void plusMinusTimes_sameUnit_areExact() {
        assertThat(FIVE_DOLLARS.plus(FIVE_DOLLARS)).isEqualTo(Figure.parse("10 USD"));
        assertThat(FIVE_DOLLARS.minus(Figure.parse("7 USD"))).isEqualTo(Figure.parse("-2 USD"));
        assertThat(FIVE_DOLLARS.times(Ratio.of(1, 3))).isEqualTo(Figure.parse("5/3 USD"));
    }

    @Test
    void operations_otherUnit_areRefused() {
        assertRefused("Figure to add must be in 'USD', but was in 'EUR'", () -> FIVE_DOLLARS.plus(TWO_EUROS));
        assertRefused("Figure to subtract must be in 'USD', but was in 'EUR'", () -> FIVE_DOLLARS.minus(TWO_EUROS));
        assertRefused(
                "Figure to divide by must be in 'USD', but was in 'EUR'", () -> FIVE_DOLLARS.dividedBy(TWO_EUROS));
        assertRefused(
                "Figure to compare with must be in 'USD', but was in 'EUR'", () -> FIVE_DOLLARS.compareTo(TWO_EUROS));
        assertRefused("Figure to compare with must be in 'USD', but was in 'EUR'", () -> FIVE_DOLLARS.min(TWO_EUROS));
        assertRefused(
                "Figure to add must be in plain numbers, but was in '%'",
                () -> Figure.of(1).plus(percent("1")));
    }

    private static void assertRefused(String message, Runnable operation) {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(operation::run)
                .withMessage(message);
    }

    @Test
    void requireUnit_otherUnit_carriesBothUnits() {
        assertThat(FIVE_DOLLARS.requireUnit("Fee", Unit.of("USD"))).isSameAs(FIVE_DOLLARS);
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> FIVE_DOLLARS.requireUnit("Factor", Unit.ONE))
                .withMessage("Factor must be in plain numbers, but was in 'USD'")
                .satisfies(refusal -> {
                    assertThat(refusal.expected()).isEmpty();
                    assertThat(refusal.actual()).isEqualTo("USD");
                });
    }

    @Test
    void asFactor_percentOrNumber_isWhatItStandsFor() {
        assertThat(percent("25").asFactor()).isEqualTo(Ratio.of(1, 4));
        assertThat(Figure.of(3).asFactor()).isEqualTo(Ratio.of(3));
        assertRefused("Factor must be in plain numbers, but was in 'USD'", FIVE_DOLLARS::asFactor);
    }

    @Test
    void min_ofTwo_isSmaller() {
        assertThat(FIVE_DOLLARS.min(Figure.parse("4 USD"))).isEqualTo(Figure.parse("4 USD"));
        assertThat(FIVE_DOLLARS.min(Figure.parse("6 USD"))).isEqualTo(FIVE_DOLLARS);
        assertThat(FIVE_DOLLARS.min(Figure.parse("5.0 USD"))).isSameAs(FIVE_DOLLARS);
    }

    @Test
    void isZero_amount_decides() {
        assertThat(Figure.parse("0.00 USD").isZero()).isTrue();
        assertThat(Figure.parse("-0.01 USD").isZero()).isFalse();
    }

    @Test
    void round_mode_keepsUnit() {
        assertThat(percent("99.945").round(2, RoundingMode.HALF_UP)).isEqualTo(percent("99.95"));
        assertThat(percent("99.945").round(2, RoundingMode.FLOOR)).isEqualTo(percent("99.94"));
    }

    @ParameterizedTest
    @CsvSource({
        "99.94999, 2, HALF_UP, 99.95, 99.94999 %",
        "99.94999, 2, FLOOR, 99.95, 99.94 %",
        "99.94999, 3, FLOOR, 99.95, 99.949 %",
        "60.004, 2, FLOOR, 60, 60.004 %",
        "60.004, 2, HALF_UP, 60.00, 60.004 %",
        "59.996, 2, CEILING, 60, 59.996 %",
        "99.95, 2, FLOOR, 99.95, 99.95 %",
        "99.9, 2, FLOOR, 99.9, 99.90 %",
        "99.95, 1, FLOOR, 99.95, 99.95 %",
        "99.95, 0, HALF_UP, 99.95, 99.95 %",
        "100/3, 2, FLOOR, 100/3, 100/3 %",
        "33.333, 2, HALF_UP, 100/3, 33.33 %",
        "33.334, 2, FLOOR, 100/3, 33.334 %",
        "99.5, 0, FLOOR, 95, 99 %",
        "-0.4, 0, HALF_UP, 0, -0.4 %"
    })
    void format_besideLimit_standsToItAsTheExactFigure(
            String value, int digits, RoundingMode mode, String limit, String text) {
        assertThat(percent(value).format(digits, mode, List.of(percent(limit)))).isEqualTo(text);
    }

    @Test
    void format_severalLimits_crossesNone() {
        List<Figure> limits = List.of(percent("99"), percent("99.94"), percent("99.95"));

        assertThat(percent("99.9446").format(1, RoundingMode.HALF_UP, limits)).isEqualTo("99.945 %");
        assertThat(percent("99.94").format(1, RoundingMode.HALF_UP, limits)).isEqualTo("99.94 %");
    }

    @Test
    void format_noLimit_hasLeastDigits() {
        assertThat(Figure.parse("2/3 USD").format(2, RoundingMode.HALF_UP, List.of()))
                .isEqualTo("0.67 USD");
        assertThat(Figure.of(7).format(0, RoundingMode.FLOOR, List.of())).isEqualTo("7");
    }

    @Test
    void format_differenceBeyondSixtyDigits_isFraction() {
        Figure third = percent("1/3");
        Figure justAbove = percent("0." + "3".repeat(70) + "4");

        assertThat(third.format(0, RoundingMode.FLOOR, List.of(justAbove))).isEqualTo("0 %");
        assertThat(third.format(0, RoundingMode.CEILING, List.of(justAbove))).isEqualTo("1/3 %");
    }

    @Test
    void format_limitInOtherUnit_isRefused() {
        assertRefused(
                "Figure to compare with must be in 'USD', but was in 'EUR'",
                () -> FIVE_DOLLARS.format(2, RoundingMode.FLOOR, List.of(TWO_EUROS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 ", "5 % %", " 5", ""})
    void parse_misplacedSpace_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse(text));
    }
}
