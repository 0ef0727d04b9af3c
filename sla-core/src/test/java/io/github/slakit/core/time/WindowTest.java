package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class WindowTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Interval TERM =
            Interval.of(Instant.parse("2026-01-15T00:00:00Z"), Instant.parse("2028-01-15T00:00:00Z"));

    private static MeasurementPeriod month(int month) {
        return Periods.month(YearMonth.of(2026, month), UTC);
    }

    private static Standpoint end(int month) {
        return Standpoint.of(month(month), new ContractTime(Periods.calendarMonths(), UTC, TERM));
    }

    private static Interval dates(String start, String end) {
        return Interval.of(Instant.parse(start + "T00:00:00Z"), Instant.parse(end + "T00:00:00Z"));
    }

    @Test
    void period_current_isAlone() {
        assertThat(Window.period().interval(end(6))).isEqualTo(dates("2026-06-01", "2026-07-01"));
        assertThat(Window.period().covers(month(6), end(6))).isTrue();
        assertThat(Window.period().covers(month(5), end(6))).isFalse();
        assertThat(Window.period()).hasToString("the last 1 periods");
    }

    @Test
    void lastPeriods_numbers_endWithTheCurrentOne() {
        Window window = Window.lastPeriods(3);
        assertThat(window.interval(end(6))).isEqualTo(dates("2026-04-01", "2026-07-01"));
        assertThat(window.covers(month(4), end(6))).isTrue();
        assertThat(window.covers(month(3), end(6))).isFalse();
        assertThat(window.covers(month(7), end(6))).isFalse();
    }

    @Test
    void nextPeriods_numbers_beginAfterTheCurrentOne() {
        Window window = Window.nextPeriods(2);
        assertThat(window.interval(end(6))).isEqualTo(dates("2026-07-01", "2026-09-01"));
        assertThat(window.covers(month(6), end(6))).isFalse();
        assertThat(window.covers(month(8), end(6))).isTrue();
        assertThat(window.covers(month(9), end(6))).isFalse();
        assertThat(window).hasToString("the next 2 periods");
    }

    @Test
    void last_dates_endWithTheCurrentPeriod() {
        assertThat(Window.last(30, ChronoUnit.DAYS).interval(end(6))).isEqualTo(dates("2026-06-01", "2026-07-01"));
        assertThat(Window.last(2, ChronoUnit.WEEKS).interval(end(6))).isEqualTo(dates("2026-06-17", "2026-07-01"));
        assertThat(Window.last(6, ChronoUnit.MONTHS)).hasToString("the last P6M");
    }

    @Test
    void last_acrossAClockChange_areLocalDates() {
        MeasurementPeriod march = Periods.month(YearMonth.of(2026, 3), WARSAW);
        Standpoint at = Standpoint.of(march, new ContractTime(Periods.calendarMonths(), WARSAW, TERM));
        assertThat(Window.last(1, ChronoUnit.MONTHS).interval(at)).isEqualTo(march.interval());
    }

    /** In Asuncion, 1 October 2017 began at 01:00. */
    @Test
    void last_endAtAMidnightThatTheZoneSkips_countsFromTheStartsOfDates() {
        ZoneId asuncion = ZoneId.of("America/Asuncion");
        MeasurementPeriod september = Periods.month(YearMonth.of(2017, 9), asuncion);
        Standpoint at = Standpoint.of(september, new ContractTime(Periods.calendarMonths(), asuncion, TERM));
        assertThat(Window.last(1, ChronoUnit.MONTHS).interval(at)).isEqualTo(september.interval());
    }

    @Test
    void last_periodThatEndsInADay_keepsTheClockTime() {
        MeasurementPeriod incident = new MeasurementPeriod(
                0, "INC-1", Interval.of(Instant.parse("2026-04-02T08:00:00Z"), Instant.parse("2026-04-02T09:00:00Z")));
        Standpoint at = Standpoint.of(incident, new ContractTime(Periods.calendarMonths(), WARSAW, TERM));
        assertThat(Window.last(7, ChronoUnit.DAYS).interval(at))
                .isEqualTo(Interval.of(Instant.parse("2026-03-26T10:00:00Z"), Instant.parse("2026-04-02T09:00:00Z")));
    }

    @Test
    void covers_windowOfTime_holdsPeriodsThatEndInIt() {
        Window window = Window.last(6, ChronoUnit.MONTHS);
        assertThat(window.covers(month(1), end(6))).isTrue();
        assertThat(window.covers(month(1), end(7))).isFalse();
        assertThat(window.covers(month(8), end(7))).isFalse();
    }

    @Test
    void cycle_contractYear_isTheOneOfTheCurrentPeriodSoFar() {
        Window year = Window.cycle(Periods.every(1, ChronoUnit.YEARS).from(LocalDate.of(2025, 3, 15)));
        assertThat(year.interval(end(2))).isEqualTo(dates("2025-03-15", "2026-03-01"));
        assertThat(year.interval(end(3))).isEqualTo(dates("2026-03-15", "2026-04-01"));
        assertThat(year.covers(month(3), end(6))).isTrue();
        assertThat(year.covers(month(2), end(6))).isFalse();
        assertThat(year).hasToString("the current one of periods of P1Y from 2025-03-15");
    }

    @Test
    void cycle_periodThatTheZoneSkips_isTheCycleOfItsInstant() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        MeasurementPeriod skipped =
                Periods.calendarDays().get(LocalDate.of(2011, 12, 30).toEpochDay(), apia);
        Standpoint at = Standpoint.of(skipped, new ContractTime(Periods.calendarDays(), apia, TERM));
        assertThat(Window.cycle(Periods.calendarMonths()).interval(at).getStart())
                .isEqualTo(Instant.parse("2011-12-01T10:00:00Z"));
    }

    @Test
    void term_soFar_endsWithTheCurrentPeriod() {
        assertThat(Window.term().interval(end(3))).isEqualTo(dates("2026-01-15", "2026-04-01"));
        assertThat(Window.term().covers(month(1), end(3))).isTrue();
        assertThat(Window.term().covers(month(4), end(3))).isFalse();
        assertThat(Window.term()).hasToString("the term");
    }

    @Test
    void interval_standpointWithoutZoneAndTerm_isRefused() {
        Standpoint bare = Standpoint.of(month(6));
        assertThat(Window.lastPeriods(2).covers(month(5), bare)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> Window.term().covers(month(5), bare))
                .withMessage("Standpoint at the end of 2026-06 must have periods, zone and term for the window "
                        + "'the term', but has none");
    }

    @Test
    void of_lengthBelowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.lastPeriods(0))
                .withMessage("Length of a window must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.last(-1, ChronoUnit.DAYS))
                .withMessage("Length of a window must be at least 1, but was -1");
    }

    /** Row S70: the review half-way through the year. */
    @Test
    void s70_halfWay_isTheLocalDateOfTheMidpoint() {
        ContractTime year = new ContractTime(Periods.calendarMonths(), UTC, dates("2026-01-01", "2027-01-01"));
        assertThat(year.halfWay()).isEqualTo(LocalDate.of(2026, 7, 2));
    }
}
