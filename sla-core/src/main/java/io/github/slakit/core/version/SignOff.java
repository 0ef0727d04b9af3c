package io.github.slakit.core.version;

import java.time.Instant;

/**
 * A consent, an approval, or the withdrawal of a consent: who gave it, and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by the id of a party, or a role that approves, such as {@code legal}
 * @param at when it was given
 */
public record SignOff(String by, Instant at) {

    /**
     * Returns a sign-off.
     *
     * @param by the id of a party, or a role that approves, such as {@code legal}
     * @param at when it was given
     * @return the sign-off
     */
    public static SignOff of(String by, Instant at) {
        return new SignOff(by, at);
    }

    /** Returns who and when. */
    @Override
    public String toString() {
        return by + " at " + at;
    }
}
