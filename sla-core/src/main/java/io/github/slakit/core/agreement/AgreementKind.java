package io.github.slakit.core.agreement;

/**
 * What sort of agreement it is.
 *
 * <p>Immutable and thread-safe.
 */
public enum AgreementKind {

    /** Between a provider and its customers: a service level agreement, with duties of both. */
    CUSTOMER("customer agreement"),

    /** Between teams of one organisation that owe each other something. */
    INTERNAL("internal agreement"),

    /** Among several parties or levels of an organisation, each with duties to others. */
    MULTILEVEL("multilevel agreement"),

    /** A service level commitment: a provider promises, its customers owe nothing. */
    COMMITMENT("service level commitment"),

    /** Within the provider's organisation, supporting what it owes its customers: an OLA. */
    OPERATIONAL("operational level agreement"),

    /** Between the provider and a supplier, supporting what it owes its customers. */
    UNDERPINNING("underpinning contract");

    private final String words;

    AgreementKind(String words) {
        this.words = words;
    }

    /** Checks if its parties are teams, none of which is the provider or the customer of all. */
    boolean isAmongTeams() {
        return this == INTERNAL || this == MULTILEVEL;
    }

    /** Returns the kind in words. */
    @Override
    public String toString() {
        return words;
    }
}
