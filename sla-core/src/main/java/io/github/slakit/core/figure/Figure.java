package io.github.slakit.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;

/**
 * An exact number with its unit: {@code 99.9 %}, {@code 2592 s}, {@code 84 USD}.
 *
 * <p>Figures of one unit are added, subtracted and compared; with two units each of these is refused. Equality is
 * by value: {@code 99.9 %} equals {@code 99.90 %}.
 *
 * <pre>{@code
 * Figure lost = Figure.of(Duration.ofMinutes(44));
 * lost.dividedBy(Figure.of(Duration.ofDays(30)));   // 11/10800
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many of the unit
 * @param unit what is counted
 */
public record Figure(Ratio amount, Unit unit) implements Comparable<Figure> {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio NANOS_PER_SECOND = Ratio.of(1_000_000_000);
    private static final int MOST_DIGITS = 60;

    /**
     * Obtains a figure.
     *
     * @param amount how many of the unit
     * @param unit what is counted
     * @return the figure
     */
    public static Figure of(Ratio amount, Unit unit) {
        return new Figure(amount, unit);
    }

    /**
     * Obtains a figure of a decimal amount.
     *
     * @param amount how many of the unit
     * @param unit what is counted
     * @return the figure
     */
    public static Figure of(BigDecimal amount, Unit unit) {
        return new Figure(Ratio.of(amount), unit);
    }

    /**
     * Obtains a plain number.
     *
     * @param count the number
     * @return the number as a figure without a unit
     */
    public static Figure of(long count) {
        return new Figure(Ratio.of(count), Unit.ONE);
    }

    /**
     * Obtains an elapsed time in seconds, exact to the nanosecond.
     *
     * @param elapsed the time
     * @return the time in seconds
     */
    public static Figure of(Duration elapsed) {
        Ratio nanos = Ratio.of(elapsed.getNano()).dividedBy(NANOS_PER_SECOND);
        return new Figure(Ratio.of(elapsed.getSeconds()).plus(nanos), Unit.SECOND);
    }

    /**
     * Obtains a percentage from its digits, as contracts print it.
     *
     * @param digits a decimal number such as {@code 99.95}, or a fraction such as {@code 100/3}
     * @return the percentage
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Figure percent(String digits) {
        return new Figure(Ratio.parse(digits), Unit.PERCENT);
    }

    /**
     * Obtains the share of one figure in another as a percentage: {@code 100 · part / whole}.
     *
     * @param part the part
     * @param whole the whole, in the same unit, not 0
     * @return the percentage
     * @throws UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the whole is 0
     */
    public static Figure percentage(Figure part, Figure whole) {
        return new Figure(part.dividedBy(whole).times(HUNDRED), Unit.PERCENT);
    }

    /**
     * Parses a number and its unit, separated by a space, such as {@code 99.9 %}; the inverse of {@link #toString}.
     *
     * @param text the figure
     * @return the figure
     * @throws IllegalArgumentException if the number or the unit cannot be read
     */
    public static Figure parse(CharSequence text) {
        String[] parts = text.toString().split(" ", -1);
        if (parts.length > 2 || (parts.length == 2 && parts[1].isEmpty())) {
            throw new IllegalArgumentException(
                    "Figure must be a number, or a number, a space and a unit, but was '" + text + "'");
        }
        return new Figure(Ratio.parse(parts[0]), parts.length == 2 ? Unit.of(parts[1]) : Unit.ONE);
    }

    /**
     * Checks if the amount is 0.
     *
     * @return true if there is nothing
     */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Returns the factor that a plain number or a percentage stands for.
     *
     * @return 1/4 for 25 %
     * @throws UnitMismatchException if the figure has another unit
     */
    public Ratio asFactor() {
        if (unit.equals(Unit.PERCENT)) {
            return amount.dividedBy(HUNDRED);
        }
        requireUnit("Factor", Unit.ONE);
        return amount;
    }

    /**
     * Returns the sum.
     *
     * @param other a figure of the same unit
     * @return this plus the other
     * @throws UnitMismatchException if the units differ
     */
    public Figure plus(Figure other) {
        other.requireUnit("Figure to add", unit);
        return new Figure(amount.plus(other.amount), unit);
    }

    /**
     * Returns the difference.
     *
     * @param other a figure of the same unit
     * @return this minus the other
     * @throws UnitMismatchException if the units differ
     */
    public Figure minus(Figure other) {
        other.requireUnit("Figure to subtract", unit);
        return new Figure(amount.minus(other.amount), unit);
    }

    /**
     * Returns a multiple in the same unit.
     *
     * @param factor how many times
     * @return this times the factor
     */
    public Figure times(Ratio factor) {
        return new Figure(amount.times(factor), unit);
    }

    /**
     * Returns how many times the other figure is in this one.
     *
     * @param other a figure of the same unit, not 0
     * @return the quotient, a plain number
     * @throws UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the other is 0
     */
    public Ratio dividedBy(Figure other) {
        other.requireUnit("Figure to divide by", unit);
        return amount.dividedBy(other.amount);
    }

    /**
     * Returns the smaller of two figures.
     *
     * @param other a figure of the same unit
     * @return this one where it is not above the other
     * @throws UnitMismatchException if the units differ
     */
    public Figure min(Figure other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Calculates the figure rounded to so many digits after the point.
     *
     * @param scale digits after the point; negative for tens and hundreds
     * @param mode where a number between two neighbours goes
     * @return the rounded figure
     */
    public Figure round(int scale, RoundingMode mode) {
        return of(amount.round(scale, mode), unit);
    }

    /**
     * Refuses a figure that is not in the unit that a place needs.
     *
     * @param what what the figure is, the start of the message
     * @param needed the unit needed
     * @return this figure
     * @throws UnitMismatchException if this figure has another unit
     */
    public Figure requireUnit(String what, Unit needed) {
        if (!unit.equals(needed)) {
            throw new UnitMismatchException(what, needed, unit);
        }
        return this;
    }

    /**
     * Returns the figure as text with so many digits that it stands to each limit as the exact figure does.
     *
     * <p>A value below a limit never prints as the limit: {@code 99.9499 %} beside the limit {@code 99.95 %} prints
     * with two digits as {@code 99.94 %}, and {@code 60.004 %} beside {@code 60 %} as {@code 60.004 %}. A value that equals a limit prints as the limit.
     *
     * @param leastDigits digits after the point to start from, at least 0
     * @param mode how digits are cut
     * @param limits figures of the same unit that the text must not cross or touch where the figure does not
     * @return the text; a fraction where no decimal text keeps the order
     * @throws UnitMismatchException if a limit has another unit
     */
    public String format(int leastDigits, RoundingMode mode, Collection<Figure> limits) {
        for (int digits = leastDigits; digits <= leastDigits + MOST_DIGITS; digits++) {
            Figure printed = round(digits, mode);
            if (limits.stream().allMatch(limit -> printed.compareTo(limit) == compareTo(limit))) {
                return withUnit(amount.round(digits, mode).toPlainString());
            }
        }
        return toString();
    }

    /**
     * Compares by amount.
     *
     * @throws UnitMismatchException if the units differ
     */
    @Override
    public int compareTo(Figure other) {
        other.requireUnit("Figure to compare with", unit);
        return Integer.signum(amount.compareTo(other.amount));
    }

    /** Returns the exact number and the unit, separated by a space. */
    @Override
    public String toString() {
        return withUnit(amount.toString());
    }

    private String withUnit(String number) {
        return unit.equals(Unit.ONE) ? number : number + " " + unit;
    }
}
