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

    /** The target was not reached, and neither was the minimum value. */
    MINIMUM_MISSED("minimum missed"),

    /** The target was not reached, and neither was the critical value. */
    CRITICAL("critical"),

    /** The target was not reached, for a reason that the contract accepts. */
    EXCUSED("excused"),

    /** There was no figure to judge. */
    NOT_ASSESSED("not assessed"),

    /** What is known allows several verdicts. */
    INDETERMINATE("indeterminate");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /**
     * Checks if the target was not reached and nothing excuses it.
     *
     * @return true for missed, minimum missed and critical
     */
    public boolean isMissed() {
        return this == MISSED || this == MINIMUM_MISSED || this == CRITICAL;
    }

    /** Returns the verdict in words. */
    @Override
    public String toString() {
        return words;
    }
}
