package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The usual holiday rules of the Gregorian calendar.
 *
 * <pre>{@code
 * Holidays.fixed(12, 25).movedFrom(SATURDAY, SUNDAY)   // 12-25 moved-from Sat-Sun
 * Holidays.nth(4, THURSDAY, Month.NOVEMBER)            // 4th Thu of Nov
 * Holidays.last(MONDAY, Month.MAY)                     // last Mon of May
 * Holidays.easter(1)                                   // easter+1, Easter Monday
 * }</pre>
 *
 * <p>Rules are equal if their names and years are, listed ones if their dates are too. A rule that can never happen is refused when it is made.
 *
 * <p>Immutable and thread-safe.
 */
public final class Holidays {

    private Holidays() {}

    /**
     * Obtains a holiday on the same date each year. One on 29 February happens in leap years only.
     *
     * @param month the month, from 1 to 12
     * @param day the day of the month
     * @return the rule, such as {@code 12-25}
     * @throws IllegalArgumentException if no year has the date
     */
    public static HolidayRule fixed(int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            throw new IllegalArgumentException(
                    "Holiday must be a date that some year has, but was " + padded(month) + "-" + padded(day));
        }
        MonthDay date = MonthDay.of(month, day);
        return new NamedHoliday(
                padded(month) + "-" + padded(day),
                year -> date.isValidYear(year) ? List.of(date.atYear(year)) : List.of());
    }

    /**
     * Obtains a holiday on the n-th day of the week in a month. In a month without a fifth one it does not happen.
     *
     * @param ordinal the number, from 1 to 5
     * @param day the day of the week
     * @param month the month
     * @return the rule, such as {@code 4th Thu of Nov}
     * @throws IllegalArgumentException if the number is not from 1 to 5
     */
    public static HolidayRule nth(int ordinal, DayOfWeek day, Month month) {
        if (ordinal < 1 || ordinal > 5) {
            throw new IllegalArgumentException("Week of a month must be from 1 to 5, but was " + ordinal);
        }
        return new NamedHoliday(HolidayText.nth(ordinal, day, month), year -> {
            LocalDate first = LocalDate.of(year, month, 1);
            int ahead = Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), 7);
            LocalDate date = first.plusDays(ahead + 7L * (ordinal - 1));
            return date.getMonth() == month ? List.of(date) : List.of();
        });
    }

    /**
     * Obtains a holiday on the last day of the week in a month.
     *
     * @param day the day of the week
     * @param month the month
     * @return the rule, such as {@code last Mon of May}
     */
    public static HolidayRule last(DayOfWeek day, Month month) {
        return new NamedHoliday(HolidayText.last(day, month), year -> {
            LocalDate end = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
            int back = Math.floorMod(end.getDayOfWeek().getValue() - day.getValue(), 7);
            return List.of(end.minusDays(back));
        });
    }

    /**
     * Obtains a holiday some days after the Easter Sunday of the western churches.
     *
     * @param days the days after it, negative for days before: -2 is Good Friday, 1 is Easter Monday
     * @return the rule, such as {@code easter+1}
     * @throws IllegalArgumentException if the days are not from -180 to 180
     */
    public static HolidayRule easter(int days) {
        return fromEaster("easter", days, Easter::western);
    }

    /**
     * Obtains a holiday some days after the Easter Sunday of the eastern churches, as a Gregorian date.
     *
     * @param days the days after it, negative for days before
     * @return the rule, such as {@code orthodox-easter+1}
     * @throws IllegalArgumentException if the days are not from -180 to 180
     */
    public static HolidayRule orthodoxEaster(int days) {
        return fromEaster("orthodox-easter", days, Easter::orthodox);
    }

    private static HolidayRule fromEaster(String name, int days, IntFunction<LocalDate> sunday) {
        if (Math.abs((long) days) > 180) {
            throw new IllegalArgumentException("Days from Easter must be from -180 to 180, but were " + days);
        }
        String offset = days == 0 ? "" : days > 0 ? "+" + days : Integer.toString(days);
        return new NamedHoliday(
                name + offset, year -> List.of(sunday.apply(year).plusDays(days)));
    }

    /**
     * Obtains a rule from code that knows every year, such as a law or a computation. It claims all years: where the
     * code has none for a year, the calendar takes it for a year without the holiday. For a data set, which ends some
     * year, state the years. The name stands for the code: it decides equality and is what a parser is given the rule by.
     *
     * @param name the name, a letter and then letters, digits and {@code : / . _ -}
     * @param dates the dates of a year
     * @return the rule
     * @throws IllegalArgumentException if the name is not of that form
     */
    public static HolidayRule of(String name, IntFunction<? extends Collection<LocalDate>> dates) {
        return new NamedHoliday(HolidayText.checkName(name), dates);
    }

    /**
     * Obtains a rule from code that knows some years, such as one that asks a data set. A calendar with the rule is
     * valid in those years only. The name and the years decide equality.
     *
     * @param name the name, a letter and then letters, digits and {@code : / . _ -}
     * @param years the years from the first to the last one known, such as {@code ValueRange.of(2015, 2035)}
     * @param dates the dates of a year
     * @return the rule
     * @throws IllegalArgumentException if the name is not of that form, or the years are not years
     */
    public static HolidayRule of(String name, ValueRange years, IntFunction<? extends Collection<LocalDate>> dates) {
        ValueRange all = ChronoField.YEAR.range();
        if (!all.isValidValue(years.getMinimum()) || !all.isValidValue(years.getMaximum())) {
            throw new IllegalArgumentException("Years of a holiday rule must be from " + all.getMinimum() + " to "
                    + all.getMaximum() + ", but were " + years);
        }
        return new NamedHoliday(HolidayText.checkName(name), years, dates);
    }

    /**
     * Obtains a rule from a list of dates, which is known for the years from its first to its last date.
     *
     * @param name the name, a letter and then letters, digits and {@code : / . _ -}
     * @param dates the dates, at least one
     * @return the rule
     * @throws IllegalArgumentException if there is no date, or the name is not of that form
     */
    public static HolidayRule listed(String name, LocalDate... dates) {
        if (dates.length == 0) {
            throw new IllegalArgumentException("Listed holidays must have at least one date, but had none");
        }
        return new ListedHolidays(
                HolidayText.checkName(name), List.of(dates).stream().sorted().toList());
    }

    private static String padded(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }
}
