package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.IntervalSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class ResolvedMetricTest {

    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final Interval APRIL = Interval.of(START, Duration.ofDays(30));
    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");

    private static Instant minute(long number) {
        return START.plus(Duration.ofMinutes(number));
    }

    private static Interval minutes(long from, long to) {
        return Interval.of(minute(from), minute(to));
    }

    private static Outage outage(String id, long from, long to) {
        return Outage.of("web", minute(from), minute(to)).withId(id);
    }

    private static Exclusion exclusion(String id, String reason, long from, long to) {
        return Exclusion.of("web", reason, minute(from), minute(to)).withId(id);
    }

    private static MetricResult availability(List<Outage> outages, List<Exclusion> exclusions) {
        return Measure.measure(Measure.resolved(Metric.availability(), MAINTENANCE), APRIL, outages, exclusions);
    }

    @Test
    void measure_exactlyTheTarget_isExactToTheNanosecond() {
        Duration allowed = Duration.ofSeconds(1296);
        Outage exact = Outage.of("web", START, START.plus(allowed));
        Outage more = Outage.of("web", START, START.plus(allowed).plusNanos(1));
        Outage less = Outage.of("web", START, START.plus(allowed).minusNanos(1));

        assertThat(availability(List.of(exact), List.of()).value()).contains(percent("99.95"));
        assertThat(availability(List.of(more), List.of()).value().orElseThrow()).isLessThan(percent("99.95"));
        assertThat(availability(List.of(less), List.of()).value().orElseThrow()).isGreaterThan(percent("99.95"));
    }

    @Test
    void measure_noOutage_isHundredPercent() {
        MetricResult result = availability(List.of(), List.of());

        assertThat(result.value()).contains(percent("100"));
        assertThat(result.metric()).isEqualTo(Metric.availability());
        assertThat(result.period()).isEqualTo(APRIL);
        assertThat(result.whole()).isEqualTo(Figure.of(Duration.ofDays(30)));
        assertThat(result.downtime()).isZero();
        assertThat(result.outages()).isEmpty();
    }

    @Test
    void measure_wholePeriodDown_isZeroPercent() {
        assertThat(availability(List.of(Outage.of("web", APRIL.getStart(), APRIL.getEnd())), List.of())
                        .value())
                .contains(percent("0"));
    }

    @Test
    void measure_overlappingAndTouchingOutages_areOneStretch() {
        List<Outage> outages =
                List.of(outage("A", 0, 10), outage("B", 5, 20), outage("C", 20, 30), outage("D", 40, 41));
        MetricResult result = availability(outages, List.of());

        assertThat(result.outages())
                .extracting(MergedOutage::interval)
                .containsExactly(minutes(0, 30), minutes(40, 41));
        assertThat(result.outages().get(0).outages()).extracting(Outage::id).containsExactly("A", "B", "C");
        assertThat(result.downtime()).isEqualTo(Duration.ofMinutes(31));
    }

    @Test
    void measure_acrossTheEdges_isCutToThePeriod() {
        Outage before = outage("before", -5, 7);
        Outage outside = outage("outside", -10, -5);
        Outage after = outage("after", 30 * 24 * 60 - 2, 30 * 24 * 60 + 60);
        MetricResult result = availability(List.of(outside, before, after), List.of());

        assertThat(result.outages())
                .extracting(MergedOutage::interval)
                .containsExactly(minutes(0, 7), minutes(30 * 24 * 60 - 2, 30 * 24 * 60));
        assertThat(result.outages().get(0).outages()).containsExactly(before);
        assertThat(result.downtime()).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void measure_outageThatEndsAtTheStart_isOutside() {
        MetricResult result =
                availability(List.of(outage("A", -5, 0), outage("B", 30 * 24 * 60, 30 * 24 * 60 + 1)), List.of());

        assertThat(result.outages()).isEmpty();
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void measure_exclusions_takeOutOnlyTheOutagePart() {
        List<Exclusion> exclusions = List.of(
                exclusion("X", "maintenance", 5, 12),
                exclusion("Y", "maintenance", 10, 15),
                exclusion("Z", "maintenance", 50, 60));
        MetricResult result = availability(List.of(outage("A", 0, 20)), exclusions);
        MergedOutage stretch = result.outages().get(0);

        assertThat(stretch.interval()).isEqualTo(minutes(0, 20));
        assertThat(stretch.excluded()).extracting(each -> each.exclusion().id()).containsExactly("X", "Y");
        assertThat(stretch.notCounted()).isEqualTo(IntervalSet.of(minutes(5, 15)));
        assertThat(stretch.counted()).isEqualTo(IntervalSet.of(minutes(0, 5), minutes(15, 20)));
        assertThat(stretch.downtime()).isEqualTo(Duration.ofMinutes(10));
        assertThat(result.whole()).isEqualTo(Figure.of(Duration.ofDays(30)));
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void measure_otherReason_changesNothingAndIsReported() {
        Exclusion refused = exclusion("X", "force majeure", 0, 20);
        Exclusion elsewhere = exclusion("Y", "force majeure", -20, 0);
        MetricResult result = availability(List.of(outage("A", 0, 20)), List.of(refused, elsewhere));

        assertThat(result.downtime()).isEqualTo(Duration.ofMinutes(20));
        assertThat(result.notes())
                .containsExactly(
                        "exclusion 'X' does not count: 'force majeure' is not a reason that this service level accepts");
        assertThat(result.outages().get(0).excluded()).isEmpty();
    }

    @Test
    void measure_outageWithoutLength_addsNothing() {
        Outage blip = outage("blip", 5, 5);
        MetricResult result = availability(List.of(blip), List.of());

        assertThat(result.outages()).isEmpty();
        assertThat(result.notes()).containsExactly("'blip' has no length and changes nothing");
        assertThat(result.value()).contains(percent("100"));
    }

    @Test
    void measure_emptyPeriod_hasNoShareButATotal() {
        Interval nothing = Interval.of(START, START);
        List<Outage> outages = List.of(outage("A", -10, 10));
        MetricResult share = Measure.measure(Measure.resolved(Metric.availability()), nothing, outages, List.of());
        MetricResult total = Measure.measure(Measure.resolved(Metric.downtime()), nothing, outages, List.of());

        assertThat(share.value()).isEmpty();
        assertThat(share.explain())
                .hasToString(
                        "no availability over the period: there is nothing to measure in 2026-04-01T00:00:00Z to 2026-04-01T00:00:00Z: 0 s");
        assertThat(total.value()).contains(Figure.parse("0 s"));
    }

    @Test
    void measure_downtime_isTotalInSeconds() {
        MetricResult result = Measure.measure(
                Measure.resolved(Metric.downtime(), MAINTENANCE),
                APRIL,
                outage("A", 0, 10),
                exclusion("X", "maintenance", 8, 12));

        assertThat(result.value()).contains(Figure.parse("480 s"));
        assertThat(result.explain().value()).isEqualTo(Figure.parse("480 s"));
        assertThat(result.explain().label()).isEqualTo("downtime");
    }

    @Test
    void explain_oneWholeOutage_isAnUnionOfIt() {
        MergedOutage stretch =
                availability(List.of(outage("A", 0, 10)), List.of()).outages().get(0);

        assertThat(stretch.explain().render()).isEqualTo("""
                        outage 2026-04-01T00:00:00Z to 2026-04-01T00:10:00Z: 10 min 0 s (600 s) = time in at least one of
                          outage 'A' 2026-04-01T00:00:00Z to 2026-04-01T00:10:00Z: 10 min 0 s (600 s)
                        """);
    }

    @Test
    void explain_result_namesWhatWasMergedCutExcludedAndRefused() {
        MetricResult result = availability(
                List.of(outage("A", -5, 10), outage("B", 10, 30), outage("blip", 99, 99)),
                List.of(exclusion("X", "maintenance", 20, 40), exclusion("Y", "weather", 0, 5)));

        assertThat(result.explain().render()).isEqualTo("""
                        availability: 99.953703703… % (10795/108 %) = first as a percentage of second
                          time in no outage: 719 h 40 min 0 s (2590800 s) = first less second
                            the period 2026-04-01T00:00:00Z to 2026-05-01T00:00:00Z: 720 h 0 min 0 s (2592000 s)
                            downtime: 20 min 0 s (1200 s) = sum
                              ('blip' has no length and changes nothing)
                              (exclusion 'Y' does not count: 'weather' is not a reason that this service level accepts)
                              counted of outage 2026-04-01T00:00:00Z to 2026-04-01T00:30:00Z: 20 min 0 s (1200 s) = first less second
                                outage 2026-04-01T00:00:00Z to 2026-04-01T00:30:00Z: 30 min 0 s (1800 s) = time in at least one of
                                  (overlapping or touching outages count once)
                                  outage 'A' 2026-03-31T23:55:00Z to 2026-04-01T00:10:00Z: 10 min 0 s (600 s)
                                    (cut at the edge of the period: 2026-04-01T00:00:00Z to 2026-04-01T00:10:00Z)
                                  outage 'B' 2026-04-01T00:10:00Z to 2026-04-01T00:30:00Z: 20 min 0 s (1200 s)
                                not counted: 10 min 0 s (600 s) = time in at least one of
                                  exclusion 'X' for maintenance: 10 min 0 s (600 s)
                          the period 2026-04-01T00:00:00Z to 2026-05-01T00:00:00Z: 720 h 0 min 0 s (2592000 s)
                        """);
    }

    @Test
    void measure_outagesInAnyOrder_areInOrderOfTime() {
        List<Outage> outages = List.of(outage("late", 5, 20), outage("early", 0, 10));
        assertThat(availability(outages, List.of()).outages().get(0).outages())
                .extracting(Outage::id)
                .containsExactly("early", "late");
    }

    @Test
    void measure_outageWithoutLength_isReportedOnceAndInNoStretch() {
        List<Outage> outages = List.of(outage("A", 0, 10), outage("empty", 5, 5));
        MetricResult result = availability(outages, List.of());

        assertThat(result.outages().get(0).outages()).extracting(Outage::id).containsExactly("A");
        assertThat(result.notes()).containsExactly("'empty' has no length and changes nothing");
        assertThat(result.outages().get(0).explain().notes()).isEmpty();
    }

    @Test
    void measure_outageWithoutLengthAtAnEdge_isInOnePeriodOnly() {
        List<Outage> outages = List.of(outage("first", 0, 0), outage("next", 30 * 24 * 60, 30 * 24 * 60));
        assertThat(availability(outages, List.of()).notes())
                .containsExactly("'first' has no length and changes nothing");
    }

    @Test
    void measure_exclusionWithoutLength_isReportedAndTakesNothingOut() {
        List<Exclusion> exclusions = List.of(exclusion("X", "maintenance", 5, 5));
        MetricResult result = availability(List.of(outage("A", 0, 10)), exclusions);

        assertThat(result.outages().get(0).excluded()).isEmpty();
        assertThat(result.notes()).containsExactly("'X' has no length and changes nothing");
        assertThat(result.explain().render()).contains("('X' has no length and changes nothing)");
    }

    @Test
    void explain_exclusion_namesTheClauseAndTheSource() {
        Outage outage = outage("A", 0, 20).withSource("monitor");
        MetricResult result = Measure.measure(
                Measure.resolved(Metric.downtime(), ExclusionRule.of("maintenance", "§ 5.1")),
                APRIL,
                outage,
                exclusion("X", "maintenance", 5, 10));

        assertThat(result.explain().render()).isEqualTo("""
                downtime: 15 min 0 s (900 s) = sum
                  counted of outage 2026-04-01T00:00:00Z to 2026-04-01T00:20:00Z: 15 min 0 s (900 s) = first less second
                    outage 2026-04-01T00:00:00Z to 2026-04-01T00:20:00Z: 20 min 0 s (1200 s) = time in at least one of
                      outage 'A' recorded by monitor 2026-04-01T00:00:00Z to 2026-04-01T00:20:00Z: 20 min 0 s (1200 s)
                    not counted: 5 min 0 s (300 s) = time in at least one of
                      exclusion 'X' for maintenance: 5 min 0 s (300 s) [§ 5.1]
                """);
    }

    @Test
    void explain_overlappingOutages_saysThatTheyCountOnce() {
        List<Outage> outages = List.of(outage("A", 0, 10), outage("B", 5, 20));
        assertThat(availability(outages, List.of()).outages().get(0).explain().render())
                .isEqualTo("""
                outage 2026-04-01T00:00:00Z to 2026-04-01T00:20:00Z: 20 min 0 s (1200 s) = time in at least one of
                  (overlapping or touching outages count once)
                  outage 'A' 2026-04-01T00:00:00Z to 2026-04-01T00:10:00Z: 10 min 0 s (600 s)
                  outage 'B' 2026-04-01T00:05:00Z to 2026-04-01T00:20:00Z: 15 min 0 s (900 s)
                """);
    }
}
