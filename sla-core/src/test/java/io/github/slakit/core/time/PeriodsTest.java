package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

class PeriodsTest {

    private static final PeriodScheme MONTHS = Periods.calendarMonths();
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-03, PT743H",
        "Europe/Warsaw, 2026-10, PT745H",
        "America/New_York, 2026-11, PT721H",
        "Australia/Lord_Howe, 2026-04, PT720H30M",
        "Pacific/Apia, 2011-12, PT720H",
        "UTC, 2024-02, PT696H"
    })
    void get_monthWithClockChange_lastsItsElapsedTime(ZoneId zone, YearMonth month, Duration length) {
        assertThat(Periods.month(month, zone).interval().toDuration()).isEqualTo(length);
    }

    @Test
    void get_month_hasNumberLabelAndInstants() {
        MeasurementPeriod march = Periods.month(YearMonth.of(2026, 3), WARSAW);

        assertThat(march)
                .isEqualTo(new MeasurementPeriod(
                        12L * 2026 + 2,
                        "2026-03",
                        Interval.of(Instant.parse("2026-02-28T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z"))))
                .hasToString("2026-03 (2026-02-28T23:00:00Z to 2026-03-31T22:00:00Z)");
    }

    @Test
    void get_midnightSkippedByTheClock_beginsAtFirstInstantOfTheDay() {
        MeasurementPeriod october = Periods.month(YearMonth.of(2017, 10), ZoneId.of("America/Asuncion"));

        assertThat(october.interval().getStart()).isEqualTo(Instant.parse("2017-10-01T04:00:00Z"));
    }

    @Test
    void containing_edges_areHalfOpen() {
        Instant april = Instant.parse("2026-03-31T22:00:00Z");

        assertThat(MONTHS.containing(april, WARSAW).label()).isEqualTo("2026-04");
        assertThat(MONTHS.containing(april.minusNanos(1), WARSAW).label()).isEqualTo("2026-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Warsaw",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "America/Asuncion",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "America/Havana",
                "Asia/Tehran",
                "Pacific/Chatham"
            })
    void law1_monthsOfManyYears_tileTimeAndAreFoundAgain(ZoneId zone) {
        List<String> wrong = new ArrayList<>();
        MeasurementPeriod before = Periods.month(YearMonth.of(1969, 12), zone);
        for (YearMonth month = YearMonth.of(1970, 1); month.getYear() < 2040; month = month.plusMonths(1)) {
            MeasurementPeriod period = Periods.month(month, zone);
            Interval span = period.interval();
            boolean tiles =
                    span.getStart().equals(before.interval().getEnd()) && period.number() == before.number() + 1;
            boolean found = MONTHS.containing(span.getStart(), zone).equals(period)
                    && MONTHS.containing(span.getEnd().minusNanos(1), zone).equals(period);
            if (!tiles || !found) {
                wrong.add(period.toString());
            }
            before = period;
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void calendarMonths_scheme_isInWords() {
        assertThat(MONTHS).isEqualTo(Periods.calendarMonths()).hasToString("calendar months");
    }

    /** At 00:01 on 1 November 2009 the clocks went back by an hour, into October once more. */
    @Test
    void containing_hourThatComesAgainAcrossTheEndOfAMonth_isInThePeriodThatHoldsIt() {
        Instant again = Instant.parse("2009-11-01T03:00:00Z");
        MeasurementPeriod period = Periods.calendarMonths().containing(again, ZoneId.of("America/St_Johns"));
        assertThat(period.label()).isEqualTo("2009-11");
        assertThat(period.interval().contains(again)).isTrue();
    }
}
