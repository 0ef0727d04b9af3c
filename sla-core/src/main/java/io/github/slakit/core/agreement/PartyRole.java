package io.github.slakit.core.agreement;

/**
 * As what a party takes part in an agreement.
 *
 * <p>Immutable and thread-safe.
 */
public enum PartyRole {

    /** Delivers services. */
    PROVIDER,

    /** Receives services. */
    CUSTOMER
}
