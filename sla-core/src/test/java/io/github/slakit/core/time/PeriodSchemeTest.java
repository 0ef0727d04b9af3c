package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class PeriodSchemeTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final Instant MARCH_4 = Instant.parse("2026-03-04T10:00:00Z");

    private static Interval dates(String start, String end) {
        return Interval.of(Instant.parse(start + "T00:00:00Z"), Instant.parse(end + "T00:00:00Z"));
    }

    private static List<String> labels(List<MeasurementPeriod> periods) {
        return periods.stream().map(MeasurementPeriod::label).toList();
    }

    @Test
    void containing_calendarUnits_areLabelledAsIsoDoes() {
        assertThat(Periods.calendarDays().containing(MARCH_4, UTC).label()).isEqualTo("2026-03-04");
        assertThat(Periods.calendarWeeks(DayOfWeek.MONDAY)
                        .containing(MARCH_4, UTC)
                        .label())
                .isEqualTo("2026-W10");
        assertThat(Periods.calendarWeeks(DayOfWeek.SUNDAY)
                        .containing(MARCH_4, UTC)
                        .label())
                .isEqualTo("2026-03-01/2026-03-08");
        assertThat(Periods.calendarMonths().containing(MARCH_4, UTC).label()).isEqualTo("2026-03");
        assertThat(Periods.calendarQuarters().containing(MARCH_4, UTC).label()).isEqualTo("2026-Q1");
        assertThat(Periods.calendarHalfYears().containing(MARCH_4, UTC).label()).isEqualTo("2026-H1");
        assertThat(Periods.calendarHalfYears().get(2L * 2026 + 1, UTC).label()).isEqualTo("2026-H2");
        assertThat(Periods.calendarYears().containing(MARCH_4, UTC).label()).isEqualTo("2026");
    }

    @Test
    void get_calendarUnits_areNumberedByTheCalendar() {
        assertThat(Periods.calendarDays().get(0, UTC).label()).isEqualTo("1970-01-01");
        assertThat(Periods.calendarQuarters().get(4L * 2026 + 3, UTC).label()).isEqualTo("2026-Q4");
        assertThat(Periods.calendarYears().get(2026, UTC).interval()).isEqualTo(dates("2026-01-01", "2027-01-01"));
    }

    /** 2027-01-01 is a Friday, and 2024-12-30 a Monday. */
    @Test
    void containing_weekAcrossTheYear_belongsToTheYearOfItsThursday() {
        PeriodScheme weeks = Periods.calendarWeeks(DayOfWeek.MONDAY);
        assertThat(weeks.containing(Instant.parse("2027-01-01T00:00:00Z"), UTC).label())
                .isEqualTo("2026-W53");
        assertThat(weeks.containing(Instant.parse("2024-12-30T00:00:00Z"), UTC).label())
                .isEqualTo("2025-W01");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-01-31/2026-02-28",
        "1, 2026-02-28/2026-03-31",
        "2, 2026-03-31/2026-04-30",
        "-1, 2025-12-31/2026-01-31",
        "24, 2028-01-31/2028-02-29"
    })
    void get_anchorOnThe31st_clampsEachMonthFromTheAnchor(long number, String label) {
        PeriodScheme months = Periods.every(1, ChronoUnit.MONTHS).from(LocalDate.of(2026, 1, 31));
        assertThat(months.get(number, WARSAW).label()).isEqualTo(label);
        assertThat(months.get(number, WARSAW).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-29, 1, 2024-02-29/2024-03-29",
        "2023-01-29, 1, 2023-02-28/2023-03-29",
        "2024-01-30, 1, 2024-02-29/2024-03-30",
        "2024-02-29, 12, 2025-02-28/2025-03-29"
    })
    void get_anchorOnThe29thOr30th_clampsInFebruaryOnly(LocalDate anchor, long number, String label) {
        assertThat(Periods.every(1, ChronoUnit.MONTHS)
                        .from(anchor)
                        .get(number, UTC)
                        .label())
                .isEqualTo(label);
    }

    @Test
    void get_yearsFromALeapDay_endOnThe28thExceptInLeapYears() {
        PeriodScheme years = Periods.every(1, ChronoUnit.YEARS).from(LocalDate.of(2024, 2, 29));
        assertThat(years.get(0, UTC).label()).isEqualTo("2024-02-29/2025-02-28");
        assertThat(years.get(4, UTC).label()).isEqualTo("2028-02-29/2029-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-03-29, PT23H",
        "Europe/Warsaw, 2026-10-25, PT25H",
        "America/New_York, 2026-03-08, PT23H",
        "America/New_York, 2026-11-01, PT25H",
        "Australia/Lord_Howe, 2026-04-05, PT24H30M",
        "Australia/Lord_Howe, 2026-10-04, PT23H30M",
        "Pacific/Apia, 2011-12-30, PT0S",
        "Pacific/Apia, 2011-12-31, PT24H"
    })
    void get_dayWithClockChange_lastsItsElapsedTime(ZoneId zone, LocalDate date, Duration length) {
        MeasurementPeriod day = Periods.calendarDays().get(date.toEpochDay(), zone);
        assertThat(day.label()).isEqualTo(date.toString());
        assertThat(day.interval().toDuration()).isEqualTo(length);
    }

    @Test
    void within_dayThatTheZoneSkips_isAnEmptyPeriodInTheMidst() {
        Interval term = Interval.of(Instant.parse("2011-12-29T10:00:00Z"), Instant.parse("2011-12-31T10:00:00Z"));
        List<MeasurementPeriod> days = Periods.calendarDays().within(term, APIA);
        assertThat(labels(days)).containsExactly("2011-12-29", "2011-12-30", "2011-12-31");
        assertThat(days.get(1).interval().isEmpty()).isTrue();
        assertThat(Periods.calendarDays()
                        .containing(Instant.parse("2011-12-30T10:00:00Z"), APIA)
                        .label())
                .isEqualTo("2011-12-31");
    }

    @Test
    void get_rollingYear_endsWithEachMonth() {
        PeriodScheme year = Periods.last(12, ChronoUnit.MONTHS).each(Periods.calendarMonths());
        MeasurementPeriod march = year.containing(MARCH_4, UTC);
        assertThat(march.number()).isEqualTo(12L * 2026 + 2);
        assertThat(march.label()).isEqualTo("2025-04-01/2026-04-01");
        assertThat(march.interval()).isEqualTo(dates("2025-04-01", "2026-04-01"));
        assertThat(year).hasToString("the last P1Y at the end of each of calendar months");
    }

    @Test
    void get_rolling30Days_endWithEachDay() {
        PeriodScheme thirty = Periods.last(30, ChronoUnit.DAYS).each(Periods.calendarDays());
        assertThat(thirty.containing(MARCH_4, UTC).label()).isEqualTo("2026-02-03/2026-03-05");
        assertThat(thirty.containing(Instant.parse("2026-03-29T12:00:00Z"), WARSAW)
                        .interval()
                        .toDuration())
                .isEqualTo(Duration.ofHours(30 * 24 - 1));
    }

    @Test
    void get_rollingMonthsFromAnAnchor_clampFromTheAnchor() {
        PeriodScheme steps = Periods.every(1, ChronoUnit.MONTHS).from(LocalDate.of(2026, 1, 31));
        assertThat(Periods.last(2, ChronoUnit.MONTHS).each(steps).get(1, UTC).label())
                .isEqualTo("2026-01-31/2026-03-31");
        assertThat(Periods.last(10, ChronoUnit.DAYS).each(steps).get(0, UTC).label())
                .isEqualTo("2026-02-18/2026-02-28");
        assertThat(Periods.last(1, ChronoUnit.MONTHS)
                        .each(Periods.calendarDays())
                        .get(LocalDate.of(2026, 3, 30).toEpochDay(), UTC)
                        .label())
                .isEqualTo("2026-02-28/2026-03-31");
    }

    @Test
    void within_rollingWindows_areThoseOfTheStepsOfTheTerm() {
        PeriodScheme year = Periods.last(3, ChronoUnit.MONTHS).each(Periods.calendarMonths());
        Interval term = dates("2026-01-15", "2026-05-01");
        assertThat(year.within(term, UTC))
                .map(MeasurementPeriod::interval)
                .containsExactly(
                        dates("2026-01-15", "2026-02-01"),
                        dates("2026-01-15", "2026-03-01"),
                        dates("2026-01-15", "2026-04-01"),
                        dates("2026-02-01", "2026-05-01"));
        assertThat(labels(year.withPartialPeriods(PartialPeriods.SKIP).within(term, UTC)))
                .containsExactly("2026-02-01/2026-05-01");
    }

    @Test
    void within_rollingWindowBeyondTheTerm_isLeftOut() {
        PeriodScheme lastWeeks = Periods.last(7, ChronoUnit.DAYS).each(Periods.calendarMonths());
        assertThat(labels(lastWeeks.within(dates("2026-02-01", "2026-03-10"), UTC)))
                .containsExactly("2026-02-22/2026-03-01");
    }

    @Test
    void withPartialPeriods_joinWhereNothingTiles_isRefused() {
        PeriodScheme year = Periods.last(12, ChronoUnit.MONTHS).each(Periods.calendarMonths());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year.withPartialPeriods(PartialPeriods.JOIN))
                .withMessage(
                        "Partial periods must be cut or skipped where periods overlap, but were joined in the last "
                                + "P1Y at the end of each of calendar months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.events(Map.of()).withPartialPeriods(PartialPeriods.JOIN))
                .withMessage("Partial periods must be cut or skipped where each event is one, but were joined");
    }

    @Test
    void each_stepsThatDoNotTile_areRefused() {
        PeriodScheme year = Periods.last(12, ChronoUnit.MONTHS).each(Periods.calendarMonths());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.last(1, ChronoUnit.DAYS).each(year))
                .withMessage("Steps of a rolling scheme must tile time, but were the last P1Y at the end of each of "
                        + "calendar months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.last(1, ChronoUnit.DAYS).each(Periods.events(Map.of())))
                .withMessage("Steps of a rolling scheme must tile time, but were 0 events");
    }

    @Test
    void every_lengthOrUnitThatDoesNotFit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.every(0, ChronoUnit.DAYS))
                .withMessage("Length of a period must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.every(1, ChronoUnit.HOURS))
                .withMessage("Unit must be days, weeks, months or years, but was Hours");
    }

    @Test
    void within_termThatBeginsAndEndsInAPeriod_isCutUnlessStated() {
        Interval term = dates("2026-01-15", "2026-04-11");
        assertThat(Periods.calendarMonths().partialPeriods()).isEqualTo(PartialPeriods.CUT);
        assertThat(Periods.calendarMonths().within(term, UTC))
                .map(MeasurementPeriod::interval)
                .containsExactly(
                        dates("2026-01-15", "2026-02-01"),
                        dates("2026-02-01", "2026-03-01"),
                        dates("2026-03-01", "2026-04-01"),
                        dates("2026-04-01", "2026-04-11"));
    }

    @Test
    void within_partialPeriodsSkipped_leavesWholeOnes() {
        PeriodScheme months = Periods.calendarMonths().withPartialPeriods(PartialPeriods.SKIP);
        assertThat(labels(months.within(dates("2026-01-15", "2026-04-11"), UTC)))
                .containsExactly("2026-02", "2026-03");
        assertThat(months.within(dates("2026-01-15", "2026-02-20"), UTC)).isEmpty();
    }

    @Test
    void within_partialPeriodsJoined_makeTheirNeighboursLonger() {
        PeriodScheme months = Periods.calendarMonths().withPartialPeriods(PartialPeriods.JOIN);
        List<MeasurementPeriod> joined = months.within(dates("2026-01-15", "2026-04-11"), UTC);
        assertThat(labels(joined)).containsExactly("2026-02", "2026-03");
        assertThat(joined)
                .map(MeasurementPeriod::interval)
                .containsExactly(dates("2026-01-15", "2026-03-01"), dates("2026-03-01", "2026-04-11"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-03-10, 2026-02",
        "2026-01-15, 2026-02-10, 2026-02",
        "2026-01-15, 2026-01-20, 2026-01",
        "2026-01-01, 2026-02-01, 2026-01"
    })
    void within_joinedShortTerm_isOnePeriod(String start, String end, String label) {
        PeriodScheme months = Periods.calendarMonths().withPartialPeriods(PartialPeriods.JOIN);
        List<MeasurementPeriod> joined = months.within(dates(start, end), UTC);
        assertThat(joined).map(MeasurementPeriod::label).containsExactly(label);
        assertThat(joined).map(MeasurementPeriod::interval).containsExactly(dates(start, end));
    }

    @Test
    void endingIn_weeksOfAMonth_areThoseThatEndInIt() {
        Interval march = dates("2026-03-01", "2026-04-01");
        PeriodScheme weeks = Periods.calendarWeeks(DayOfWeek.MONDAY);
        assertThat(labels(weeks.endingIn(march, dates("2026-01-01", "2027-01-01"), UTC)))
                .containsExactly("2026-W09", "2026-W10", "2026-W11", "2026-W12", "2026-W13");
        assertThat(weeks.endingIn(march, dates("2026-05-01", "2027-01-01"), UTC))
                .isEmpty();
    }

    @Test
    void events_each_isAPeriodOfItsOwn() {
        Interval first = dates("2026-03-01", "2026-03-03");
        Interval second = dates("2026-03-02", "2026-04-02");
        PeriodScheme events = Periods.events(Map.of("INC-9", first, "INC-2", second));
        assertThat(events.get(0, UTC)).isEqualTo(new MeasurementPeriod(0, "INC-9", first));
        assertThat(events.containing(Instant.parse("2026-03-02T12:00:00Z"), UTC).label())
                .isEqualTo("INC-9");
        assertThat(labels(events.endingIn(dates("2026-04-01", "2026-05-01"), dates("2026-01-01", "2027-01-01"), UTC)))
                .containsExactly("INC-2");
        Interval term = dates("2026-03-01", "2026-04-01");
        assertThat(events.within(term, UTC))
                .map(MeasurementPeriod::interval)
                .containsExactly(first, dates("2026-03-02", "2026-04-01"));
        assertThat(labels(events.withPartialPeriods(PartialPeriods.SKIP).within(term, UTC)))
                .containsExactly("INC-9");
        assertThat(events).hasToString("2 events");
    }

    @Test
    void events_numberOrInstantWithoutAnEvent_isRefused() {
        PeriodScheme events = Periods.events(Map.of("INC-9", dates("2026-03-01", "2026-03-03")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.get(1, UTC))
                .withMessage("Number of an event must be at least 0 and below 1, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.get(-1, UTC))
                .withMessage("Number of an event must be at least 0 and below 1, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.containing(MARCH_4, UTC))
                .withMessage("Instant must lie in one of 1 events, but was 2026-03-04T10:00:00Z");
    }

    @Test
    void toString_schemes_areInWords() {
        assertThat(Periods.calendarWeeks(DayOfWeek.MONDAY)).hasToString("calendar weeks from MONDAY");
        assertThat(Periods.calendarQuarters()).hasToString("calendar quarters");
        assertThat(Periods.every(30, ChronoUnit.DAYS).from(LocalDate.of(2026, 1, 31)))
                .hasToString("periods of P30D from 2026-01-31");
    }
}
