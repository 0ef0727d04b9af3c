package io.github.slakit.core.tally;

import io.github.slakit.core.time.Standpoint;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several tallies of which some must be reached.
 *
 * <p>Immutable and thread-safe.
 *
 * @param needed how many must be reached
 * @param parts the tallies
 */
public record JoinedTally(int needed, List<Tally> parts) implements Tally {

    /**
     * Obtains a joined tally.
     *
     * @param needed how many must be reached
     * @param parts the tallies
     * @throws IllegalArgumentException if the number is below 1 or above that of the tallies
     */
    public JoinedTally {
        if (needed < 1 || needed > parts.size()) {
            throw new IllegalArgumentException(
                    "Number of tallies to be reached must be from 1 to " + parts.size() + ", but was " + needed);
        }
        parts = List.copyOf(parts);
    }

    @Override
    public List<Count> counts() {
        return parts.stream().flatMap(part -> part.counts().stream()).toList();
    }

    @Override
    public TallyResult count(Collection<PeriodVerdict> history, Function<Count, Standpoint> standpoints) {
        return new JoinedResult(
                this,
                parts.stream().map(part -> part.count(history, standpoints)).toList());
    }

    /** Returns the tally in words. */
    @Override
    public String toString() {
        return "at least " + needed + " of "
                + parts.stream().map(Tally::toString).collect(Collectors.joining("; ", "(", ")"));
    }
}
