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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what good agreements say besides. */
record PracticeCheck() implements Check<Agreement> {

    private static final int MOST_TARGETS = 10;

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("contact.none", Severity.WARNING, "Each party has a contact."),
                new Rule("review.none", Severity.WARNING, "The parties look at the agreement together."),
                new Rule("cancellation.none", Severity.WARNING, "It is said when a party may leave."),
                new Rule("source.none", Severity.WARNING, "It is said where the facts of a metric come from."),
                new Rule("source.manual", Severity.NOTE, "Facts are recorded by themselves."),
                new Rule("duty.oneSided", Severity.WARNING, "In an agreement both sides owe something."),
                new Rule("levels.many", Severity.WARNING, "A party has at most ten targets."),
                new Rule("name.unclear", Severity.WARNING, "No two services have one name."),
                new Rule("service.unused", Severity.NOTE, "Each service is promised something about."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        return Stream.of(
                        contacts(agreement),
                        terms(agreement),
                        sources(agreement),
                        sides(agreement),
                        many(agreement),
                        names(agreement),
                        unused(agreement))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> contacts(Agreement agreement) {
        return agreement.parties().stream()
                .filter(party -> party.contacts().isEmpty())
                .map(party -> Finding.warning(
                        "contact.none",
                        "parties[" + party.id() + "]",
                        "Party '" + party.id() + "' should have a contact, but has none"));
    }

    private static Stream<Finding> terms(Agreement agreement) {
        List<Finding> findings = new ArrayList<>();
        if (agreement.reviews().isEmpty()) {
            findings.add(Finding.warning("review.none", "reviews", "Agreement should have a review, but has none"));
        }
        if (agreement.cancellations().isEmpty()) {
            findings.add(Finding.warning(
                    "cancellation.none", "cancellations", "Agreement should say when a party may leave, but does not"));
        }
        return findings.stream();
    }

    private static Stream<Finding> sources(Agreement agreement) {
        return agreement.serviceLevels().stream().flatMap(level -> {
            String path = "serviceLevels[" + level.id() + "].source";
            String what = "Service level '" + level.id() + "'";
            if (level.source().isEmpty()) {
                return Stream.of(Finding.warning(
                        "source.none", path, what + " should say where its facts come from, but does not"));
            }
            return level.source().get().automated()
                    ? Stream.of()
                    : Stream.of(Finding.note(
                            "source.manual",
                            path,
                            what + " rests on what somebody writes down in "
                                    + level.source().get().name()));
        });
    }

    private static Stream<Finding> sides(Agreement agreement) {
        Set<String> owing = agreement.obligations().stream()
                .map(Obligation::obligor)
                .collect(Collectors.toCollection(HashSet::new));
        if (agreement.kind() == AgreementKind.COMMITMENT
                || (owing.isEmpty() && !agreement.serviceLevels().isEmpty())) {
            return Stream.of();
        }
        return agreement.parties().stream()
                .filter(party -> !owing.contains(party.id()) && !owesLevel(agreement, party))
                .map(party -> Finding.warning(
                        "duty.oneSided",
                        "parties[" + party.id() + "]",
                        "Party '" + party.id() + "' should owe something, but owes nothing"));
    }

    private static boolean owesLevel(Agreement agreement, Party party) {
        return agreement.serviceLevels().stream()
                .anyMatch(level -> level.owedBy().map(party.id()::equals).orElse(party.role() == PartyRole.PROVIDER));
    }

    private static Stream<Finding> many(Agreement agreement) {
        return agreement.parties().stream()
                .filter(party -> targets(agreement, party) > MOST_TARGETS)
                .map(party -> Finding.warning(
                        "levels.many",
                        "parties[" + party.id() + "]",
                        "Party '" + party.id() + "' should have at most " + MOST_TARGETS + " targets, but has "
                                + targets(agreement, party)));
    }

    private static long targets(Agreement agreement, Party party) {
        return agreement.serviceLevels().stream()
                .filter(level -> level.owedBy().map(party.id()::equals).orElse(party.role() == PartyRole.PROVIDER))
                .count();
    }

    private static Stream<Finding> names(Agreement agreement) {
        Set<String> seen = new HashSet<>();
        return agreement.services().stream()
                .filter(service -> !seen.add(service.name()))
                .map(service -> Finding.warning(
                        "name.unclear",
                        "services[" + service.id() + "]",
                        "Name of service '" + service.id() + "' should be its own, but another one is also called '"
                                + service.name() + "'"));
    }

    private static Stream<Finding> unused(Agreement agreement) {
        return agreement.services().stream()
                .filter(service -> agreement.serviceLevels().stream()
                        .noneMatch(level -> level.service().equals(service.id())))
                .map(service -> Finding.note(
                        "service.unused",
                        "services[" + service.id() + "]",
                        "Nothing is promised about service '" + service.id() + "'"));
    }
}
