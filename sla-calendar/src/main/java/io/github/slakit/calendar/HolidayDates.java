package io.github.slakit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the dates that rules close, with moved holidays at their final dates. */
final class HolidayDates {

    private final Set<LocalDate> dates = new HashSet<>();
    private final List<Move> moves = new ArrayList<>();

    private record Move(LocalDate date, MovedHoliday rule) {}

    private HolidayDates() {}

    /** Returns the holidays of some years and those moved into or out of the years beside them. */
    static Set<LocalDate> of(Collection<HolidayRule> rules, int firstYear, int lastYear) {
        HolidayDates result = new HolidayDates();
        for (HolidayRule rule : rules) {
            int first = Math.max(firstYear - 1, rule.firstYear());
            int last = Math.min(lastYear + 1, rule.lastYear());
            for (int year = first; year <= last; year++) {
                result.add(rule, rule.dates(year));
            }
        }
        result.move();
        return result.dates;
    }

    private void add(HolidayRule rule, Collection<LocalDate> found) {
        for (LocalDate date : found) {
            if (rule instanceof MovedHoliday moved && moved.gives(date)) {
                moves.add(new Move(date, moved));
            } else {
                dates.add(date);
            }
        }
    }

    private void move() {
        moves.sort(Comparator.comparing(Move::date));
        for (Move move : moves) {
            LocalDate target = move.date();
            while (move.rule().gives(target) || dates.contains(target)) {
                target = target.plusDays(1);
            }
            dates.add(target);
        }
    }
}
