package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** What is known, and what is refused, where the validity or a number ends. */
class EdgeTest {

    private static final Instant NOW = Instant.parse("2026-01-14T10:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
    private static final Instant START = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2050-01-01T00:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate DATE = LocalDate.of(2026, 1, 14);

    private static void assertRefused(Class<?> type, String message, ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
    }

    private static BusinessCalendar during(String interval) {
        return BusinessCalendar.parse("during " + interval);
    }

    @Test
    void validity_ofASkippedDateOnly_isRefused() {
        String message = "Validity from 2011-12-30 to 2011-12-30 must have some time in Pacific/Apia, but had none";
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertRefused(
                IllegalArgumentException.class,
                message,
                () -> BusinessCalendar.builder(ZoneId.of("Pacific/Apia"))
                        .open(DayOfWeek.MONDAY, "09:00-10:00")
                        .validity(skipped, skipped.plusDays(1))
                        .build());
        assertThatThrownBy(() -> BusinessCalendar.parse("24x7 Pacific/Apia; valid 2011-12-30..2011-12-30"))
                .isExactlyInstanceOf(CalendarParseException.class)
                .hasMessage(message + " at index 0");
    }

    @Test
    void plus_leastDuration_isRefusedByName() {
        BusinessCalendar office = BusinessCalendar.parse("Mon-Fri 09:00-17:00 UTC");
        Duration least = Duration.ofSeconds(Long.MIN_VALUE);
        assertThatThrownBy(() -> office.plus(NOW, least)).isExactlyInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> office.minus(NOW, least)).isExactlyInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> office.plusRolledForward(NOW, least))
                .isExactlyInstanceOf(OutsideValidityException.class);
        assertRefused(
                NotEnoughTimeException.class,
                "Duration from 2026-01-14T10:00:00Z must be at most PT0S, all the open time that is left, but was "
                        + least,
                () -> BusinessCalendars.NEVER.plus(NOW, least));
        assertRefused(
                NotEnoughTimeException.class,
                "Duration from 2026-01-14T10:00:00Z must be at most PT0S, all the open time that is left, but was"
                        + " PT2562047788015215H30M7.999999999S",
                () -> BusinessCalendars.NEVER.minus(NOW, least));
    }

    @Test
    void next_spanToTheEnd_closesThereForGood() {
        BusinessCalendar calendar = during("2026-01-01T00:00:00Z/2100-01-01T00:00:00Z");
        assertThat(calendar.nextOpening(LATER)).isEmpty();
        assertThat(calendar.nextClosing(LATER)).contains(END);
        assertThat(calendar.firstOpen(END)).isEmpty();
        assertThat(calendar.nextClosing(END)).isEmpty();
        assertThat(calendar.isOpen(END)).isFalse();
        assertThat(calendar.previousClosing(END)).contains(END);
    }

    @Test
    void previous_spanFromTheStart_openedThereFirst() {
        BusinessCalendar calendar = during("1900-01-01T00:00:00Z/..");
        assertThat(calendar.previousOpening(LATER)).contains(START);
        assertThat(calendar.previousClosing(LATER)).isEmpty();
        assertThat(calendar.previousOpening(START)).contains(START);
        assertThat(calendar.previousClosing(START)).isEmpty();
    }

    @Test
    void search_openFromTheEnd_findsTheEnd() {
        BusinessCalendar calendar = during("2100-01-01T00:00:00Z/..");
        assertThat(calendar.firstOpen(LATER)).contains(END);
        assertThat(calendar.nextOpening(LATER)).contains(END);
        assertThat(calendar.nextClosing(LATER)).isEmpty();
        assertThat(calendar.previousOpening(END)).contains(END);
        assertThat(BusinessCalendars.ALWAYS.firstOpen(END)).contains(END);
        assertThat(BusinessCalendars.ALWAYS.isOpen(END)).isTrue();
        assertThat(BusinessCalendars.ALWAYS.nextOpening(END)).isEmpty();
        assertThat(BusinessCalendars.ALWAYS.previousClosing(END)).isEmpty();
        assertThat(BusinessCalendars.NEVER.isOpen(END)).isFalse();
    }

    @Test
    void search_openUpToTheStart_findsTheStart() {
        BusinessCalendar calendar = during("../1900-01-01T00:00:00Z");
        assertThat(calendar.previousClosing(LATER)).contains(START);
        assertThat(calendar.previousClosing(START)).contains(START);
        assertThat(calendar.previousOpening(LATER)).isEmpty();
    }

    @Test
    void search_disjointHoursOfUnchangingZones_isNever() {
        for (String other : new String[] {"+09:00", "Asia/Tokyo", "Etc/GMT+5"}) {
            BusinessCalendar none = BusinessCalendar.parse("Mon 09:00-17:00 UTC")
                    .intersection(BusinessCalendar.parse("Fri 09:00-17:00 " + other));
            assertThat(none.isNeverOpen()).isTrue();
            assertThat(none.nextOpening(NOW)).isEmpty();
            assertThat(none.nextClosing(NOW)).isEmpty();
        }
        BusinessCalendar some = BusinessCalendar.parse("Mon 00:00-01:00 UTC")
                .intersection(BusinessCalendar.parse("Mon 09:00-10:00 +09:00"));
        assertThat(some.nextOpening(NOW)).contains(Instant.parse("2026-01-19T00:00:00Z"));
        assertThatThrownBy(() -> some.nextOpening(Instant.parse("2099-12-31T00:00:00Z")))
                .isInstanceOf(OutsideValidityException.class);
        BusinessCalendar before = BusinessCalendar.parse("Mon 09:00-17:00 UTC")
                .intersection(BusinessCalendar.parse("Fri 09:00-17:00 +09:00"));
        assertThat(before.previousClosing(NOW)).isEmpty();
    }

    @Test
    void days_plusWhereNothingOpensAgain_isRefusedWithWhatIsLeft() {
        assertRefused(
                NotEnoughDaysException.class,
                "Business days from 2026-01-14 must be at most 0, all that are left, but were 1",
                () -> BusinessCalendars.NEVER.days(UTC).plus(DATE, 1));
        assertRefused(
                NotEnoughDaysException.class,
                "Business days from 2026-01-14 must be at most 0, all that are left, but were -1",
                () -> BusinessCalendars.NEVER.days(UTC).plus(DATE, -1));
        BusinessDays project = BusinessCalendar.parse("Mon-Fri 09:00-17:00 UTC")
                .restrictedTo(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 17))
                .days();
        assertThat(project.plus(DATE, 2)).isEqualTo(LocalDate.of(2026, 1, 16));
        assertThatThrownBy(() -> project.plus(DATE, 3)).isInstanceOfSatisfying(NotEnoughDaysException.class, e -> {
            assertThat(e.from()).isEqualTo(DATE);
            assertThat(e.asked()).isEqualTo(3);
            assertThat(e.available()).isEqualTo(2);
        });
        assertThatThrownBy(() -> project.plus(DATE, -3)).isInstanceOfSatisfying(NotEnoughDaysException.class, e -> {
            assertThat(e.asked()).isEqualTo(-3);
            assertThat(e.available()).isEqualTo(-2);
        });
        BusinessDays known = BusinessCalendar.parse("24x7 UTC").days();
        assertThatThrownBy(() -> known.plus(DATE, 90_000)).isExactlyInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> known.plus(DATE, -90_000)).isExactlyInstanceOf(OutsideValidityException.class);
    }

    @Test
    void days_openTimeOnTheCutDateAtTheEnd_isUnknown() {
        BusinessDays york = BusinessCalendars.during(Interval.of(END.minusSeconds(3600), END))
                .days(ZoneId.of("America/New_York"));
        assertThatThrownBy(() -> york.plus(DATE, 1)).isExactlyInstanceOf(OutsideValidityException.class);
        BusinessDays tokyo = BusinessCalendars.during(Interval.of(START, START.plusSeconds(3600)))
                .days(ZoneId.of("Asia/Tokyo"));
        assertThatThrownBy(() -> tokyo.plus(DATE, -1)).isExactlyInstanceOf(OutsideValidityException.class);
    }

    @Test
    void days_noWholeDateInTheValidity_isRefused() {
        BusinessCalendar both = BusinessCalendar.parse("24x7 UTC; valid 2026-01-01..2026-01-01")
                .union(BusinessCalendar.parse("24x7 Asia/Tokyo; valid 2026-01-01..2026-01-01"));
        assertRefused(
                IllegalArgumentException.class,
                "Validity 2026-01-01T00:00:00Z/2026-01-01T15:00:00Z must hold a whole date in UTC, but held none",
                () -> both.days(UTC));
        assertThatThrownBy(() -> both.days(ZoneId.of("America/New_York"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(BusinessCalendar.parse("24x7 UTC; valid 2026-01-01..2026-01-01")
                        .days()
                        .isBusinessDay(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @Test
    void isBusinessDay_gapAcrossMidnight_hasNoSpanInIt() {
        LocalDate after = LocalDate.of(1919, 3, 31);
        BusinessCalendar inside = BusinessCalendar.parse("Mon-Sun 00:10-00:20 America/Toronto");
        assertThat(inside.isBusinessDay(after)).isFalse();
        assertThat(inside.isBusinessDay(after.plusDays(1))).isTrue();
        assertThat(BusinessCalendar.parse("Mon-Sun 00:10-00:40 America/Toronto").isBusinessDay(after))
                .isTrue();
        assertThat(BusinessCalendar.parse("Mon-Sun 23:40-23:50 America/Toronto").isBusinessDay(after.minusDays(1)))
                .isFalse();
    }

    @Test
    void zones_ofRangesAndChanges_count() {
        BusinessCalendar changed = BusinessCalendar.parse("always until 2026-01-01 Europe/Paris then never");
        assertThat(changed.zone()).contains(ZoneId.of("Europe/Paris"));
        assertThat(changed.zoneDataVersions()).containsOnlyKeys("Europe/Paris");
        BusinessCalendar range = BusinessCalendar.parse("always within 2026-01-01..2026-12-31 Europe/Paris");
        assertThat(range.zone()).contains(ZoneId.of("Europe/Paris"));
        assertThat(range.zoneDataVersions()).containsOnlyKeys("Europe/Paris");
    }

    @Test
    void zoneDataVersions_regionsOfAFixedOffset_areListed() {
        assertThat(BusinessCalendar.parse("24x7 UTC").zoneDataVersions()).containsOnlyKeys("UTC");
        assertThat(BusinessCalendar.parse("24x7 Etc/GMT+5").zoneDataVersions()).containsOnlyKeys("Etc/GMT+5");
        assertThat(BusinessCalendar.parse("24x7 " + ZoneOffset.ofHours(-5)).zoneDataVersions())
                .isEmpty();
    }
}
