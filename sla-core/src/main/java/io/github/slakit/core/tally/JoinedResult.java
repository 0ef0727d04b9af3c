package io.github.slakit.core.tally;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What joined tallies came to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tally what was counted
 * @param parts the results of its parts, in order
 */
record JoinedResult(JoinedTally tally, List<TallyResult> parts) implements TallyResult {

    @Override
    public MeasurementPeriod period() {
        return parts.get(0).period();
    }

    @Override
    public List<PeriodVerdict> occurrences() {
        return parts.stream()
                .flatMap(part -> part.occurrences().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Figure> value() {
        return Optional.of(Figure.of(reached().size()));
    }

    private List<TallyResult> reached() {
        return parts.stream().filter(TallyResult::isReached).toList();
    }

    @Override
    public int times() {
        return reached().size() >= tally.needed() ? 1 : 0;
    }

    @Override
    public List<PeriodVerdict> evidence() {
        return reached().stream()
                .limit(isReached() ? tally.needed() : 0)
                .flatMap(part -> part.evidence().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Instant> reachedAt() {
        return reached().stream()
                .flatMap(part -> part.reachedAt().stream())
                .sorted()
                .skip(tally.needed() - 1L)
                .findFirst();
    }

    @Override
    public Explanation explain() {
        return Explanation.sum(
                tally.toString(),
                Unit.ONE,
                parts.stream().map(JoinedResult::part).toList());
    }

    /** Returns the explanation of a part, whose figure is 1 if it is reached and 0 if not. */
    private static Explanation part(TallyResult part) {
        Explanation not = Explanation.input("otherwise", Figure.of(0));
        return part.value().isEmpty()
                ? Explanation.input(part.tally().toString(), Figure.of(0))
                : Explanation.lookup(
                        part.toString(),
                        part.explain(),
                        List.of(Explanation.band(range(part).gives(Figure.of(1)))),
                        not);
    }

    private static Range range(TallyResult part) {
        return part instanceof CountResult count
                ? count.tally().threshold().range()
                : Range.atLeast(Figure.of(((JoinedResult) part).tally.needed()));
    }

    /** Returns how many are reached and needed, such as {@code 1 of 2 needed}. */
    @Override
    public String toString() {
        return reached().size() + " of " + tally.needed() + " needed";
    }
}
