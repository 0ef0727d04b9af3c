package io.github.slakit.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wins where weekly hours, holidays, dated changes and breaks meet. */
class PrecedenceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private static BusinessCalendarBuilder office() {
        return BusinessCalendar.builder(PARIS)
                .open(MONDAY, FRIDAY, "09:00-18:00")
                .breaks("12:30-14:00")
                .holidays(Holidays.fixed(12, 25));
    }

    private static BusinessCalendarBuilder nights() {
        return BusinessCalendar.builder(PARIS).open(MONDAY, FRIDAY, "22:00-06:00+1");
    }

    @Test
    void hours_holiday_closedByRuleAndOnlyThatDate() {
        BusinessCalendar calendar = office().build();
        assertThat(Days.hours(calendar, "2026-12-24")).isEqualTo("09:00-12:30,14:00-18:00");
        assertThat(Days.hours(calendar, "2026-12-25")).isEmpty();
    }

    @Test
    void hours_specialOpeningOnHoliday_laterChangeWins() {
        assertThat(Days.hours(office().replaced(CHRISTMAS, "10:00-13:00").build(), "2026-12-25"))
                .isEqualTo("10:00-12:30");
        assertThat(Days.hours(
                        office().replaced(CHRISTMAS, "10:00-13:00")
                                .closed(CHRISTMAS)
                                .build(),
                        "2026-12-25"))
                .isEmpty();
        assertThat(Days.hours(
                        office().closed(CHRISTMAS)
                                .added(CHRISTMAS, "15:00-16:00")
                                .build(),
                        "2026-12-25"))
                .isEqualTo("15:00-16:00");
    }

    @Test
    void hours_addedHours_leaveTheRestAlone() {
        BusinessCalendar calendar =
                office().added(LocalDate.of(2026, 12, 24), "17:00-20:00").build();
        assertThat(Days.hours(calendar, "2026-12-24")).isEqualTo("09:00-12:30,14:00-20:00");
    }

    @Test
    void hours_partialClosure_takesItsHoursOnly() {
        BusinessCalendar calendar = office().closed(LocalDate.of(2026, 12, 24), Hours.parse("16:00-24:00"))
                .build();
        assertThat(Days.hours(calendar, "2026-12-24")).isEqualTo("09:00-12:30,14:00-16:00");
    }

    @Test
    void hours_partialClosureOverMidnight_reachesTheNextDate() {
        BusinessCalendar calendar = nights().closed(LocalDate.of(2026, 3, 10), Hours.parse("23:00-01:00+1"))
                .build();
        assertThat(Days.hours(calendar, "2026-03-10")).isEqualTo("00:00-06:00,22:00-23:00");
        assertThat(Days.hours(calendar, "2026-03-11")).isEqualTo("01:00-06:00,22:00-24:00");
    }

    @Test
    void hours_partialClosureAfterMidnight_cutsLastNightsShift() {
        BusinessCalendar calendar = nights().closed(LocalDate.of(2026, 3, 10), Hours.parse("02:00-03:00"))
                .build();
        assertThat(Days.hours(calendar, "2026-03-10")).isEqualTo("00:00-02:00,03:00-06:00,22:00-24:00");
    }

    @Test
    void hours_closureOverSeveralDates_isLocalTime() {
        BusinessCalendar calendar = office().closed(
                        LocalDateTime.parse("2026-03-10T15:00"), LocalDateTime.parse("2026-03-12T10:00"))
                .build();
        assertThat(Days.hours(calendar, "2026-03-10")).isEqualTo("09:00-12:30,14:00-15:00");
        assertThat(Days.hours(calendar, "2026-03-11")).isEmpty();
        assertThat(Days.hours(calendar, "2026-03-12")).isEqualTo("10:00-12:30,14:00-18:00");
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
    void hours_importedDay_landsOnItsOwnDate(String zone) {
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of(zone))
                .open(MONDAY, SUNDAY, "00:00-24:00")
                .closed(LocalDateTime.parse("2026-05-01T00:00"), LocalDateTime.parse("2026-05-02T00:00"))
                .build();
        assertThat(Days.hours(calendar, "2026-04-30")).isEqualTo("00:00-24:00");
        assertThat(Days.hours(calendar, "2026-05-01")).isEmpty();
        assertThat(Days.hours(calendar, "2026-05-02")).isEqualTo("00:00-24:00");
    }

    @Test
    void hours_breaks_comeLastAndHoldInSpecialHours() {
        BusinessCalendar calendar =
                office().replaced(LocalDate.of(2026, 12, 26), "10:00-15:00").build();
        assertThat(Days.hours(calendar, "2026-12-26")).isEqualTo("10:00-12:30,14:00-15:00");
    }

    @Test
    void hours_breakInNightShift_isByLocalTime() {
        BusinessCalendar calendar =
                nights().breaks("23:30-00:30+1").breaks("00:15-00:45").build();
        assertThat(Days.hours(calendar, "2026-03-10")).isEqualTo("00:45-06:00,22:00-23:30");
    }

    @Test
    void hours_closedDate_ownsItsOwnDayOnly() {
        BusinessCalendar calendar = nights().closed(LocalDate.of(2026, 3, 11)).build();
        assertThat(Days.hours(calendar, "2026-03-10")).isEqualTo("00:00-06:00,22:00-24:00");
        assertThat(Days.hours(calendar, "2026-03-11")).isEmpty();
        assertThat(Days.hours(calendar, "2026-03-12")).isEqualTo("00:00-06:00,22:00-24:00");
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 3, 11))).isFalse();
    }

    @Test
    void hours_closedDateWithWholeShifts_ownsTheShiftThatStarts() {
        BusinessCalendar calendar =
                nights().closed(LocalDate.of(2026, 3, 11)).wholeShifts().build();
        assertThat(Days.hours(calendar, "2026-03-11")).isEqualTo("00:00-06:00");
        assertThat(Days.hours(calendar, "2026-03-12")).isEqualTo("22:00-24:00");
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 3, 11))).isFalse();
    }

    @Test
    void hours_replacedDate_losesTheEndOfLastNightsShift() {
        BusinessCalendar calendar =
                nights().replaced(LocalDate.of(2026, 3, 11), "04:00-08:00").build();
        assertThat(Days.hours(calendar, "2026-03-11")).isEqualTo("04:00-08:00");
        BusinessCalendar shifts = nights().replaced(LocalDate.of(2026, 3, 11), "04:00-08:00")
                .wholeShifts()
                .build();
        assertThat(Days.hours(shifts, "2026-03-11")).isEqualTo("00:00-08:00");
        assertThat(Days.hours(shifts, "2026-03-12")).isEqualTo("22:00-24:00");
    }

    @Test
    void hours_replacedByNothing_isClosed() {
        assertThat(office().replaced(LocalDate.of(2026, 3, 11), "closed").build())
                .isEqualTo(office().closed(LocalDate.of(2026, 3, 11)).build());
    }

    @Test
    void hours_nightMeetsMorning_isCountedOnce() {
        BusinessCalendar calendar = nights().open(MONDAY, SUNDAY, "05:00-08:00").build();
        assertThat(Days.hours(calendar, "2026-03-11")).isEqualTo("00:00-08:00,22:00-24:00");
        assertThat(Days.open(calendar.toString(), "2026-03-11")).hasHours(10);
    }

    @Test
    void hours_touchingSpans_merge() {
        assertThat(Hours.parse("09:00-12:00,12:00-18:00")).isEqualTo(Hours.parse("09:00-18:00"));
        assertThat(Days.hours("Mon-Fri 00:00-24:00 Europe/Paris", "2026-03-11")).isEqualTo("00:00-24:00");
    }

    @Test
    void hours_minuteBeforeMidnight_isNotMidnight() {
        BusinessCalendar calendar = BusinessCalendar.parse("Mon-Sun 00:00-23:59 UTC");
        assertThat(Days.open(calendar.toString(), "2026-03-11")).hasMinutes(24 * 60 - 1);
        assertThat(Days.open("Mon-Sun 00:00-24:00 UTC", "2026-03-11")).hasHours(24);
    }

    @Test
    void hours_weekendOfOtherDays_isWhatTheHoursSay() {
        BusinessCalendar riyadh = BusinessCalendar.parse("Sun-Thu 08:00-16:00 Asia/Riyadh");
        assertThat(riyadh.isBusinessDay(LocalDate.of(2026, 3, 8))).isTrue();
        assertThat(riyadh.isBusinessDay(LocalDate.of(2026, 3, 13))).isFalse();
        assertThat(Days.hours("Fri-Mon 08:00-16:00 UTC", "2026-03-09")).isEqualTo("08:00-16:00");
    }

    @Test
    void hours_holidayByLocalDate_notByUtcDate() {
        BusinessCalendar auckland = BusinessCalendar.parse("24x7 Pacific/Auckland; holiday 12-25");
        assertThat(Days.hours(auckland, "2026-12-24")).isEqualTo("00:00-24:00");
        assertThat(Days.hours(auckland, "2026-12-25")).isEmpty();
        assertThat(Days.hours(auckland, "2026-12-26")).isEqualTo("00:00-24:00");
    }

    @Test
    void hours_movedHolidays_goToTheNextFreeDate() {
        BusinessCalendar calendar = BusinessCalendar.builder(PARIS)
                .open(MONDAY, FRIDAY, "09:00-17:00")
                .holidays(
                        Holidays.fixed(12, 25).movedFrom(SATURDAY, SUNDAY),
                        Holidays.fixed(12, 26).movedFrom(SATURDAY, SUNDAY))
                .build();
        // 25 December 2021 is a Saturday, 2022 a Sunday, 2020 a Friday
        assertThat(free(calendar, 2021)).isEqualTo("27 28");
        assertThat(free(calendar, 2022)).isEqualTo("26 27");
        assertThat(free(calendar, 2020)).isEqualTo("25 28");
    }

    private static String free(BusinessCalendar calendar, int year) {
        return LocalDate.of(year, 12, 24)
                .datesUntil(LocalDate.of(year, 12, 31))
                .filter(date -> date.getDayOfWeek().getValue() < 6 && !calendar.isBusinessDay(date))
                .map(date -> Integer.toString(date.getDayOfMonth()))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    @Test
    void hours_moveOverNewYear_reachesTheNextYear() {
        BusinessCalendar calendar = BusinessCalendar.parse(
                "Mon-Fri 09:00-17:00 UTC; holiday 12-31 moved-from Sat-Sun; holiday 01-01; holiday 01-02");
        // 31 December 2022 is a Saturday
        assertThat(calendar.isBusinessDay(LocalDate.of(2023, 1, 3))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2023, 1, 4))).isTrue();
    }
}
