package io.github.slakit.core.selection;

import java.util.Optional;
import java.util.Set;

/**
 * A criterion that a request does not fit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute the attribute of the request
 * @param required the values that fit
 * @param actual the value of the request, empty if it has none
 */
public record Mismatch(String attribute, Set<String> required, Optional<String> actual) {

    /** Returns what does not fit, in words. */
    @Override
    public String toString() {
        return "'" + attribute + "' must be " + Policy.anyOf(required) + ", but "
                + actual.map(value -> "was '" + value + "'").orElse("is not given");
    }
}
