package io.github.slakit.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "6, 4, 3, 2",
        "-6, 4, -3, 2",
        "6, -4, -3, 2",
        "-6, -4, 3, 2",
        "0, -5, 0, 1",
        "7, 1, 7, 1",
        "5, -1, -5, 1"
    })
    void of_quotient_isInLowestTermsWithPositiveDenominator(long over, long under, long numerator, long denominator) {
        Ratio ratio = Ratio.of(over, under);

        assertThat(ratio.numerator()).isEqualTo(BigInteger.valueOf(numerator));
        assertThat(ratio.denominator()).isEqualTo(BigInteger.valueOf(denominator));
    }

    @Test
    void of_extremeLongs_doesNotOverflow() {
        assertThat(Ratio.of(1, Long.MIN_VALUE)).hasToString("-" + Ratio.parse("1/9223372036854775808"));
        assertThat(Ratio.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
    }

    @Test
    void of_zeroDenominator_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(5, 0))
                .withMessage("Denominator of a ratio must not be 0, but was 5/0");
    }

    @Test
    void of_decimal_ignoresTrailingZeros() {
        assertThat(Ratio.of(new BigDecimal("99.90"))).isEqualTo(Ratio.of(999, 10));
        assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000));
        assertThat(Ratio.of(new BigDecimal("0.000"))).isEqualTo(Ratio.of(0));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.25, -1/4",
        "+3, 3/1",
        "007, 7/1",
        "99.90, 999/10",
        "-0, 0/1",
        "100/3, 100/3",
        "-6/4, -3/2",
        "+6/4, 3/2",
        "0/9, 0/1"
    })
    void parse_number_isExact(String text, String expected) {
        Ratio ratio = Ratio.parse(text);

        assertThat(ratio.numerator() + "/" + ratio.denominator()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "1.", ".5", "1e3", "1,5", "--1", "1/2.5", "1.5/2", "1/-2", "1/2/3", "ten", "٣"})
    void parse_otherText_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage(
                        "Number must be a decimal such as 99.9 or a fraction such as 100/3, but was '" + text + "'");
    }

    @Test
    void parse_zeroDenominator_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("1/0"))
                .withMessage("Denominator of a ratio must not be 0, but was 1/0");
    }

    @Test
    void parse_fourHundredDigits_isTheLongestNumber() {
        assertThat(Ratio.parse("9".repeat(400)).numerator()).isEqualTo(new BigInteger("9".repeat(400)));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("9".repeat(401)));
    }

    @Test
    void plus_threeThirdsOfHundred_isHundred() {
        Ratio third = Ratio.of(100, 3);

        assertThat(third).hasToString("100/3");
        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.of(100));
        assertThat(third.times(Ratio.of(3))).isEqualTo(Ratio.of(100));
    }

    @Test
    void dividedBy_zero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(7).dividedBy(Ratio.of(0)))
                .withMessage("Denominator of a ratio must not be 0, but was 7/0");
    }

    @ParameterizedTest
    @CsvSource({"1/8, true", "1/3, false", "1/6, false", "7/20, true", "5, true", "0, true", "1/125, true", "1/7, false"
    })
    void isDecimal_factorsOfTwoAndFiveOnly_isTrue(String ratio, boolean decimal) {
        assertThat(Ratio.parse(ratio).isDecimal()).isEqualTo(decimal);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 0, HALF_UP, 3",
        "2.5, 0, HALF_EVEN, 2",
        "-2.5, 0, HALF_UP, -3",
        "-2.5, 0, FLOOR, -3",
        "-2.5, 0, DOWN, -2",
        "2/3, 2, FLOOR, 0.66",
        "2/3, 2, CEILING, 0.67",
        "1, 3, UNNECESSARY, 1.000"
    })
    void round_mode_decidesNeighbour(String ratio, int scale, RoundingMode mode, BigDecimal expected) {
        assertThat(Ratio.parse(ratio).round(scale, mode)).isEqualTo(expected);
    }

    @Test
    void round_unnecessaryButInexact_isRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(1, 3).round(5, RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @CsvSource({"99.90, 99.9", "1000, 1000", "0.00, 0", "100/3, 100/3", "-1/3, -1/3", "1/8, 0.125", "-10/4, -2.5"})
    void toString_number_isPlainDecimalElseFraction(String ratio, String text) {
        assertThat(Ratio.parse(ratio)).hasToString(text);
    }

    @Test
    void signum_eachSign_isMinusOneZeroOrOne() {
        assertThat(Ratio.of(-3, 7).signum()).isEqualTo(-1);
        assertThat(Ratio.of(0).signum()).isZero();
        assertThat(Ratio.of(3, 7).signum()).isOne();
    }

    @Test
    void equals_otherNumberOrType_isFalse() {
        assertThat(Ratio.of(1, 2))
                .isNotEqualTo(Ratio.of(1, 3))
                .isNotEqualTo(Ratio.of(3, 2))
                .isNotEqualTo("1/2");
    }
}
