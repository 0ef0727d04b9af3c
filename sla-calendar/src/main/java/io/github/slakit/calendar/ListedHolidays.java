package io.github.slakit.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Holidays of stated dates, known for the years that the dates span.
 *
 * @param name the text form
 * @param sorted the dates in order
 */
record ListedHolidays(String name, List<LocalDate> sorted) implements HolidayRule {

    @Override
    public Collection<LocalDate> dates(int year) {
        return sorted.stream().filter(date -> date.getYear() == year).toList();
    }

    @Override
    public int firstYear() {
        return sorted.get(0).getYear();
    }

    @Override
    public int lastYear() {
        return sorted.get(sorted.size() - 1).getYear();
    }

    @Override
    public String toString() {
        return name;
    }
}
