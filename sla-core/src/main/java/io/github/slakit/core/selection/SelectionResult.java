package io.github.slakit.core.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The policy that a request falls under, and why none before it applies.
 *
 * <p>Where no policy matches, the request is not covered, and the rejections of all policies say why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the first policy that matches, empty if none does
 * @param rejections the policies before it, or all of them, in order, with what does not fit
 */
public record SelectionResult(Optional<Policy> policy, List<Rejection> rejections) {

    /**
     * Obtains a result.
     *
     * @param policy the first policy that matches, empty if none does
     * @param rejections the policies before it, or all of them, in order
     */
    public SelectionResult {
        rejections = List.copyOf(rejections);
    }

    /**
     * Returns what applies to the request.
     *
     * @return the id of a service level, an obligation or a plan; empty if the request is not covered
     */
    public Optional<String> choice() {
        return policy.map(Policy::choice);
    }

    /**
     * Checks if a policy matches the request.
     *
     * @return false if the request is not covered
     */
    public boolean isCovered() {
        return policy.isPresent();
    }

    /** Returns the choice, the policy and each rejection on a line of its own. */
    @Override
    public String toString() {
        String answer = policy.map(each -> "'" + each.choice() + "' by '" + each.id() + "'")
                .orElse("not covered");
        return rejections.stream()
                .map(each -> "\n  " + each)
                .collect(Collectors.joining("", rejections.isEmpty() ? answer : answer + ", because", ""));
    }
}
