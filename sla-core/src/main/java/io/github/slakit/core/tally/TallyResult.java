package io.github.slakit.core.tally;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.List;

/**
 * What a tally came to at the end of a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tally what was counted
 * @param period the last period of the window
 * @param occurrences all that the window holds, in order of time
 */
public record TallyResult(Tally tally, MeasurementPeriod period, List<PeriodVerdict> occurrences) {

    /**
     * Obtains a result.
     *
     * @param tally what was counted
     * @param period the last period of the window
     * @param occurrences all that the window holds, in order of time
     */
    public TallyResult {
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Returns how many occurrences the window holds.
     *
     * @return the number, at least 0
     */
    public int count() {
        return occurrences.size();
    }

    /**
     * Checks if the threshold is reached.
     *
     * @return true if there are at least as many occurrences
     */
    public boolean isReached() {
        return count() >= tally.threshold();
    }

    /**
     * Returns the occurrences that are enough to reach the threshold, with none to spare.
     *
     * @return the most recent ones, as many as the threshold; none if it is not reached
     */
    public List<PeriodVerdict> evidence() {
        return isReached() ? occurrences.subList(count() - tally.threshold(), count()) : List.of();
    }

    /**
     * Explains the count by its occurrences.
     *
     * @return a tree whose figure is the count
     */
    public Explanation explain() {
        Figure one = Figure.of(1);
        List<Explanation> parts = occurrences.stream()
                .map(entry -> Explanation.input(entry.toString(), one))
                .toList();
        return Explanation.sum(tally.toString(), Unit.ONE, parts);
    }

    /** Returns the count and the threshold, such as {@code 2 of 3 needed}. */
    @Override
    public String toString() {
        return count() + " of " + tally.threshold() + " needed";
    }
}
