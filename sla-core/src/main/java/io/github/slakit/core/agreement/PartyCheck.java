package io.github.slakit.core.agreement;

import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Checks who takes part. */
record PartyCheck() implements Check<Agreement> {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule(
                        "party.role",
                        Severity.ERROR,
                        "There is a provider and a customer, or at least two teams among teams."),
                new Rule("contact.unknown", Severity.ERROR, "Who gets a copy is a contact of a party."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        return Stream.concat(roles(agreement), copies(agreement));
    }

    private static Stream<Finding> roles(Agreement agreement) {
        if (agreement.kind().isAmongTeams()) {
            return agreement.parties().size() < 2
                    ? Stream.of(error("Agreement must have at least two parties as it is an " + agreement.kind()
                            + ", but has " + agreement.parties().size()))
                    : Stream.of();
        }
        return Stream.of(PartyRole.PROVIDER, PartyRole.CUSTOMER)
                .filter(role -> agreement.parties().stream().noneMatch(party -> party.role() == role))
                .map(role -> error("Agreement must have at least one party as " + role + ", but has none"));
    }

    private static Finding error(String message) {
        return Finding.error("party.role", "parties", message);
    }

    private static Stream<Finding> copies(Agreement agreement) {
        List<String> known = agreement.parties().stream()
                .flatMap(party -> party.contacts().stream())
                .map(Contact::id)
                .sorted()
                .toList();
        return agreement.distribution().stream()
                .filter(id -> !known.contains(id))
                .map(id -> Finding.error(
                        "contact.unknown",
                        "distribution",
                        "Contact that gets a copy must be one of " + known + ", but was '" + id + "'"));
    }
}
