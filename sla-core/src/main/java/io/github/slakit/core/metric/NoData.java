package io.github.slakit.core.metric;

import java.time.Duration;

/**
 * What a metric makes of time that nobody watched, and of a period without any figure.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface NoData {

    /** The rules without a parameter. */
    enum Rule implements NoData {

        /** There is a figure only if all that could have been agrees; else only its bounds. The default. */
        INDETERMINATE,

        /** Time without data does not count at all. */
        LEFT_OUT,

        /** Time without data counts as good, and a period without a figure as met. */
        AS_MET,

        /** Time without data counts as bad, and a period without a figure as missed. */
        AS_FAILED
    }

    /**
     * The last known state goes on for a while; what lies beyond is indeterminate.
     *
     * @param atMost for how long, at least 0
     */
    record Carried(Duration atMost) implements NoData {

        /**
         * Obtains the rule.
         *
         * @param atMost for how long, at least 0
         * @throws IllegalArgumentException if it is negative
         */
        public Carried {
            if (atMost.isNegative()) {
                throw new IllegalArgumentException("Time to carry a state must be at least 0, but was " + atMost);
            }
        }
    }
}
