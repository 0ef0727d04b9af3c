package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/** Business time is the elapsed time of the instants whose own local time lies in the hours. */
class ClockChangeTest {

    @ParameterizedTest
    @CsvSource({
        // an hour skipped and an hour repeated
        "Sun 01:00-04:00 Europe/Paris,          2026-03-29, PT2H",
        "Sun 01:00-04:00 Europe/Paris,          2026-10-25, PT4H",
        "Sun 01:00-04:00 Europe/Paris,          2026-10-18, PT3H",
        "Sun 02:15-02:45 Europe/Paris,          2026-03-29, PT0S",
        "Sun 02:15-02:45 Europe/Paris,          2026-10-25, PT1H",
        // winter time as a negative saving
        "Sun 00:00-04:00 Europe/Dublin,         2026-03-29, PT3H",
        "Sun 01:00-02:00 Europe/Dublin,         2026-03-29, PT0S",
        "Sun 01:00-02:00 Europe/Dublin,         2026-10-25, PT2H",
        // half an hour
        "Sun 01:00-04:00 Australia/Lord_Howe,   2026-10-04, PT2H30M",
        "Sun 01:00-04:00 Australia/Lord_Howe,   2026-04-05, PT3H30M",
        // two hours
        "Sun 00:00-06:00 Antarctica/Troll,      2026-03-29, PT4H",
        "Sun 00:00-06:00 Antarctica/Troll,      2026-10-25, PT8H",
        // at a quarter to
        "Sun 02:00-04:00 Pacific/Chatham,       2026-09-27, PT1H",
        "Sun 02:00-04:00 Pacific/Chatham,       2026-04-05, PT3H",
        // at midnight: the day starts at 01:00, or the day before has 25 hours
        "24x7 America/Sao_Paulo,                2018-11-04, PT23H",
        "Sun 00:00-02:00 America/Sao_Paulo,     2018-11-04, PT1H",
        "24x7 America/Sao_Paulo,                2018-02-17, PT25H",
        "Sat 23:00-24:00 America/Sao_Paulo,     2018-02-17, PT2H",
        "24x7 America/Sao_Paulo,                2018-02-18, PT24H",
        "24x7 Asia/Beirut,                      2022-03-27, PT23H",
        "24x7 Asia/Beirut,                      2022-10-29, PT25H",
        // standard time moves by a quarter of an hour, and by one hour
        "Wed 00:00-24:00 Asia/Kathmandu,        1986-01-01, PT23H45M",
        "Sun 01:00-02:00 Europe/Moscow,         2014-10-26, PT2H",
        // a day that never was
        "Fri 00:00-24:00 Pacific/Apia,          2011-12-30, PT0S",
        "24x7 Pacific/Apia,                     2011-12-29, PT24H",
        "Sat 00:00-24:00 Pacific/Kwajalein,     1993-08-21, PT0S",
    })
    void between_dayOfChange_countsElapsedOpenTime(String calendar, String date, Duration open) {
        assertThat(Days.open(calendar, date)).isEqualTo(open);
    }

    @Test
    void openSpans_boundInRepeatedHour_holdsInBothPasses() {
        BusinessCalendar calendar = BusinessCalendar.parse("Sun 01:30-02:00 America/New_York");
        assertThat(calendar.openSpans(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z")))
                .containsExactly(
                        Interval.parse("2026-11-01T05:30:00Z/2026-11-01T06:00:00Z"),
                        Interval.parse("2026-11-01T06:30:00Z/2026-11-01T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-03-27, PT65H",
        "Europe/Warsaw, 2026-10-23, PT67H",
        "Europe/Warsaw, 2026-05-22, PT66H",
        "UTC,           2026-03-27, PT66H",
    })
    void s55_fridayToMonday_officeHoursOrAlways(String zone, LocalDate friday, Duration elapsed) {
        Instant start = friday.atTime(16, 0).atZone(ZoneId.of(zone)).toInstant();
        Instant end = friday.plusDays(3).atTime(10, 0).atZone(ZoneId.of(zone)).toInstant();
        BusinessCalendar office = BusinessCalendar.parse("Mon-Fri 09:00-17:00 " + zone);
        assertThat(office.between(start, end)).hasHours(2);
        assertThat(BusinessCalendar.parse("24x7 " + zone).between(start, end)).isEqualTo(elapsed);
        assertThat(BusinessCalendars.ALWAYS.between(start, end)).isEqualTo(elapsed);
    }

    @Test
    void between_roundTheClock_losesNoMinuteAtMidnight() {
        Instant start = Instant.parse("2000-01-01T00:00:00Z");
        Instant end = Instant.parse("2090-01-01T00:00:00Z");
        for (String zone : Specs.ZONES) {
            assertThat(BusinessCalendar.parse("24x7 " + zone).between(start, end))
                    .isEqualTo(Duration.between(start, end));
        }
    }

    @Test
    void between_apiaOverTheSkippedDay_isContinuous() {
        BusinessCalendar calendar = BusinessCalendar.parse("Mon-Fri 09:00-17:00 Pacific/Apia");
        Instant thursday = LocalDateTime.parse("2011-12-29T16:00")
                .atZone(ZoneId.of("Pacific/Apia"))
                .toInstant();
        assertThat(calendar.plus(thursday, Duration.ofHours(2)))
                .isEqualTo(LocalDateTime.parse("2012-01-02T10:00")
                        .atZone(ZoneId.of("Pacific/Apia"))
                        .toInstant());
        assertThat(calendar.isBusinessDay(LocalDate.of(2011, 12, 30))).isFalse();
        assertThat(calendar.days().between(LocalDate.of(2011, 12, 26), LocalDate.of(2012, 1, 3)))
                .isEqualTo(5);
    }

    @Test
    void between_secondBySecond_agreesOnDaysOfChange() {
        for (String zone : new String[] {"Europe/Dublin", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia"}) {
            BusinessCalendar calendar =
                    BusinessCalendar.parse("Mon-Sun 00:10-02:15,22:30-01:20+1 " + zone + "; break 00:30-00:45");
            for (String day : new String[] {"2011-12-30", "2018-02-17", "2018-11-04", "2026-03-29", "2026-10-04"}) {
                Instant start = Instant.parse(day + "T00:00:00Z").minusSeconds(43_200);
                long open = 0;
                for (int second = 0; second < 2 * 86_400; second++) {
                    int at = start.plusSeconds(second)
                            .atZone(ZoneId.of(zone))
                            .toLocalTime()
                            .toSecondOfDay();
                    boolean taken = at >= 1800 && at < 2700;
                    open += !taken && (at < 4800 || (at >= 600 && at < 8100) || at >= 81_000) ? 1 : 0;
                }
                assertThat(calendar.between(start, start.plusSeconds(2 * 86_400)))
                        .hasSeconds(open);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a skipped clock time moves by the length of the gap, a repeated one is the earlier pass
        "Europe/Paris,        2026-03-28T02:30, 2026-03-29T01:30:00Z",
        "Europe/Paris,        2026-10-24T02:30, 2026-10-25T00:30:00Z",
        "Australia/Lord_Howe, 2026-10-03T02:10, 2026-10-03T15:40:00Z",
        "Antarctica/Troll,    2026-03-28T01:30, 2026-03-29T01:30:00Z",
        "America/Sao_Paulo,   2018-11-03T00:20, 2018-11-04T03:20:00Z",
        "Europe/Dublin,       2026-10-24T01:30, 2026-10-25T00:30:00Z",
    })
    void plusCalendarDays_clockTimeInGapOrOverlap_isResolvedAsStated(String zone, LocalDateTime local, Instant due) {
        BusinessDays days = BusinessCalendar.parse("24x7 " + zone).days();
        assertThat(days.plusCalendarDays(local.atZone(ZoneId.of(zone)).toInstant(), 1))
                .isEqualTo(due);
        assertThat(days.plus(local.atZone(ZoneId.of(zone)).toInstant(), 1)).isEqualTo(due);
    }

    @Test
    void dates_clockSetBackOverMidnight_keepTheirOwnTime() {
        // St. John's, 25 October 1992: at 00:01 back to 23:01 of the 24th
        BusinessCalendar nights = BusinessCalendar.parse("Mon-Sun 23:30-24:00 America/St_Johns");
        LocalDate saturday = LocalDate.of(1992, 10, 24);
        BusinessCalendar changed = nights.changedFrom(
                saturday.plusDays(1),
                BusinessCalendars.NEVER.union(BusinessCalendar.parse("Mon-Fri 09:00-17:00 America/St_Johns")));
        Instant secondPass = Instant.parse("1992-10-25T03:10:00Z");
        assertThat(changed.isOpen(secondPass)).isTrue();
        assertThat(nights.restrictedTo(saturday.plusDays(1), saturday.plusDays(2))
                        .isOpen(secondPass))
                .isFalse();
        assertThat(nights.restrictedTo(saturday, saturday.plusDays(1))
                        .between(Instant.parse("1992-10-24T12:00:00Z"), Instant.parse("1992-10-26T12:00:00Z")))
                .hasMinutes(60);
        BusinessCalendar once =
                nights.restrictedTo(saturday, saturday.plusDays(1)).intersection(nights);
        assertThat(once.isBusinessDay(saturday)).isTrue();
        assertThat(once.isBusinessDay(saturday.plusDays(1))).isFalse();
    }
}
