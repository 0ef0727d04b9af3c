package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A holiday that gives way to the weekend. The calendar that it belongs to moves it, since that knows the others.
 *
 * @param rule the dates before they are moved
 * @param weekend the days that it gives way to
 */
record MovedHoliday(HolidayRule rule, Set<DayOfWeek> weekend) implements HolidayRule {

    static MovedHoliday of(HolidayRule rule, DayOfWeek... days) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        if (rule instanceof MovedHoliday moved) {
            weekend.addAll(moved.weekend);
        }
        weekend.addAll(Arrays.asList(days));
        if (weekend.isEmpty() || weekend.size() == 7) {
            throw new IllegalArgumentException("Weekend must have from 1 to 6 days, but had " + weekend.size());
        }
        return new MovedHoliday(rule instanceof MovedHoliday moved ? moved.rule : rule, Set.copyOf(weekend));
    }

    boolean gives(LocalDate date) {
        return weekend.contains(date.getDayOfWeek());
    }

    @Override
    public String name() {
        return rule.name() + " moved-from " + WeekText.writeDays(weekend);
    }

    @Override
    public Collection<LocalDate> dates(int year) {
        return rule.dates(year);
    }

    @Override
    public int firstYear() {
        return rule.firstYear();
    }

    @Override
    public int lastYear() {
        return rule.lastYear();
    }

    @Override
    public String toString() {
        return name();
    }
}
