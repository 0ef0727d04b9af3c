package io.github.slakit.core.agreement;

import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import io.github.slakit.core.obligation.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks who owes what to whom. */
record DutyCheck() implements Check<Agreement> {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("duty.party", Severity.ERROR, "Obligor and obligee are parties of the agreement."),
                new Rule("commitment.duty", Severity.ERROR, "Customers owe nothing in a commitment."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        List<String> parties =
                agreement.parties().stream().map(Party::id).sorted().toList();
        List<Finding> findings = new ArrayList<>();
        for (Obligation obligation : agreement.obligations()) {
            String path = "obligations[" + obligation.id() + "]";
            checkParty("Obligor", path, obligation.obligor(), parties, findings);
            checkParty("Obligee", path, obligation.obligee(), parties, findings);
            if (agreement.kind() == AgreementKind.COMMITMENT && isCustomer(agreement, obligation.obligor())) {
                findings.add(Finding.error(
                        "commitment.duty",
                        path,
                        "Obligation of a commitment must be the provider's, but '" + obligation.id() + "' is owed by '"
                                + obligation.obligor() + "'"));
            }
        }
        return findings.stream();
    }

    private static void checkParty(String role, String path, String id, List<String> parties, List<Finding> findings) {
        if (!parties.contains(id)) {
            findings.add(
                    Finding.error("duty.party", path, role + " must be one of " + parties + ", but was '" + id + "'"));
        }
    }

    private static boolean isCustomer(Agreement agreement, String id) {
        return agreement.parties().stream()
                .anyMatch(party -> party.id().equals(id) && party.role() == PartyRole.CUSTOMER);
    }
}
