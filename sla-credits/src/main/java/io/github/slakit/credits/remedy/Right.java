package io.github.slakit.credits.remedy;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A right to end something.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Right permits ImmutableRight {

    Right() {}

    /**
     * Returns the right to end the whole contract.
     *
     * @return the right
     */
    public static Right toEndContract() {
        return ImmutableRight.builder().build();
    }

    /**
     * Returns the right to end one service of the contract.
     *
     * @param service the id of the service
     * @return the right
     */
    public static Right toEndService(String service) {
        return ImmutableRight.builder().service(service).build();
    }

    /**
     * Returns the service that may be ended.
     *
     * @return the id of the service, empty for the whole contract
     */
    public abstract Optional<String> service();

    /**
     * Returns the place in the contract.
     *
     * @return the reference, empty if not stated
     */
    public abstract Optional<String> clause();

    /**
     * Returns this right with its place in the contract.
     *
     * @param clause the reference, such as {@code § 9.2}
     * @return the right with that clause
     */
    public abstract Right withClause(String clause);

    /** Returns the right in words. */
    @Override
    public String toString() {
        return "right to end " + service().map(id -> "service '" + id + "'").orElse("the contract");
    }
}
