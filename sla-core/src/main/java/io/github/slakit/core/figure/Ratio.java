package io.github.slakit.core.figure;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: a numerator over a positive denominator, in lowest terms.
 *
 * <p>Numbers with very many digits, such as a sum of thousands of unlike fractions, are brought to lowest terms only
 * when somebody looks at their terms; comparing and rounding them needs no such thing.
 *
 * <p>Sums, products and quotients are exact; only {@link #round} rounds. One third of a hundred is
 * {@code 100/3}, and three times that is {@code 100} again.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ratio implements Comparable<Ratio> {

    /** Up to so many bits of the denominator a number is brought to lowest terms at once. */
    private static final int EAGER_BITS = 2048;

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** The same number in lowest terms; found late, and safely so, for whoever comes first finds the same. */
    private @Nullable Ratio lowest;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Obtains a whole number.
     *
     * @param value the number
     * @return the number as a ratio
     */
    public static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), ONE);
    }

    /**
     * Obtains the quotient of two whole numbers, in lowest terms.
     *
     * @param numerator the number that is divided
     * @param denominator what it is divided by, not 0
     * @return the quotient
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Obtains the quotient of two whole numbers of any size, in lowest terms.
     *
     * @param numerator the number that is divided
     * @param denominator what it is divided by, not 0
     * @return the quotient
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Denominator of a ratio must not be 0, but was " + numerator + "/0");
        }
        if (denominator.bitLength() > EAGER_BITS) {
            return denominator.signum() < 0
                    ? new Ratio(numerator.negate(), denominator.negate())
                    : new Ratio(numerator, denominator);
        }
        return lowest(numerator, denominator);
    }

    private static Ratio lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return divisor.equals(ONE)
                ? new Ratio(numerator, denominator)
                : new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    private Ratio lowest() {
        if (denominator.bitLength() <= EAGER_BITS) {
            return this;
        }
        Ratio found = lowest;
        if (found == null) {
            found = lowest(numerator, denominator);
            lowest = found;
        }
        return found;
    }

    /**
     * Obtains the exact value of a decimal number; trailing zeros make no difference.
     *
     * @param decimal the number
     * @return the same number as a ratio
     */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Parses a decimal number such as {@code -0.25} or a fraction of whole numbers such as {@code 100/3}.
     *
     * @param text the number, without surrounding space
     * @return the number
     * @throws IllegalArgumentException if the text is not such a number, or its denominator is 0
     */
    public static Ratio parse(CharSequence text) {
        String number = text.toString();
        if (!number.matches("[+-]?(\\d{1,400}(\\.\\d{1,400})?|\\d{1,400}/\\d{1,400})")) {
            throw new IllegalArgumentException(
                    "Number must be a decimal such as 99.9 or a fraction such as 100/3, but was '" + number + "'");
        }
        int slash = number.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(number))
                : of(new BigInteger(number.substring(0, slash)), new BigInteger(number.substring(slash + 1)));
    }

    /**
     * Returns the numerator in lowest terms, which carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return lowest().numerator;
    }

    /**
     * Returns the denominator in lowest terms, at least 1.
     *
     * @return the denominator
     */
    public BigInteger denominator() {
        return lowest().denominator;
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Checks if some decimal number with finitely many digits equals this one.
     *
     * @return true for 1/8, false for 1/3
     */
    public boolean isDecimal() {
        BigInteger denominator = denominator();
        BigInteger odd = denominator.shiftRight(denominator.getLowestSetBit());
        return BigInteger.TEN.pow(odd.bitLength()).mod(odd).signum() == 0;
    }

    /**
     * Calculates the sum of many numbers, far faster than adding one to the next.
     *
     * @param numbers the numbers
     * @return their sum, 0 for none
     */
    public static Ratio sum(Collection<Ratio> numbers) {
        Map<BigInteger, BigInteger> byDenominator = new HashMap<>();
        for (Ratio number : numbers) {
            byDenominator.merge(number.denominator, number.numerator, BigInteger::add);
        }
        List<Map.Entry<BigInteger, BigInteger>> terms = new ArrayList<>(byDenominator.entrySet());
        terms.sort(Map.Entry.comparingByKey());
        if (terms.isEmpty()) {
            return of(0);
        }
        Ratio sum = sum(terms);
        return of(sum.numerator, sum.denominator);
    }

    /** Adds the sums of both halves, so that most additions are of short numbers; reduces none of them. */
    private static Ratio sum(List<Map.Entry<BigInteger, BigInteger>> terms) {
        int size = terms.size();
        if (size == 1) {
            return new Ratio(terms.get(0).getValue(), terms.get(0).getKey());
        }
        Ratio one = sum(terms.subList(0, size / 2));
        Ratio two = sum(terms.subList(size / 2, size));
        return new Ratio(one.crossSum(two), one.denominator.multiply(two.denominator));
    }

    private BigInteger crossSum(Ratio other) {
        return numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    }

    /**
     * Returns the sum.
     *
     * @param other the number to add
     * @return this plus the other
     */
    public Ratio plus(Ratio other) {
        return denominator.equals(other.denominator)
                ? of(numerator.add(other.numerator), denominator)
                : of(crossSum(other), denominator.multiply(other.denominator));
    }

    /**
     * Returns the difference.
     *
     * @param other the number to subtract
     * @return this minus the other
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * Returns the product.
     *
     * @param other the number to multiply with
     * @return this times the other
     */
    public Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the quotient.
     *
     * @param other the number to divide by, not 0
     * @return this divided by the other
     * @throws IllegalArgumentException if the other is 0
     */
    public Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns the same number with the other sign.
     *
     * @return minus this
     */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /**
     * Calculates the decimal number with so many digits after the point that is nearest by the rounding mode.
     *
     * @param scale digits after the point; negative for tens and hundreds
     * @param mode where a number between two neighbours goes
     * @return the rounded number
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and the number has more digits
     */
    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /** Compares by value, by cross-multiplication. */
    @Override
    public int compareTo(Ratio other) {
        if (isSmall() && other.isSmall()) {
            return Long.compare(
                    numerator.longValue() * other.denominator.longValue(),
                    other.numerator.longValue() * denominator.longValue());
        }
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Checks if products of the terms fit in a {@code long}. */
    private boolean isSmall() {
        return numerator.bitLength() < Integer.SIZE && denominator.bitLength() < Integer.SIZE;
    }

    /** Checks if the other is the same number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && compareTo(that) == 0;
    }

    /** Returns a hash code of the value. */
    @Override
    public int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** Returns the number as a plain decimal where it has one, else as a fraction in lowest terms. */
    @Override
    public String toString() {
        if (!isDecimal()) {
            return numerator() + "/" + denominator();
        }
        BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.UNLIMITED);
        return exact.signum() == 0
                ? ZERO.toString()
                : exact.stripTrailingZeros().toPlainString();
    }
}
