package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.target.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What makes an entry of a history an occurrence.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Condition {

    /**
     * Checks if an entry meets the condition.
     *
     * @param entry the entry
     * @return true if it does
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure has another unit than the value that it is
     *     compared with
     */
    boolean holds(PeriodVerdict entry);

    /** Any verdict by which the target was missed, critical ones among them. */
    record Missed() implements Condition {

        @Override
        public boolean holds(PeriodVerdict entry) {
            return entry.verdict().isMissed();
        }

        /** Returns the condition in words. */
        @Override
        public String toString() {
            return Verdict.MISSED.toString();
        }
    }

    /**
     * One of several verdicts.
     *
     * @param verdicts the verdicts
     */
    record OneOf(Set<Verdict> verdicts) implements Condition {

        /**
         * Obtains the condition.
         *
         * @param verdicts the verdicts, at least one
         * @throws IllegalArgumentException if there is none
         */
        public OneOf {
            if (verdicts.isEmpty()) {
                throw new IllegalArgumentException("Occurrence must have at least 1 verdict, but has none");
            }
            verdicts = Set.copyOf(verdicts);
        }

        @Override
        public boolean holds(PeriodVerdict entry) {
            return verdicts.contains(entry.verdict());
        }

        /** Returns the condition in words. */
        @Override
        public String toString() {
            return new TreeSet<>(verdicts).stream().map(Verdict::toString).collect(Collectors.joining(" or "));
        }
    }

    /**
     * A figure against a value; an entry without that figure does not meet it.
     *
     * @param name the name of the figure
     * @param comparison how it must stand to the value
     * @param value the value
     */
    record FigureIs(String name, Comparison comparison, Figure value) implements Condition {

        @Override
        public boolean holds(PeriodVerdict entry) {
            return Optional.ofNullable(entry.figures().get(name))
                    .filter(figure -> comparison.holds(figure, value))
                    .isPresent();
        }

        /** Returns the condition in words. */
        @Override
        public String toString() {
            return "with '" + name + "' " + comparison + " " + value;
        }
    }

    /** Any entry about an event. */
    record Event() implements Condition {

        @Override
        public boolean holds(PeriodVerdict entry) {
            return entry.event().isPresent();
        }

        /** Returns the condition in words. */
        @Override
        public String toString() {
            return "event";
        }
    }
}
