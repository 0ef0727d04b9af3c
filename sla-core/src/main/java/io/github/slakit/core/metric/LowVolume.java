package io.github.slakit.core.metric;

/**
 * What a metric makes of a period with few elements: requests, cases, slices, readings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param least how many elements a period must have
 * @param merged true if a period with fewer is assessed together with those that follow, up to enough; false if it is
 *     not assessed
 */
public record LowVolume(long least, boolean merged) {

    /** Every period is assessed as it is: the default. */
    public static final LowVolume ASSESSED = new LowVolume(0, false);

    /**
     * Obtains a rule.
     *
     * @param least how many elements a period must have
     * @param merged true if a period with fewer is assessed together with those that follow
     * @throws IllegalArgumentException if the number is negative
     */
    public LowVolume {
        if (least < 0) {
            throw new IllegalArgumentException("Least volume of a period must be at least 0, but was " + least);
        }
    }

    /**
     * Returns the rule that a period with too few elements is not assessed.
     *
     * @param least how many it must have
     * @return the rule
     * @throws IllegalArgumentException if the number is negative
     */
    public static LowVolume notAssessedUnder(long least) {
        return new LowVolume(least, false);
    }

    /**
     * Returns the rule that a period with too few elements is assessed together with those that follow.
     *
     * @param least how many there must be
     * @return the rule
     * @throws IllegalArgumentException if the number is negative
     */
    public static LowVolume mergedUnder(long least) {
        return new LowVolume(least, true);
    }
}
