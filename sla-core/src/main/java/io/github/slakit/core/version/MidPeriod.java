package io.github.slakit.core.version;

/**
 * What becomes of a measurement period in the midst of which an amendment takes effect.
 *
 * <p>Immutable and thread-safe.
 */
public enum MidPeriod {

    /** It is judged as a whole by the old terms; the new ones begin with the next period. */
    NEXT_PERIOD,

    /** It is judged in two parts, each by its own terms. */
    SPLIT,

    /** It is judged as a whole by one target: the mean of the old and the new values, weighted by elapsed time. */
    BLEND
}
