package io.github.slakit.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BusinessCalendarBuilderTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 11);

    private static BusinessCalendarBuilder builder() {
        return BusinessCalendar.builder(ZoneId.of("Europe/Paris")).open(MONDAY, FRIDAY, "09:00-17:00");
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void build_terms_printAsText() {
        assertThat(builder()
                        .open(FRIDAY, "18:00-20:00")
                        .pause(MONDAY, FRIDAY, "12:00-13:00")
                        .pause(MONDAY, MONDAY, "12:30-13:30")
                        .added(DATE, Hours.parse("07:00-08:00"))
                        .validity(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))
                        .build())
                .hasToString(
                        "Mon-Thu 09:00-17:00 Fri 09:00-17:00,18:00-20:00 Europe/Paris; pause Mon 12:00-13:30 Tue-Fri"
                                + " 12:00-13:00; added 2026-03-11 07:00-08:00; valid 2020-01-01..2029-12-31");
    }

    @Test
    void build_twice_isTheSameCalendar() {
        BusinessCalendarBuilder builder = builder();
        BusinessCalendar first = builder.build();
        assertThat(builder.build()).isEqualTo(first);
        assertThat(builder.closed(DATE).build()).isNotEqualTo(first);
    }

    @Test
    void terms_wrong_areRefused() {
        assertRefused(
                "Hours must not overlap, but were 09:00-17:00 and 16:00-18:00",
                () -> builder().open(MONDAY, "16:00-18:00"));
        assertRefused(
                "Weekly hours must open on at least one day, but were empty",
                () -> BusinessCalendar.builder(ZoneId.of("UTC")).closed(DATE).build());
        assertRefused(
                "Hours of a change must have at least one span, but were closed",
                () -> builder().closed(DATE, Hours.NONE));
        assertRefused(
                "End of the closure must be after its start 2026-03-11T10:00, but was 2026-03-11T10:00",
                () -> builder().closed(DATE.atTime(10, 0), DATE.atTime(10, 0)));
        assertRefused(
                "Date must be from 1678-01-01 to before 2262-01-01, but was +999999999-12-31",
                () -> builder().closed(DATE.atTime(10, 0), LocalDateTime.MAX));
        assertRefused(
                "Validity from 2026-03-11 must end from 1 day to 292 years later, but did on 2026-03-11",
                () -> builder().validity(DATE, DATE));
        assertRefused(
                "Dated change must be from 2024-12-31T23:00:00Z to 2025-12-31T23:00:00Z, the validity of the calendar, but"
                        + " was 2026-03-11",
                () -> builder()
                        .closed(DATE)
                        .validity(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))
                        .build());
        assertRefused(
                "Dated change must be from 2026-12-31T23:00:00Z to 2027-12-31T23:00:00Z, the validity of the calendar, but"
                        + " was 2026-03-11",
                () -> builder()
                        .closed(DATE)
                        .validity(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1))
                        .build());
    }

    @Test
    void validity_longest_isExact() {
        BusinessCalendar calendar = BusinessCalendar.parse("24x7 UTC; valid 1970-01-01..2261-12-31");
        assertThat(calendar.between(
                        calendar.validity().getStart(), calendar.validity().getEnd()))
                .isEqualTo(calendar.validity().toDuration());
    }

    @Test
    void build_pausesOverAllHours_neverOpens() {
        BusinessCalendar calendar = builder().pause("00:00-24:00").build();
        assertThat(calendar.isNeverOpen()).isTrue();
        assertThat(calendar.nextOpening(DATE.atStartOfDay(ZoneId.of("UTC")).toInstant()))
                .isEmpty();
    }
}
