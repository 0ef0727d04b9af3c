package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The checks on agreements. */
final class AgreementLint {

    private final Agreement agreement;
    private final List<Finding> findings = new ArrayList<>();

    private AgreementLint(Agreement agreement) {
        this.agreement = agreement;
    }

    static List<Finding> check(Agreement agreement) {
        AgreementLint lint = new AgreementLint(agreement);
        lint.checkIds("parties", agreement.parties(), Party::id);
        lint.checkIds("services", agreement.services(), Service::id);
        lint.checkIds("serviceLevels", agreement.serviceLevels(), ServiceLevel::id);
        lint.checkRoles();
        lint.checkNotEmpty();
        agreement.serviceLevels().forEach(lint::checkServiceLevel);
        return List.copyOf(lint.findings);
    }

    static List<Finding> check(Agreement agreement, Map<String, BusinessCalendar> calendars) {
        AgreementLint lint = new AgreementLint(agreement);
        lint.findings.addAll(check(agreement));
        agreement.serviceLevels().forEach(level -> lint.checkCalendar(level, calendars));
        return List.copyOf(lint.findings);
    }

    private void checkCalendar(ServiceLevel level, Map<String, BusinessCalendar> calendars) {
        String path = "serviceLevels[" + level.id() + "].metric";
        String what = "Calendar of service level '" + level.id() + "'";
        for (String id : level.metric().calendars()) {
            BusinessCalendar calendar = calendars.get(id);
            if (calendar == null) {
                List<String> known = calendars.keySet().stream().sorted().toList();
                error("calendar.unknown", path, what + " must be one of " + known + ", but was '" + id + "'");
            } else if (!calendar.validity().encloses(agreement.term().interval(agreement.zone()))) {
                error(
                        "calendar.validity",
                        path,
                        what + " must be valid for the term " + agreement.term() + ", but '" + id + "' is from "
                                + calendar.validity().getStart() + " to "
                                + calendar.validity().getEnd());
            }
        }
    }

    private <T> void checkIds(String list, List<T> members, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T member : members) {
            if (id.apply(member).isBlank()) {
                error(
                        "id.blank",
                        list,
                        "Id must not be blank, but one of the " + list + " has '" + id.apply(member) + "'");
            }
            if (!seen.add(id.apply(member))) {
                error(
                        "id.unique",
                        list + "[" + id.apply(member) + "]",
                        "Id must be unique among the " + list + " of an agreement, but '" + id.apply(member)
                                + "' stands there twice");
            }
        }
    }

    private void checkRoles() {
        for (PartyRole role : PartyRole.values()) {
            if (agreement.parties().stream().noneMatch(party -> party.role() == role)) {
                error("party.role", "parties", "Agreement must have at least one party as " + role + ", but has none");
            }
        }
    }

    private void checkNotEmpty() {
        if (agreement.serviceLevels().isEmpty()) {
            warning("level.none", "serviceLevels", "Agreement should promise something, but has no service level");
        }
    }

    private void checkServiceLevel(ServiceLevel level) {
        String path = "serviceLevels[" + level.id() + "]";
        List<String> services =
                agreement.services().stream().map(Service::id).sorted().toList();
        if (!services.contains(level.service())) {
            error(
                    "level.service",
                    path + ".service",
                    "Service of service level '" + level.id() + "' must be one of " + services + ", but was '"
                            + level.service() + "'");
        }
        checkTarget(level, path + ".target");
    }

    private void checkTarget(ServiceLevel level, String path) {
        new TargetLint(level, path, findings).check();
    }

    private void error(String code, String path, String message) {
        findings.add(Finding.error(code, path, message));
    }

    private void warning(String code, String path, String message) {
        findings.add(Finding.warning(code, path, message));
    }
}
