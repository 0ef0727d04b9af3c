package io.github.slakit.calendar.ical;

import static io.github.slakit.calendar.ical.Ical.BERLIN;
import static io.github.slakit.calendar.ical.Ical.END;
import static io.github.slakit.calendar.ical.Ical.START;
import static io.github.slakit.calendar.ical.Ical.event;
import static io.github.slakit.calendar.ical.Ical.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.OutsideValidityException;
import io.github.slakit.calendar.ical.SkippedEvent.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

class IcalReaderTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    /** The example of the package. */
    @Test
    void read_ofTheExample_closesTheCalendar() throws IOException {
        Reader file = new StringReader(Ical.calendar(event("DTSTART;VALUE=DATE:20261225")));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        IcalClosures closures = IcalReader.of(berlin, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .read(file);
        BusinessCalendar open =
                BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Berlin").minus(closures.calendar());

        assertThat(open.isBusinessDay(CHRISTMAS)).isFalse();
        assertThat(open.isBusinessDay(CHRISTMAS.minusDays(1))).isTrue();
        assertThat(open.nextOpening(Instant.parse("2026-12-24T17:00:00Z")))
                .contains(Instant.parse("2026-12-28T08:00:00Z"));
        assertThatThrownBy(() -> open.isOpen(Instant.parse("2027-01-04T09:00:00Z")))
                .isInstanceOf(OutsideValidityException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "America/Los_Angeles",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "Asia/Kathmandu",
                "America/Sao_Paulo",
                "Asia/Beirut",
                "Pacific/Apia"
            })
    void dates_ofAnAllDayEvent_areItsDatesInEveryZone(String zone) {
        IcalReader reader = IcalReader.of(ZoneId.of(zone), START, END);
        IcalClosures closures =
                reader.parse(Ical.calendar(event("DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227")));

        assertThat(closures.dates()).containsExactly(CHRISTMAS, CHRISTMAS.plusDays(1));
        assertThat(closures.intervals()).isEmpty();
        assertThat(closures.skipped()).isEmpty();
        assertThat(closures.calendar().openSpans(instant(START, zone), instant(END, zone)))
                .containsExactly(Interval.of(instant(CHRISTMAS, zone), instant(CHRISTMAS.plusDays(2), zone)));
    }

    private static Instant instant(LocalDate date, String zone) {
        return date.atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    @Test
    void dates_onADateThatTheZoneSkips_closeNothingElse() {
        // Apia had no 30 December 2011.
        IcalClosures closures = IcalReader.of(
                        ZoneId.of("Pacific/Apia"), LocalDate.of(2011, 1, 1), LocalDate.of(2012, 1, 1))
                .parse(Ical.calendar(event("DTSTART;VALUE=DATE:20111230")));

        assertThat(closures.dates()).containsExactly(LocalDate.of(2011, 12, 30));
        assertThat(closures.calendar().isNeverOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;VALUE=DATE:20261225,",
        "DTSTART:20261225,",
        "dtstart;value=date:20261225,DURATION:P1D",
        "DTSTART;VALUE=DATE:20261225,DTEND;VALUE=DATE:20261226",
        "DTSTART;VALUE=DATE:20261225,DTEND:20261226"
    })
    void dates_ofOneDay_areThatDay(String start, String end) {
        assertThat(read(event(end == null ? new String[] {start} : new String[] {start, end}))
                        .dates())
                .containsExactly(CHRISTMAS);
    }

    @ParameterizedTest
    @CsvSource({
        "20261231, 20270103, 1",
        "20251229, 20260103, 2",
        "20250101, 20280101, 365",
        "20270101, 20270102, 0",
        "20251231, 20260101, 0"
    })
    void dates_overTheRange_areCut(String start, String end, int days) {
        IcalClosures closures = read(event("DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end));

        assertThat(closures.dates()).hasSize(days).allMatch(date -> date.getYear() == 2026);
        assertThat(closures.skipped()).hasSize(days == 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260310T090000Z|DTEND:20260310T103000Z|2026-03-10T09:00:00Z/2026-03-10T10:30:00Z",
                "DTSTART:20260310T090000|DTEND:20260310T103000|2026-03-10T08:00:00Z/2026-03-10T09:30:00Z",
                "DTSTART:20260710T090000|DURATION:PT1H30M|2026-07-10T07:00:00Z/2026-07-10T08:30:00Z",
                "DTSTART;TZID=America/New_York:20260310T090000|DURATION:PT1H|2026-03-10T13:00:00Z/2026-03-10T14:00:00Z",
                "DTSTART;TZID=\"/Asia/Kolkata\":20260310T090000|DURATION:PT1H|2026-03-10T03:30:00Z/2026-03-10T04:30:00Z",
                "DTSTART:20260310T090000Z|DTEND;TZID=Asia/Tokyo:20260310T190000|2026-03-10T09:00:00Z/2026-03-10T10:00:00Z",
                "DTSTART:20261231T220000Z|DURATION:P1D|2026-12-31T22:00:00Z/2026-12-31T23:00:00Z",
                "DTSTART:20251231T220000Z|DURATION:P1D|2025-12-31T23:00:00Z/2026-01-01T22:00:00Z",
                "DTSTART:20260328T120000|DURATION:P1D|2026-03-28T11:00:00Z/2026-03-29T10:00:00Z",
                "DTSTART:20260328T120000|DURATION:PT24H|2026-03-28T11:00:00Z/2026-03-29T11:00:00Z",
                "DTSTART:20260328T120000|DURATION:P1W|2026-03-28T11:00:00Z/2026-04-04T10:00:00Z",
                "DTSTART:20260329T023000|DURATION:PT1H|2026-03-29T01:30:00Z/2026-03-29T02:30:00Z",
                "DTSTART:20261025T023000|DURATION:PT1H|2026-10-25T00:30:00Z/2026-10-25T01:30:00Z",
                "DTSTART:20260310T235960Z|DURATION:PT1S|2026-03-10T23:59:59Z/2026-03-11T00:00:00Z"
            })
    void intervals_ofTimes_areInstants(String start, String end, String interval) {
        IcalClosures closures = read(event(start, end));

        assertThat(closures.intervals()).containsExactly(Interval.parse(interval));
        assertThat(closures.dates()).isEmpty();
    }

    @Test
    void intervals_thatOverlap_areOne() {
        IcalClosures closures = read(
                event("DTSTART:20260310T090000Z", "DURATION:PT2H"),
                event("DTSTART:20260310T100000Z", "DURATION:PT2H"),
                event("DTSTART:20260309T100000Z", "DURATION:PT2H"));

        assertThat(closures.intervals())
                .containsExactly(
                        Interval.parse("2026-03-09T10:00:00Z/2026-03-09T12:00:00Z"),
                        Interval.parse("2026-03-10T09:00:00Z/2026-03-10T12:00:00Z"));
    }

    @Test
    void skipped_ofWhatClosesNothing_saysWhy() {
        IcalClosures closures = read(
                event("SUMMARY:cancelled", "DTSTART:20260310T090000Z", "DURATION:PT2H", "STATUS:CANCELLED"),
                event("SUMMARY:free", "DTSTART:20260310T090000Z", "DURATION:PT2H", "TRANSP:transparent"),
                event("SUMMARY:reminder", "DTSTART:20260310T090000Z"),
                event("SUMMARY:past", "DTSTART;VALUE=DATE:20250310"),
                event("SUMMARY:old", "UID:1", "DTSTART;VALUE=DATE:20260310", "SEQUENCE:1"),
                event("SUMMARY:new", "UID:1", "DTSTART;VALUE=DATE:20260311", "SEQUENCE:2"),
                event("SUMMARY:older", "UID:1", "DTSTART;VALUE=DATE:20260312"),
                "BEGIN:VTODO\r\nSUMMARY:task\r\nEND:VTODO",
                "BEGIN:VFREEBUSY\r\nEND:VFREEBUSY");

        assertThat(closures.dates()).containsExactly(LocalDate.of(2026, 3, 11));
        assertThat(closures.intervals()).isEmpty();
        assertThat(closures.skipped())
                .extracting(SkippedEvent::summary, SkippedEvent::reason)
                .containsExactly(
                        tuple("cancelled", Reason.CANCELLED),
                        tuple("free", Reason.TRANSPARENT),
                        tuple("reminder", Reason.EMPTY),
                        tuple("past", Reason.NO_OCCURRENCE),
                        tuple("old", Reason.SUPERSEDED),
                        tuple("older", Reason.SUPERSEDED),
                        tuple("task", Reason.NOT_AN_EVENT),
                        tuple("", Reason.NOT_AN_EVENT));
        assertThat(closures.skipped().get(0).line()).isEqualTo(4);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void skipped_ofEveryEvent_whereTheFileCancels() {
        IcalClosures closures = read("METHOD:CANCEL", event("DTSTART;VALUE=DATE:20260310"));

        assertThat(closures.dates()).isEmpty();
        assertThat(closures.skipped()).containsExactly(new SkippedEvent(5, "", Reason.CANCELLED));
    }

    @Test
    void withTransparent_countsTransparentEvents() {
        String text = Ical.calendar(event("DTSTART;VALUE=DATE:20261225", "TRANSP:TRANSPARENT"));

        assertThat(Ical.reader().parse(text).dates()).isEmpty();
        assertThat(Ical.reader().withTransparent().parse(text).dates()).containsExactly(CHRISTMAS);
    }

    @Test
    void read_ofTentativeAndOpaqueEvents_closes() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261225", "STATUS:TENTATIVE", "TRANSP:OPAQUE"))
                        .dates())
                .containsExactly(CHRISTMAS);
    }

    @Test
    void read_ofAlarmsAndUnknownProperties_passesOverThem() {
        IcalClosures closures = read(event(
                "DTSTART;VALUE=DATE:20261225",
                "X-WR;BARE;X-A=\"a;b:c\":what: ever",
                "DESCRIPTION:line one\\n",
                " BEGIN:VEVENT",
                "\tand more",
                "",
                "BEGIN:VALARM",
                "TRIGGER:-PT15M",
                "END:VALARM"));

        assertThat(closures.dates()).containsExactly(CHRISTMAS);
        assertThat(closures.skipped()).isEmpty();
    }

    @Test
    void read_ofSeveralCalendarsFoldedWithAMarkAndUnixLines_readsAll() {
        String text = "\uFEFF\n" + Ical.calendar(event("DTSTART;VALUE=DA", " TE:202612", " 25"))
                + Ical.calendar(event("DTSTART;VALUE=DATE:20260101")) + "\n \n";

        assertThat(Ical.reader().parse(text.replace("\r\n", "\n")).dates()).containsExactly(START, CHRISTMAS);
        assertThat(Ical.reader().parse(text.replace("\r\n", "\r")).dates()).containsExactly(START, CHRISTMAS);
    }

    @Test
    void read_ofACalendarWithoutEvents_closesNothing() {
        IcalClosures closures = read("X-WR-CALNAME:nothing");

        assertThat(closures.dates()).isEmpty();
        assertThat(closures.intervals()).isEmpty();
        assertThat(closures.skipped()).isEmpty();
        assertThat(closures.calendar().isNeverOpen()).isTrue();
        assertThat(closures).hasToString("closed [] and [], skipped []");
    }

    @Test
    void dates_inTheBuilder_comeInTheOrderOfItsChanges() {
        IcalClosures closures = read(event("DTSTART;VALUE=DATE:20261225"));
        BusinessCalendar open = BusinessCalendar.builder(BERLIN)
                .open(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.FRIDAY, "09:00-17:00")
                .closed(closures.dates().toArray(LocalDate[]::new))
                .added(CHRISTMAS, "10:00-12:00")
                .build();

        assertThat(open.isOpen(Instant.parse("2026-12-25T09:30:00Z"))).isTrue();
        assertThat(open.isOpen(Instant.parse("2026-12-25T12:30:00Z"))).isFalse();
    }

    @Test
    void equals_ofClosures_isByWhatTheyClose() {
        String day = Ical.calendar(event("DTSTART;VALUE=DATE:20261225"));
        String time = Ical.calendar(event("DTSTART:20261225T000000", "DURATION:P1D"));
        String reported = Ical.calendar(event("DTSTART;VALUE=DATE:20261225"), event("DTSTART;VALUE=DATE:20251225"));
        IcalClosures closures = Ical.reader().parse(day);

        assertThat(closures)
                .isEqualTo(Ical.reader().parse(day))
                .hasSameHashCodeAs(Ical.reader().parse(day));
        for (String other : List.of(
                time,
                reported,
                Ical.calendar(),
                Ical.calendar(
                        event("DTSTART:20261225T000000Z", "DURATION:PT1H"), event("DTSTART;VALUE=DATE:20261225")))) {
            assertThat(closures).isNotEqualTo(Ical.reader().parse(other));
        }
        assertThat(closures)
                .isNotEqualTo(IcalReader.of(BERLIN, START, END.plusDays(1)).parse(day));
        assertThat(closures).isNotEqualTo(day);
    }

    @Test
    void of_aRangeNotInOrder_isRefused() {
        assertThatThrownBy(() -> IcalReader.of(BERLIN, END, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Validity from 2027-01-01 must end from 1 day to 292 years later, but did on 2026-01-01");
    }

    @Test
    void read_ofASourceThatFails_fails() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Ical.reader().read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void module_isNamed() {
        assertThat(IcalReader.class.getModule().getName()).isEqualTo("io.github.slakit.calendar.ical");
        assertThat(biweekly.util.Recurrence.class.getModule().getName()).isEqualTo("net.sf.biweekly");
        assertThat(Arrays.asList(Reason.values())).hasSize(6);
    }

    @Test
    void of_aSkippedDateOnly_isRefused() {
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertThatThrownBy(() -> IcalReader.of(ZoneId.of("Pacific/Apia"), skipped, skipped.plusDays(1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Validity from 2011-12-30 to 2011-12-30 must have some time in Pacific/Apia, but had none");
    }
}
