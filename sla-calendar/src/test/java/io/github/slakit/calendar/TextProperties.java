package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The text form reads back, and any text is a calendar or a problem at an index. */
class TextProperties {

    private static final List<String> PARTS = List.of(
            "Mon",
            "Mon-Fri",
            "Sat,Sun",
            "24x7",
            "closed",
            "09:00",
            "-",
            "17:00",
            "09:30-12:30",
            ",14:00-18:00",
            "22:00-06:00+1",
            "24:00",
            "00:00:00.000000001",
            "UTC",
            "Europe/Paris",
            "Asia/Kathmandu",
            ";",
            "break",
            "holiday",
            "12-25",
            "02-30",
            "5th Mon of Feb",
            "last Sun of Oct",
            "easter+1",
            "orthodox-easter-2",
            "moved-from Sat-Sun",
            "closed 2026-12-24..2026-12-31",
            "replaced 2026-12-24 10:00-12:00",
            "added 2026-12-24 10:00-12:00",
            "whole-shifts",
            "valid 2000-01-01..2030-12-31",
            "(",
            ")",
            "or",
            "and",
            "minus",
            "not",
            "within",
            "until",
            "then",
            "handover",
            "during",
            "always",
            "never",
            "2026-01-01",
            "2026-01-01T00:00:00Z/..",
            "x",
            "é",
            "\u0000",
            "  ",
            "+",
            "99999999999",
            "valid 0000-01-01..9999-12-31");

    @Provide
    Arbitrary<Spec> specs() {
        return Specs.any();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void parse_ofText_isTheSameCalendar(
            @ForAll("specs") Spec spec, @ForAll("specs") Spec other, @ForAll Random random) {
        BusinessCalendar one = spec.calendar();
        assertThat(BusinessCalendar.parse(one.toString())).isEqualTo(one).hasToString(one.toString());
        BusinessCalendar two = random.nextBoolean() ? other.calendar().named("two") : other.calendar();
        LocalDate date = LocalDate.of(2026, 1, 1);
        BusinessCalendar joined = switch (random.nextInt(7)) {
            case 0 -> one.union(two).union(BusinessCalendars.ALWAYS);
            case 1 -> one.intersection(two.minus(one));
            case 2 -> one.minus(two).complement();
            case 3 -> one.changedFrom(date, one.complement().intersection(one));
            case 4 -> BusinessCalendars.handover(spec.zone(), Map.of(LocalTime.NOON, one, LocalTime.of(20, 0), two));
            case 5 -> one.restrictedTo(date, date.plusDays(400)).union(BusinessCalendars.NEVER);
            default -> two.complement().minus(one.union(two)).minus(two);
        };
        BusinessCalendar read = BusinessCalendar.parse(joined.toString(), Map.of("two", two), Map.of());
        assertThat(read).isEqualTo(joined).hasToString(joined.toString());
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void parse_randomParts_isACalendarOrAProblem(@ForAll Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        check(text.toString());
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void parse_mutatedText_isACalendarOrAProblem(@ForAll Random random) {
        StringBuilder text = new StringBuilder(List.of(
                        "Mon-Fri 09:30-12:30,14:00-18:00 Sat 10:00-13:00 Europe/Paris; break 12:00-12:15; holiday easter+1;"
                                + " holiday 12-25 moved-from Sat-Sun; closed 2026-12-24..2026-12-27; added 2026-12-24 08:00-09:00",
                        "(Mon-Fri 09:00-17:00 UTC) or (24x7 Asia/Tokyo) until 2026-01-01 UTC then (closed UTC; added"
                                + " 2030-01-01 22:00-06:00+1)",
                        "handover UTC 00:00 (24x7 UTC), 08:00 never, 16:00 (not always)",
                        "during 2026-01-01T00:00:00Z/2026-01-02T00:00:00Z,2026-02-01T00:00:00Z/..")
                .get(random.nextInt(4)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, text.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.replace(at, Math.min(at + 1, text.length()), " ");
                case 1 -> text.insert(at, (char) (32 + random.nextInt(95)));
                case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                default -> text.setLength(Math.max(1, at));
            }
        }
        check(text.toString());
    }

    @Property(tries = 500)
    void parse_anyText_isACalendarOrAProblem(@ForAll String text) {
        check(text);
    }

    private static void check(String text) {
        assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                BusinessCalendar calendar = BusinessCalendar.parse(text);
                assertThat(BusinessCalendar.parse(calendar.toString())).isEqualTo(calendar);
            } catch (CalendarParseException problem) {
                assertThat(problem.text()).isEqualTo(text);
                assertThat(problem.index()).isBetween(0, text.length());
                assertThat(problem).hasMessageContaining(" at index " + problem.index());
            }
        });
    }
}
