package io.github.slakit.examples.boston;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendarBuilder;
import io.github.slakit.calendar.HolidayRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Business hours in which the city may count its due dates. Each is equal to itself only. */
final class Schedule {

    static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private static final String HOURS = "08:30-17:00";

    /** Mon-Fri 08:30-17:00 with the holidays of Massachusetts. */
    static final Schedule CITY_HALL = state("Mon-Fri 08:30-17:00, state holidays", FRIDAY, HOURS);

    /** The hours above, and others that differ from them in one thing. */
    static final List<Schedule> ALL = List.of(
            CITY_HALL,
            state("Mon-Fri 08:00-16:30, state holidays", FRIDAY, "08:00-16:30"),
            state("Mon-Fri 08:30-16:30, state holidays", FRIDAY, "08:30-16:30"),
            state("Mon-Fri 09:00-17:00, state holidays", FRIDAY, "09:00-17:00"),
            state("Mon-Sat 08:30-17:00, state holidays", SATURDAY, HOURS),
            state("Mon-Sun 08:30-17:00, state holidays", SUNDAY, HOURS),
            weekdays("Mon-Fri 08:30-17:00, no holidays", List.of()),
            weekdays("Mon-Fri 08:30-17:00, no Patriots' Day", BostonHolidays.FEDERAL),
            weekdays("Mon-Fri 08:30-17:00, county holidays as well", BostonHolidays.COUNTY),
            weekdays(
                    "Mon-Fri 08:30-17:00, state holidays and Friday 3 July",
                    BostonHolidays.STATE,
                    LocalDate.of(2015, 7, 3)),
            weekdays(
                    "Mon-Fri 08:30-17:00, state holidays and Monday 6 July",
                    BostonHolidays.STATE,
                    LocalDate.of(2015, 7, 6)));

    private final String words;
    private final BusinessCalendar calendar;

    private Schedule(String words, BusinessCalendarBuilder calendar, List<HolidayRule> holidays) {
        this.words = words;
        this.calendar = calendar.holidays(holidays.toArray(HolidayRule[]::new)).build();
    }

    private static Schedule state(String words, DayOfWeek last, String hours) {
        return new Schedule(words, open(last, hours), BostonHolidays.STATE);
    }

    private static Schedule weekdays(String words, List<HolidayRule> holidays, LocalDate... closed) {
        return new Schedule(words, open(FRIDAY, HOURS).closed(closed), holidays);
    }

    private static BusinessCalendarBuilder open(DayOfWeek last, String hours) {
        return BusinessCalendar.builder(BOSTON).open(MONDAY, last, hours);
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    @Override
    public String toString() {
        return words;
    }
}
