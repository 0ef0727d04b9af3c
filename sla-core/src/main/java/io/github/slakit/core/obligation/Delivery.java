package io.github.slakit.core.obligation;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.figure.Figure;
import java.time.Instant;

/**
 * What was delivered at an instant, or the part of it that counts towards one date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param evidence the recorded case
 * @param instant when it was delivered
 * @param amount how much of it
 */
public record Delivery(Case evidence, Instant instant, Figure amount) {

    /** Returns a part of the delivery, of at most so much. */
    Delivery upTo(Figure most) {
        return new Delivery(evidence, instant, amount.min(most));
    }

    /** Returns what is left of the delivery without a part. */
    Delivery without(Delivery part) {
        return new Delivery(evidence, instant, amount.minus(part.amount));
    }

    /** Returns the delivery in words. */
    @Override
    public String toString() {
        return amount + " at " + instant + " ('" + evidence.id() + "')";
    }
}
