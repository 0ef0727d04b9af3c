package io.github.slakit.core.tally;

import io.github.slakit.core.time.MeasurementPeriod;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A count of occurrences in a window against a threshold: "missed in at least 3 of the last 6 periods".
 *
 * <p>Immutable and thread-safe.
 *
 * @param occurrence what is counted
 * @param window how many periods are looked at, the current one among them
 * @param threshold how many occurrences it takes
 */
public record Tally(Occurrence occurrence, int window, int threshold) {

    /**
     * Obtains a tally.
     *
     * @param occurrence what is counted
     * @param window how many periods are looked at, the current one among them
     * @param threshold how many occurrences it takes
     * @throws IllegalArgumentException if the window or the threshold is below 1
     */
    public Tally {
        requirePositive("Window", window);
        requirePositive("Threshold", threshold);
    }

    private static void requirePositive(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " of a tally must be at least 1, but was " + number);
        }
    }

    /**
     * Starts a tally.
     *
     * @param occurrence what is counted
     * @return a tally that still wants its window and threshold
     */
    public static Counting of(Occurrence occurrence) {
        return new Counting(occurrence);
    }

    /**
     * A tally without its window.
     *
     * @param occurrence what is counted
     */
    public record Counting(Occurrence occurrence) {

        /**
         * Names the window.
         *
         * @param periods how many periods are looked at, the current one among them
         * @return a tally that still wants its threshold
         */
        public Windowed inLastPeriods(int periods) {
            return new Windowed(occurrence, periods);
        }

        /**
         * Completes the tally: so many periods running.
         *
         * @param periods how many, at least 1
         * @return the tally, which is that many of the last as many periods
         * @throws IllegalArgumentException if there are fewer than 1
         */
        public Tally inARow(int periods) {
            return inLastPeriods(periods).atLeast(periods);
        }
    }

    /**
     * A tally without its threshold.
     *
     * @param occurrence what is counted
     * @param window how many periods are looked at
     */
    public record Windowed(Occurrence occurrence, int window) {

        /**
         * Completes the tally.
         *
         * @param threshold how many occurrences it takes, at least 1
         * @return the tally
         * @throws IllegalArgumentException if the window or the threshold is below 1
         */
        public Tally atLeast(int threshold) {
            return new Tally(occurrence, window, threshold);
        }
    }

    /**
     * Counts the periods with an occurrence in the window that ends with a period.
     *
     * @param history entries in any order; those outside the window do not count
     * @param current the last period of the window
     * @return the count with its evidence
     */
    public TallyResult count(Collection<PeriodVerdict> history, MeasurementPeriod current) {
        SortedMap<Long, PeriodVerdict> occurrences = new TreeMap<>();
        history.stream()
                .filter(entry -> isInWindow(entry.period().number(), current.number()))
                .filter(occurrence::matches)
                .forEach(entry -> occurrences.putIfAbsent(entry.period().number(), entry));
        return new TallyResult(this, current, List.copyOf(occurrences.values()));
    }

    private boolean isInWindow(long number, long current) {
        return number > current - window && number <= current;
    }

    /** Returns the tally in words. */
    @Override
    public String toString() {
        return occurrence + " in at least " + threshold + " of the last " + window + " periods";
    }
}
