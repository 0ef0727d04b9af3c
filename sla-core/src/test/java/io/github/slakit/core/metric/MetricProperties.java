package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/** Laws 2, 4, 5 and 6 of shares and totals, against the seconds of a short period. */
class MetricProperties {

    private static final Instant START = Instant.parse("2026-03-29T00:00:00Z");
    private static final int SECONDS = 20;
    private static final Interval PERIOD = Interval.of(START, Duration.ofSeconds(SECONDS));
    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");
    private static final ResolvedMetric SHARE = Measure.resolved(Metric.availability(), MAINTENANCE);
    private static final ResolvedMetric TOTAL = Measure.resolved(Metric.downtime(), MAINTENANCE);

    @Provide
    Arbitrary<List<Outage>> outages() {
        return spans().map(span -> Outage.of("web", span.getStart(), span.getEnd()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Exclusion>> exclusions() {
        return Combinators.combine(spans(), Arbitraries.of("maintenance", "weather"))
                .as((span, reason) -> Exclusion.of("web", reason, span.getStart(), span.getEnd()))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Interval> spans() {
        Arbitrary<Integer> edges = Arbitraries.integers().between(-3, SECONDS + 3);
        return Combinators.combine(edges, edges)
                .as((a, b) -> Interval.of(START.plusSeconds(Math.min(a, b)), START.plusSeconds(Math.max(a, b))));
    }

    private static Ratio share(List<Outage> outages, List<Exclusion> exclusions) {
        return value(SHARE, outages, exclusions).amount();
    }

    private static Ratio total(List<Outage> outages, List<Exclusion> exclusions) {
        return value(TOTAL, outages, exclusions).amount();
    }

    private static Figure value(ResolvedMetric metric, List<Outage> outages, List<Exclusion> exclusions) {
        return Measure.measure(metric, PERIOD, outages, exclusions).value().orElseThrow();
    }

    private static long secondsDown(List<Outage> outages, List<Exclusion> exclusions) {
        return IntStream.range(0, SECONDS)
                .mapToObj(START::plusSeconds)
                .filter(second ->
                        outages.stream().anyMatch(outage -> outage.interval().contains(second)))
                .filter(second -> exclusions.stream()
                        .filter(exclusion -> exclusion.reason().equals("maintenance"))
                        .noneMatch(exclusion -> exclusion.interval().contains(second)))
                .count();
    }

    @Property
    void measure_result_isThatOfCountingSeconds(
            @ForAll("outages") List<Outage> outages, @ForAll("exclusions") List<Exclusion> exclusions) {
        long down = secondsDown(outages, exclusions);

        assertThat(value(TOTAL, outages, exclusions)).isEqualTo(Figure.of(Ratio.of(down), Unit.SECOND));
        assertThat(value(SHARE, outages, exclusions))
                .isEqualTo(Figure.of(Ratio.of(100 * (SECONDS - down), SECONDS), Unit.PERCENT));
    }

    @Property
    void explain_rootFigure_isTheValue(
            @ForAll("outages") List<Outage> outages, @ForAll("exclusions") List<Exclusion> exclusions) {
        for (ResolvedMetric metric : List.of(SHARE, TOTAL)) {
            MetricResult result = Measure.measure(metric, PERIOD, outages, exclusions);

            assertThat(result.value()).contains(result.explain().value());
        }
    }

    @Property
    void law2_orderAndRepetition_changeNothingAndTheTotalIsBounded(@ForAll("outages") List<Outage> outages) {
        List<Outage> twice = new ArrayList<>(outages);
        twice.addAll(outages);
        Collections.reverse(twice);
        Duration sum =
                outages.stream().map(outage -> outage.interval().toDuration()).reduce(Duration.ZERO, Duration::plus);
        Duration downtime = Measure.measure(TOTAL, PERIOD, outages, List.of()).downtime();

        assertThat(total(twice, List.of())).isEqualTo(total(outages, List.of()));
        assertThat(downtime).isLessThanOrEqualTo(sum).isLessThanOrEqualTo(PERIOD.toDuration());
    }

    @Property
    void law4_splitOutages_areTheSameStretches(
            @ForAll("outages") List<Outage> outages, @ForAll("exclusions") List<Exclusion> exclusions) {
        List<Outage> split = outages.stream().flatMap(MetricProperties::halves).toList();
        MetricResult whole = Measure.measure(SHARE, PERIOD, outages, exclusions);
        MetricResult parts = Measure.measure(SHARE, PERIOD, split, exclusions);

        assertThat(parts.value()).isEqualTo(whole.value());
        assertThat(parts.outages())
                .extracting(MergedOutage::interval)
                .isEqualTo(whole.outages().stream().map(MergedOutage::interval).toList());
    }

    private static Stream<Outage> halves(Outage outage) {
        Interval span = outage.interval();
        Instant middle = span.getStart().plus(span.toDuration().dividedBy(2));
        return Stream.of(Outage.of("web", span.getStart(), middle), Outage.of("web", middle, span.getEnd()));
    }

    @Property
    void law5_moreDowntime_neverRaisesTheShareNorLowersTheTotal(
            @ForAll("outages") List<Outage> outages,
            @ForAll("outages") List<Outage> further,
            @ForAll("exclusions") List<Exclusion> exclusions) {
        List<Outage> more = new ArrayList<>(outages);
        more.addAll(further);

        assertThat(share(more, exclusions)).isLessThanOrEqualTo(share(outages, exclusions));
        assertThat(total(more, exclusions)).isGreaterThanOrEqualTo(total(outages, exclusions));
    }

    @Property
    void law6_exclusion_neverLowersTheShareNorSplitsAStretch(
            @ForAll("outages") List<Outage> outages, @ForAll("exclusions") List<Exclusion> exclusions) {
        assertThat(share(outages, exclusions)).isGreaterThanOrEqualTo(share(outages, List.of()));
        assertThat(Measure.measure(SHARE, PERIOD, outages, exclusions).outages())
                .hasSameSizeAs(
                        Measure.measure(SHARE, PERIOD, outages, List.of()).outages());
    }
}
