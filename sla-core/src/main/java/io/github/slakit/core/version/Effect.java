package io.github.slakit.core.version;

/**
 * What a change means for the party that is promised something.
 *
 * <p>Immutable and thread-safe.
 */
public enum Effect {

    /** More is promised. */
    STRONGER("stronger"),

    /** As much is promised. */
    NEUTRAL("neutral"),

    /** Less is promised. */
    WEAKER("weaker"),

    /** Something else is promised, such as another metric; it may be less. */
    INCOMPARABLE("not comparable");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** Returns the effect of an order: above 0 if more is promised. */
    static Effect of(int order) {
        if (order == 0) {
            return NEUTRAL;
        }
        return order > 0 ? STRONGER : WEAKER;
    }

    /**
     * Checks if less may be promised.
     *
     * @return true for weaker and not comparable
     */
    public boolean isWorse() {
        return this == WEAKER || this == INCOMPARABLE;
    }

    /** Returns the effect in words. */
    @Override
    public String toString() {
        return words;
    }
}
