package io.github.slakit.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The examples of the documentation give what they say. */
class DocumentationTest {

    @Test
    void readme_dueDate_isAsPrinted() {
        BusinessCalendar support = BusinessCalendar.parse("Mon-Fri 09:30-12:30,14:00-18:00 Europe/Paris");
        Instant opened = Instant.parse("2026-03-27T16:00:00Z");
        Instant due = support.plus(opened, Duration.ofHours(5));
        assertThat(due).isEqualTo(Instant.parse("2026-03-30T13:00:00Z"));
        assertThat(support.between(opened, due)).hasHours(5);
        assertThat(support.isOpen(due)).isTrue();
        assertThat(support.plus(opened, Duration.ofHours(2))).isEqualTo(Instant.parse("2026-03-30T08:30:00Z"));
        assertThat(support.between(opened, Instant.parse("2026-03-30T10:30:00Z")))
                .hasHours(4);
    }

    @Test
    void package_office_isAsPrinted() {
        BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Europe/Paris"))
                .open(MONDAY, FRIDAY, "09:00-18:00")
                .breaks("12:30-14:00")
                .holidays(Holidays.fixed(12, 25), Holidays.easter(1))
                .build();
        Instant opened = Instant.parse("2026-04-03T15:00:00Z");
        assertThat(office.plus(opened, Duration.ofHours(8))).isEqualTo(Instant.parse("2026-04-07T15:30:00Z"));
        assertThat(office.isBusinessDay(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(office.nextOpening(opened)).contains(Instant.parse("2026-04-07T07:00:00Z"));
        BusinessDays days = office.days();
        assertThat(days.plus(LocalDate.of(2026, 12, 24), 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(days.between(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28)))
                .isEqualTo(4);
        assertThat(days.plus(Instant.parse("2026-12-24T15:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-12-28T15:00:00Z"));
        assertThat(Holidays.fixed(12, 25).movedFrom(SATURDAY, SUNDAY)).hasToString("12-25 moved-from Sat-Sun");
    }
}
