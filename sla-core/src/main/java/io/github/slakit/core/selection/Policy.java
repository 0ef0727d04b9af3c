package io.github.slakit.core.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that gives a request its service level, obligation or plan: all criteria together choose it.
 *
 * <p>A criterion names an attribute of requests, such as {@code customer type}, {@code product} or {@code priority},
 * and the values of it that fit, spelled exactly so. A policy without criteria matches every request: as the last one it is
 * the default. What a policy must not match belongs into a policy before it.
 *
 * <pre>{@code
 * Policy.of("urgent", "gold").when("product", "X", "Y").when("priority", "1");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what the policy is called
 * @param choice the id of what it chooses, such as a service level
 * @param criteria the values that fit, by attribute, in the order of the contract
 */
public record Policy(String id, String choice, Map<String, Set<String>> criteria) {

    /**
     * Obtains a policy from its criteria.
     *
     * @param id what the policy is called
     * @param choice the id of what it chooses
     * @param criteria the values that fit, by attribute, at least one for each
     * @throws IllegalArgumentException if no value fits an attribute
     */
    public Policy {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> criterion : criteria.entrySet()) {
            if (criterion.getValue().isEmpty()) {
                throw new IllegalArgumentException(
                        criterion(id, criterion.getKey()) + " must have at least 1 value, but has none");
            }
            copy.put(criterion.getKey(), Collections.unmodifiableSet(new LinkedHashSet<>(criterion.getValue())));
        }
        criteria = Collections.unmodifiableMap(copy);
    }

    private static String criterion(String id, String attribute) {
        return "Criterion '" + attribute + "' of policy '" + id + "'";
    }

    /**
     * Obtains a policy that matches every request.
     *
     * @param id what the policy is called
     * @param choice the id of what it chooses
     * @return the policy, without criteria
     */
    public static Policy of(String id, String choice) {
        return new Policy(id, choice, Map.of());
    }

    /**
     * Returns this policy with a further criterion, which must fit besides the others.
     *
     * @param attribute what requests call it, such as {@code product}
     * @param values the values that fit, at least one; any of them will do
     * @return the policy with that criterion
     * @throws IllegalArgumentException if there is no value, or the policy has a criterion on that attribute already
     */
    public Policy when(String attribute, String... values) {
        if (criteria.containsKey(attribute)) {
            throw new IllegalArgumentException(
                    criterion(id, attribute) + " must be given once, but was given again with " + List.of(values));
        }
        Map<String, Set<String>> more = new LinkedHashMap<>(criteria);
        more.put(attribute, new LinkedHashSet<>(List.of(values)));
        return new Policy(id, choice, more);
    }

    /**
     * Checks if every criterion fits a request.
     *
     * @param request the values of its attributes, by name
     * @return true if it matches
     */
    public boolean matches(Map<String, String> request) {
        return mismatches(request).isEmpty();
    }

    /**
     * Finds the criteria that do not fit a request.
     *
     * @param request the values of its attributes, by name
     * @return what does not fit, in the order of the criteria; none if the policy matches
     */
    public List<Mismatch> mismatches(Map<String, String> request) {
        return criteria.entrySet().stream()
                .flatMap(criterion -> mismatch(
                        criterion.getKey(), criterion.getValue(), Optional.ofNullable(request.get(criterion.getKey()))))
                .toList();
    }

    private static Stream<Mismatch> mismatch(String attribute, Set<String> values, Optional<String> actual) {
        return actual.filter(values::contains).isPresent()
                ? Stream.of()
                : Stream.of(new Mismatch(attribute, values, actual));
    }

    /** Returns the criteria and the choice in words. */
    @Override
    public String toString() {
        String when = criteria.entrySet().stream()
                .map(criterion -> "'" + criterion.getKey() + "' is " + anyOf(criterion.getValue()))
                .collect(Collectors.joining(" and "));
        return "'" + id + "' chooses '" + choice + "'" + (when.isEmpty() ? "" : " when " + when);
    }

    static String anyOf(Set<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(" or "));
    }
}
