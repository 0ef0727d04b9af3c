package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdict on a service level in a period, or on an event in it: an entry of a history.
 *
 * <p>Immutable and thread-safe.
 *
 * @param serviceLevel the id of the service level
 * @param period the period
 * @param verdict the verdict
 * @param event the id of the event that the entry is about; empty for the period as a whole
 * @param figures what was found, by name, such as {@code value}, {@code downtime} or {@code points}
 */
public record PeriodVerdict(
        String serviceLevel,
        MeasurementPeriod period,
        Verdict verdict,
        Optional<String> event,
        Map<String, Figure> figures) {

    /**
     * Obtains an entry.
     *
     * @param serviceLevel the id of the service level
     * @param period the period
     * @param verdict the verdict
     * @param event the id of the event that the entry is about; empty for the period as a whole
     * @param figures what was found, by name
     */
    public PeriodVerdict {
        figures = Map.copyOf(figures);
    }

    /**
     * Obtains an entry about a period as a whole, without figures.
     *
     * @param serviceLevel the id of the service level
     * @param period the period
     * @param verdict the verdict
     */
    public PeriodVerdict(String serviceLevel, MeasurementPeriod period, Verdict verdict) {
        this(serviceLevel, period, verdict, Optional.empty(), Map.of());
    }

    /**
     * Returns this entry about an event in the period.
     *
     * @param id the id of the event
     * @return the entry with that event
     */
    public PeriodVerdict withEvent(String id) {
        return new PeriodVerdict(serviceLevel, period, verdict, Optional.of(id), figures);
    }

    /**
     * Returns this entry with a figure, in place of one of that name.
     *
     * @param name what was found, such as {@code points}
     * @param figure how much
     * @return the entry with that figure
     */
    public PeriodVerdict withFigure(String name, Figure figure) {
        SortedMap<String, Figure> more = new TreeMap<>(figures);
        more.put(name, figure);
        return new PeriodVerdict(serviceLevel, period, verdict, event, more);
    }

    /** Checks if the period was judged: not one without a figure, nor one that does not count. */
    boolean isJudged() {
        return verdict == Verdict.MET || verdict.isMissed();
    }

    /** Returns the entry in words. */
    @Override
    public String toString() {
        return "'" + serviceLevel + "' " + verdict
                + event.map(id -> " for '" + id + "'").orElse("") + " in " + period.label();
    }
}
