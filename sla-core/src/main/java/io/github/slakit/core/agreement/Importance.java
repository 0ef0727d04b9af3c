package io.github.slakit.core.agreement;

/**
 * What a service level is for.
 *
 * <p>Immutable and thread-safe.
 */
public enum Importance {

    /** A critical service level: missing it has consequences. */
    CRITICAL("critical service level"),

    /** A key measurement: it is measured and reported, and may become critical. */
    KEY("key measurement");

    private final String words;

    Importance(String words) {
        this.words = words;
    }

    /** Returns the importance in words. */
    @Override
    public String toString() {
        return words;
    }
}
