package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The text form of holiday rules. */
final class HolidayText {

    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern FIXED = Pattern.compile("\\d\\d-\\d\\d");
    private static final Pattern EASTER = Pattern.compile("(orthodox-)?easter([+-]\\d{1,3})?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:/._-]*");

    private HolidayText() {}

    static String nth(int ordinal, DayOfWeek day, Month month) {
        return inMonth(ORDINALS.get(ordinal - 1), day, month);
    }

    static String last(DayOfWeek day, Month month) {
        return inMonth("last", day, month);
    }

    private static String inMonth(String which, DayOfWeek day, Month month) {
        return which + " " + WeekText.name(day) + " of " + MONTHS.get(month.getValue() - 1);
    }

    static String checkName(String name) {
        boolean taken = EASTER.matcher(name).matches() || name.equals("last");
        if (taken || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Name of a holiday rule must be a letter and then letters, digits or"
                    + " ':/._-', and no word of the grammar, but was '" + name + "'");
        }
        return name;
    }

    /** Checks that a rule made elsewhere has a name that reads back. */
    static void checkReadable(HolidayRule rule) {
        if (rule instanceof MovedHoliday moved) {
            checkReadable(moved.rule());
        } else if (!(rule instanceof NamedHoliday || rule instanceof ListedHolidays)) {
            checkName(rule.name());
        }
    }

    static HolidayRule read(TextScanner scanner, Map<String, ? extends HolidayRule> rules) {
        HolidayRule rule = readUnmoved(scanner, rules);
        if (!scanner.accept("moved-from")) {
            return rule;
        }
        return rule.movedFrom(WeekText.readDays(scanner).toArray(DayOfWeek[]::new));
    }

    private static HolidayRule readUnmoved(TextScanner scanner, Map<String, ? extends HolidayRule> rules) {
        int index = scanner.position();
        String word = scanner.word("Holiday must have a rule such as 12-25, 4th Thu of Nov or easter+1");
        HolidayRule named = rules.get(word);
        if (named != null) {
            return named;
        }
        if (FIXED.matcher(word).matches()) {
            return Holidays.fixed(Integer.parseInt(word, 0, 2, 10), Integer.parseInt(word, 3, 5, 10));
        }
        if (EASTER.matcher(word).matches()) {
            return readEaster(word);
        }
        if (ORDINALS.contains(word) || word.equals("last")) {
            return readInMonth(scanner, ORDINALS.indexOf(word) + 1);
        }
        throw scanner.problem(
                "Holiday must be a known rule such as 12-25, 4th Thu of Nov, last Mon of May or easter+1", index);
    }

    private static HolidayRule readEaster(String word) {
        int offset = word.indexOf("easter") + "easter".length();
        int days = offset == word.length() ? 0 : Integer.parseInt(word.substring(offset));
        return word.startsWith("orthodox") ? Holidays.orthodoxEaster(days) : Holidays.easter(days);
    }

    private static HolidayRule readInMonth(TextScanner scanner, int ordinal) {
        DayOfWeek day = WeekText.readDay(scanner);
        scanner.skipSpace();
        if (!scanner.accept("of")) {
            throw scanner.problem("Holiday must have 'of' and a month after the day of the week");
        }
        int index = scanner.position();
        int month = MONTHS.indexOf(scanner.word("Month must be one of " + String.join(" ", MONTHS)));
        if (month < 0) {
            throw scanner.problem("Month must be one of " + String.join(" ", MONTHS), index);
        }
        return ordinal == 0 ? Holidays.last(day, Month.of(month + 1)) : Holidays.nth(ordinal, day, Month.of(month + 1));
    }
}
