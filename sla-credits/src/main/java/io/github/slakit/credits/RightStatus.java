package io.github.slakit.credits;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.tally.TallyResult;
import io.github.slakit.credits.remedy.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a right is at the end of a settled period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how notices refer to it
 * @param right what may be ended
 * @param tally the count that gives the right
 */
public record RightStatus(String id, Right right, TallyResult tally) {

    /**
     * Checks if the tally gives the right at the end of the period.
     *
     * @return true if the threshold is reached
     */
    public boolean isReached() {
        return tally.isReached();
    }

    /**
     * Returns the earliest instant at which the occurrences in the window give the right.
     *
     * @return the end of the period of the occurrence that completes the threshold, empty if it is not reached
     */
    public Optional<Instant> reachedAt() {
        return tally.reachedAt();
    }

    /**
     * Returns the verdicts that are enough for the right, with none to spare.
     *
     * @return the most recent ones; none if the right is not reached
     */
    public List<PeriodVerdict> evidence() {
        return tally.evidence();
    }

    /**
     * Explains the count by the verdicts behind it and the clause of the contract.
     *
     * @return a tree whose figure is the count
     */
    public Explanation explain() {
        return tally.explain().withClause(right.clause()).withNotes(List.of(toString()));
    }

    /** Returns the answer in words, such as {@code chronic: not reached, 2 of 3 needed}. */
    @Override
    public String toString() {
        return id + ": " + (isReached() ? "reached, " : "not reached, ") + tally;
    }
}
