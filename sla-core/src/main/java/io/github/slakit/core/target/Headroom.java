package io.github.slakit.core.target;

import io.github.slakit.core.figure.Figure;
import java.util.Optional;

/**
 * How much more may be lost before a verdict turns.
 *
 * <p>The amount is the greatest whole number of units that keeps the verdict: one unit more turns it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param next the worse verdict that follows
 * @param amount what may still be lost, 0 where the next unit turns the verdict; empty if no loss does
 */
public record Headroom(Verdict next, Optional<Figure> amount) {

    /** Returns the headroom that no loss uses up. */
    static Headroom unbounded(Verdict next) {
        return new Headroom(next, Optional.empty());
    }

    /** Returns the headroom in words, such as {@code 2592 s until missed}. */
    @Override
    public String toString() {
        return amount.map(Figure::toString).orElse("unbounded") + " until " + next;
    }
}
