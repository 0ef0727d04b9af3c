package io.github.slakit.core.agreement;

import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import io.github.slakit.core.obligation.Obligation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that terms can be told apart. */
record IdCheck() implements Check<Agreement> {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("id.blank", Severity.ERROR, "A term has an id."),
                new Rule("id.unique", Severity.ERROR, "No two terms of a kind have one id."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        return Stream.of(
                        check("parties", agreement.parties(), Party::id),
                        check("services", agreement.services(), Service::id),
                        check("serviceLevels", agreement.serviceLevels(), ServiceLevel::id),
                        check("obligations", agreement.obligations(), Obligation::id),
                        check("goals", agreement.goals(), Goal::id),
                        check("plans", agreement.plans(), Plan::id),
                        check("cancellations", agreement.cancellations(), Cancellation::id))
                .flatMap(findings -> findings);
    }

    private static <T> Stream<Finding> check(String list, List<T> members, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (T member : members) {
            String its = id.apply(member);
            if (its.isBlank()) {
                findings.add(Finding.error(
                        "id.blank", list, "Id must not be blank, but one of the " + list + " has '" + its + "'"));
            }
            if (!seen.add(its)) {
                findings.add(Finding.error(
                        "id.unique",
                        list + "[" + its + "]",
                        "Id must be unique among the " + list + " of an agreement, but '" + its
                                + "' stands there twice"));
            }
        }
        return findings.stream();
    }
}
