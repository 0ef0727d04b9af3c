package io.github.slakit.calendar.ical;

import static io.github.slakit.calendar.ical.Ical.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcalExceptionTest {

    private static final String NONE = "Text must have a VCALENDAR, but had none in line 1";

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", " ", "\uFEFF"})
    void parse_ofAnEmptyText_isRefused(String text) {
        assertThatThrownBy(() -> Ical.reader().parse(text))
                .isInstanceOf(IcalException.class)
                .hasMessage(NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello|1|Line must be NAME:VALUE, but was 'hello'",
                "<!DOCTYPE html>|1|Line must be NAME:VALUE, but was '<!DOCTYPE html>'",
                "BEGIN:VEVENT|1|Text must be BEGIN:VCALENDAR to END:VCALENDAR, but had BEGIN",
                "END:VCALENDAR|1|Text must be BEGIN:VCALENDAR to END:VCALENDAR, but had END",
                "VERSION:2.0|1|Text must be BEGIN:VCALENDAR to END:VCALENDAR, but had VERSION",
                "BEGIN:VCALENDAR|1|VCALENDAR must have an END, but the text ended; it began",
                "BEGIN:VCALENDAR~BEGIN:VEVENT~DTSTART;VALUE=DATE:20260101|2|VEVENT must have an END, but the text ended; it"
                        + " began",
                "BEGIN:VCALENDAR~BEGIN:VEVENT~END:VCALENDAR|3|END must be that of VEVENT, which began in line 2, but was"
                        + " 'VCALENDAR'",
                "BEGIN:VCALENDAR~VERSION:1.0~END:VCALENDAR|2|VERSION must be 2.0, but was '1.0'",
                "BEGIN:VCALENDAR~SUMMARY;A=\"x:y~END:VCALENDAR|2|Line must be NAME:VALUE, but was 'SUMMARY;A=\"x:y'"
            })
    void parse_ofWhatIsNoCalendar_isRefused(String text, int line, String problem) {
        assertRefused(text.replace("~", "\r\n"), line, problem);
    }

    @Test
    void parse_ofALongLine_isRefusedWithItsStart() {
        assertRefused("x".repeat(100), 1, "Line must be NAME:VALUE, but was '" + "x".repeat(60) + "…'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY:x|4|VEVENT must have DTSTART, but did not",
                "DTSTART:20260101~DTSTART:20260102|6|VEVENT must have DTSTART once, but had it again",
                "DTSTART;VALUE=DATE:20260230|5|DTSTART must be a date such as 20261224, but was '20260230'",
                "DTSTART;VALUE=DATE:20260101T000000|5|DTSTART must be a date such as 20261224, but was '20260101T000000'",
                "DTSTART;VALUE=DATE-TIME:20260101|5|DTSTART must be a date and time such as 20261224T090000, but was"
                        + " '20260101'",
                "DTSTART:20260101T250000Z|5|DTSTART must be a date and time such as 20261224T090000, but was"
                        + " '20260101T250000'",
                "DTSTART:20260101T000000junk|5|DTSTART must be a date and time such as 20261224T090000, but was"
                        + " '20260101T000000junk'",
                "DTSTART;TZID=Mars/Base:20260101T000000|5|DTSTART must have a TZID that the file defines or that is known,"
                        + " but was 'Mars/Base'",
                "DTSTART:20260101~DTEND:20260101|6|DTEND must be after the start 2026-01-01, but was '20260101'",
                "DTSTART:20260101T090000~DTEND:20260101T080000|6|DTEND must be after the start 2026-01-01T09:00, but was"
                        + " '20260101T080000'",
                "DTSTART:20260101~DTEND:20260101T080000|6|DTEND must be a date as DTSTART is, but was '20260101T080000'",
                "DTSTART:20260101T080000~DTEND:20260101|6|DTEND must be a date and time as DTSTART is, but was '20260101'",
                "DTSTART:20260101~DTEND:20260102~DURATION:P1D|7|DURATION must not stand beside DTEND, but was 'P1D'",
                "DTSTART:20260101~DURATION:PT24H|6|DURATION must be days or weeks, as the event is of dates, but was"
                        + " 'PT24H'",
                "DTSTART:20260101~DURATION:P0D|6|DURATION must be days or weeks, as the event is of dates, but was 'P0D'",
                "DTSTART:20260101~DURATION:-P1D|6|DURATION must be a duration such as P1D or PT8H30M, but was '-P1D'",
                "DTSTART:20260101~DURATION:P|6|DURATION must be a duration such as P1D or PT8H30M, but was 'P'",
                "DTSTART:20260101~DURATION:+P|6|DURATION must be a duration such as P1D or PT8H30M, but was '+P'",
                "DTSTART:20260101~DURATION:P1DT|6|DURATION must be a duration such as P1D or PT8H30M, but was 'P1DT'",
                "UID:1~DTSTART:20260101~SEQUENCE:x|7|SEQUENCE must be a number, but was 'x'",
                "DTSTART:20260101~RECURRENCE-ID;RANGE=THISANDFUTURE:20260101|6|RECURRENCE-ID must replace one occurrence,"
                        + " but was 'RANGE=THISANDFUTURE'",
                "DTSTART:20260101~EXDATE:20260101T000000|6|EXDATE must be a date as DTSTART is, but was '20260101T000000'",
                "DTSTART:20260101~RDATE;VALUE=PERIOD:20260101T000000Z/PT1H|6|RDATE must be a date as DTSTART is, but was"
                        + " '20260101T000000Z'",
                "DTSTART:20260101T000000~RDATE;VALUE=PERIOD:20260101T000000Z/20251231T000000Z|6|RDATE must be after the"
                        + " start 2026-01-01T00:00, but was '20251231T000000Z'",
                "DTSTART:20260101~RRULE:COUNT=1|6|RRULE must have FREQ and not both UNTIL and COUNT, but was 'COUNT=1'",
                "DTSTART:20260101~RRULE:FREQ=DAILY;COUNT=1;UNTIL=20260101|6|RRULE must have FREQ and not both UNTIL and"
                        + " COUNT, but was 'FREQ=DAILY;COUNT=1;UNTIL=20260101'",
                "DTSTART:20260101~RRULE:FREQ=DAILY;FREQ=DAILY|6|RRULE must have FREQ once, but was 'FREQ=DAILY;FREQ=DAILY'",
                "DTSTART:20260101~RRULE:FREQ=SECONDLY|6|RRULE must have a known FREQ, but was 'FREQ=SECONDLY'",
                "DTSTART:20260101~RRULE:FREQ=DAILY;INTERVAL=0|6|RRULE must have a known INTERVAL, but was 'INTERVAL=0'",
                "DTSTART:20260101~RRULE:FREQ=MONTHLY;BYMONTHDAY=32|6|RRULE must have a known BYMONTHDAY, but was"
                        + " 'BYMONTHDAY=32'",
                "DTSTART:20260101~RRULE:FREQ=DAILY;UNTIL=tomorrow|6|RRULE must have a known UNTIL, but was"
                        + " 'UNTIL=TOMORROW'",
                "DTSTART:20260101~RRULE:FREQ=DAILY;UNTIL=20261301|6|RRULE must be a date such as 20261224, but was"
                        + " '20261301'",
                "DTSTART:20260101~RRULE:RSCALE=HEBREW;FREQ=YEARLY|6|RRULE must have parts of BYDAY BYHOUR BYMINUTE BYMONTH"
                        + " BYMONTHDAY BYSECOND BYSETPOS BYWEEKNO BYYEARDAY COUNT FREQ INTERVAL UNTIL WKST, but was"
                        + " 'RSCALE=HEBREW'",
                "DTSTART:20260101~RRULE:DAILY|6|RRULE must have parts of BYDAY BYHOUR BYMINUTE BYMONTH BYMONTHDAY BYSECOND"
                        + " BYSETPOS BYWEEKNO BYYEARDAY COUNT FREQ INTERVAL UNTIL WKST, but was 'DAILY'"
            })
    void parse_ofAnEventWithoutClearMeaning_isRefused(String lines, int line, String problem) {
        assertRefused(Ical.calendar(event(lines.replace("~", "\r\n"))), line, problem);
    }

    @Test
    void parse_ofChangesOfAnotherKind_isRefused() {
        String dates = event("UID:1", "DTSTART:20260105", "RRULE:FREQ=WEEKLY");
        String times = event("UID:1", "DTSTART:20260105T090000", "RRULE:FREQ=WEEKLY");

        assertRefused(
                Ical.calendar(dates, event("UID:1", "DTSTART:20260105", "RECURRENCE-ID:20260105T000000")),
                12,
                "RECURRENCE-ID must be a date as DTSTART is, but was '20260105T000000'");
        assertRefused(
                Ical.calendar(times, event("UID:1", "DTSTART:20260105", "RECURRENCE-ID:20260105")),
                12,
                "RECURRENCE-ID must be a date and time as DTSTART is, but was '20260105'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TZID:A|4|VTIMEZONE must have STANDARD or DAYLIGHT, but had neither",
                "BEGIN:STANDARD~END:STANDARD|4|VTIMEZONE must have TZID, but did not",
                "TZID:A~BEGIN:STANDARD~END:STANDARD|6|STANDARD must have TZOFFSETFROM, but did not",
                "TZID:A~BEGIN:DAYLIGHT~TZOFFSETFROM:1~END:DAYLIGHT|7|TZOFFSETFROM must be an offset such as +0100, but was"
                        + " '1'",
                "TZID:A~BEGIN:DAYLIGHT~TZOFFSETFROM:+1900~END:DAYLIGHT|7|TZOFFSETFROM must be an offset from -1800 to"
                        + " +1800, but was '+1900'"
            })
    void parse_ofAZoneWithoutClearMeaning_isRefused(String lines, int line, String problem) {
        String zone = "BEGIN:VTIMEZONE\r\n" + lines.replace("~", "\r\n") + "\r\nEND:VTIMEZONE";

        assertRefused(Ical.calendar(zone), line, problem);
    }

    @Test
    void parse_ofTooManyOccurrences_isRefused() {
        String[] events = new String[70];
        java.util.Arrays.fill(events, event("DTSTART:20240101T000000Z", "RRULE:FREQ=HOURLY;BYMINUTE=0"));

        assertThatThrownBy(() -> Ical.reader().parse(Ical.calendar(events)))
                .isInstanceOf(IcalException.class)
                .hasMessageStartingWith("RRULE must keep the occurrences of the file before 2027-01-03T00:00 to at most"
                        + " 1000000, but was 'FREQ=HOURLY;BYMINUTE=0' in line ");
    }

    private static void assertRefused(String text, int line, String problem) {
        IcalException refused = Assertions.catchThrowableOfType(
                IcalException.class, () -> Ical.reader().parse(text));

        assertThat(refused).hasMessage(problem + " in line " + line);
        assertThat(refused.line()).isEqualTo(line);
    }
}
