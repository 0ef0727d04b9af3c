package io.github.slakit.credits;

import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.agreement.Term;
import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.tally.Condition;
import io.github.slakit.core.tally.Count;
import io.github.slakit.core.tally.TallyFigure;
import io.github.slakit.core.tally.Threshold;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.Window;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Remedies.LevelCredit;
import io.github.slakit.credits.remedy.Remedies.TalliedRight;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks on remedies. */
final class RemedyLint {

    private final Contract contract;
    private final List<Finding> findings = new ArrayList<>();

    private RemedyLint(Contract contract) {
        this.contract = contract;
    }

    static List<Finding> check(Contract contract) {
        RemedyLint lint = new RemedyLint(contract);
        Remedies remedies = contract.remedies();
        lint.checkCredits(remedies.credits());
        remedies.caps().forEach(lint::checkCap);
        lint.checkRights(remedies.rights());
        return List.copyOf(lint.findings);
    }

    private void checkCredits(List<LevelCredit> credits) {
        Map<String, Integer> seen = new HashMap<>();
        for (LevelCredit credit : credits) {
            String path = "credits[" + credit.serviceLevel() + "]";
            if (seen.merge(credit.serviceLevel(), 1, Integer::sum) == 2) {
                error(
                        "credit.unique",
                        path,
                        "Service level must have one credit, but '" + credit.serviceLevel() + "' has several");
            }
            Optional<ServiceLevel> level = findLevel("Service level of a credit", path, credit.serviceLevel());
            level.ifPresent(found -> checkAxis(found, credit.credit().table(), path));
            checkBands(credit, path);
        }
    }

    private void checkAxis(ServiceLevel level, BandTable<Figure> table, String path) {
        Unit unit = level.metric().unit();
        if (!table.unit().equals(unit)) {
            error(
                    "credit.unit",
                    path,
                    "Bands of the credit for '" + level.id() + "' must be in '" + unit
                            + "' as its metric, but were in '" + table.unit() + "'");
        }
    }

    private void checkBands(LevelCredit credit, String path) {
        for (BandTable.Overlap<Figure> overlap : credit.credit().table().overlaps()) {
            error(
                    "credit.overlap",
                    path,
                    "Ladder of the credit for '" + credit.serviceLevel()
                            + "' must have one band for each value, but " + overlap.figure() + " lies in two: "
                            + overlap.first() + " and " + overlap.second());
        }
        for (Band<Figure> band : credit.credit().bands()) {
            checkShare(
                    "Band '" + band.range() + "' of the credit for '" + credit.serviceLevel() + "'",
                    path,
                    band.value());
        }
    }

    private void checkCap(Cap cap) {
        checkShare("Cap", "caps[" + cap.charge() + "]", cap.share());
    }

    private void checkShare(String what, String path, Figure share) {
        if (!share.unit().equals(Unit.PERCENT)) {
            error("share.unit", path, what + " must be a percentage of a charge, but was " + share);
        } else if (share.amount().signum() < 0) {
            error("share.negative", path, what + " must be at least 0 %, but was " + share);
        }
    }

    private void checkRights(List<TalliedRight> rights) {
        Set<String> seen = new HashSet<>();
        for (TalliedRight right : rights) {
            String path = "rights[" + right.id() + "]";
            if (!seen.add(right.id())) {
                error(
                        "id.unique",
                        path,
                        "Id must be unique among the rights, but '" + right.id() + "' stands there twice");
            }
            right.tally().counts().stream()
                    .flatMap(count -> count.occurrence().serviceLevels().stream())
                    .distinct()
                    .forEach(id -> findLevel("Service level of a right", path, id));
            right.right().service().ifPresent(service -> checkService(service, path));
            right.tally().counts().forEach(count -> checkCount(count, path));
        }
    }

    private Optional<ServiceLevel> findLevel(String what, String path, String id) {
        List<ServiceLevel> levels = contract.agreement().serviceLevels();
        Optional<ServiceLevel> found =
                levels.stream().filter(level -> level.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> ids = levels.stream().map(ServiceLevel::id).toList();
            error("level.unknown", path, what + " must be one of " + ids + ", but was '" + id + "'");
        }
        return found;
    }

    private void checkService(String service, String path) {
        List<String> ids =
                contract.agreement().services().stream().map(Service::id).toList();
        if (!ids.contains(service)) {
            error("service.unknown", path, "Service of a right must be one of " + ids + ", but was '" + service + "'");
        }
    }

    private void checkCount(Count count, String path) {
        List<ServiceLevel> levels = contract.agreement().serviceLevels().stream()
                .filter(level -> count.occurrence().serviceLevels().contains(level.id()))
                .toList();
        if (levels.size() == 1) {
            checkReachable(count, levels.get(0), path);
        }
        if (count.occurrence().condition().equals(new Condition.OneOf(Set.of(Verdict.CRITICAL)))
                && !levels.isEmpty()
                && levels.stream().allMatch(level -> level.target().critical().isEmpty())) {
            String ids = levels.stream().map(ServiceLevel::id).collect(Collectors.joining("', '", "'", "'"));
            unreachable(path, "counts critical periods of " + ids + ", which has no critical value");
        }
    }

    private void checkReachable(Count count, ServiceLevel level, String path) {
        boolean oneEach = count.counting().figure().equals(new TallyFigure.Occurrences(Map.of()))
                && !count.occurrence().eachEvent();
        Term term = contract.agreement().term();
        ZoneId zone = contract.agreement().zone();
        if (oneEach && count.window() instanceof Window.Numbered window) {
            int periods = level.period().within(term.interval(zone), zone).size();
            long most = Math.min(window.size(), periods);
            if (!isReachable(count.threshold(), most)) {
                unreachable(
                        path,
                        "needs " + count.threshold().value() + " occurrences and the window or the term has " + most
                                + " periods");
            }
        }
    }

    private static boolean isReachable(Threshold threshold, long most) {
        return !threshold.comparison().isHigherBetter() || threshold.isReached(Figure.of(most));
    }

    private void unreachable(String path, String reason) {
        findings.add(Finding.warning("tally.unreachable", path, "Right should be reachable, but " + reason));
    }

    private void error(String code, String path, String message) {
        findings.add(Finding.error(code, path, message));
    }
}
