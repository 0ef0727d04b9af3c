package io.github.slakit.benchmarks.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.HolidayRule;
import io.github.slakit.calendar.Holidays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The calendar that everyone is asked about. */
final class Scenario {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2049;

    /** One span of a working day. */
    record Slot(LocalTime open, LocalTime close) {}

    static final List<Slot> SLOTS = List.of(
            new Slot(LocalTime.of(9, 0), LocalTime.of(12, 30)), new Slot(LocalTime.of(13, 30), LocalTime.of(18, 0)));

    /** Fixed dates, as Taskana knows no others. */
    static final List<MonthDay> HOLIDAYS = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 20),
            MonthDay.of(2, 17),
            MonthDay.of(3, 28),
            MonthDay.of(5, 26),
            MonthDay.of(6, 19),
            MonthDay.of(7, 4),
            MonthDay.of(9, 7),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private Scenario() {}

    static BusinessCalendar calendar() {
        return BusinessCalendar.builder(ZONE)
                .open(MONDAY, FRIDAY, "09:00-12:30,13:30-18:00")
                .holidays(rules())
                .build();
    }

    static HolidayRule[] rules() {
        return HOLIDAYS.stream()
                .map(day -> Holidays.fixed(day.getMonthValue(), day.getDayOfMonth()))
                .toArray(HolidayRule[]::new);
    }

    /** Returns the holidays as dates, for those who know no rules. */
    static List<LocalDate> holidayDates() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> HOLIDAYS.stream().map(day -> day.atYear(year)))
                .toList();
    }

    static Set<LocalDate> holidaySet() {
        return new HashSet<>(holidayDates());
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(SATURDAY) >= 0;
    }

    static String describe() {
        return "America/New_York, Mon-Fri 09:00-12:30 and 13:30-18:00, closed each year on " + HOLIDAYS
                + "; peers without rules are given the dates of " + FIRST_YEAR + " to " + LAST_YEAR;
    }
}
