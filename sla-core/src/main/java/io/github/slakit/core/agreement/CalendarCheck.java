package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the calendars that an agreement is to be resolved with. */
record CalendarCheck(Map<String, BusinessCalendar> calendars) implements Check<Agreement> {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("calendar.unknown", Severity.ERROR, "A calendar that a term names is among those given."),
                new Rule("calendar.validity", Severity.ERROR, "A calendar is valid for the whole term."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        return agreement.serviceLevels().stream()
                .flatMap(level -> level.metric().calendars().stream().flatMap(id -> finding(agreement, level, id)));
    }

    private Stream<Finding> finding(Agreement agreement, ServiceLevel level, String id) {
        String path = "serviceLevels[" + level.id() + "].metric";
        String what = "Calendar of service level '" + level.id() + "'";
        BusinessCalendar calendar = calendars.get(id);
        if (calendar == null) {
            List<String> known = calendars.keySet().stream().sorted().toList();
            return Stream.of(Finding.error(
                    "calendar.unknown", path, what + " must be one of " + known + ", but was '" + id + "'"));
        }
        return calendar.validity().encloses(agreement.term().interval(agreement.zone()))
                ? Stream.of()
                : Stream.of(Finding.error(
                        "calendar.validity",
                        path,
                        what + " must be valid for the term " + agreement.term() + ", but '" + id + "' is from "
                                + calendar.validity().getStart() + " to "
                                + calendar.validity().getEnd()));
    }
}
