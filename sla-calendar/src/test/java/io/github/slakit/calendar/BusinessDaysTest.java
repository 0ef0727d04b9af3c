package io.github.slakit.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class BusinessDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final BusinessCalendar OFFICE =
            BusinessCalendar.parse("Mon-Fri 09:00-18:00 Europe/Paris; holiday 12-25");
    /** A Monday. */
    private static final LocalDate MON = LocalDate.of(2026, 12, 21);

    @Test
    void between_datesInHalfOpenRange_areCounted() {
        BusinessDays days = OFFICE.days();
        assertThat(days.between(MON, MON)).isZero();
        assertThat(days.between(MON, MON.plusDays(1))).isEqualTo(1);
        assertThat(days.between(MON, MON.plusDays(7))).isEqualTo(4);
        assertThat(days.between(MON.plusDays(7), MON)).isEqualTo(-4);
        assertThat(days.between(LocalDate.of(1900, 1, 2), LocalDate.of(2100, 1, 1)))
                .isEqualTo(52_034);
        assertThat(days.zone()).isEqualTo(PARIS);
        assertThat(OFFICE.days()).isSameAs(days);
    }

    @Test
    void plus_businessDays_skipWeekendsAndHolidays() {
        BusinessDays days = OFFICE.days();
        LocalDate saturday = MON.plusDays(5);
        assertThat(days.plus(MON, 1)).isEqualTo(MON.plusDays(1));
        assertThat(days.plus(MON.plusDays(3), 1)).isEqualTo(MON.plusDays(7));
        assertThat(days.plus(saturday, 0)).isEqualTo(saturday);
        assertThat(days.plus(saturday, 1)).isEqualTo(MON.plusDays(7));
        assertThat(days.plus(saturday, -1)).isEqualTo(MON.plusDays(3));
        assertThat(days.plus(MON.plusDays(7), -4)).isEqualTo(MON);
        assertThatThrownBy(() -> days.plus(MON, 100_000))
                .isInstanceOf(OutsideValidityException.class)
                .hasMessage("Result must be from 1899-12-31T23:50:39Z to 2099-12-31T23:00:00Z, the validity of the"
                        + " calendar, but was 100000 business days from 2026-12-21");
        assertThatThrownBy(() -> days.plus(MON, Integer.MIN_VALUE)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> days.plus(MON, Integer.MAX_VALUE)).isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void plus_instant_keepsTheClockTime() {
        BusinessDays days = OFFICE.days();
        Instant friday = Instant.parse("2026-03-27T15:00:00Z");
        assertThat(days.plus(friday, 1)).isEqualTo(Instant.parse("2026-03-30T14:00:00Z"));
        assertThat(days.plus(friday, 0)).isEqualTo(friday);
        assertThat(days.plusCalendarDays(friday, 3)).isEqualTo(Instant.parse("2026-03-30T14:00:00Z"));
        assertThat(days.plusCalendarDays(friday, -3)).isEqualTo(Instant.parse("2026-03-24T15:00:00Z"));
        assertThat(days.plusCalendarDays(friday, 0)).isEqualTo(friday);
        assertThatThrownBy(() -> days.plusCalendarDays(friday, Integer.MAX_VALUE))
                .isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void endOf_date_isMidnightAndClosingIsTheLastOpenTime() {
        BusinessDays days = OFFICE.days();
        assertThat(days.endOf(LocalDate.of(2026, 3, 27))).isEqualTo(Instant.parse("2026-03-27T23:00:00Z"));
        assertThat(days.closingOf(LocalDate.of(2026, 3, 27))).isEqualTo(Instant.parse("2026-03-27T17:00:00Z"));
        BusinessDays always = BusinessCalendar.parse("24x7 Europe/Paris").days();
        assertThat(always.closingOf(LocalDate.of(2026, 3, 29))).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThatThrownBy(() -> days.closingOf(LocalDate.of(2026, 3, 28)))
                .hasMessage("Date must have open time, but was 2026-03-28");
        assertThatThrownBy(() -> days.endOf(LocalDate.MAX)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> days.isBusinessDay(LocalDate.MIN)).isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void isBusinessDay_nightShift_belongsToTheDateItStartsOn() {
        BusinessCalendar nights = BusinessCalendar.parse("Mon-Fri 22:00-06:00+1 Europe/Paris");
        LocalDate saturday = LocalDate.of(2026, 3, 14);
        assertThat(nights.isOpen(Instant.parse("2026-03-14T03:00:00Z"))).isTrue();
        assertThat(nights.isBusinessDay(saturday)).isFalse();
        assertThat(nights.isBusinessDay(saturday.minusDays(1))).isTrue();
        // a break by subtraction does not make Saturday one
        assertThat(nights.minus(BusinessCalendar.parse("Mon-Sun 02:00-03:00 Europe/Paris"))
                        .isBusinessDay(saturday))
                .isFalse();
        assertThat(BusinessCalendar.parse("Mon-Fri 22:00-06:00+1 Europe/Paris; break 22:00-24:00")
                        .isBusinessDay(saturday.minusDays(1)))
                .isFalse();
    }

    @Test
    void isBusinessDay_combinations_followTheirMembers() {
        BusinessCalendar saturdays = BusinessCalendar.parse("Sat 10:00-12:00 Europe/Paris");
        BusinessCalendar mornings = BusinessCalendar.parse("Mon-Thu 09:00-10:00 Europe/Paris");
        LocalDate saturday = MON.plusDays(5);
        LocalDate thursday = MON.plusDays(3);
        assertThat(OFFICE.union(saturdays).isBusinessDay(saturday)).isTrue();
        assertThat(OFFICE.intersection(saturdays).isBusinessDay(saturday)).isFalse();
        assertThat(OFFICE.intersection(mornings).isBusinessDay(thursday)).isTrue();
        assertThat(OFFICE.intersection(BusinessCalendars.ALWAYS).isBusinessDay(thursday))
                .isTrue();
        assertThat(OFFICE.minus(OFFICE).isBusinessDay(thursday)).isFalse();
        assertThat(OFFICE.complement().isBusinessDay(saturday)).isTrue();
        assertThat(OFFICE.restrictedTo(MON, thursday).isBusinessDay(MON)).isTrue();
        assertThat(OFFICE.restrictedTo(MON, thursday).isBusinessDay(thursday)).isFalse();
        BusinessCalendar changed = OFFICE.changedFrom(thursday, saturdays);
        assertThat(changed.days().between(MON, MON.plusDays(14))).isEqualTo(5);
        BusinessCalendar event = BusinessCalendars.during(Interval.parse("2026-12-24T23:30:00Z/2026-12-25T10:00:00Z"));
        assertThat(event.days(PARIS).between(MON, MON.plusDays(7))).isEqualTo(1);
        assertThat(event.days(ZoneId.of("UTC")).between(MON, MON.plusDays(7))).isEqualTo(2);
    }

    @Test
    void days_severalZones_areRefusedUnlessGivenOne() {
        BusinessCalendar tokyo = BusinessCalendar.builder(ZoneId.of("Asia/Tokyo"))
                .open(MONDAY, FRIDAY, "08:00-16:00")
                .build();
        BusinessCalendar both = OFFICE.union(tokyo);
        assertThatThrownBy(() -> both.isBusinessDay(MON))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "Calendar must have one zone for questions on dates unless given one, but had [");
        assertThatThrownBy(BusinessCalendars.ALWAYS::days).isInstanceOf(IllegalStateException.class);
        // Tokyo's Monday starts on Sunday in New York
        BusinessDays york = both.days(ZoneId.of("America/New_York"));
        assertThat(york.isBusinessDay(MON.minusDays(1))).isTrue();
        assertThat(york.isBusinessDay(MON.plusDays(5))).isFalse();
        assertThat(both.days(PARIS).isBusinessDay(MON.minusDays(1))).isFalse();
    }

    @Test
    void isBusinessDay_hoursInsideASkippedHour_haveNoSpan() {
        BusinessCalendar gap = BusinessCalendar.parse("Mon-Sun 02:10-02:50 Europe/Paris");
        assertThat(gap.isBusinessDay(LocalDate.of(2026, 3, 29))).isFalse();
        assertThat(gap.isBusinessDay(LocalDate.of(2026, 3, 28))).isTrue();
        BusinessCalendar over = BusinessCalendar.parse("Mon-Sun 02:10-03:10 Europe/Paris");
        assertThat(over.isBusinessDay(LocalDate.of(2026, 3, 29))).isTrue();
        // the shift of the skipped Friday is nobody's
        BusinessCalendar nights = BusinessCalendar.parse("Fri 22:00-06:00+1 Pacific/Apia");
        assertThat(nights.isBusinessDay(LocalDate.of(2011, 12, 30))).isFalse();
        assertThat(nights.isBusinessDay(LocalDate.of(2011, 12, 31))).isFalse();
    }
}
