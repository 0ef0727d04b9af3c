package io.github.slakit.core.feasibility;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Figures of past periods against a target that is proposed.
 *
 * <pre>{@code
 * TrackRecord year = TrackRecord.of(Target.atLeast(percent("99.9")), figures);
 * year.metCount();       // 3
 * year.worst();          // 98.2 % in 2026-02
 * year.attainable(10);   // 99.5 %: at least this would have been met 10 times
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TrackRecord permits ImmutableTrackRecord {

    TrackRecord() {}

    /**
     * Judges past figures by a target.
     *
     * @param proposed the target
     * @param figures the exact figures by the labels of their periods, at least one
     * @return the track record
     * @throws IllegalArgumentException if there is no figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure has another unit than the target
     */
    public static TrackRecord of(Target proposed, Map<String, Figure> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("Track record must have at least 1 figure, but has none");
        }
        return ImmutableTrackRecord.builder()
                .proposed(proposed)
                .addAllFigures(figures.entrySet().stream()
                        .map(entry ->
                                new PastFigure(entry.getKey(), entry.getValue(), proposed.judge(entry.getValue())))
                        .sorted(bestFirst(proposed))
                        .toList())
                .build();
    }

    private static Comparator<PastFigure> bestFirst(Target proposed) {
        Comparator<PastFigure> upward = Comparator.comparing(PastFigure::figure);
        return (proposed.comparison().isHigherBetter() ? upward.reversed() : upward).thenComparing(PastFigure::period);
    }

    /**
     * Returns what is proposed.
     *
     * @return the target
     */
    public abstract Target proposed();

    /**
     * Returns the figures, the best one first.
     *
     * @return at least one figure with its verdict; equal ones in the order of their labels
     */
    public abstract List<PastFigure> figures();

    /**
     * Returns in how many periods the target would have been met.
     *
     * @return the number, at most that of the figures
     */
    public int metCount() {
        return (int)
                figures().stream().filter(each -> each.verdict() == Verdict.MET).count();
    }

    /**
     * Returns the figure that is farthest in the direction of the worse.
     *
     * @return the worst figure
     */
    public PastFigure worst() {
        return figures().get(figures().size() - 1);
    }

    /**
     * Returns the most demanding value that would have been met so many times, as one that itself is good enough.
     *
     * @param times in how many periods, from 1 to the number of figures
     * @return the value, which a target without tolerance would have met in at least so many periods
     * @throws IllegalArgumentException if the number of times is out of range
     */
    public Figure attainable(int times) {
        if (times < 1 || times > figures().size()) {
            throw new IllegalArgumentException(
                    "Times must be from 1 to " + figures().size() + ", but were " + times);
        }
        return figures().get(times - 1).figure();
    }

    /**
     * Explains in which share of the periods the target would have been met.
     *
     * @return a tree whose figure is a percentage
     */
    public Explanation share() {
        return Explanation.percentage(
                "share of periods that meet the target",
                Explanation.input("periods met", Figure.of(metCount())),
                Explanation.input("periods", Figure.of(figures().size())));
    }

    /**
     * Warns of a target that was met too seldom.
     *
     * @param least the least share of periods in which it should have been met
     * @return a sentence, empty if it was met often enough
     * @throws io.github.slakit.core.figure.UnitMismatchException if the share is not a percentage
     */
    public Optional<String> warning(Figure least) {
        return share().value().compareTo(least) >= 0
                ? Optional.empty()
                : Optional.of("Target should have been met in at least " + least + " of the periods, but " + this);
    }

    /** Returns the track record in words: {@code at least 99.9 % was met in 3 of 12, at worst 98.2 % in 2026-02}. */
    @Override
    public String toString() {
        return proposed() + " was met in " + metCount() + " of " + figures().size() + ", at worst " + worst();
    }
}
