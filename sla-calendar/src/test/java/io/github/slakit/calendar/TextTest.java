package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon-Fri 09:00-17:00 Europe/London",
                "Mon-Fri 09:30-12:30,14:00-18:00 Europe/Paris",
                "Mon-Thu 09:00-17:00 Fri 09:00-15:00 Sat-Sun 10:00-12:00 Europe/Paris",
                "Mon,Wed 09:00-17:00 +05:45",
                "24x7 UTC",
                "closed UTC; added 2026-01-01 09:00-10:00",
                "24x7 UTC; break 12:00-13:00",
                "24x7 UTC; break Mon-Tue 12:00-13:00 Sun 11:00-12:00",
                "24x7 UTC; holiday 12-25; holiday 4th Thu of Nov; holiday last Mon of May moved-from Sat-Sun",
                "24x7 UTC; closed 2026-12-24..2026-12-27; closed 2026-12-24; closed 2026-12-31 14:00-24:00",
                "24x7 UTC; replaced 2026-12-31 22:00-02:00+1; added 2026-12-30 09:00-10:00; whole-shifts",
                "24x7 UTC; valid 1950-01-01..2230-12-31",
                "always",
                "never",
                "not always",
                "always or never or always",
                "always or (never or always)",
                "always or (never and always)",
                "always minus never minus never",
                "(24x7 UTC) until 2026-01-01 Europe/Paris then (24x7 Asia/Tokyo)",
                "(24x7 UTC) within 2026-01-01..2026-12-31 UTC",
                "handover UTC 00:00 always, 08:00 (24x7 UTC), 16:30 never",
                "during 2026-01-01T00:00:00Z/2026-01-02T00:00:00Z,2026-02-01T00:00:00Z/..",
                "during ../2026-01-02T00:00:00Z",
            })
    void parse_canonicalText_printsTheSame(String text) {
        assertThat(BusinessCalendar.parse(text)).hasToString(text);
    }

    @Test
    void parse_looseText_isNormal() {
        assertThat(BusinessCalendar.parse("  Mon-Sun 00:00-24:00   UTC ")).hasToString("24x7 UTC");
        assertThat(BusinessCalendar.parse("Sat-Mon,Wed 09:00-12:00 Mon 14:00-15:00 UTC"))
                .hasToString("Mon 09:00-12:00,14:00-15:00 Wed,Sat-Sun 09:00-12:00 UTC");
        assertThat(BusinessCalendar.parse("((Mon 09:00-12:00 UTC))")).hasToString("Mon 09:00-12:00 UTC");
        assertThat(BusinessCalendar.parse("not not always")).hasToString("not not always");
    }

    @Test
    void toString_combination_isAnExpressionOfNames() {
        BusinessCalendar paris =
                BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Paris").named("paris");
        BusinessCalendar york =
                BusinessCalendar.parse("Mon-Fri 09:00-17:00 America/New_York").named("new-york");
        BusinessCalendar both = paris.union(york);
        assertThat(both).hasToString("paris or new-york");
        assertThat(both.complement()).hasToString("not (paris or new-york)");
        assertThat(both.named("west").minus(paris)).hasToString("west minus paris");
        assertThat(paris.changedFrom(LocalDate.of(2027, 1, 1), york))
                .hasToString("paris until 2027-01-01 America/New_York then new-york");
        assertThat(BusinessCalendar.parse("paris or new-york", Map.of("paris", paris, "new-york", york), Map.of()))
                .isEqualTo(both)
                .hasToString("paris or new-york");
        assertThat(BusinessCalendar.parse("p.1", Map.of("p.1", paris), Map.of()).name())
                .contains("p.1");
        assertThat(BusinessCalendar.parse("1", Map.of("1", paris), Map.of()).name())
                .contains("paris");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 09:00-17:00 | Zone must be a known zone such as Europe/Paris, but was the end of the text at index 19",
                "Mon-Fri 09:00-17:00 Mars/Base | Zone must be a known zone such as Europe/Paris, but was 'Mars/Base' at index 20",
                "Mon-Fry 09:00-17:00 UTC | Day of the week must be one of Mon Tue Wed Thu Fri Sat Sun, but was 'Fry 09:00-17:00 UTC' at index 4",
                "Mon,x 09:00-17:00 UTC | Day of the week must be one of Mon Tue Wed Thu Fri Sat Sun, but was 'x 09:00-17:00 UTC' at index 4",
                "Mon 09:00-17:00 Mon 16:00-18:00 UTC | Hours of Mon must not overlap with 09:00-17:00, but was '16:00-18:00 UTC' at index 20",
                "closed UTC | Weekly hours must open on at least one day, but were empty at index 0",
                "24x7 UTC; holiday 02-30 | Holiday must be a date that some year has, but was 02-30 at index 10",
                "24x7 UTC; holiday whitsun | Holiday must be a known rule such as 12-25, 4th Thu of Nov, last Mon of May or easter+1, but was 'whitsun' at index 18",
                "24x7 UTC; holiday 4th Thu Nov | Holiday must have 'of' and a month after the day of the week, but was 'Nov' at index 26",
                "24x7 UTC; holiday 4th Thu of Nix | Month must be one of Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec, but was 'Nix' at index 29",
                "24x7 UTC; party | Clause must start with break, holiday, closed, replaced, added, whole-shifts or valid, but was 'party' at index 10",
                "24x7 UTC; | Clause must follow the semicolon, but was the end of the text at index 9",
                "24x7 UTC; closed 2026-02-30 | Date must be a date such as 2026-12-24, but was '2026-02-30' at index 17",
                "24x7 UTC; closed 2026-02-03..2026-02-01 | Last date must not be before the first, but was '2026-02-03..2026-02-01' at index 17",
                "24x7 UTC; closed 1000-01-01..9000-01-01 | Dated changes must be at most 100000, but was 'closed 1000-01-01..9000-…' at index 10",
                "24x7 UTC; closed +12026-01-01 | Year must be from 0 to 9999, but was '+12026-01-01' at index 17",
                "24x7 UTC; added 2026-02-03 closed | Hours of a change must have at least one span, but were closed at index 10",
                "24x7 UTC; closed 2150-01-01 | Dated change must be from 1900-01-01T00:00:00Z to 2100-01-01T00:00:00Z, the validity of the calendar, but was 2150-01-01 at index 10",
                "24x7 UTC; valid 1700-01-01..2200-01-01 | Validity from 1700-01-01 must end from 1 day to 292 years later, but did on 2200-01-02 at index 10",
                "24x7 UTC; valid 1600-01-01..1800-01-01 | Date must be from 1678-01-01 to before 2262-01-01, but was 1600-01-01 at index 10",
                "24x7 UTC or always | Calendar must end after a complete expression, but was 'or always' at index 9",
                "paris | Calendar must be weekly hours, a given name or an expression in brackets, but was 'paris' at index 0",
                "always or | Calendar must be weekly hours, a given name or an expression in brackets, but was the end of the text at index 9",
                "always or never and always | Calendar must end after a complete expression, but was 'and always' at index 16",
                "(always | Calendar in brackets must end with ')', but was the end of the text at index 7",
                "always until 2026-01-01 UTC never | Change must have 'then' and a calendar after its date and zone, but was 'never' at index 28",
                "handover UTC 00:00 always, 00:00 never | Times of a handover must differ and be before 24:00, but was '00:00 never' at index 27",
                "handover UTC 24:00 always | Times of a handover must differ and be before 24:00, but was '24:00 always' at index 13",
                "during 2026-01-02T00:00:00Z/2026-01-01T00:00:00Z | Interval must be two instants in order such as 2026-12-24T00:00:00Z/2026-12-25T00:00:00Z, but was '2026-01-02T00:00:00Z/202…' at index 7",
                "during noon | Interval must be two instants in order such as 2026-12-24T00:00:00Z/2026-12-25T00:00:00Z, but was 'noon' at index 7",
            })
    void parse_badText_saysWhatAndWhere(String text, String message) {
        assertThatThrownBy(() -> BusinessCalendar.parse(text))
                .isInstanceOfSatisfying(CalendarParseException.class, e -> {
                    assertThat(e).hasMessage(message);
                    assertThat(e.text()).isEqualTo(text);
                });
    }

    @Test
    void parse_deepOrLongText_isRefusedInBoundedTime() {
        assertThatThrownBy(() -> BusinessCalendar.parse("(".repeat(100_000)))
                .hasMessageStartingWith("Brackets must be at most 100 deep, but was '((((")
                .isInstanceOf(CalendarParseException.class);
        assertThatThrownBy(() -> BusinessCalendar.parse("not ".repeat(100_000)))
                .isInstanceOf(CalendarParseException.class);
        assertThatThrownBy(() -> BusinessCalendar.parse("never" + " or never".repeat(600)))
                .hasMessageStartingWith("Expression must have at most 500 members, but was 'never or");
    }
}
