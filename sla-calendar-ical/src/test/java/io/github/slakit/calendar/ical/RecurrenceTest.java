package io.github.slakit.calendar.ical;

import static io.github.slakit.calendar.ical.Ical.event;
import static io.github.slakit.calendar.ical.Ical.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.calendar.ical.SkippedEvent.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260105|FREQ=WEEKLY;COUNT=3|2026-01-05 2026-01-12 2026-01-19",
                "20260105|FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE|2026-01-05 2026-01-07 2026-01-12 2026-01-14",
                "20260130|FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260430|2026-01-30 2026-02-27 2026-03-27 2026-04-24",
                "20260131|FREQ=MONTHLY;COUNT=3|2026-01-31 2026-03-31 2026-05-31",
                "20000229|FREQ=YEARLY|",
                "19991225|FREQ=YEARLY|2026-12-25",
                "20260101|freq=yearly;bymonth=1,12;bymonthday=-1|2026-01-01 2026-01-31 2026-12-31",
                "20260316|FREQ=DAILY;INTERVAL=2;UNTIL=20260320|2026-03-16 2026-03-18 2026-03-20",
                "20260316|FREQ=DAILY;UNTIL=20260317T230000Z|2026-03-16 2026-03-17",
                "20260101|FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3|2026-01-01 2026-02-02 2026-03-02",
                "20261228|FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;WKST=MO|2026-12-28"
            })
    void dates_ofARule_areInTheRange(String start, String rule, String dates) {
        IcalClosures closures = read(event("DTSTART;VALUE=DATE:" + start, "RRULE:" + rule));
        List<LocalDate> expected = dates == null
                ? List.of()
                : Arrays.stream(dates.split(" ", -1))
                        .map(LocalDate::parse)
                        .sorted()
                        .toList();

        assertThat(closures.dates()).containsExactlyElementsOf(expected);
        assertThat(closures.skipped()).hasSize(expected.isEmpty() ? 1 : 0);
    }

    @Test
    void dates_ofSeveralDaysThatRecur_areAllOfThem() {
        assertThat(read(event("DTSTART;VALUE=DATE:20251224", "DTEND;VALUE=DATE:20251227", "RRULE:FREQ=YEARLY"))
                        .dates())
                .containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
    }

    @Test
    void intervals_overAClockChange_keepTheLocalTime() {
        assertThat(read(event("DTSTART:20260328T090000", "DTEND:20260328T100000", "RRULE:FREQ=DAILY;COUNT=3"))
                        .intervals())
                .containsExactly(
                        Interval.parse("2026-03-28T08:00:00Z/2026-03-28T09:00:00Z"),
                        Interval.parse("2026-03-29T07:00:00Z/2026-03-29T08:00:00Z"),
                        Interval.parse("2026-03-30T07:00:00Z/2026-03-30T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "20260328T080000Z, 1",
        "20260328T075959Z, 0",
        "20260329T070000Z, 2",
        "20260329T065959Z, 1",
        "20260329T090000, 2",
        "20260329T085959, 1",
        "20260330, 3"
    })
    void intervals_ofARuleWithAnEnd_includeIt(String until, int count) {
        IcalClosures closures =
                read(event("DTSTART:20260328T090000", "DTEND:20260328T100000", "RRULE:FREQ=DAILY;UNTIL=" + until));

        assertThat(closures.intervals()).hasSize(Math.max(count, 1));
    }

    @Test
    void intervals_ofListedTimes_areAddedAndTakenOut() {
        IcalClosures closures = read(event(
                "DTSTART;TZID=America/New_York:20260302T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE;TZID=America/New_York:20260303T090000",
                "EXDATE:20260304T140000Z",
                "RDATE;TZID=America/New_York:20260310T090000,20260311T100000",
                "RDATE;VALUE=PERIOD:20260401T090000Z/PT2H,20260402T090000Z/20260402T093000Z",
                "EXDATE;TZID=America/New_York:20260310T090000,20260312T090000"));

        assertThat(closures.intervals())
                .containsExactly(
                        Interval.parse("2026-03-02T14:00:00Z/2026-03-02T15:00:00Z"),
                        Interval.parse("2026-03-05T14:00:00Z/2026-03-05T15:00:00Z"),
                        Interval.parse("2026-03-11T14:00:00Z/2026-03-11T15:00:00Z"),
                        Interval.parse("2026-04-01T09:00:00Z/2026-04-01T11:00:00Z"),
                        Interval.parse("2026-04-02T09:00:00Z/2026-04-02T09:30:00Z"));
    }

    @Test
    void dates_ofExceptions_areTakenOut() {
        assertThat(read(event(
                                "DTSTART;VALUE=DATE:20260105",
                                "RRULE:FREQ=WEEKLY;COUNT=4",
                                "EXRULE:FREQ=MONTHLY;BYMONTHDAY=12",
                                "EXDATE;VALUE=DATE:20260105",
                                "RDATE;VALUE=DATE:20260201"))
                        .dates())
                .containsExactly(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 1));
    }

    @Test
    void dates_ofReplacedOccurrences_areThoseThatReplaceThem() {
        IcalClosures closures = read(
                event("UID:1", "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;COUNT=4"),
                event("UID:1", "RECURRENCE-ID;VALUE=DATE:20260112", "DTSTART;VALUE=DATE:20260113"),
                event("UID:1", "RECURRENCE-ID;VALUE=DATE:20260119", "DTSTART;VALUE=DATE:20260119", "STATUS:CANCELLED"),
                event("UID:1", "RECURRENCE-ID;VALUE=DATE:20260126", "DTSTART:20260126T090000Z", "DURATION:PT1H"),
                event("UID:2", "DTSTART;VALUE=DATE:20260112", "RECURRENCE-ID;VALUE=DATE:20260301"));

        assertThat(closures.dates())
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 13));
        assertThat(closures.intervals()).containsExactly(Interval.parse("2026-01-26T09:00:00Z/2026-01-26T10:00:00Z"));
        assertThat(closures.skipped()).extracting(SkippedEvent::reason).containsExactly(Reason.CANCELLED);
    }

    @Test
    void intervals_ofReplacedOccurrences_matchByInstant() {
        IcalClosures closures = read(
                event("UID:1", "RECURRENCE-ID:20260303T140000Z", "DTSTART:20260303T160000Z", "DURATION:PT1H"),
                event(
                        "UID:1",
                        "DTSTART;TZID=America/New_York:20260302T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=2"));

        assertThat(closures.intervals())
                .containsExactly(
                        Interval.parse("2026-03-02T14:00:00Z/2026-03-02T15:00:00Z"),
                        Interval.parse("2026-03-03T16:00:00Z/2026-03-03T17:00:00Z"));
    }

    @Test
    void skipped_ofAnEventWithAllOccurrencesTakenOut_saysSo() {
        IcalClosures closures = read(event("DTSTART;VALUE=DATE:20260105", "EXDATE;VALUE=DATE:20260105"));

        assertThat(closures.skipped()).containsExactly(new SkippedEvent(4, "", Reason.NO_OCCURRENCE));
    }
}
