package io.github.slakit.core.obligation;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.List;

/**
 * Whether one side of an obligation was kept: its quantity or its schedule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the entry for a history, with the figure by the name {@code value}
 * @param target what is promised about the figure
 * @param explain the figure as a tree of what was delivered and of the dates that were kept
 */
public record DutyVerdict(PeriodVerdict entry, Target target, Explanation explain) {

    /** Judges the figure of an explanation. */
    static DutyVerdict of(String id, MeasurementPeriod period, Target target, Explanation explanation) {
        Figure figure = explanation.value();
        PeriodVerdict entry = new PeriodVerdict(id, period, target.judge(figure));
        List<String> notes = List.of("target " + target + ": " + entry.verdict());
        return new DutyVerdict(entry.withFigure("value", figure), target, explanation.withNotes(notes));
    }

    /**
     * Returns whether the promise was kept.
     *
     * @return the verdict on the exact figure
     */
    public Verdict verdict() {
        return entry.verdict();
    }

    /**
     * Returns the exact figure.
     *
     * @return what was delivered, or the share of dates that were kept
     */
    public Figure figure() {
        return explain.value();
    }

    /** Returns figure and verdict in a line. */
    @Override
    public String toString() {
        return "'" + entry.serviceLevel() + "' in " + entry.period().label() + ": "
                + target.display(figure(), List.of()) + ", " + verdict();
    }
}
