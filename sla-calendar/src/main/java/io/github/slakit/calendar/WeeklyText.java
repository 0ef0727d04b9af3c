package io.github.slakit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes weekly hours as text. */
final class WeeklyText {

    private WeeklyText() {}

    static String write(Weekly weekly) {
        List<String> clauses = new ArrayList<>();
        clauses.add(hours(weekly.hours()) + " " + weekly.zone());
        if (weekly.breaks().stream().anyMatch(taken -> !taken.isEmpty())) {
            clauses.add("break " + breaks(weekly.breaks()));
        }
        weekly.holidays().forEach(rule -> clauses.add("holiday " + rule.name()));
        addChanges(clauses, weekly.changes());
        if (weekly.wholeShifts()) {
            clauses.add("whole-shifts");
        }
        if (!weekly.firstDate().equals(Extent.FIRST_DATE) || !weekly.endDate().equals(Extent.END_DATE)) {
            clauses.add("valid " + weekly.firstDate() + ".." + weekly.endDate().minusDays(1));
        }
        return String.join("; ", clauses);
    }

    private static String hours(List<Hours> hours) {
        if (hours.stream().allMatch(Hours.ALL_DAY::equals)) {
            return "24x7";
        }
        return hours.stream().allMatch(Hours::isEmpty) ? "closed" : WeekText.write(hours);
    }

    private static String breaks(List<Hours> breaks) {
        Hours monday = breaks.get(0);
        return breaks.stream().allMatch(monday::equals) ? monday.toString() : WeekText.write(breaks);
    }

    private static void addChanges(List<String> clauses, List<DatedChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            DatedChange first = changes.get(i);
            LocalDate last = first.date();
            while (first.closesDate() && i + 1 < changes.size() && continues(changes.get(i + 1), last)) {
                last = last.plusDays(1);
                i++;
            }
            clauses.add(write(first, last));
        }
    }

    private static boolean continues(DatedChange change, LocalDate last) {
        return change.closesDate() && change.date().equals(last.plusDays(1));
    }

    private static String write(DatedChange change, LocalDate last) {
        String dates = change.date().equals(last) ? last.toString() : change.date() + ".." + last;
        String text = change.kind().word() + " " + dates;
        return change.closesDate() ? text : text + " " + change.hours();
    }
}
