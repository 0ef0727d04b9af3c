package io.github.slakit.core.agreement;

/**
 * What a finding means for an agreement.
 *
 * <p>Immutable and thread-safe.
 */
public enum Severity {

    /** It cannot be evaluated; resolving refuses it. */
    ERROR,

    /** It can be evaluated, but somebody should look at it. */
    WARNING
}
