package io.github.slakit.core.agreement;

import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks what is promised, of what, and by whom. */
record LevelCheck() implements Check<Agreement> {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("level.none", Severity.WARNING, "Something is promised."),
                new Rule("level.service", Severity.ERROR, "A service level is about a service of the agreement."),
                new Rule("level.owed", Severity.ERROR, "It is clear which party owes a service level."),
                new Rule("target.unit", Severity.ERROR, "The values of a target are in the unit of its metric."),
                new Rule("target.order", Severity.ERROR, "Expected, minimum and critical value get worse."),
                new Rule("target.range", Severity.ERROR, "A value lies where its metric can lie."),
                new Rule("target.misses", Severity.ERROR, "Misses are allowed where elements can be missed."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        List<Finding> findings = new ArrayList<>();
        if (agreement.serviceLevels().isEmpty() && agreement.obligations().isEmpty()) {
            findings.add(Finding.warning(
                    "level.none", "serviceLevels", "Agreement should promise something, but has no service level"));
        }
        for (ServiceLevel level : agreement.serviceLevels()) {
            String path = "serviceLevels[" + level.id() + "]";
            checkService(agreement, level, path, findings);
            checkOwed(agreement, level, path, findings);
            new TargetLint(level, path + ".target", findings).check();
        }
        return findings.stream();
    }

    private static void checkService(Agreement agreement, ServiceLevel level, String path, List<Finding> findings) {
        List<String> services =
                agreement.services().stream().map(Service::id).sorted().toList();
        if (!services.contains(level.service())) {
            findings.add(Finding.error(
                    "level.service",
                    path + ".service",
                    "Service of service level '" + level.id() + "' must be one of " + services + ", but was '"
                            + level.service() + "'"));
        }
    }

    private static void checkOwed(Agreement agreement, ServiceLevel level, String path, List<Finding> findings) {
        List<String> parties =
                agreement.parties().stream().map(Party::id).sorted().toList();
        String what = "Party that owes service level '" + level.id() + "' must be ";
        if (level.owedBy().isPresent() && !parties.contains(level.owedBy().get())) {
            findings.add(Finding.error(
                    "level.owed",
                    path + ".owedBy",
                    what + "one of " + parties + ", but was '" + level.owedBy().get() + "'"));
        }
        long providers = agreement.parties().stream()
                .filter(party -> party.role() == PartyRole.PROVIDER)
                .count();
        if (level.owedBy().isEmpty() && (providers > 1 || agreement.kind().isAmongTeams())) {
            findings.add(Finding.error(
                    "level.owed", path + ".owedBy", what + "named as there is not one provider, but was not"));
        }
    }
}
