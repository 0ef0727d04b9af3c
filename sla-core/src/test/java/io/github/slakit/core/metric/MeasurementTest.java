package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.CountSeries;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.time.IntervalSet;
import io.github.slakit.core.time.Periods;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Facts that do not fit a metric, pieces that do not fit a measurement, and what can be measured without facts. */
class MeasurementTest {

    private static final Metric REQUESTS = Metric.share(Quality.succeeded()).over(Base.requests());
    private static final Metric SLICES =
            Metric.mean(Quality.errorRate("request")).over(Base.slices(Duration.ofSeconds(4)));
    private static final Measurement DOWNTIME = measurement(Metric.downtime());

    private static Measurement measurement(Metric metric, ExclusionRule... rules) {
        return Seconds.resolved(metric, rules).measurement(Seconds.PERIOD);
    }

    private static MetricResult measure(Metric metric, Fact<?>... facts) {
        return Measure.measure(Seconds.resolved(metric), Seconds.PERIOD, facts);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static EventCounts counts(int from, int to, long total, long failed) {
        return EventCounts.of("web", "request", Seconds.at(from), Seconds.at(to), total, failed)
                .withId("C");
    }

    @Test
    void measure_readingInAnotherUnit_isRefused() {
        Metric mean = Metric.mean(Quality.value(Unit.SECOND)).over(Base.readings("latency"));

        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> measure(
                        mean,
                        Reading.of("web", "latency", Seconds.at(1), percent("5"))
                                .withId("R")))
                .withMessage("Value of 'R' must be in 's', but was in '%'");
    }

    @Test
    void measure_countsAcrossAnEdge_areRefused() {
        refused(
                () -> measure(REQUESTS, counts(-1, 2, 5, 1)),
                "Interval of 'C' from 2026-03-28T23:59:47Z for PT3S must lie in one period, "
                        + "but crosses 2026-03-28T23:59:48Z");
        refused(
                () -> measure(REQUESTS, counts(23, 25, 5, 1)),
                "Interval of 'C' from 2026-03-29T00:00:11Z for PT2S must lie in one period, "
                        + "but crosses 2026-03-29T00:00:12Z");
        refused(
                () -> measure(SLICES, counts(2, 6, 5, 1)),
                "Interval of 'C' from 2026-03-28T23:59:50Z for PT4S must lie in one slice, "
                        + "but the slice ends at 2026-03-28T23:59:52Z");
    }

    @Test
    void counts_wrongOnes_areRefused() {
        refused(() -> counts(0, 1, 5, 6), "Failures must be from 0 to the total, but were 6 of 5");
        refused(() -> counts(0, 1, 5, -1), "Failures must be from 0 to the total, but were -1 of 5");
        refused(
                () -> counts(1, 1, 5, 0),
                "Interval of counts of service 'web' must have a length above 0, but had PT0S");
        refused(
                () -> CountSeries.of(new long[] {1, 2}, new long[] {1}),
                "Series must have as many totals as failures, and at least one, but had 2 and 1");
        refused(
                () -> CountSeries.of(new long[0], new long[0]),
                "Series must have as many totals as failures, and at least one, but had 0 and 0");
        refused(
                () -> measurement(REQUESTS).counter().add(1, 2),
                "Failures must be from 0 to the total, but were 2 of 1");
    }

    @Test
    void measure_caseClosedBeforeItWasOpened_isRefused() {
        Case ticket = Case.of("web", "ticket", "opened", Seconds.at(5))
                .withInstant("closed", Seconds.at(4))
                .withId("T");
        Metric mean = Metric.mean(Quality.elapsed("opened", "closed"))
                .over(Base.cases("ticket").datedBy("opened"));

        refused(
                () -> measure(mean, ticket),
                "Case 'T' must not be 'closed' before 'opened', but was at 2026-03-28T23:59:52Z and "
                        + "2026-03-28T23:59:53Z");
    }

    @Test
    void measure_caseWithoutItsValue_isLeftOutAndReported() {
        MetricResult result = measure(
                Metric.mean(Quality.value(Unit.ONE)).over(Base.cases("survey")),
                Case.of("web", "survey", "sent", Seconds.at(5)).withId("silent"),
                Case.of("web", "survey", "sent", Seconds.at(6)).withValue(Figure.of(4)));

        assertThat(result.value()).contains(Figure.of(4));
        assertThat(result.notes()).containsExactly("'silent' does not count: it has no value");
    }

    @Test
    void measure_caseThatNoLimitIsFor_isLeftOutAndReported() {
        Limit limit = Limit.on(Quality.elapsed("opened", "answered"))
                .atMost(Duration.ofSeconds(2))
                .when("severity", "1");
        MetricResult result = measure(
                Metric.share(Quality.within(limit)).over(Base.cases("ticket")),
                Case.of("web", "ticket", "opened", Seconds.at(5))
                        .withAttribute("severity", "Sev1")
                        .withId("T"));

        assertThat(result.value()).isEmpty();
        assertThat(result.notes()).containsExactly("'T' does not count: no limit is for it");
    }

    @Test
    void measure_caseWithOneLimitOpen_isGoodSoFar() {
        Quality within = Quality.within(
                Limit.on(Quality.elapsed("opened", "answered")).atMost(Duration.ofSeconds(2)),
                Limit.on(Quality.elapsed("opened", "closed")).atMost(Duration.ofSeconds(19)));
        Case answered = Case.of("web", "ticket", "opened", Seconds.at(5)).withInstant("answered", Seconds.at(6));
        MetricResult result = measure(Metric.share(within).over(Base.cases("ticket")), answered);

        assertThat(result.value()).contains(percent("100"));
        assertThat(result.low()).contains(percent("0"));
        assertThat(result.high()).contains(percent("100"));
    }

    @Test
    void measure_caseOpenForTooLong_isBad() {
        Limit closed = Limit.on(Quality.elapsed("opened", "closed")).atMost(Duration.ofSeconds(18));
        Case open = Case.of("web", "ticket", "opened", Seconds.at(5));
        Metric share = Metric.share(Quality.within(closed)).over(Base.cases("ticket"));
        Metric judged = Metric.share(Quality.elapsed("opened", "closed").atMost(Seconds.seconds(19)))
                .over(Base.cases("ticket"));

        assertThat(measure(share, open).value()).contains(percent("0"));
        assertThat(measure(judged, open).value()).isEmpty();
        assertThat(measure(judged, open).low()).contains(percent("0"));
        assertThat(measure(judged, open).high()).contains(percent("100"));
    }

    @Test
    void case_instantsInAnotherOrder_isTheSameCase() {
        Case one = Case.of("web", "ticket", "opened", Seconds.at(5))
                .withInstant("closed", Seconds.at(6))
                .withAttribute("team", "a")
                .withAttribute("priority", "low");
        Case two = Case.of("web", "ticket", "closed", Seconds.at(6))
                .withInstant("opened", Seconds.at(5))
                .withAttribute("priority", "low")
                .withAttribute("team", "a");

        assertThat(measure(Metric.count(Quality.each()).over(Base.cases("ticket")), one, two)
                        .value())
                .contains(Figure.of(1));
    }

    @Test
    void measure_absoluteExtentWithoutUnits_isRefused() {
        Outage outage = Seconds.outage(1, 2).withId("O").affecting(Figure.parse("5 user"));

        refused(
                () -> measure(Metric.share(Quality.unaffected(Overlap.CAPPED)).over(Base.period()), outage),
                "Extent of outage 'O' must be a percentage as the base is not counted per unit, but was 5 user");
    }

    @Test
    void measure_twoReportedFigures_areRefused() {
        Metric reported = Metric.reported("score", Unit.PERCENT);
        Reading one = Reading.of("web", "score", Seconds.at(1), percent("99"));
        Reading two = Reading.of("web", "score", Seconds.at(2), percent("98"));

        assertThat(measure(reported, one).value()).contains(percent("99"));
        assertThat(measure(reported).value()).isEmpty();
        refused(
                () -> measure(reported, one, two),
                "Figure reported as readings of 'score' must be one for the period, but there were [98, 99]");
    }

    @Test
    void measure_outageNotEnded_lastsToTheEndOfThePeriod() {
        Outage open = Outage.since("web", Seconds.at(20));

        assertThat(measure(Metric.downtime(), open).value()).contains(Seconds.seconds(4));
        assertThat(measure(Metric.meanTimeToRestore(), open).value()).contains(Seconds.seconds(4));
        assertThat(measure(Metric.outageCount(), Outage.since("web", Seconds.at(30)))
                        .value())
                .contains(Figure.of(0));
    }

    @Test
    void measure_startedUnitsWithAGap_areAtMostWhatIsKnown() {
        BasicMetric metric = Metric.availability().inUnits(Duration.ofSeconds(8), OutageRules.WholeUnits.STARTED);
        MetricResult result = measure(
                metric,
                Seconds.outage(0, 1),
                Seconds.outage(3, 4),
                Seconds.watched(0, 1),
                Seconds.watched(3, Seconds.LENGTH));

        assertThat(result.value()).isEmpty();
        assertThat(result.high()).contains(Seconds.percent(22, 24));
        assertThat(measure(metric, Seconds.outage(0, 4)).value()).contains(Seconds.percent(16, 24));
    }

    @Test
    void measure_unwatchedSlicesLeftOut_doNotCount() {
        BasicMetric metric = Metric.share(Quality.downtime().atMost(Seconds.seconds(1)))
                .over(Base.slices(Duration.ofSeconds(6)))
                .noData(NoData.Rule.LEFT_OUT);
        MetricResult result = measure(metric, Seconds.outage(6, 9), Seconds.watched(0, 12));

        assertThat(result.value()).contains(percent("50"));
        assertThat(result.low()).contains(percent("25"));
        assertThat(result.high()).contains(percent("75"));
        assertThat(Rebuild.evaluate(result.explain())).isEqualTo(percent("50"));
    }

    @Test
    void measure_coverageOfAnotherDay_leavesThePeriodOpen() {
        MetricResult result = measure(Metric.availability(), Seconds.watched(-500, -400));

        assertThat(result.value()).isEmpty();
        assertThat(result.low()).contains(percent("0"));
        assertThat(result.high()).contains(percent("100"));
    }

    @Test
    void measure_previousPeriodWithGaps_isOpen() {
        Metric mean = Metric.availability().meanWithPrevious(Periods.calendarDays());
        MetricResult result = measure(mean, Seconds.watched(0, Seconds.LENGTH));

        assertThat(result.value()).isEmpty();
        assertThat(result.high()).contains(percent("100"));
        assertThat(result.explain().label())
                .isEqualTo("no mean with the period before of availability over the period: missing data leaves it "
                        + "open in 2026-03-28T23:59:48Z to 2026-03-29T00:00:12Z");
    }

    @Test
    void piece_ofBareOutagesAndCounts_isThatOfFacts() {
        Piece down = DOWNTIME.piece(IntervalSet.of(Seconds.span(3, 5)));
        EventCounter counter = measurement(REQUESTS).counter();
        counter.add(4, 1);
        counter.add(6, 0);

        assertThat(DOWNTIME.result(down).value()).contains(Seconds.seconds(2));
        assertThat(DOWNTIME.period()).isEqualTo(Seconds.PERIOD);
        assertThat(down.period()).isEqualTo(Seconds.PERIOD);
        assertThat(measurement(REQUESTS).result(counter.piece()).value()).contains(percent("90"));
        assertThat(measurement(REQUESTS).piece(counts(1, 2, 10, 1))).isEqualTo(counter.piece());
        assertThat(measurement(REQUESTS).counter().piece())
                .isEqualTo(measurement(REQUESTS).piece());
    }

    @Test
    void piece_metricThatNeedsMore_isRefused() {
        refused(
                () -> measurement(REQUESTS).piece(IntervalSet.empty()),
                "Metric must look at recorded outages, but is share of succeeded over requests");
        refused(
                () -> measurement(Metric.least(Metric.downtime())).piece(IntervalSet.empty()),
                "Metric must have no parts, but is lowest of downtime over the period");
        refused(
                () -> measurement(REQUESTS).piece(EventCounts.of("web", "mail", Seconds.at(0), Seconds.at(1), 1, 0)),
                "Counts must be of [request], but were of 'mail'");
        refused(
                () -> measurement(REQUESTS, ExclusionRule.of("maintenance")).counter(),
                "Metric whose events are added up must look at events without exclusions, but is share of succeeded "
                        + "over requests (zone Z, excluding "
                        + "[ExclusionRule{reason=maintenance, isFromBase=false, isExcuse=false}])");
        refused(
                () -> DOWNTIME.counter(),
                "Metric whose events are added up must look at events without exclusions, but is downtime over the "
                        + "period (zone Z)");
        refused(
                () -> DOWNTIME.piece("web", Facts.of(), Seconds.span(20, 30)),
                "Part must lie in the period 2026-03-28T23:59:48Z/2026-03-29T00:00:12Z, but was "
                        + "2026-03-29T00:00:08Z/2026-03-29T00:00:18Z");
    }

    @Test
    void pieces_ofAnotherMetricOrPeriod_areRefused() {
        Piece down = DOWNTIME.piece();
        Piece other = measurement(Metric.longestOutage()).piece();
        Measurement later = Seconds.resolved(Metric.downtime()).measurement(Seconds.span(0, 5));

        refused(
                () -> down.merge(other),
                "Piece to merge must be of downtime over the period (zone Z) in 2026-03-28T23:59:48Z/2026-03-29T00:00:12Z, "
                        + "but was of largest of length over outages in the period (zone Z) in "
                        + "2026-03-28T23:59:48Z/2026-03-29T00:00:12Z");
        refused(
                () -> later.result(down),
                "Piece must be of downtime over the period (zone Z) in 2026-03-28T23:59:48Z/2026-03-28T23:59:53Z, but was of "
                        + "downtime over the period (zone Z) in 2026-03-28T23:59:48Z/2026-03-29T00:00:12Z");
        assertThat(DOWNTIME)
                .hasToString("downtime over the period (zone Z) in 2026-03-28T23:59:48Z/2026-03-29T00:00:12Z");
        assertThat(down)
                .hasToString("piece of downtime over the period (zone Z) in 2026-03-28T23:59:48Z/2026-03-29T00:00:12Z")
                .isNotEqualTo(other);
    }

    @Test
    void parse_brokenBytes_areRefused() {
        byte[] bytes = DOWNTIME.piece("web", Facts.of(Seconds.outage(1, 2))).toBytes();
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        byte[] newer = bytes.clone();
        newer[7] = 2;

        refused(() -> Piece.parse(new byte[8]), "Bytes of a piece must start with the mark of a piece");
        refused(() -> Piece.parse(newer), "Bytes of a piece must be of version 1, but were of 2");
        refused(() -> Piece.parse(longer), "Bytes of a piece must end with the piece");
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            refused(() -> Piece.parse(cut), "Bytes of a piece must be whole, but were cut off");
        }
    }

    /** No bit that flips leads to anything but a piece or a refusal. */
    @Test
    void parse_flippedBits_areRefusedOrAnotherPiece() {
        Metric mean = Metric.mean(Quality.value(Unit.SECOND)).over(Base.readings("latency"));
        Reading reading = Reading.of("web", "latency", Seconds.at(1), Seconds.seconds(3));
        byte[] elements = measurement(mean).piece("web", Facts.of(reading)).toBytes();
        byte[] counts = measurement(REQUESTS).piece(counts(1, 2, 10, 1)).toBytes();
        byte[] tracks = DOWNTIME.piece("web", Facts.of(Seconds.outage(1, 2))).toBytes();

        for (byte[] bytes : new byte[][] {elements, counts, tracks}) {
            for (int bit = 0; bit < 8 * bytes.length; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                try {
                    assertThat(Piece.parse(flipped).toBytes()).isNotEmpty();
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageStartingWith("Bytes of a piece must ");
                }
            }
        }
    }
}
