package io.github.slakit.core.selection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A policy that never applies, because policies before it match every request that it matches.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the policy
 * @param takenBy the policies before it that apply in its place, in order
 * @param request a request that it matches, the values by attribute; one of the others applies to it
 */
public record UnreachablePolicy(Policy policy, List<Policy> takenBy, Map<String, String> request) {

    /**
     * Obtains an unreachable policy.
     *
     * @param policy the policy
     * @param takenBy the policies before it that apply in its place, in order
     * @param request a request that it matches
     */
    public UnreachablePolicy {
        takenBy = List.copyOf(takenBy);
        request = Collections.unmodifiableMap(new TreeMap<>(request));
    }

    /** Returns the policy, those that apply in its place and the request, in words. */
    @Override
    public String toString() {
        String others = takenBy.stream().map(other -> "'" + other.id() + "'").collect(Collectors.joining(", "));
        return "'" + policy.id() + "' is never reached: every request that it matches is taken by " + others
                + ", such as " + request;
    }
}
