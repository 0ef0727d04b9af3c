package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.target.Comparison;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What a tally must come to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param comparison how the tally must stand to the value
 * @param value the value, in the unit of the tally
 * @param eachFull whether it is reached once for each full value, such as each full batch of three
 */
public record Threshold(Comparison comparison, Figure value, boolean eachFull) {

    /**
     * Obtains a threshold.
     *
     * @param comparison how the tally must stand to the value
     * @param value the value, in the unit of the tally
     * @param eachFull whether it is reached once for each full value
     * @throws IllegalArgumentException if the tally must come to at least nothing, or to each full nothing
     */
    public Threshold {
        if (comparison == Comparison.AT_LEAST && value.amount().signum() <= 0) {
            throw new IllegalArgumentException("Threshold of a tally must be above 0, but was " + value);
        }
    }

    /**
     * Checks if a figure reaches the threshold.
     *
     * @param figure what a tally came to
     * @return true if it does
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public boolean isReached(Figure figure) {
        return comparison.holds(figure, value);
    }

    /**
     * Calculates how many times a figure reaches the threshold.
     *
     * @param figure what a tally came to
     * @return 0 if it does not, the number of full values if each counts, 1 otherwise
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public int times(Figure figure) {
        if (!isReached(figure)) {
            return 0;
        }
        return eachFull ? figure.dividedBy(value).round(0, RoundingMode.FLOOR).intValueExact() : 1;
    }

    /** Returns the threshold that is reached as many times, and not before. */
    Threshold times(int times) {
        return new Threshold(comparison, value.times(Ratio.of(times)), false);
    }

    /** Returns the figures that reach it. */
    Range range() {
        return switch (comparison) {
            case AT_LEAST -> Range.atLeast(value);
            case MORE_THAN -> Range.over(value);
            case AT_MOST -> Range.upTo(value);
            case LESS_THAN -> Range.below(value);
        };
    }

    /** Checks if more of what is counted keeps it reached. */
    boolean isReachedByMore() {
        return comparison.isHigherBetter();
    }

    /** Checks if it is a number of occurrences at a time, so that they can be used up. */
    boolean isBatch() {
        return comparison == Comparison.AT_LEAST && value.amount().denominator().equals(BigInteger.ONE);
    }

    /** Returns the threshold in words. */
    @Override
    public String toString() {
        return (eachFull ? "each full" : comparison) + " " + value;
    }
}
