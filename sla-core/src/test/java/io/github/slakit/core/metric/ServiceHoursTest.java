package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.IntervalSet;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** Metrics over the open time of a calendar: Monday to Friday, nine to five in Paris. */
class ServiceHoursTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Paris");
    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");
    private static final ResolvedMetric SHARE =
            Measure.resolved(Metric.availability().during("office"), "office", OFFICE, MAINTENANCE);
    private static final ResolvedMetric TOTAL =
            Measure.resolved(Metric.downtime().during("office"), "office", OFFICE, MAINTENANCE);

    /** March 2026 in Paris: 22 working days, 743 hours of elapsed time. */
    private static final Interval MARCH = span("2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z");

    private static Interval span(String from, String to) {
        return Interval.of(Instant.parse(from), Instant.parse(to));
    }

    private static Outage outage(String from, String to) {
        return Outage.of("web", Instant.parse(from), Instant.parse(to)).withId("INC-7");
    }

    private static MetricResult measure(Interval period, Outage outage) {
        return Measure.measure(SHARE, period, outage);
    }

    @Test
    void base_month_isItsOpenTime() {
        assertThat(Measure.measure(SHARE, MARCH).whole()).isEqualTo(Figure.of(Duration.ofHours(22 * 8)));
    }

    @Test
    void measure_outageOverNight_countsOpenTimeOnly() {
        MetricResult result = measure(MARCH, outage("2026-03-03T15:00:00Z", "2026-03-04T09:00:00Z"));

        assertThat(result.downtime()).isEqualTo(Duration.ofHours(2));
        assertThat(result.value()).contains(percent("17400/176"));
        assertThat(result.outages()).singleElement().satisfies(stretch -> {
            assertThat(stretch.notCounted())
                    .isEqualTo(IntervalSet.of(span("2026-03-03T16:00:00Z", "2026-03-04T08:00:00Z")));
            assertThat(stretch.counted())
                    .isEqualTo(IntervalSet.of(
                            span("2026-03-03T15:00:00Z", "2026-03-03T16:00:00Z"),
                            span("2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z")));
        });
    }

    @Test
    void measure_outageOnWeekend_countsNothing() {
        MetricResult result = measure(MARCH, outage("2026-03-07T00:00:00Z", "2026-03-08T23:00:00Z"));

        assertThat(result.value()).contains(percent("100"));
        assertThat(result.outages()).hasSize(1);
        assertThat(result.downtime()).isZero();
    }

    @Test
    void measure_dayAfterTheClockChange_opensAtLocalNine() {
        MetricResult result = measure(MARCH, outage("2026-03-30T07:00:00Z", "2026-03-30T08:00:00Z"));

        assertThat(result.downtime()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void measure_exclusionOverClosedTime_isTakenOutOnce() {
        Outage outage = outage("2026-03-03T15:00:00Z", "2026-03-04T09:00:00Z");
        Exclusion exclusion = Exclusion.of(
                "web", "maintenance", Instant.parse("2026-03-03T15:30:00Z"), Instant.parse("2026-03-04T08:30:00Z"));
        MetricResult result = Measure.measure(TOTAL, MARCH, outage, exclusion);

        assertThat(result.value()).contains(Figure.parse("3600 s"));
        assertThat(result.explain().value()).isEqualTo(Figure.parse("3600 s"));
    }

    @Test
    void measure_periodWithoutOpenTime_hasNoValue() {
        Interval weekend = span("2026-03-06T23:00:00Z", "2026-03-08T23:00:00Z");
        MetricResult result = measure(weekend, outage("2026-03-07T00:00:00Z", "2026-03-07T01:00:00Z"));

        assertThat(result.whole().isZero()).isTrue();
        assertThat(result.value()).isEmpty();
        assertThat(result.explain())
                .hasToString("no availability over service hours 'office': there is nothing to measure in "
                        + "2026-03-06T23:00:00Z to 2026-03-08T23:00:00Z: 0 s");
        assertThat(Measure.measure(TOTAL, weekend).value()).contains(Figure.parse("0 s"));
    }

    @Test
    void explain_result_namesTimeOutsideTheBase() {
        MetricResult result = measure(MARCH, outage("2026-03-03T15:00:00Z", "2026-03-03T17:00:00Z"));

        assertThat(result.explain().render()).isEqualTo("""
                        availability: 99.431818181… % (4375/44 %) = first as a percentage of second
                          time in no outage: 175 h 0 min 0 s (630000 s) = first less second
                            service hours 'office' 2026-02-28T23:00:00Z to 2026-03-31T22:00:00Z: 176 h 0 min 0 s (633600 s)
                            downtime: 1 h 0 min 0 s (3600 s) = sum
                              counted of outage 2026-03-03T15:00:00Z to 2026-03-03T17:00:00Z: 1 h 0 min 0 s (3600 s) = first less second
                                outage 2026-03-03T15:00:00Z to 2026-03-03T17:00:00Z: 2 h 0 min 0 s (7200 s) = time in at least one of
                                  outage 'INC-7' 2026-03-03T15:00:00Z to 2026-03-03T17:00:00Z: 2 h 0 min 0 s (7200 s)
                                not counted: 1 h 0 min 0 s (3600 s) = time in at least one of
                                  outside the base 2026-03-03T16:00:00Z to 2026-03-03T17:00:00Z: 1 h 0 min 0 s (3600 s)
                          service hours 'office' 2026-02-28T23:00:00Z to 2026-03-31T22:00:00Z: 176 h 0 min 0 s (633600 s)
                        """);
    }
}
