package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.target.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tally counts: verdicts, figures beyond a value, or events, of one or several service levels.
 *
 * <pre>{@code
 * Occurrence.missed("uptime");
 * Occurrence.figure("downtime", MORE_THAN, Figure.of(Duration.ofHours(4)), "uptime").ofEachEvent();
 * }</pre>
 *
 * <p>A service level has one occurrence in a period at most, unless each event counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param serviceLevels the ids of the service levels, at least one
 * @param condition what makes an entry an occurrence
 * @param eachEvent whether several events of one period count severally
 */
public record Occurrence(List<String> serviceLevels, Condition condition, boolean eachEvent) {

    /**
     * Obtains an occurrence.
     *
     * @param serviceLevels the ids of the service levels, at least one
     * @param condition what makes an entry an occurrence
     * @param eachEvent whether several events of one period count severally
     * @throws IllegalArgumentException if there is no service level
     */
    public Occurrence {
        if (serviceLevels.isEmpty()) {
            throw new IllegalArgumentException("Occurrence must name at least 1 service level, but names none");
        }
        serviceLevels = List.copyOf(serviceLevels);
    }

    /**
     * Returns the occurrence "the target was missed", by however much.
     *
     * @param serviceLevels the ids of the service levels
     * @return the occurrence
     * @throws IllegalArgumentException if there is no service level
     */
    public static Occurrence missed(String... serviceLevels) {
        return of(new Condition.Missed(), serviceLevels);
    }

    /**
     * Returns the occurrence "the critical value was not reached".
     *
     * @param serviceLevels the ids of the service levels
     * @return the occurrence
     * @throws IllegalArgumentException if there is no service level
     */
    public static Occurrence critical(String... serviceLevels) {
        return verdict(Set.of(Verdict.CRITICAL), serviceLevels);
    }

    /**
     * Returns the occurrence "the target was met".
     *
     * @param serviceLevels the ids of the service levels
     * @return the occurrence
     * @throws IllegalArgumentException if there is no service level
     */
    public static Occurrence met(String... serviceLevels) {
        return verdict(Set.of(Verdict.MET), serviceLevels);
    }

    /**
     * Returns the occurrence of one of several verdicts.
     *
     * @param verdicts the verdicts, at least one
     * @param serviceLevels the ids of the service levels
     * @return the occurrence
     * @throws IllegalArgumentException if there is no verdict or no service level
     */
    public static Occurrence verdict(Set<Verdict> verdicts, String... serviceLevels) {
        return of(new Condition.OneOf(verdicts), serviceLevels);
    }

    /**
     * Returns the occurrence of a figure that stands to a value in a certain way.
     *
     * @param name the name of the figure
     * @param comparison how it must stand to the value
     * @param value the value
     * @param serviceLevels the ids of the service levels
     * @return the occurrence
     * @throws IllegalArgumentException if there is no service level
     */
    public static Occurrence figure(String name, Comparison comparison, Figure value, String... serviceLevels) {
        return of(new Condition.FigureIs(name, comparison, value), serviceLevels);
    }

    /**
     * Returns the occurrence of any event, several of one period severally.
     *
     * @param serviceLevels the ids of the service levels
     * @return the occurrence
     * @throws IllegalArgumentException if there is no service level
     */
    public static Occurrence event(String... serviceLevels) {
        return of(new Condition.Event(), serviceLevels).eachEvent(true);
    }

    private static Occurrence of(Condition condition, String... serviceLevels) {
        return new Occurrence(List.of(serviceLevels), condition, false);
    }

    private Occurrence eachEvent(boolean each) {
        return new Occurrence(serviceLevels, condition, each);
    }

    /**
     * Returns this occurrence of which several in one period count severally, an entry for each event.
     *
     * @return the occurrence
     */
    public Occurrence ofEachEvent() {
        return eachEvent(true);
    }

    /**
     * Checks if an entry of a history is such an occurrence.
     *
     * @param entry the entry
     * @return true if service level and condition fit
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure has another unit than the value that it is
     *     compared with
     */
    public boolean matches(PeriodVerdict entry) {
        return serviceLevels.contains(entry.serviceLevel()) && condition.holds(entry);
    }

    /** Returns the occurrence in words. */
    @Override
    public String toString() {
        return serviceLevels.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or ")) + " " + condition;
    }
}
