package io.github.slakit.core.tally;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a tally came to at the end of a period.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TallyResult permits CountResult, JoinedResult {

    /**
     * Returns what was counted.
     *
     * @return the tally
     */
    Tally tally();

    /**
     * Returns the period at whose end the count stands.
     *
     * @return the period, of joined tallies that of the first
     */
    MeasurementPeriod period();

    /**
     * Returns what was counted in the window.
     *
     * @return all occurrences, in order of time; of joined tallies one after the other
     */
    List<PeriodVerdict> occurrences();

    /**
     * Returns how many occurrences the window holds.
     *
     * @return the number, at least 0
     */
    default int count() {
        return occurrences().size();
    }

    /**
     * Returns the figure that stands against the threshold.
     *
     * @return the number, sum, share or mean; of joined tallies how many are reached; empty for the mean of nothing
     */
    Optional<Figure> value();

    /**
     * Returns how many times the threshold is reached.
     *
     * @return the number of full batches if each counts; otherwise 1 if it is reached, and 0 if not
     */
    int times();

    /**
     * Checks if the threshold is reached.
     *
     * @return true if it is
     */
    default boolean isReached() {
        return times() > 0;
    }

    /**
     * Returns occurrences that alone reach the threshold as many times. Of numbers these are the most recent ones, with
     * none to spare; of a mean, and of a count that must stay under a value, all.
     *
     * @return occurrences in order of time; none if the threshold is not reached
     */
    List<PeriodVerdict> evidence();

    /**
     * Returns the earliest instant at which the occurrences in the window reach the threshold.
     *
     * @return the end of the period of the occurrence that completes it, or of the current period where that is no
     *     matter of one occurrence; empty if the threshold is not reached
     */
    Optional<Instant> reachedAt();

    /**
     * Explains the figure by its occurrences.
     *
     * @return a tree whose figure is the value, 0 for the mean of nothing
     */
    Explanation explain();
}
