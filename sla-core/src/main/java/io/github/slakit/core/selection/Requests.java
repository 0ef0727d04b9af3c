package io.github.slakit.core.selection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The requests that have some attributes and no others, each with one of several values.
 *
 * <p>They decide whether a policy is reached: a request that has further attributes matches the more policies.
 *
 * @param values the values by attribute
 */
record Requests(Map<String, Set<String>> values) {

    /** Returns the request with the first value of each attribute. */
    Map<String, String> first() {
        Map<String, String> request = new HashMap<>();
        values.forEach(
                (attribute, some) -> request.put(attribute, some.iterator().next()));
        return request;
    }

    /** Checks if a policy, which may want fewer attributes, matches some of these requests. */
    boolean meet(Policy policy) {
        return !matchedBy(policy).isEmpty();
    }

    /** Returns the requests that a policy matches. */
    Requests matchedBy(Policy policy) {
        Requests matched = this;
        for (Map.Entry<String, Set<String>> criterion : policy.criteria().entrySet()) {
            matched = matched.with(criterion.getKey(), criterion.getValue(), true);
        }
        return matched;
    }

    /**
     * Finds one of these requests that none of some policies matches.
     *
     * <p>The requests that the first policy leaves over are cut into disjoint parts, one for each of its criteria that
     * they do not fit.
     */
    Optional<Map<String, String>> findOutside(List<Policy> policies) {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (policies.isEmpty()) {
            return Optional.of(first());
        }
        Policy policy = policies.get(0);
        List<Policy> others = policies.subList(1, policies.size());
        return meet(policy) ? findBeside(policy, others) : findOutside(others);
    }

    private Optional<Map<String, String>> findBeside(Policy policy, List<Policy> others) {
        Requests inside = this;
        for (Map.Entry<String, Set<String>> criterion : policy.criteria().entrySet()) {
            Optional<Map<String, String>> found =
                    inside.with(criterion.getKey(), criterion.getValue(), false).findOutside(others);
            if (found.isPresent()) {
                return found;
            }
            inside = inside.with(criterion.getKey(), criterion.getValue(), true);
        }
        return Optional.empty();
    }

    private boolean isEmpty() {
        return values.values().stream().anyMatch(Set::isEmpty);
    }

    /** Returns the requests whose value of an attribute is among some values, or is not. */
    private Requests with(String attribute, Set<String> some, boolean among) {
        Set<String> left = new LinkedHashSet<>(values.getOrDefault(attribute, Set.of()));
        left.removeIf(value -> some.contains(value) != among);
        Map<String, Set<String>> narrowed = new LinkedHashMap<>(values);
        narrowed.put(attribute, left);
        return new Requests(narrowed);
    }
}
