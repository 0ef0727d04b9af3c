package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;

/**
 * A rule that names the dates of a holiday in each year. {@link Holidays} has the usual ones; implement it to bring in
 * a data set of holidays by country and region.
 *
 * <p>An implementation is immutable, gives equal dates for equal years, and is equal to another by what it means.
 *
 * <p>Implementations must be thread-safe.
 */
public interface HolidayRule {

    /**
     * Returns the word that stands for the rule in the text form of a calendar, and that a parser is given it by.
     *
     * @return the text form, such as {@code 12-25}
     */
    String name();

    /**
     * Returns the dates of the holiday in a year, in any order; none where it does not happen in that year.
     *
     * @param year the year, from {@link #firstYear()} to {@link #lastYear()}
     * @return the dates
     */
    Collection<LocalDate> dates(int year);

    /**
     * Returns the first year that the rule knows. A calendar is not valid before it.
     *
     * @return the first year, {@link Year#MIN_VALUE} unless stated otherwise
     */
    default int firstYear() {
        return Year.MIN_VALUE;
    }

    /**
     * Returns the last year that the rule knows. A calendar is not valid after it.
     *
     * @return the last year, {@link Year#MAX_VALUE} unless stated otherwise
     */
    default int lastYear() {
        return Year.MAX_VALUE;
    }

    /**
     * Returns this rule with each date that falls on one of these days of the week moved to the next date that is
     * neither on one of them nor a holiday of the calendar. Holidays that stay where they are come first, then the
     * moved ones by date: with Christmas Day on a Saturday and Boxing Day on the Sunday, Monday and Tuesday are free.
     *
     * @param weekend the days of the weekend, at least one and not all
     * @return the moved rule
     * @throws IllegalArgumentException if the weekend has no day or all days
     */
    default HolidayRule movedFrom(DayOfWeek... weekend) {
        return MovedHoliday.of(this, weekend);
    }
}
