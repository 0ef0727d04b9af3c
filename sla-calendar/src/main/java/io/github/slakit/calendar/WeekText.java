package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The text form of days of the week and of weekly hours. */
final class WeekText {

    private static final List<String> NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final String DAY_RULE = "Day of the week must be one of " + String.join(" ", NAMES);

    private WeekText() {}

    static boolean isDayNext(TextScanner scanner) {
        String word = scanner.peekWord();
        return word.length() >= 3
                && NAMES.contains(word.substring(0, 3))
                && (word.length() == 3 || word.charAt(3) == '-');
    }

    static Set<DayOfWeek> readDays(TextScanner scanner) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        do {
            DayOfWeek first = readDay(scanner);
            DayOfWeek last = first;
            if (scanner.peek() == '-') {
                scanner.moveTo(scanner.position() + 1);
                last = readDay(scanner);
            }
            days.addAll(range(first, last));
            scanner.skipSpace();
        } while (scanner.accept(','));
        return days;
    }

    static DayOfWeek readDay(TextScanner scanner) {
        String word = scanner.peekWord();
        int day = word.length() < 3 ? -1 : NAMES.indexOf(word.substring(0, 3));
        if (day < 0) {
            throw scanner.problem(DAY_RULE);
        }
        scanner.moveTo(scanner.position() + 3);
        return DayOfWeek.of(day + 1);
    }

    /** Returns the days from one to another, over the end of the week if need be. */
    static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    /** Returns the index of a day in lists that start on Monday. */
    static int index(DayOfWeek day) {
        return day.getValue() - 1;
    }

    static String name(DayOfWeek day) {
        return NAMES.get(index(day));
    }

    static String writeDays(Collection<DayOfWeek> days) {
        Set<DayOfWeek> left = EnumSet.copyOf(days);
        List<String> parts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            DayOfWeek last = day;
            while (left.contains(day) && last != DayOfWeek.SUNDAY && left.contains(last.plus(1))) {
                last = last.plus(1);
            }
            if (left.contains(day)) {
                parts.add(last == day ? name(day) : name(day) + "-" + name(last));
                left.removeAll(range(day, last));
            }
        }
        return String.join(",", parts);
    }

    /** Writes the hours of the seven days, days with equal hours together. */
    static String write(List<Hours> hours) {
        List<String> groups = new ArrayList<>();
        Set<DayOfWeek> left = EnumSet.allOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Hours own = hours.get(index(day));
            Set<DayOfWeek> equal = EnumSet.copyOf(left.isEmpty() ? EnumSet.of(day) : left);
            equal.removeIf(other -> !hours.get(index(other)).equals(own));
            if (left.contains(day) && !own.isEmpty()) {
                groups.add(writeDays(equal) + " " + own);
            }
            left.removeAll(equal);
        }
        return String.join(" ", groups);
    }
}
