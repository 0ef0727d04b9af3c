package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-17:00",
                "09:30-12:30,14:00-18:00",
                "00:00-24:00",
                "22:00-06:00+1",
                "23:59:59.999999999-24:00",
                "00:00:00.5-00:00:01",
                "12:00-24:00+1",
                "closed"
            })
    void parse_canonicalText_isTheInverseOfToString(String text) {
        assertThat(Hours.parse(text)).hasToString(text).isEqualTo(Hours.parse(text));
    }

    @Test
    void parse_looseText_isNormal() {
        assertThat(Hours.parse(" 14:00-18:00 , 09:00-12:00 ")).hasToString("09:00-12:00,14:00-18:00");
        assertThat(Hours.parse("22:00-00:00+1")).hasToString("22:00-24:00");
        assertThat(Hours.parse("09:00:00.000-17:00:00")).isEqualTo(Hours.parse("09:00-17:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17:00-09:00 | Closing must be after the opening (on the next date it is written +1), but was"
                        + " '17:00-09:00' at index 0",
                "09:00-09:00 | Closing must be after the opening (on the next date it is written +1), but was"
                        + " '09:00-09:00' at index 0",
                "09:00-12:00,11:00-13:00 | Hours must not overlap with 09:00-12:00, but was '11:00-13:00' at index 12",
                "24:00-25:00 | Time of day must be hours and minutes such as 09:30, but was '25:00' at index 6",
                "24:00-12:00+1 | Opening must be before 24:00, but was '24:00-12:00+1' at index 0",
                "9:00-12:00 | Time of day must be hours and minutes such as 09:30, but was '9:00-12:00' at index 0",
                "09:60-12:00 | Time of day must be hours and minutes such as 09:30, but was '09:60-12:00' at index 0",
                "0900-12:00 | Time of day must be hours and minutes such as 09:30, but was '0900-12:00' at index 0",
                "09:00-24:30 | Time of day must be from 00:00 to 24:00, but was '24:30' at index 6",
                "09:00 | Span must have a closing such as -17:00, but was the end of the text at index 5",
                "09:00-17:00+2 | Closing must be on the date of the opening or the next one, +1, but was '2' at index 12",
                "09:00-17:00 x | Hours must be spans separated by commas, but was 'x' at index 12",
                "09:00:00.-17:00 | Fraction of a second must have one to nine digits, but was '-17:00' at index 9",
                "09:00,, | Span must have a closing such as -17:00, but was ',,' at index 5",
            })
    void parse_badText_isRefusedAtItsIndex(String text, String message) {
        assertThatThrownBy(() -> Hours.parse(text)).isInstanceOfSatisfying(CalendarParseException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.text()).isEqualTo(text);
            assertThat(message).endsWith(" " + e.index());
        });
    }

    @Test
    void of_times_areWithinOneDateUnlessOvernight() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime five = LocalTime.of(17, 0);
        assertThat(Hours.of(nine, five)).hasToString("09:00-17:00");
        assertThat(Hours.overnight(five, nine)).hasToString("17:00-09:00+1");
        assertThat(Hours.overnight(five, LocalTime.MIDNIGHT)).hasToString("17:00-24:00");
        assertThatThrownBy(() -> Hours.of(five, nine))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Closing must be after the opening, but was 17:00-09:00; on the next date it is written +1");
    }

    @Test
    void plus_moreHours_addOrAreRefused() {
        Hours morning = Hours.parse("09:00-12:00");
        assertThat(morning.plus(Hours.parse("12:00-13:00"))).hasToString("09:00-13:00");
        assertThat(morning.plus(Hours.NONE)).isEqualTo(morning).hasSameHashCodeAs(morning);
        assertThatThrownBy(() -> morning.plus(Hours.ALL_DAY))
                .hasMessage("Hours must not overlap, but were 09:00-12:00 and 00:00-24:00");
        assertThat(morning.total()).hasHours(3);
        assertThat(Hours.NONE.isEmpty()).isTrue();
        assertThat(morning).isNotEqualTo(Hours.NONE).isNotEqualTo("09:00-12:00");
    }
}
