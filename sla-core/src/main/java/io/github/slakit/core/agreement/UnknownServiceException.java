package io.github.slakit.core.agreement;

import java.util.Collection;

/**
 * A refusal of facts about a service that the agreement does not cover.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnknownServiceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The id as the facts have it. */
    private final String service;

    UnknownServiceException(String agreement, Collection<String> known, String service) {
        super("Service of a fact must be one of " + known.stream().sorted().toList() + " in agreement '" + agreement
                + "', but was '" + service + "'");
        this.service = service;
    }

    /**
     * Returns the service that the agreement does not cover.
     *
     * @return the id as the facts have it
     */
    public String service() {
        return service;
    }
}
