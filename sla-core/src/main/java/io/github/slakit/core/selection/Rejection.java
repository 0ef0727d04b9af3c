package io.github.slakit.core.selection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy that does not match a request, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the policy
 * @param mismatches each of its criteria that the request does not fit, at least one
 */
public record Rejection(Policy policy, List<Mismatch> mismatches) {

    /**
     * Obtains a rejection.
     *
     * @param policy the policy
     * @param mismatches each of its criteria that the request does not fit, at least one
     */
    public Rejection {
        mismatches = List.copyOf(mismatches);
    }

    /** Returns the policy and what does not fit, in words. */
    @Override
    public String toString() {
        return "'" + policy.id() + "' does not match: "
                + mismatches.stream().map(Mismatch::toString).collect(Collectors.joining("; "));
    }
}
