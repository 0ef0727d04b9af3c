package io.github.slakit.core.agreement;

/** As what a party takes part in an agreement. */
public enum PartyRole {

    /** Delivers services. */
    PROVIDER,

    /** Receives services. */
    CUSTOMER
}
