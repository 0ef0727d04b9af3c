package io.github.slakit.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;

/** The holiday calendar of Strata, with the same holidays. */
final class StrataDays {

    static final String LIBRARY = "com.opengamma.strata:strata-basics 2.12.46";
    static final String CONFIGURATION = "ImmutableHolidayCalendar of the 500 dates and the weekend; daysBetween and"
            + " shift, dates only: all answers compared";

    private StrataDays() {}

    static HolidayCalendar calendar() {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("benchmark"), Scenario.holidayDates(), DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
