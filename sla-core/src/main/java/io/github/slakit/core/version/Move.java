package io.github.slakit.core.version;

import java.time.Instant;

/**
 * A step in the life of an agreement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param to the state in which the agreement is from then on
 * @param at when it was done
 * @param reason why
 */
public record Move(AgreementState to, Instant at, String reason) {

    /** Returns state, instant and reason in a line. */
    @Override
    public String toString() {
        return to + " from " + at + ": " + reason;
    }
}
