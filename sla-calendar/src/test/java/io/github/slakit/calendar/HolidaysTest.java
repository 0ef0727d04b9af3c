package io.github.slakit.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({"1943-04-25", "1961-04-02", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void easter_western_isThatSunday(LocalDate easter) {
        assertThat(Holidays.easter(0).dates(easter.getYear())).containsExactly(easter);
        assertThat(Holidays.easter(-2).dates(easter.getYear())).containsExactly(easter.minusDays(2));
        assertThat(Holidays.easter(1).name()).isEqualTo("easter+1");
    }

    @ParameterizedTest
    @CsvSource({"1983-05-08", "2000-04-30", "2024-05-05", "2025-04-20", "2026-04-12", "2099-04-12", "2100-05-02"})
    void easter_eastern_isThatSunday(LocalDate easter) {
        assertThat(Holidays.orthodoxEaster(0).dates(easter.getYear())).containsExactly(easter);
        assertThat(Holidays.orthodoxEaster(-2)).hasToString("orthodox-easter-2");
    }

    @Test
    void nth_dayOfMonth_staysInItsMonth() {
        assertThat(Holidays.nth(4, THURSDAY, Month.NOVEMBER).dates(2026)).containsExactly(LocalDate.of(2026, 11, 26));
        assertThat(Holidays.nth(1, MONDAY, Month.JUNE).dates(2026)).containsExactly(LocalDate.of(2026, 6, 1));
        assertThat(Holidays.nth(5, MONDAY, Month.MARCH).dates(2026)).containsExactly(LocalDate.of(2026, 3, 30));
        assertThat(Holidays.nth(5, MONDAY, Month.FEBRUARY).dates(2026)).isEmpty();
        assertThat(Holidays.nth(5, MONDAY, Month.FEBRUARY).dates(2044)).containsExactly(LocalDate.of(2044, 2, 29));
        assertThat(Holidays.last(MONDAY, Month.MAY).dates(2026)).containsExactly(LocalDate.of(2026, 5, 25));
        assertThat(Holidays.last(SUNDAY, Month.MAY).dates(2026)).containsExactly(LocalDate.of(2026, 5, 31));
    }

    @Test
    void fixed_leapDay_happensInLeapYears() {
        assertThat(Holidays.fixed(2, 29).dates(2028)).containsExactly(LocalDate.of(2028, 2, 29));
        assertThat(Holidays.fixed(2, 29).dates(2026)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 30, 02-30", "4, 31, 04-31", "13, 1, 13-01", "0, 1, 00-01", "1, 0, 01-00"})
    void fixed_dateOfNoYear_isRefused(int month, int day, String shown) {
        assertThatThrownBy(() -> Holidays.fixed(month, day))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Holiday must be a date that some year has, but was " + shown);
    }

    @Test
    void rules_outOfRange_areRefused() {
        assertThatThrownBy(() -> Holidays.nth(6, MONDAY, Month.MAY))
                .hasMessage("Week of a month must be from 1 to 5, but was 6");
        assertThatThrownBy(() -> Holidays.nth(0, MONDAY, Month.MAY))
                .hasMessage("Week of a month must be from 1 to 5, but was 0");
        assertThatThrownBy(() -> Holidays.easter(181))
                .hasMessage("Days from Easter must be from -180 to 180, but were 181");
        assertThatThrownBy(() -> Holidays.easter(1).movedFrom())
                .hasMessage("Weekend must have from 1 to 6 days, but had 0");
        assertThatThrownBy(() -> Holidays.easter(1).movedFrom(DayOfWeek.values()))
                .hasMessage("Weekend must have from 1 to 6 days, but had 7");
        assertThatThrownBy(() -> Holidays.listed("x"))
                .hasMessage("Listed holidays must have at least one date, but had none");
        assertThatThrownBy(() -> Holidays.of("easter+1", year -> List.of()))
                .hasMessage(
                        "Name of a holiday rule must be a letter and then letters, digits or ':/._-', and no word of"
                                + " the grammar, but was 'easter+1'");
        assertThatThrownBy(() -> Holidays.of("last", year -> List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void build_ruleThatNeverHappens_isRefusedByName() {
        assertThatThrownBy(() -> BusinessCalendar.parse(
                        "Mon-Fri 09:00-17:00 UTC; holiday 5th Mon of Feb; valid 2026-01-01..2030-12-31"))
                .hasMessage(
                        "Holiday '5th Mon of Feb' must happen at least once from 2026-01-01 to 2031-01-01, but never"
                                + " did at index 0");
    }

    @Test
    void of_dataSet_joinsTheCalendarAndItsText() {
        HolidayRule rule = Holidays.of("set:de-by", year -> List.of(LocalDate.of(year, 8, 15)));
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
                .open(MONDAY, SUNDAY, "00:00-24:00")
                .holidays(rule.movedFrom(SATURDAY, SUNDAY))
                .build();
        assertThat(calendar).hasToString("24x7 Europe/Berlin; holiday set:de-by moved-from Sat-Sun");
        assertThat(BusinessCalendar.parse(calendar.toString(), Map.of(), Map.of("set:de-by", rule)))
                .isEqualTo(calendar);
        assertThat(rule).isEqualTo(Holidays.of("set:de-by", year -> List.of())).isNotEqualTo(Holidays.easter(0));
        assertThat(rule.equals((Object) "set:de-by")).isFalse();
        assertThat(rule.movedFrom(SATURDAY)).hasToString("set:de-by moved-from Sat");
        // 15 August 2026 is a Saturday
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 8, 17))).isFalse();
    }

    @Test
    void listed_dates_areKnownForTheirYearsOnly() {
        HolidayRule rule = Holidays.listed("plant", LocalDate.of(2027, 3, 1), LocalDate.of(2025, 3, 3));
        assertThat(rule).hasToString("plant");
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of("UTC"))
                .open(MONDAY, SUNDAY, "00:00-24:00")
                .holidays(rule.movedFrom(SATURDAY))
                .build();
        assertThat(calendar.validity()).hasToString("2025-01-01T00:00:00Z/2028-01-01T00:00:00Z");
        assertThat(calendar.isBusinessDay(LocalDate.of(2027, 3, 1))).isFalse();
        assertThatThrownBy(() -> calendar.isBusinessDay(LocalDate.of(2028, 3, 1)))
                .isInstanceOf(OutsideValidityException.class)
                .hasMessage("Date must be from 2025-01-01T00:00:00Z to 2028-01-01T00:00:00Z, the validity of the"
                        + " calendar, but was 2028-03-01");
        HolidayRule other = Holidays.listed("other", LocalDate.of(2030, 3, 1));
        assertThatThrownBy(() -> BusinessCalendar.builder(ZoneId.of("UTC"))
                        .open(MONDAY, "09:00-17:00")
                        .holidays(rule, other)
                        .build())
                .hasMessage("Holiday rules must know some year from 1900-01-01 to 2100-01-01 in common, but did not");
    }

    @Test
    void build_ruleFromElsewhere_isAskedForItsYearsOnlyAndNeedsAReadableName() {
        record Years(String name) implements HolidayRule {
            @Override
            public List<LocalDate> dates(int year) {
                assertThat(year).isBetween(2020, 2022);
                return List.of(LocalDate.of(year, 3, 1));
            }

            @Override
            public int firstYear() {
                return 2020;
            }

            @Override
            public int lastYear() {
                return 2022;
            }
        }
        BusinessCalendarBuilder builder =
                BusinessCalendar.builder(ZoneId.of("UTC")).open(MONDAY, SUNDAY, "00:00-24:00");
        assertThat(builder.holidays(new Years("years")).build().validity())
                .hasToString("2020-01-01T00:00:00Z/2023-01-01T00:00:00Z");
        assertThatThrownBy(() ->
                        builder.holidays(new Years("a; b").movedFrom(SUNDAY)).build())
                .hasMessage(
                        "Name of a holiday rule must be a letter and then letters, digits or ':/._-', and no word of"
                                + " the grammar, but was 'a; b'");
    }

    @Test
    void movedFrom_twice_isOneWeekend() {
        assertThat(Holidays.fixed(12, 25).movedFrom(SATURDAY).movedFrom(SUNDAY))
                .isEqualTo(Holidays.fixed(12, 25).movedFrom(SUNDAY, SATURDAY))
                .hasToString("12-25 moved-from Sat-Sun");
    }
}
