package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.time.Window;

/**
 * A tally without its threshold.
 *
 * <p>Immutable and thread-safe.
 *
 * @param counting what is counted
 * @param window which stretch of history is looked at
 */
public record Windowed(Counting counting, Window window) {

    /**
     * Completes the tally.
     *
     * @param threshold the number that it must come to, at least 1
     * @return the tally
     * @throws IllegalArgumentException if the threshold is below 1
     */
    public Count atLeast(int threshold) {
        return atLeast(number(threshold));
    }

    /**
     * Completes the tally.
     *
     * @param threshold what it must come to, above 0
     * @return the tally
     * @throws IllegalArgumentException if the threshold is not above 0
     * @throws io.github.slakit.core.figure.UnitMismatchException if it is not in the unit of the tally
     */
    public Count atLeast(Figure threshold) {
        return reaching(Comparison.AT_LEAST, threshold, false);
    }

    /**
     * Completes the tally.
     *
     * @param threshold the number that it must exceed
     * @return the tally
     */
    public Count moreThan(int threshold) {
        return moreThan(number(threshold));
    }

    /**
     * Completes the tally.
     *
     * @param threshold what it must exceed
     * @return the tally
     * @throws io.github.slakit.core.figure.UnitMismatchException if it is not in the unit of the tally
     */
    public Count moreThan(Figure threshold) {
        return reaching(Comparison.MORE_THAN, threshold, false);
    }

    /**
     * Completes the tally.
     *
     * @param threshold the number that it must stay under
     * @return the tally
     */
    public Count under(int threshold) {
        return under(number(threshold));
    }

    /**
     * Completes the tally.
     *
     * @param threshold what it must stay under
     * @return the tally
     * @throws io.github.slakit.core.figure.UnitMismatchException if it is not in the unit of the tally
     */
    public Count under(Figure threshold) {
        return reaching(Comparison.LESS_THAN, threshold, false);
    }

    /**
     * Completes the tally, which is reached once for each full batch.
     *
     * @param batch how many occurrences make a batch, at least 1
     * @return the tally
     * @throws IllegalArgumentException if the batch is below 1
     */
    public Count eachFull(int batch) {
        return eachFull(number(batch));
    }

    /**
     * Completes the tally, which is reached once for each full amount.
     *
     * @param amount the amount, above 0
     * @return the tally
     * @throws IllegalArgumentException if the amount is not above 0
     * @throws io.github.slakit.core.figure.UnitMismatchException if it is not in the unit of the tally
     */
    public Count eachFull(Figure amount) {
        return reaching(Comparison.AT_LEAST, amount, true);
    }

    private Figure number(int number) {
        return Figure.of(Ratio.of(number), counting.figure().unit());
    }

    private Count reaching(Comparison comparison, Figure value, boolean eachFull) {
        return new Count(counting, window, new Threshold(comparison, value, eachFull));
    }
}
