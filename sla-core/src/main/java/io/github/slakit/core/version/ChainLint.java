package io.github.slakit.core.version;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.lint.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The checks on a chain of versions. */
final class ChainLint {

    private final AgreementVersions versions;
    private final List<Finding> findings = new ArrayList<>();

    ChainLint(AgreementVersions versions) {
        this.versions = versions;
    }

    List<Finding> check() {
        boolean inOrder = true;
        for (int number = 2; number <= versions.count(); number++) {
            checkIdentity(number);
            checkReason(number);
            checkSignatures(number);
            inOrder &= checkEffective(number);
        }
        if (inOrder) {
            versions.levelIds().forEach(this::checkRules);
        }
        return findings;
    }

    private void checkIdentity(int number) {
        Agreement first = versions.first();
        Agreement terms = versions.get(number);
        checkSame(number, "id", "Id", first.id(), terms.id());
        checkSame(number, "zone", "Zone", first.zone(), terms.zone());
        checkSame(
                number,
                "term",
                "Start of the term",
                first.term().startInclusive(),
                terms.term().startInclusive());
    }

    private void checkSame(int number, String part, String what, Object first, Object later) {
        if (!first.equals(later)) {
            error(
                    number,
                    part,
                    what + " of version " + number + " must be that of version 1, " + first + ", but was " + later);
        }
    }

    private void checkReason(int number) {
        String reason = amendment(number).reason();
        if (reason.isBlank()) {
            error(number, "reason", "Reason of version " + number + " must not be blank, but was '" + reason + "'");
        }
    }

    private Amendment amendment(int number) {
        return versions.amendments().get(number - 2);
    }

    private void checkSignatures(int number) {
        Amendment amendment = amendment(number);
        Set<String> parties = new TreeSet<>(ids(versions.get(number - 1)));
        parties.addAll(ids(versions.get(number)));
        List<String> signers = amendment.signatures().stream().map(SignOff::by).toList();
        signers.stream()
                .filter(signer -> !parties.contains(signer))
                .forEach(signer -> error(
                        number,
                        "signatures",
                        "Signature of version " + number + " must be by one of " + parties + ", but was by '" + signer
                                + "'"));
        List<String> missing =
                parties.stream().filter(party -> !signers.contains(party)).toList();
        boolean enough = amendment.isOneSided() ? missing.size() < parties.size() : missing.isEmpty();
        if (!enough) {
            error(
                    number,
                    "signatures",
                    "Version " + number + " must be signed by "
                            + (amendment.isOneSided() ? "one of " + parties : "every party") + ", but was not by "
                            + missing);
        }
    }

    private static List<String> ids(Agreement agreement) {
        return agreement.parties().stream().map(Party::id).toList();
    }

    private boolean checkEffective(int number) {
        Instant effective = versions.effective(number);
        Instant before = versions.effective(number - 1);
        if (!effective.isAfter(before)) {
            error(
                    number,
                    "effective",
                    "Effective instant of version " + number + " must be after that of version " + (number - 1) + ", "
                            + before + ", but was " + effective);
            return false;
        }
        for (int each : List.of(number - 1, number)) {
            if (!effective.isBefore(versions.endOf(each))) {
                error(
                        number,
                        "effective",
                        "Effective instant of version " + number
                                + " must be before the end of the term of version " + each + ", " + versions.endOf(each)
                                + ", but was " + effective);
                return false;
            }
        }
        return true;
    }

    /** Checks if what is split or blended can be. */
    private void checkRules(String id) {
        Stages stages = new Stages(versions, id);
        Optional<ServiceLevel> before = Optional.empty();
        for (Stages.Start start : stages.starts()) {
            if (start.rule() != MidPeriod.NEXT_PERIOD) {
                checkOverlap(id, start, stages);
            }
            if (start.rule() == MidPeriod.BLEND
                    && before.isPresent()
                    && start.level().isPresent()) {
                checkBlend(before.orElseThrow(), start.level().orElseThrow(), start.version());
            }
            before = start.level();
        }
    }

    private void checkOverlap(String id, Stages.Start start, Stages stages) {
        for (int version : List.of(start.version() - 1, start.version())) {
            boolean rolling = versions.get(version).serviceLevels().stream()
                            .anyMatch(level -> level.id().equals(id))
                    && stages.spans(version).stream().anyMatch(Stages.Span::rolling);
            if (rolling) {
                error(
                        start.version(),
                        "midPeriod",
                        "Rule for the midst of a period of version " + start.version()
                                + " must be NEXT_PERIOD for service level '" + id + "', whose periods overlap, but was "
                                + start.rule());
                return;
            }
        }
    }

    private void checkBlend(ServiceLevel before, ServiceLevel after, int version) {
        if (!LevelDiff.isSameBeyondTarget(before, after) || !Blend.isPossible(before.target(), after.target())) {
            error(
                    version,
                    "midPeriod",
                    "Blended change of service level '" + after.id() + "' in version " + version
                            + " must be of the values of its target alone, but was from " + words(before) + " to "
                            + words(after));
        }
    }

    private static String words(ServiceLevel level) {
        return "'" + level.metric() + ", " + level.target() + ", in " + level.period() + "'";
    }

    private void error(int number, String part, String message) {
        findings.add(Finding.error("version." + part, "versions[" + number + "]." + part, message));
    }
}
