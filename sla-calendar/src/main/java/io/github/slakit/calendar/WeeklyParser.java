package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads weekly hours with their clauses. */
final class WeeklyParser {

    private static final int MOST_CHANGES = 100_000;

    private final TextScanner scanner;
    private final Map<String, ? extends HolidayRule> rules;
    /** Where the first clause on each date stands. */
    private final Map<LocalDate, Integer> clauses = new HashMap<>();

    private int changes;

    WeeklyParser(TextScanner scanner, Map<String, ? extends HolidayRule> rules) {
        this.scanner = scanner;
        this.rules = rules;
    }

    BusinessCalendar parse() {
        List<Hours> week = readWeek();
        BusinessCalendarBuilder builder = BusinessCalendar.builder(DateText.readZone(scanner));
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.open(day, day, week.get(WeekText.index(day)));
        }
        while (scanner.accept(';')) {
            readClauseOrSayWhere(builder);
        }
        try {
            return builder.build();
        } catch (OutsideValidityException e) {
            throw scanner.refusal(e, clauses.getOrDefault(e.asked(), 0));
        }
    }

    private void readClauseOrSayWhere(BusinessCalendarBuilder builder) {
        int index = scanner.position();
        try {
            readClause(builder);
        } catch (CalendarParseException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw scanner.refusal(e, index);
        }
    }

    private List<Hours> readWeek() {
        List<Hours> week = new ArrayList<>(Collections.nCopies(7, Hours.NONE));
        if (scanner.accept("24x7")) {
            Collections.fill(week, Hours.ALL_DAY);
        } else if (!scanner.accept("closed")) {
            readDays(week);
        }
        return week;
    }

    private void readDays(List<Hours> week) {
        while (WeekText.isDayNext(scanner)) {
            Set<DayOfWeek> days = WeekText.readDays(scanner);
            int index = scanner.position();
            Hours hours = HoursText.read(scanner);
            for (DayOfWeek day : days) {
                Hours known = week.get(WeekText.index(day));
                if (known.overlaps(hours)) {
                    throw scanner.problem("Hours of " + WeekText.name(day) + " must not overlap with " + known, index);
                }
                week.set(WeekText.index(day), known.plus(hours));
            }
        }
    }

    private void readClause(BusinessCalendarBuilder builder) {
        int index = scanner.position();
        switch (scanner.word("Clause must follow the semicolon")) {
            case "break" -> readBreaks(builder);
            case "holiday" -> builder.holidays(HolidayText.read(scanner, rules));
            case "closed" -> readClosed(builder, index);
            case "replaced" -> builder.replaced(change(index), HoursText.read(scanner));
            case "added" -> builder.added(change(index), HoursText.read(scanner));
            case "whole-shifts" -> builder.wholeShifts();
            case "valid" -> {
                LocalDate[] range = DateText.readRange(scanner);
                builder.validity(range[0], range[1].plusDays(1));
            }
            default ->
                throw scanner.problem(
                        "Clause must start with break, holiday, closed, replaced, added, whole-shifts or valid", index);
        }
    }

    private void readBreaks(BusinessCalendarBuilder builder) {
        if (!WeekText.isDayNext(scanner)) {
            builder.breaks(HoursText.read(scanner));
            return;
        }
        while (WeekText.isDayNext(scanner)) {
            Set<DayOfWeek> days = WeekText.readDays(scanner);
            Hours taken = HoursText.read(scanner);
            days.forEach(day -> builder.breaks(day, day, taken));
        }
    }

    private LocalDate change(int index) {
        count(1, index);
        LocalDate date = DateText.read(scanner);
        clauses.putIfAbsent(date, index);
        return date;
    }

    private void readClosed(BusinessCalendarBuilder builder, int index) {
        LocalDate[] range = DateText.readRange(scanner);
        clauses.putIfAbsent(range[0], index);
        if (range[0].equals(range[1]) && TextScanner.isDigit(scanner.peek())) {
            count(1, index);
            builder.closed(range[0], HoursText.read(scanner));
            return;
        }
        count(range[1].toEpochDay() - range[0].toEpochDay() + 1, index);
        LocalDate[] dates = range[0].datesUntil(range[1].plusDays(1)).toArray(LocalDate[]::new);
        builder.closed(dates);
        for (LocalDate date : dates) {
            clauses.putIfAbsent(date, index);
        }
    }

    private void count(long more, int index) {
        if (more > MOST_CHANGES - changes) {
            throw scanner.problem("Dated changes must be at most " + MOST_CHANGES, index);
        }
        changes += (int) more;
    }
}
