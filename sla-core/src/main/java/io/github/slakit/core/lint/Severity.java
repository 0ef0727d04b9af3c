package io.github.slakit.core.lint;

/**
 * What a finding means for a definition.
 *
 * <p>Immutable and thread-safe.
 */
public enum Severity {

    /** It cannot be evaluated; resolving refuses it. */
    ERROR,

    /** It can be evaluated, but somebody should look at it. */
    WARNING,

    /** Nothing is wrong; it is good to know. */
    NOTE
}
