package io.github.slakit.core.target;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import java.math.RoundingMode;

/**
 * How a figure must stand to the value of a target.
 *
 * <p>Immutable and thread-safe.
 */
public enum Comparison {

    /** The value or more; higher is better. */
    AT_LEAST("at least", true, true),

    /** More than the value; higher is better. */
    MORE_THAN("more than", true, false),

    /** The value or less; lower is better. */
    AT_MOST("at most", false, true),

    /** Less than the value; lower is better. */
    LESS_THAN("less than", false, false);

    private final String words;
    private final boolean higherBetter;
    private final boolean inclusive;

    Comparison(String words, boolean higherBetter, boolean inclusive) {
        this.words = words;
        this.higherBetter = higherBetter;
        this.inclusive = inclusive;
    }

    /**
     * Checks if a figure stands to a value as it should.
     *
     * @param figure the figure
     * @param value the value to compare with, in the same unit
     * @return true if the comparison holds
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public boolean holds(Figure figure, Figure value) {
        return holds(figure.compareTo(value));
    }

    /**
     * Checks if an order of a figure and a value is as it should be.
     *
     * @param order below 0 if the figure is smaller than the value, 0 if equal, above 0 if larger
     * @return true if the comparison holds
     */
    public boolean holds(int order) {
        return order == 0 ? inclusive : order > 0 == higherBetter;
    }

    /**
     * Checks if a higher figure is the better one.
     *
     * @return true for at least and more than
     */
    public boolean isHigherBetter() {
        return higherBetter;
    }

    /**
     * Checks if a figure is worse than a value in the direction of the comparison.
     *
     * @param figure the figure
     * @param value the value to compare with, in the same unit
     * @return true below it where higher is better, else above it; false at the value
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public boolean isWorse(Figure figure, Figure value) {
        int order = figure.compareTo(value);
        return higherBetter ? order < 0 : order > 0;
    }

    /** Returns the comparison of the same direction that the value itself satisfies. */
    Comparison orEqual() {
        return higherBetter ? AT_LEAST : AT_MOST;
    }

    /** Returns 1 where higher is better, else -1. */
    Ratio direction() {
        return Ratio.of(higherBetter ? 1 : -1);
    }

    /** Checks if the value itself satisfies the comparison. */
    boolean isInclusive() {
        return inclusive;
    }

    /** Returns the way in which a displayed figure never looks better than it is. */
    RoundingMode display() {
        return higherBetter ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }

    /** Returns the direction of worse figures in words. */
    String worse() {
        return higherBetter ? "below" : "above";
    }

    /** Returns the comparison in words. */
    @Override
    public String toString() {
        return words;
    }
}
