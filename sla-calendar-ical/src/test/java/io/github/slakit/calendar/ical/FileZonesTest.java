package io.github.slakit.calendar.ical;

import static io.github.slakit.calendar.ical.Ical.event;
import static io.github.slakit.calendar.ical.Ical.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

class FileZonesTest {

    private static final String EASTERN = String.join(
            "\r\n",
            "BEGIN:VTIMEZONE",
            "TZID:Eastern Standard Time",
            "TZURL:http://zones.invalid/eastern.ics",
            "BEGIN:STANDARD",
            "DTSTART:16010101T020000",
            "TZOFFSETFROM:-0400",
            "TZOFFSETTO:-0500",
            "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T020000",
            "TZOFFSETFROM:-0500",
            "TZOFFSETTO:-0400",
            "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
            "END:DAYLIGHT",
            "END:VTIMEZONE");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260102T090000",
                "20260308T013000",
                "20260308T020000",
                "20260308T023000",
                "20260308T030000",
                "20260701T120000",
                "20261101T003000",
                "20261101T010000",
                "20261101T013000",
                "20261101T020000",
                "20261201T000000"
            })
    void intervals_inAZoneOfTheFile_areThoseOfTheZoneItMeans(String local) {
        String duration = "DURATION:PT1H";

        assertThat(read(EASTERN, event("DTSTART;TZID=Eastern Standard Time:" + local, duration))
                        .intervals())
                .isEqualTo(read(event("DTSTART;TZID=America/New_York:" + local, duration))
                        .intervals());
    }

    @Test
    void intervals_inAZoneThatTheFileDefines_followTheFile() {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Europe/Berlin",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0530",
                "TZOFFSETTO:+053000",
                "END:STANDARD",
                "END:VTIMEZONE");
        IcalClosures closures = read(
                event("DTSTART;TZID=Europe/Berlin:20260310T090000", "DURATION:PT1H"),
                zone,
                event("DTSTART:20260310T150000", "DURATION:PT1H"));

        assertThat(closures.intervals())
                .containsExactly(
                        Interval.parse("2026-03-10T03:30:00Z/2026-03-10T04:30:00Z"),
                        Interval.parse("2026-03-10T14:00:00Z/2026-03-10T15:00:00Z"));
        assertThat(ZoneId.of("Europe/Berlin").getRules().getOffset(Instant.EPOCH))
                .hasToString("+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "20260101T000000, 2026-01-01T03:00:00Z",
        "20260201T000000, 2026-02-01T02:00:00Z",
        "20260301T000000, 2026-03-01T01:00:00Z"
    })
    void intervals_inAZoneOfListedChanges_followThem(String local, String start) {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Moving",
                "BEGIN:STANDARD",
                "DTSTART:20251201T000000",
                "RDATE:20260115T000000",
                "TZOFFSETFROM:-0300",
                "TZOFFSETTO:-0200",
                "END:STANDARD",
                "BEGIN:STANDARD",
                "DTSTART:20251215T000000",
                "RDATE:20260215T000000",
                "RRULE:FREQ=YEARLY;COUNT=1",
                "TZOFFSETFROM:-0200",
                "TZOFFSETTO:-0100",
                "END:STANDARD",
                "BEGIN:STANDARD",
                "DTSTART:20251220T000000",
                "RDATE:20251221T000000",
                "TZOFFSETFROM:-0100",
                "TZOFFSETTO:-0300",
                "END:STANDARD",
                "END:VTIMEZONE");

        assertThat(read(zone, event("DTSTART;TZID=Moving:" + local, "DURATION:PT1H"))
                        .intervals())
                .containsExactly(Interval.of(Instant.parse(start), java.time.Duration.ofHours(1)));
    }
}
