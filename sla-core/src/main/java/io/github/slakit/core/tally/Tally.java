package io.github.slakit.core.tally;

import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Standpoint;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A figure of occurrences in a window against a threshold, or several such tallies joined.
 *
 * <pre>{@code
 * Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3);
 * Tally.of(missed("uptime", "latency")).ofDistinctLevels().in(Window.last(90, DAYS)).moreThan(1);
 * Tally.of(missed("uptime")).consuming().in(Window.last(1, YEARS)).eachFull(4);
 * Tally.anyOf(tooOften, tooLong);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Tally permits Count, JoinedTally {

    /**
     * Starts a tally.
     *
     * @param occurrence what is counted
     * @return a tally that still wants its window and threshold
     */
    static Counting of(Occurrence occurrence) {
        return Counting.of(occurrence);
    }

    /**
     * Joins tallies that must all be reached.
     *
     * @param parts the tallies, at least one
     * @return the joined tally
     * @throws IllegalArgumentException if there is none
     */
    static Tally allOf(Tally... parts) {
        return new JoinedTally(parts.length, List.of(parts));
    }

    /**
     * Joins tallies of which one must be reached.
     *
     * @param parts the tallies, at least one
     * @return the joined tally
     * @throws IllegalArgumentException if there is none
     */
    static Tally anyOf(Tally... parts) {
        return new JoinedTally(1, List.of(parts));
    }

    /**
     * Joins tallies of which some must be reached.
     *
     * @param needed how many must be reached, at least 1
     * @param parts the tallies, at least as many
     * @return the joined tally
     * @throws IllegalArgumentException if the number is below 1 or above that of the tallies
     */
    static Tally atLeast(int needed, Tally... parts) {
        return new JoinedTally(needed, List.of(parts));
    }

    /**
     * Returns the counts that the tally is made of.
     *
     * @return the counts, in order
     */
    List<Count> counts();

    /**
     * Counts in a history, each count from a standpoint of its own, such as the last period of its service level.
     *
     * @param history entries in any order; those outside the window do not count
     * @param standpoints where each count stands
     * @return the tally with its evidence
     * @throws IllegalStateException if a window of time meets a standpoint without zone and term
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure of an entry has another unit than the
     *     tally
     */
    TallyResult count(Collection<PeriodVerdict> history, Function<Count, Standpoint> standpoints);

    /**
     * Counts in a history.
     *
     * @param history entries in any order; those outside the window do not count
     * @param at where the count stands
     * @return the tally with its evidence
     * @throws IllegalStateException if a window of time meets a standpoint without zone and term
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure of an entry has another unit than the
     *     tally
     */
    default TallyResult count(Collection<PeriodVerdict> history, Standpoint at) {
        return count(history, count -> at);
    }

    /**
     * Counts in a history at the end of a period, in windows of periods.
     *
     * @param history entries in any order; those outside the window do not count
     * @param current the last period of the window
     * @return the tally with its evidence
     * @throws IllegalStateException if a window is one of time
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure of an entry has another unit than the
     *     tally
     */
    default TallyResult count(Collection<PeriodVerdict> history, MeasurementPeriod current) {
        return count(history, Standpoint.of(current));
    }
}
