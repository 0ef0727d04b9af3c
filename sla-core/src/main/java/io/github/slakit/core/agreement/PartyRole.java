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
    CUSTOMER,

    /** Both delivers and receives, within one organisation. */
    TEAM,

    /** Uses services that somebody else ordered. */
    END_USER,

    /** Measures or checks for the others. */
    AUDITOR,

    /** Brought the others together. */
    BROKER,

    /** Is concerned without being any of these, such as a supplier of the provider. */
    THIRD_PARTY
}
