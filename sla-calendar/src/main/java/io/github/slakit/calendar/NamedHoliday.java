package io.github.slakit.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Collection;
import java.util.function.IntFunction;

/** A rule that is what its text form says. */
final class NamedHoliday implements HolidayRule {

    private final String name;
    private final ValueRange years;
    private final IntFunction<? extends Collection<LocalDate>> dates;

    NamedHoliday(String name, IntFunction<? extends Collection<LocalDate>> dates) {
        this(name, ChronoField.YEAR.range(), dates);
    }

    NamedHoliday(String name, ValueRange years, IntFunction<? extends Collection<LocalDate>> dates) {
        this.name = name;
        this.years = years;
        this.dates = dates;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Collection<LocalDate> dates(int year) {
        return dates.apply(year);
    }

    @Override
    public int firstYear() {
        return (int) years.getMinimum();
    }

    @Override
    public int lastYear() {
        return (int) years.getMaximum();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof NamedHoliday other && name.equals(other.name) && years.equals(other.years);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
