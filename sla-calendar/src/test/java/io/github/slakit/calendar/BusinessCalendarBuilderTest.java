package io.github.slakit.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        .breaks(MONDAY, FRIDAY, "12:00-13:00")
                        .breaks(MONDAY, MONDAY, "12:30-13:30")
                        .added(DATE, Hours.parse("07:00-08:00"))
                        .validity(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))
                        .build())
                .hasToString(
                        "Mon-Thu 09:00-17:00 Fri 09:00-17:00,18:00-20:00 Europe/Paris; break Mon 12:00-13:30 Tue-Fri"
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

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01..2261-12-31", "1678-01-01..1969-12-31", "1800-01-01..2091-12-31"})
    void validity_longest_isExact(String range) {
        BusinessCalendar calendar = BusinessCalendar.parse("24x7 UTC; valid " + range);
        Instant start = calendar.validity().getStart();
        Instant end = calendar.validity().getEnd();
        Duration all = calendar.validity().toDuration();
        Duration nano = Duration.ofNanos(1);
        assertThat(calendar.between(start, end)).isEqualTo(all);
        assertThat(calendar.between(end, start)).isEqualTo(all.negated());
        assertThat(calendar.plus(start, all)).isEqualTo(end);
        assertThat(calendar.minus(end, all)).isEqualTo(start);
        assertThat(calendar.plus(end, nano.negated())).isEqualTo(end.minusNanos(1));
        assertThat(calendar.plus(start, nano)).isEqualTo(start.plusNanos(1));
        assertThat(calendar.minus(start.plusNanos(1), nano)).isEqualTo(start);
        assertThatThrownBy(() -> calendar.plus(start, all.plus(nano))).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> calendar.minus(end, all.plus(nano))).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> calendar.plus(end, nano)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> calendar.minus(start, nano)).isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void breaks_hours_areAsTheirText() {
        Hours lunch = Hours.parse("12:00-13:00");
        assertThat(builder().breaks(lunch).build())
                .isEqualTo(builder().breaks("12:00-13:00").build())
                .hasToString("Mon-Fri 09:00-17:00 Europe/Paris; break 12:00-13:00");
        assertThat(builder().breaks(MONDAY, FRIDAY, lunch).build())
                .isEqualTo(builder().breaks(MONDAY, FRIDAY, "12:00-13:00").build());
    }

    @Test
    void build_breaksOverAllHours_neverOpens() {
        BusinessCalendar calendar = builder().breaks("00:00-24:00").build();
        assertThat(calendar.isNeverOpen()).isTrue();
        assertThat(calendar.nextOpening(DATE.atStartOfDay(ZoneId.of("UTC")).toInstant()))
                .isEmpty();
    }
}
