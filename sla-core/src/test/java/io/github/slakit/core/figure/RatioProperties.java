package io.github.slakit.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of an ordered field, and exact decimals as the oracle. */
class RatioProperties {

    private static final Ratio ZERO = Ratio.of(0);
    private static final Ratio ONE = Ratio.of(1);

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Long> any = Arbitraries.longs();
        Arbitrary<Long> small = Arbitraries.longs().between(-12, 12);
        Arbitrary<Long> numerators = Arbitraries.oneOf(any, small);
        return Combinators.combine(numerators, numerators.filter(number -> number != 0))
                .as(Ratio::of);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(9);
    }

    @Property
    void plusAndTimes_areCommutativeAndAssociative(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void zeroOneAndInverses_areThoseOfAField(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.plus(ZERO)).isEqualTo(a);
        assertThat(a.times(ONE)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(ZERO);
        assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
        Assume.that(b.signum() != 0);
        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }

    @Property
    void lowestTerms_haveNoCommonFactor(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        for (Ratio result : new Ratio[] {a.plus(b), a.minus(b), a.times(b)}) {
            assertThat(result.denominator()).isPositive();
            assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
        }
    }

    @Property
    void arithmetic_ofDecimals_isThatOfBigDecimal(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Ratio.of(a).plus(Ratio.of(b))).isEqualTo(Ratio.of(a.add(b)));
        assertThat(Ratio.of(a).minus(Ratio.of(b))).isEqualTo(Ratio.of(a.subtract(b)));
        assertThat(Ratio.of(a).times(Ratio.of(b))).isEqualTo(Ratio.of(a.multiply(b)));
        assertThat(Ratio.of(a).compareTo(Ratio.of(b))).isEqualTo(a.compareTo(b));
        assertThat(Ratio.of(a).signum()).isEqualTo(a.signum());
        assertThat(Ratio.of(a).isDecimal()).isTrue();
    }

    @Property
    void round_ofDecimals_isThatOfBigDecimal(
            @ForAll("decimals") BigDecimal exact, @ForAll @IntRange(max = 12) int scale, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        assertThat(Ratio.of(exact).round(scale, mode)).isEqualTo(exact.setScale(scale, mode));
    }

    @Property
    void compareTo_isSignOfDifferenceAndAgreesWithEquals(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void equals_ofExpandedFraction_holdsWithItsHashCode(@ForAll("ratios") Ratio a, @ForAll @IntRange(min = 1) int k) {
        BigInteger times = BigInteger.valueOf(k);
        Ratio expanded = Ratio.of(a.numerator().multiply(times), a.denominator().multiply(times));

        assertThat(expanded).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void parse_ofText_isInverse(@ForAll("ratios") Ratio a, @ForAll("decimals") BigDecimal decimal) {
        assertThat(Ratio.parse(a.toString())).isEqualTo(a);
        assertThat(Ratio.parse(decimal.toPlainString())).isEqualTo(Ratio.of(decimal));
        assertThat(Ratio.of(decimal)).hasToString(plain(decimal));
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
