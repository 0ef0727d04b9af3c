package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Metrics over outages, and composite ones, against an oracle that looks at runs of seconds. */
class OutageOracleProperties {

    @Provide
    Arbitrary<List<Outage>> outages() {
        return Seconds.outages();
    }

    private static Optional<Figure> value(Metric metric, List<Outage> outages) {
        return Measure.measure(Seconds.resolved(metric), Seconds.PERIOD, outages, List.of())
                .value();
    }

    private static List<int[]> started(List<Outage> outages) {
        return Seconds.runs(Seconds.in(outages)).stream()
                .filter(run -> run[0] >= 0 && run[0] < Seconds.LENGTH)
                .toList();
    }

    private static List<Integer> cut(List<Outage> outages) {
        return Seconds.runs(Seconds.in(outages)).stream()
                .map(run -> Math.min(run[1], Seconds.LENGTH) - Math.max(run[0], 0))
                .filter(length -> length > 0)
                .toList();
    }

    private static Optional<Figure> each(long sum, int number) {
        return number == 0 ? Optional.empty() : Optional.of(Figure.of(Ratio.of(sum, number), Unit.SECOND));
    }

    @Property
    void outagesThatStart_countAndMeans_areThoseOfWholeRuns(@ForAll("outages") List<Outage> outages) {
        List<int[]> runs = started(outages);
        long whole = runs.stream().mapToLong(run -> run[1] - run[0]).sum();
        long up = Seconds.LENGTH
                - cut(outages).stream().mapToLong(Integer::longValue).sum();

        assertThat(value(Metric.outageCount(), outages)).contains(Figure.of(runs.size()));
        assertThat(value(Metric.meanTimeToRestore(), outages)).isEqualTo(each(whole, runs.size()));
        assertThat(value(Metric.meanTimeBetweenFailures(), outages)).isEqualTo(each(up, runs.size()));
    }

    @Property
    void outagesCutAtTheEdges_aggregates_areThoseOfRunsInThePeriod(@ForAll("outages") List<Outage> outages) {
        List<Integer> lengths = cut(outages);
        long sum = lengths.stream().mapToLong(Integer::longValue).sum();
        long largest = lengths.stream().mapToLong(Integer::longValue).max().orElse(0);
        long longs = lengths.stream().filter(length -> length > 3).count();

        assertThat(value(Metric.downtime(), outages)).contains(Seconds.seconds(sum));
        assertThat(value(Metric.longestOutage(), outages)).contains(Seconds.seconds(largest));
        assertThat(value(Metric.mean(Quality.length()).over(Base.outages()), outages))
                .isEqualTo(each(sum, lengths.size()));
        assertThat(value(
                        Metric.count(Quality.length().moreThan(Seconds.seconds(3)))
                                .over(Base.outages()),
                        outages))
                .contains(Figure.of(longs));
        assertThat(value(
                        Metric.share(Quality.length().moreThan(Seconds.seconds(3)))
                                .over(Base.outages()),
                        outages))
                .isEqualTo(lengths.isEmpty() ? Optional.empty() : Optional.of(Seconds.percent(longs, lengths.size())));
    }

    @Property
    void composites_values_areThoseOfTheirParts(@ForAll("outages") List<Outage> outages) {
        List<Integer> lengths = cut(outages);
        long sum = lengths.stream().mapToLong(Integer::longValue).sum();
        long largest = lengths.stream().mapToLong(Integer::longValue).max().orElse(0);
        BasicMetric total = Metric.downtime();
        BasicMetric longest = Metric.longestOutage();

        assertThat(value(Metric.difference(total, longest), outages)).contains(Seconds.seconds(sum - largest));
        assertThat(value(Metric.least(total, longest), outages)).contains(Seconds.seconds(largest));
        assertThat(value(Metric.greatest(longest, total), outages)).contains(Seconds.seconds(sum));
        assertThat(value(Metric.weighted(3, total).and(1, longest), outages)).isEqualTo(each(3 * sum + largest, 4));
        assertThat(value(Metric.percentage(longest, total), outages))
                .isEqualTo(sum == 0 ? Optional.empty() : Optional.of(Seconds.percent(largest, sum)));
        assertThat(value(Metric.ratio(longest, total), outages))
                .isEqualTo(sum == 0 ? Optional.empty() : Optional.of(Figure.of(Ratio.of(largest, sum), Unit.ONE)));
    }
}
