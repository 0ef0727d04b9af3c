package io.github.slakit.core.version;

import java.util.List;

/**
 * Where an agreement stands between its first draft and its end.
 *
 * <p>Immutable and thread-safe.
 */
public enum AgreementState {

    /** It is being written. */
    DRAFT("draft"),

    /** Its text waits for the consent of the parties. */
    OFFERED("offered"),

    /** Every party has signed it. */
    AGREED("agreed"),

    /** It is in force. */
    ACTIVE("active"),

    /** It is in force, but the parties have stopped it for a while. */
    SUSPENDED("suspended"),

    /** Its term, or the time in which an offer could be accepted, is over. */
    EXPIRED("expired"),

    /** It was ended before its time. */
    TERMINATED("terminated");

    private final String words;

    AgreementState(String words) {
        this.words = words;
    }

    /**
     * Returns the states that may come next.
     *
     * @return the only moves from here; none after the end
     */
    public List<AgreementState> next() {
        return switch (this) {
            case DRAFT -> List.of(OFFERED);
            case OFFERED -> List.of(DRAFT, AGREED, EXPIRED);
            case AGREED -> List.of(ACTIVE, TERMINATED);
            case ACTIVE -> List.of(SUSPENDED, EXPIRED, TERMINATED);
            case SUSPENDED -> List.of(ACTIVE, EXPIRED, TERMINATED);
            case EXPIRED, TERMINATED -> List.of();
        };
    }

    /**
     * Checks if the agreement binds the parties now.
     *
     * @return true for active and suspended
     */
    public boolean isInForce() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** Returns the state in words. */
    @Override
    public String toString() {
        return words;
    }
}
