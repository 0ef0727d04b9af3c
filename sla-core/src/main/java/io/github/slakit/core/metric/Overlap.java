package io.github.slakit.core.metric;

/**
 * What counts where several outages are in force at once, each affecting a part.
 *
 * <p>Immutable and thread-safe.
 */
public enum Overlap {

    /** The largest of them: the others affect nobody else. */
    LARGEST,

    /** Their sum, at most everything. */
    CAPPED,

    /** Their sum, even where it exceeds everything; the figure can then fall below 0 %. */
    ADDED
}
