package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every calendar that can be made has a text that reads back, and every refusal says where. */
class LimitsTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.parse("Mon-Fri 09:00-17:00 UTC");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 11);

    private static void assertRefused(Class<?> type, String message, ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
    }

    private static void assertReadsBack(BusinessCalendar calendar) {
        assertThat(BusinessCalendar.parse(calendar.toString()))
                .isEqualTo(calendar)
                .hasToString(calendar.toString());
    }

    private static BusinessCalendar minute(int number) {
        LocalTime start = LocalTime.MIDNIGHT.plusMinutes(2L * number);
        return BusinessCalendar.builder(ZoneId.of("UTC"))
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of(start, start.plusMinutes(1)))
                .build();
    }

    @Test
    void restrictedTo_openEnds_readBack() {
        BusinessCalendar until = OFFICE.restrictedTo(LocalDate.MIN, DATE);
        BusinessCalendar from = OFFICE.restrictedTo(DATE, LocalDate.MAX);
        BusinessCalendar all = OFFICE.restrictedTo(LocalDate.MIN, LocalDate.MAX);
        assertThat(until).hasToString("(Mon-Fri 09:00-17:00 UTC) within ..2026-03-10 UTC");
        assertThat(from).hasToString("(Mon-Fri 09:00-17:00 UTC) within 2026-03-11.. UTC");
        assertThat(all).hasToString("(Mon-Fri 09:00-17:00 UTC) within .. UTC");
        for (BusinessCalendar calendar : List.of(until, from, all)) {
            assertReadsBack(calendar);
        }
        Instant now = Instant.parse("2026-03-12T10:00:00Z");
        assertThat(until.nextOpening(now)).isEmpty();
        assertThat(from.previousClosing(Instant.parse("2026-03-11T08:00:00Z"))).isEmpty();
        assertThat(all.isOpen(now)).isTrue();
        BusinessCalendar always = BusinessCalendar.parse("always within 2026-03-11.. UTC");
        assertThat(always.nextClosing(now)).isEmpty();
        assertThat(BusinessCalendar.parse("always within ..2026-03-20 UTC").previousOpening(now))
                .isEmpty();
    }

    @Test
    void restrictedTo_yearsThatTextLacks_isRefused() {
        assertRefused(
                IllegalArgumentException.class,
                "Year of the range must be from 0 to 9999 unless open, but was +10001-01-01",
                () -> OFFICE.restrictedTo(DATE, LocalDate.of(10001, 1, 1)));
        assertRefused(
                IllegalArgumentException.class,
                "Year of the range must be from 0 to 9999 unless open, but was -0001-12-31",
                () -> OFFICE.restrictedTo(LocalDate.of(-1, 12, 31), DATE));
        assertReadsBack(OFFICE.restrictedTo(LocalDate.of(0, 1, 1), LocalDate.of(10000, 1, 1)));
    }

    @Test
    void changedFrom_sixtyVersions_printFlat() {
        BusinessCalendar versions = OFFICE;
        for (int i = 0; i < 60; i++) {
            versions = versions.changedFrom(DATE.plusMonths(i), minute(i));
        }
        assertThat(versions.toString())
                .startsWith("(Mon-Fri 09:00-17:00 UTC) until 2026-03-11 UTC then (Mon-Fri 00:00-00:01 UTC) until"
                        + " 2026-04-11 UTC then (");
        assertReadsBack(versions);
        assertThat(BusinessCalendar.parse("never until 2026-01-01 UTC then (always until 2027-01-01 UTC then never)"))
                .hasToString("never until 2026-01-01 UTC then (always until 2027-01-01 UTC then never)");
    }

    @Test
    void complement_sixtyTimes_readsBack() {
        BusinessCalendar calendar = OFFICE;
        for (int i = 0; i < 60; i++) {
            calendar = calendar.complement();
        }
        assertThat(OFFICE.complement().complement()).hasToString("not not (Mon-Fri 09:00-17:00 UTC)");
        assertReadsBack(calendar);
    }

    @Test
    void depth_mostThatReadsBack_isAcceptedAndMoreRefused() {
        BusinessCalendar calendar = OFFICE;
        for (int i = 0; i < 99; i++) {
            calendar = calendar.complement();
        }
        assertReadsBack(calendar);
        BusinessCalendar deepest = calendar;
        assertRefused(
                IllegalArgumentException.class,
                "Combined calendars without names must have at most 100 levels, but had 101",
                deepest::complement);
        BusinessCalendar named = deepest.named("deep");
        assertThat(named.complement()).hasToString("not deep");
        assertThat(BusinessCalendar.parse("not deep", Map.of("deep", deepest), Map.of()))
                .isEqualTo(named.complement());
        BusinessCalendar right = OFFICE;
        for (int i = 0; i < 99; i++) {
            right = BusinessCalendars.NEVER.union(right);
        }
        assertReadsBack(right);
    }

    @Test
    void members_mostThatReadBack_areAcceptedAndMoreRefused() {
        BusinessCalendar union = minute(0);
        for (int i = 1; i < 500; i++) {
            union = union.union(minute(i));
        }
        assertReadsBack(union);
        assertThat(union.days().between(DATE, DATE.plusDays(7))).isEqualTo(5);
        BusinessCalendar most = union;
        assertRefused(
                IllegalArgumentException.class,
                "Combined calendars without names must have at most 500 members, but had 501",
                () -> most.union(OFFICE));
        assertThat(most.named("minutes").union(OFFICE)).hasToString("minutes or (Mon-Fri 09:00-17:00 UTC)");
    }

    @Test
    void handover_nestedMembers_count() {
        BusinessCalendar inner = BusinessCalendars.handover(
                ZoneId.of("UTC"), Map.of(LocalTime.MIDNIGHT, OFFICE, LocalTime.NOON, BusinessCalendars.ALWAYS));
        BusinessCalendar window = BusinessCalendar.parse("during 2026-01-01T00:00:00Z/2026-01-02T00:00:00Z");
        assertReadsBack(inner.union(window).minus(OFFICE.restrictedTo(DATE, DATE.plusDays(1))));
    }

    @Test
    void hours_spansInALongList_areLimited() {
        String thousand = IntStream.range(0, 1000)
                .mapToObj(i -> HoursText.writeTime(i * 60_000_000_000L) + "-"
                        + HoursText.writeTime(i * 60_000_000_000L + 1_000_000_000L))
                .collect(Collectors.joining(","));
        assertThat(Hours.parse(thousand)).hasToString(thousand);
        assertRefused(
                CalendarParseException.class,
                "Hours must have at most 1000 spans, but was '22:00-23:00' at index " + (thousand.length() + 1),
                () -> Hours.parse(thousand + ",22:00-23:00"));
        assertRefused(
                IllegalArgumentException.class,
                "Hours must have at most 1000 spans, but had 1001",
                () -> Hours.parse(thousand).plus(Hours.parse("22:00-23:00")));
        assertReadsBack(BusinessCalendar.parse("Mon-Sun " + thousand + " UTC"));
    }

    @Test
    void parse_refusedClause_saysWhere() {
        assertRefused(
                CalendarParseException.class,
                "Holiday must be a date that some year has, but was 02-30 at index 10",
                () -> BusinessCalendar.parse("24x7 UTC; holiday 02-30"));
        assertRefused(
                CalendarParseException.class,
                "Dated change must be from 1900-01-01T00:00:00Z to 2100-01-01T00:00:00Z, the validity of the calendar,"
                        + " but was 2150-01-01 at index 29",
                () -> BusinessCalendar.parse("24x7 UTC; closed 2026-01-01; closed 2150-01-01..2150-01-02"));
        assertRefused(
                CalendarParseException.class,
                "Hours of a change must have at least one span, but were closed at index 11",
                () -> BusinessCalendar.parse("(24x7 UTC; added 2026-02-03 closed)"));
    }

    @Test
    void validity_lastDates_isRefused() {
        assertRefused(
                IllegalArgumentException.class,
                "Date must be from 1678-01-01 to before 2262-01-01, but was +999999999-12-30",
                () -> BusinessCalendar.builder(ZoneId.of("UTC")).validity(LocalDate.MAX.minusDays(1), LocalDate.MAX));
        assertRefused(
                IllegalArgumentException.class,
                "Date must be from 1678-01-01 to before 2262-01-01, but was -999999999-01-01",
                () -> BusinessCalendar.builder(ZoneId.of("UTC")).validity(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void plusRolledForward_nothingOpensAgain_saysSo() {
        BusinessCalendar project = OFFICE.restrictedTo(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        Instant last = Instant.parse("2026-01-30T09:00:00Z");
        assertRefused(
                NotEnoughTimeException.class,
                "Duration from 2026-01-30T09:00:00Z must be less than PT8H, after which nothing opens again, but was"
                        + " PT8H",
                () -> project.plusRolledForward(last, Duration.ofHours(8)));
    }

    @Test
    void holidays_ofKnownYears_boundTheValidity() {
        HolidayRule rule = Holidays.of("region", ValueRange.of(2020, 2030), year -> List.of(LocalDate.of(year, 5, 1)));
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of("UTC"))
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
                .holidays(rule)
                .build();
        assertThat(calendar.validity()).hasToString("2020-01-01T00:00:00Z/2031-01-01T00:00:00Z");
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(BusinessCalendar.parse(calendar.toString(), Map.of(), Map.of("region", rule)))
                .isEqualTo(calendar);
        assertThat(rule)
                .isNotEqualTo(Holidays.of("region", year -> List.of()))
                .isNotEqualTo(Holidays.of("region", ValueRange.of(2020, 2031), year -> List.of()))
                .isEqualTo(Holidays.of("region", ValueRange.of(2020, 2030), year -> List.of()));
        assertThat(List.of(rule.firstYear(), rule.lastYear())).containsExactly(2020, 2030);
    }

    @Test
    void holidays_sameRuleTwice_isOne() {
        HolidayRule moved = Holidays.fixed(12, 26).movedFrom(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        HolidayRule other =
                Holidays.listed("boxing", LocalDate.of(2026, 12, 26)).movedFrom(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        BusinessCalendar once = BusinessCalendar.builder(ZoneId.of("UTC"))
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
                .holidays(moved, moved)
                .build();
        assertThat(once).hasToString("Mon-Fri 09:00-17:00 UTC; holiday 12-26 moved-from Sat-Sun");
        assertThat(once.isBusinessDay(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(once.isBusinessDay(LocalDate.of(2026, 12, 29))).isTrue();
        BusinessCalendar both = BusinessCalendar.builder(ZoneId.of("UTC"))
                .open(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
                .holidays(moved, other)
                .build();
        assertThat(both.isBusinessDay(LocalDate.of(2026, 12, 29))).isFalse();
        assertThat(both.isBusinessDay(LocalDate.of(2026, 12, 30))).isTrue();
    }
}
