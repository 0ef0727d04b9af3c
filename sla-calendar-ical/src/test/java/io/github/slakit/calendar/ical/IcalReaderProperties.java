package io.github.slakit.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading. */
class IcalReaderProperties {

    private static final String VALID = Ical.calendar(
            "BEGIN:VTIMEZONE\r\nTZID:A\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\n"
                    + "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD\r\nEND:VTIMEZONE",
            Ical.event("UID:1", "DTSTART;TZID=A:20260101T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO"),
            Ical.event("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260103", "RRULE:FREQ=MONTHLY;COUNT=3"));

    @Property
    boolean dates_ofAnAllDayEvent_neverMove(
            @ForAll("zones") String zone, @ForAll @IntRange(min = 0, max = 364) int day) {
        LocalDate date = Ical.START.plusDays(day);
        String text =
                Ical.calendar(Ical.event("DTSTART;VALUE=DATE:" + date.toString().replace("-", "")));

        return IcalReader.of(ZoneId.of(zone), Ical.START, Ical.END)
                .parse(text)
                .dates()
                .equals(List.of(date));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }

    /** Any text is read or refused with a line, and in bounded time. */
    @Property
    void parse_ofADamagedText_isReadOrRefused(
            @ForAll @IntRange(min = 0, max = 500) int at,
            @ForAll @IntRange(min = 0, max = 20) int cut,
            @ForAll("pieces") String piece) {
        int start = Math.min(at, VALID.length());
        String text = VALID.substring(0, start) + piece + VALID.substring(Math.min(start + cut, VALID.length()));
        try {
            assertThat(Ical.reader().parse(text).skipped()).isNotNull();
        } catch (IcalException e) {
            assertThat(e.line()).isBetween(1, 40);
            assertThat(e).hasMessageContaining(" must ").hasMessageEndingWith(" in line " + e.line());
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "",
                "\r\n",
                ":",
                ";",
                "=",
                ",",
                "\"",
                " ",
                "9",
                "-",
                "Z",
                "T",
                "00010101",
                "99991231T235959Z",
                "P99999D",
                "RDATE:20260101\r\n",
                "FREQ=HOURLY;",
                "BYMONTHDAY=30;BYMONTH=2;",
                "INTERVAL=9999;",
                "COUNT=999999999;",
                "é");
    }

    /** Rules of all shapes come to an end. */
    @Property(tries = 300)
    boolean parse_ofAnyRule_ends(@ForAll("rules") String rule) {
        IcalClosures closures = Ical.read(Ical.event("DTSTART:20250131T090000Z", "DURATION:PT1H", "RRULE:" + rule));

        return closures.intervals().stream()
                .allMatch(interval -> interval.toDuration().toMinutes() >= 60);
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> parts = Arbitraries.of(
                        "BYMONTH=2",
                        "BYMONTHDAY=30,31",
                        "BYMONTHDAY=-31",
                        "BYYEARDAY=366",
                        "BYWEEKNO=53",
                        "BYDAY=MO,TU",
                        "BYDAY=-1FR",
                        "BYSETPOS=-366",
                        "BYSETPOS=1",
                        "BYHOUR=3",
                        "BYMINUTE=30",
                        "BYSECOND=7",
                        "INTERVAL=9999",
                        "WKST=SU")
                .list()
                .uniqueElements(part -> part.substring(0, part.indexOf('=')))
                .ofMaxSize(5)
                .map(list -> list.stream().map(part -> ";" + part).collect(Collectors.joining()));
        Arbitrary<String> frequencies = Arbitraries.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY");
        return frequencies.flatMap(frequency -> parts.map(rest -> "FREQ=" + frequency + rest));
    }
}
