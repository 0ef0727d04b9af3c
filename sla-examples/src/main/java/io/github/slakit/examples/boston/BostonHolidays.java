package io.github.slakit.examples.boston;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import io.github.slakit.calendar.HolidayRule;
import io.github.slakit.calendar.Holidays;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** The holidays that matter in Boston. By the law of Massachusetts one on a Sunday moves, one on a Saturday does not. */
final class BostonHolidays {

    static final List<HolidayRule> FEDERAL = List.of(
            Holidays.fixed(1, 1).movedFrom(SUNDAY),
            Holidays.nth(3, MONDAY, Month.JANUARY),
            Holidays.nth(3, MONDAY, Month.FEBRUARY),
            Holidays.last(MONDAY, Month.MAY),
            Holidays.fixed(7, 4).movedFrom(SUNDAY),
            Holidays.nth(1, MONDAY, Month.SEPTEMBER),
            Holidays.nth(2, MONDAY, Month.OCTOBER),
            Holidays.fixed(11, 11).movedFrom(SUNDAY),
            Holidays.nth(4, THURSDAY, Month.NOVEMBER),
            Holidays.fixed(12, 25).movedFrom(SUNDAY));

    /** The federal holidays and Patriots' Day. */
    static final List<HolidayRule> STATE = with(FEDERAL, Holidays.nth(3, MONDAY, Month.APRIL));

    /** The holidays of the state, Evacuation Day and Bunker Hill Day. */
    static final List<HolidayRule> COUNTY = with(STATE, Holidays.fixed(3, 17), Holidays.fixed(6, 17));

    private BostonHolidays() {}

    private static List<HolidayRule> with(List<HolidayRule> rules, HolidayRule... more) {
        return Stream.concat(rules.stream(), Stream.of(more)).toList();
    }
}
