package io.github.slakit.core.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Policies against every request that their values can tell apart. */
class PoliciesProperties {

    private static final List<String> ATTRIBUTES = List.of("a", "b", "c");
    private static final List<String> VALUES = List.of("1", "2", "3");

    /** Every request over three attributes; a value that no policy knows stands for all such, none for absence. */
    private static final List<Map<String, String>> REQUESTS = requests();

    private static List<Map<String, String>> requests() {
        List<Map<String, String>> all = List.of(Map.of());
        for (String attribute : ATTRIBUTES) {
            all = all.stream().flatMap(request -> extended(request, attribute)).toList();
        }
        return all;
    }

    private static Stream<Map<String, String>> extended(Map<String, String> request, String attribute) {
        Stream<Map<String, String>> with = Stream.of("1", "2", "3", "other").map(value -> {
            Map<String, String> more = new HashMap<>(request);
            more.put(attribute, value);
            return more;
        });
        return Stream.concat(Stream.of(request), with);
    }

    @Provide
    Arbitrary<Policies> policies() {
        Arbitrary<Set<String>> values = Arbitraries.of(VALUES).set().ofMinSize(1);
        return Arbitraries.maps(Arbitraries.of(ATTRIBUTES), values)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(PoliciesProperties::numbered);
    }

    private static Policies numbered(List<Map<String, Set<String>>> criteria) {
        List<Policy> ordered = new ArrayList<>();
        criteria.forEach(each -> ordered.add(new Policy("p" + ordered.size(), "any", each)));
        return new Policies(ordered);
    }

    @Property
    void select_anyRequest_isTheFirstThatMatches(@ForAll("policies") Policies policies) {
        for (Map<String, String> request : REQUESTS) {
            SelectionResult result = policies.select(request);

            assertThat(result.policy())
                    .isEqualTo(policies.ordered().stream()
                            .filter(policy -> policy.matches(request))
                            .findFirst());
            assertThat(result.rejections()).allMatch(each -> !each.mismatches().isEmpty());
        }
    }

    @Property
    void coverAll_anyPolicies_isThatNoRequestIsUncovered(@ForAll("policies") Policies policies) {
        assertThat(policies.coverAll())
                .isEqualTo(REQUESTS.stream()
                        .allMatch(request -> policies.select(request).isCovered()));
    }

    @Property
    void law45_unreachable_areThoseThatNoRequestSelects(@ForAll("policies") Policies policies) {
        List<Policy> selected = REQUESTS.stream()
                .flatMap(request -> policies.select(request).policy().stream())
                .toList();

        assertThat(policies.unreachable())
                .extracting(UnreachablePolicy::policy)
                .isEqualTo(policies.ordered().stream()
                        .filter(policy -> !selected.contains(policy))
                        .toList());
    }

    @Property
    void law45_counterexample_isMatchedButTaken(@ForAll("policies") Policies policies) {
        for (UnreachablePolicy each : policies.unreachable()) {
            assertThat(each.policy().matches(each.request())).isTrue();
            assertThat(each.takenBy())
                    .contains(policies.select(each.request()).policy().orElseThrow());
        }
    }

    /** Those that take all requests would take them alone, and none of them is named for nothing. */
    @Property
    void unreachable_takenBy_areEnough(@ForAll("policies") Policies policies) {
        for (UnreachablePolicy each : policies.unreachable()) {
            List<Policy> order = new ArrayList<>(each.takenBy());
            order.add(each.policy());

            assertThat(new Policies(order).unreachable())
                    .extracting(UnreachablePolicy::policy, UnreachablePolicy::takenBy)
                    .contains(tuple(each.policy(), each.takenBy()));
        }
    }
}
