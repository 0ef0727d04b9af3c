package io.github.slakit.core.target;

/**
 * What a target says about a figure.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict {

    /** The target was reached. */
    MET("met"),

    /** The target was not reached. */
    MISSED("missed"),

    /** The target was not reached, and neither was the critical value. */
    CRITICAL("critical"),

    /** There was no figure to judge. */
    NOT_ASSESSED("not assessed");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /**
     * Checks if the target was not reached.
     *
     * @return true for missed and critical
     */
    public boolean isMissed() {
        return this == MISSED || this == CRITICAL;
    }

    /** Returns the verdict in words. */
    @Override
    public String toString() {
        return words;
    }
}
