package io.github.slakit.core.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Policies in the order in which they are looked at: the first one that matches a request decides.
 *
 * <p>Every request has an answer: the policy that applies, or that it is not covered. With a default, a policy without
 * criteria, every request is covered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ordered the policies, the one that is looked at first at the head
 */
public record Policies(List<Policy> ordered) {

    /**
     * Obtains policies in their order.
     *
     * @param ordered the policies, at least one, each with an id of its own
     * @throws IllegalArgumentException if there is none, or two have the same id
     */
    public Policies {
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("Policies must be at least 1, but there is none");
        }
        Set<String> ids = new HashSet<>();
        for (Policy policy : ordered) {
            if (!ids.add(policy.id())) {
                throw new IllegalArgumentException(
                        "Id must be unique among policies, but '" + policy.id() + "' stands there twice");
            }
        }
        ordered = List.copyOf(ordered);
    }

    /**
     * Obtains policies in their order.
     *
     * @param ordered the policies, at least one, each with an id of its own
     * @return the policies
     * @throws IllegalArgumentException if there is none, or two have the same id
     */
    public static Policies of(Policy... ordered) {
        return new Policies(List.of(ordered));
    }

    /**
     * Checks if every request is covered.
     *
     * @return true if a policy has no criteria; else a request without attributes is not covered
     */
    public boolean coverAll() {
        return ordered.stream().anyMatch(policy -> policy.criteria().isEmpty());
    }

    /**
     * Selects the policy that applies to a request.
     *
     * @param request the values of its attributes, by name, such as those of a case
     * @return the first policy that matches, and why those before it do not
     */
    public SelectionResult select(Map<String, String> request) {
        List<Rejection> rejections = new ArrayList<>();
        for (Policy policy : ordered) {
            List<Mismatch> mismatches = policy.mismatches(request);
            if (mismatches.isEmpty()) {
                return new SelectionResult(Optional.of(policy), rejections);
            }
            rejections.add(new Rejection(policy, mismatches));
        }
        return new SelectionResult(Optional.empty(), rejections);
    }

    /**
     * Finds the policies that never apply.
     *
     * <p>Several policies can take all requests of a later one together: a policy for product X and one for product Y
     * leave nothing to one for X or Y. The search is exact; it tries at most each combination of the values that a
     * policy names.
     *
     * @return the policies, in order, with those that apply in their place
     */
    public List<UnreachablePolicy> unreachable() {
        return IntStream.range(0, ordered.size())
                .mapToObj(this::unreachable)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<UnreachablePolicy> unreachable(int place) {
        Policy policy = ordered.get(place);
        Requests requests = new Requests(policy.criteria());
        List<Policy> rivals =
                ordered.subList(0, place).stream().filter(requests::meet).toList();
        if (requests.findOutside(rivals).isPresent()) {
            return Optional.empty();
        }
        List<Policy> takenBy = IntStream.range(0, rivals.size())
                .filter(each -> takes(requests, rivals.subList(0, each), rivals.get(each)))
                .mapToObj(rivals::get)
                .toList();
        return Optional.of(new UnreachablePolicy(policy, takenBy, requests.first()));
    }

    private static boolean takes(Requests requests, List<Policy> before, Policy policy) {
        return requests.matchedBy(policy).findOutside(before).isPresent();
    }
}
