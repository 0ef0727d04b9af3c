package io.github.slakit.core.tally;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a count came to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tally what was counted
 * @param period the period at whose end it stands
 * @param occurrences all that the window holds, in order of time
 */
record CountResult(Count tally, MeasurementPeriod period, List<PeriodVerdict> occurrences) implements TallyResult {

    CountResult {
        occurrences = List.copyOf(occurrences);
    }

    @Override
    public Optional<Figure> value() {
        return value(representatives(decisive()));
    }

    @Override
    public int times() {
        return value().map(tally.threshold()::times).orElse(0);
    }

    @Override
    public List<PeriodVerdict> evidence() {
        if (!isReached()) {
            return List.of();
        }
        List<PeriodVerdict> latestFirst = new ArrayList<>(decisive());
        Collections.reverse(latestFirst);
        List<PeriodVerdict> enough = new ArrayList<>(enough(latestFirst, times()));
        Collections.reverse(enough);
        return List.copyOf(enough);
    }

    @Override
    public Optional<Instant> reachedAt() {
        if (!isReached()) {
            return Optional.empty();
        }
        MeasurementPeriod last = period;
        if (isReachedByMore()) {
            List<PeriodVerdict> enough = enough(decisive(), 1);
            last = enough.isEmpty() ? period : enough.get(enough.size() - 1).period();
        }
        return Optional.of(last.interval().getEnd());
    }

    /** Returns the first entries that reach the threshold so many times; all where more of them may not reach it. */
    private List<PeriodVerdict> enough(List<PeriodVerdict> entries, int times) {
        List<PeriodVerdict> counted = representatives(entries);
        if (isReachedByMore()) {
            Threshold needed = tally.threshold().eachFull() ? tally.threshold().times(times) : tally.threshold();
            for (int size = 0; size <= counted.size(); size++) {
                if (value(counted.subList(0, size)).filter(needed::isReached).isPresent()) {
                    return counted.subList(0, size);
                }
            }
        }
        return counted;
    }

    private boolean isReachedByMore() {
        return tally.threshold().isReachedByMore() && !(figure() instanceof TallyFigure.Mean);
    }

    private TallyFigure figure() {
        return tally.counting().figure();
    }

    /** Returns the occurrences that decide: all, or those of the service level with the most. */
    private List<PeriodVerdict> decisive() {
        if (tally.counting().grouping() != Grouping.SAME_LEVEL) {
            return occurrences;
        }
        Comparator<List<PeriodVerdict>> byValue =
                Comparator.comparing(level -> value(level).orElse(null), Comparator.nullsFirst(Figure::compareTo));
        return tally.occurrence().serviceLevels().stream()
                .map(this::ofLevel)
                .max(byValue)
                .orElse(occurrences);
    }

    private List<PeriodVerdict> ofLevel(String serviceLevel) {
        return occurrences.stream()
                .filter(entry -> entry.serviceLevel().equals(serviceLevel))
                .toList();
    }

    /** Returns the first entry of each that counts once. */
    private List<PeriodVerdict> representatives(List<PeriodVerdict> entries) {
        Set<Object> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> seen.add(tally.counting().grouping().key(entry)))
                .toList();
    }

    private Optional<Figure> value(List<PeriodVerdict> entries) {
        Figure sum = entries.stream().map(this::amount).reduce(nothing(), Figure::plus);
        if (!(figure() instanceof TallyFigure.Mean)) {
            return Optional.of(sum);
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(sum.times(Ratio.of(1, entries.size())));
    }

    private Figure nothing() {
        return Figure.of(Ratio.of(0), figure().unit());
    }

    private Figure amount(PeriodVerdict entry) {
        return figure().amount(entry, tally.occurrence().serviceLevels()).orElseGet(this::nothing);
    }

    @Override
    public Explanation explain() {
        List<Explanation> parts = representatives(decisive()).stream()
                .map(entry -> Explanation.input(entry.toString(), amount(entry)))
                .toList();
        if (!(figure() instanceof TallyFigure.Mean) || parts.isEmpty()) {
            return Explanation.sum(tally.toString(), figure().unit(), parts);
        }
        Explanation share = Explanation.input("one of " + parts.size(), Figure.of(Ratio.of(1, parts.size()), Unit.ONE));
        return Explanation.product(tally.toString(), share, Explanation.sum("sum", figure().unit(), parts));
    }

    /** Returns the figure and the threshold, such as {@code 2 of 3 needed}. */
    @Override
    public String toString() {
        String value = value().map(Figure::toString).orElse("none");
        Threshold threshold = tally.threshold();
        return threshold.comparison() == Comparison.AT_LEAST && !threshold.eachFull()
                ? value + " of " + threshold.value() + " needed"
                : value + ", " + threshold + " needed";
    }
}
