package io.github.slakit.core.obligation;

import io.github.slakit.core.target.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of obligations over time, each party's to each other one: all parties read the same report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines a line for each obligation
 */
public record ObligationReport(List<Line> lines) {

    /**
     * Obtains a report.
     *
     * @param lines a line for each obligation
     */
    public ObligationReport {
        lines = List.copyOf(lines);
    }

    /**
     * Obtains the report on results.
     *
     * @param results results of any obligations over any periods
     * @return a line for each obligation, in the order in which they first come
     */
    public static ObligationReport of(Collection<ObligationResult> results) {
        Map<String, List<ObligationResult>> byObligation = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.obligation().id(), LinkedHashMap::new, Collectors.toList()));
        return new ObligationReport(
                byObligation.values().stream().map(Line::new).toList());
    }

    /**
     * Returns what a party owed.
     *
     * @param party the id of the party
     * @return the lines of its obligations
     */
    public List<Line> owedBy(String party) {
        return lines.stream()
                .filter(line -> line.obligation().obligor().equals(party))
                .toList();
    }

    /**
     * Returns what a party was owed.
     *
     * @param party the id of the party
     * @return the lines of the obligations of others to it
     */
    public List<Line> owedTo(String party) {
        return lines.stream()
                .filter(line -> line.obligation().obligee().equals(party))
                .toList();
    }

    /** Returns a line of text for each obligation. */
    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }

    /**
     * The results of an obligation.
     *
     * @param results at least one, in order of their periods
     */
    public record Line(List<ObligationResult> results) {

        /**
         * Obtains a line.
         *
         * @param results results of one obligation in any order, at least one
         * @throws IllegalArgumentException if there is none
         */
        public Line {
            if (results.isEmpty()) {
                throw new IllegalArgumentException("Line of a report must have at least 1 result, but has none");
            }
            results = results.stream()
                    .sorted(Comparator.comparing(
                            result -> result.period().interval().getEnd()))
                    .toList();
        }

        /**
         * Returns the obligation.
         *
         * @return what was owed as of the last result
         */
        public Obligation obligation() {
            return results.get(results.size() - 1).obligation();
        }

        /**
         * Returns how often the obligation was kept.
         *
         * @return the number of periods or events
         */
        public int met() {
            return (int) results.stream()
                    .filter(result -> result.verdict() == Verdict.MET)
                    .count();
        }

        /**
         * Returns how often the obligation was not kept.
         *
         * @return the number of periods or events
         */
        public int missed() {
            return results.size() - met();
        }

        /**
         * Returns how often the obligation was kept without a miss since.
         *
         * @return the number of periods or events up to the last one, 0 if that was a miss
         */
        public int metStreak() {
            int streak = 0;
            while (streak < results.size()
                    && results.get(results.size() - 1 - streak).verdict() == Verdict.MET) {
                streak++;
            }
            return streak;
        }

        /** Returns the line in words. */
        @Override
        public String toString() {
            Obligation duty = obligation();
            return "'" + duty.obligor() + "' to '" + duty.obligee() + "': '" + duty.id() + "' met " + met()
                    + ", missed " + missed() + ", met streak " + metStreak();
        }
    }
}
