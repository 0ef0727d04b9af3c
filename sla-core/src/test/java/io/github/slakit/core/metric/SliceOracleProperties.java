package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.SliceBase.Empty;
import io.github.slakit.core.metric.SliceBase.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Metrics over slices against an oracle that sorts each second into its slice. */
class SliceOracleProperties {

    private static final Figure LIMIT = Figure.percent("30");

    @Provide
    Arbitrary<long[][]> counts() {
        Arbitrary<long[]> totals =
                Arbitraries.of(0L, 0L, 1L, 2L, 5L).array(long[].class).ofSize(Seconds.LENGTH);
        Arbitrary<long[]> divisors =
                Arbitraries.longs().between(1, 4).array(long[].class).ofSize(Seconds.LENGTH);
        return Combinators.combine(totals, divisors).as((total, divisor) -> {
            long[] failed = new long[total.length];
            for (int i = 0; i < failed.length; i++) {
                failed[i] = total[i] / divisor[i];
            }
            return new long[][] {total, failed};
        });
    }

    @Provide
    Arbitrary<List<Outage>> outages() {
        return Seconds.outages();
    }

    /** Returns the seconds of each slice. */
    private static List<List<Integer>> slices(Grid grid, int length) {
        List<List<Integer>> slices = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (int second = 0; second < Seconds.LENGTH; second++) {
            long key = switch (grid) {
                case EPOCH -> Math.floorDiv(Seconds.at(second).getEpochSecond(), (long) length);
                case PERIOD -> second / length;
                case LOCAL_DAY ->
                    second < Seconds.MIDNIGHT
                            ? (86_400 - Seconds.MIDNIGHT + second) / length
                            : 1_000_000 + (second - Seconds.MIDNIGHT) / length;
            };
            if (key != last) {
                slices.add(new ArrayList<>());
            }
            slices.get(slices.size() - 1).add(second);
            last = key;
        }
        return slices;
    }

    /** Returns the error rate of each slice that counts, in percent. */
    private static List<Ratio> rates(List<List<Integer>> slices, long[][] counts, long least, Empty empty) {
        List<Ratio> rates = new ArrayList<>();
        for (List<Integer> slice : slices) {
            long total = slice.stream().mapToLong(second -> counts[0][second]).sum();
            long failed = slice.stream().mapToLong(second -> counts[1][second]).sum();
            if (total >= least) {
                rates.add(Ratio.of(100 * failed, total));
            } else if (empty != Empty.LEFT_OUT) {
                rates.add(Ratio.of(empty == Empty.ALL_FAILED ? 100 : 0));
            }
        }
        return rates;
    }

    private static MetricResult measure(Metric metric, long[][] counts) {
        EventCounts facts = Seconds.counts(0, counts[0], counts[1]);
        return Measure.measure(Seconds.resolved(metric), Seconds.PERIOD, facts);
    }

    @Property
    void errorRates_results_areThoseOfEachSlice(
            @ForAll("counts") long[][] counts,
            @ForAll Grid grid,
            @ForAll Empty empty,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(min = 1, max = 5) int least) {
        SliceBase base =
                Base.slices(Duration.ofSeconds(length)).on(grid).empty(empty).leastVolume(least);
        List<Ratio> rates = rates(slices(grid, length), counts, least, empty);
        long bad = rates.stream()
                .filter(rate -> rate.compareTo(LIMIT.amount()) > 0)
                .count();
        Quality.ErrorRate rate = Quality.errorRate("request");

        assertThat(measure(Metric.count(rate.moreThan(LIMIT)).over(base), counts)
                        .value())
                .contains(Figure.of(bad));
        if (rates.isEmpty()) {
            assertThat(measure(Metric.share(rate.atMost(LIMIT)).over(base), counts)
                            .value())
                    .isEmpty();
            assertThat(measure(Metric.mean(rate).over(base), counts).value()).isEmpty();
        } else {
            Ratio sum = rates.stream().reduce(Ratio.of(0), Ratio::plus);
            Ratio mean = sum.dividedBy(Ratio.of(rates.size()));
            assertThat(measure(Metric.share(rate.atMost(LIMIT)).over(base), counts)
                            .value())
                    .contains(Seconds.percent(rates.size() - bad, rates.size()));
            assertThat(measure(Metric.mean(rate).over(base), counts).value()).contains(Figure.of(mean, Unit.PERCENT));
            assertThat(measure(Metric.mean(Quality.successRate("request")).over(base), counts)
                            .value())
                    .contains(Figure.of(Ratio.of(100).minus(mean), Unit.PERCENT));
        }
    }

    @Property
    void detectedOutages_downtime_isThatOfBadSlices(
            @ForAll("counts") long[][] counts, @ForAll @IntRange(min = 1, max = 9) int length) {
        int down = 0;
        int longest = 0;
        int run = 0;
        for (List<Integer> slice : slices(Grid.EPOCH, length)) {
            List<Ratio> rates = rates(List.of(slice), counts, 1, Empty.LEFT_OUT);
            boolean bad = !rates.isEmpty() && rates.get(0).compareTo(LIMIT.amount()) > 0;
            down += bad ? slice.size() : 0;
            run = bad ? run + slice.size() : 0;
            longest = Math.max(longest, run);
        }
        SliceBase slices = Base.slices(Duration.ofSeconds(length));
        Quality.Judged bad = Quality.errorRate("request").moreThan(LIMIT);

        assertThat(measure(Metric.downtime().withOutagesFrom(slices, bad), counts)
                        .value())
                .contains(Seconds.seconds(down));
        assertThat(measure(Metric.longestOutage().withOutagesFrom(slices, bad), counts)
                        .value())
                .contains(Seconds.seconds(longest));
    }

    @Property
    void downtimeOfSlices_results_areThoseOfEachSlice(
            @ForAll("outages") List<Outage> outages,
            @ForAll Grid grid,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(min = 0, max = 4) int most) {
        boolean[] down = Seconds.in(outages);
        SliceBase base = Base.slices(Duration.ofSeconds(length)).on(grid);
        List<List<Integer>> slices = slices(grid, length);
        List<Long> lengths = slices.stream()
                .map(slice -> slice.stream()
                        .filter(second -> Seconds.is(down, second))
                        .count())
                .toList();
        long bad = lengths.stream().filter(each -> each > most).count();
        long largest = lengths.stream().mapToLong(Long::longValue).max().orElse(0);
        Quality.Judged over = Quality.downtime().moreThan(Seconds.seconds(most));

        assertThat(value(Metric.count(over).over(base), outages)).isEqualTo(Figure.of(bad));
        assertThat(value(Metric.share(over).over(base), outages)).isEqualTo(Seconds.percent(bad, slices.size()));
        assertThat(value(Metric.largest(Quality.downtime()).over(base), outages))
                .isEqualTo(Seconds.seconds(largest));
    }

    private static Figure value(Metric metric, List<Outage> outages) {
        return Measure.measure(Seconds.resolved(metric), Seconds.PERIOD, outages, List.of())
                .value()
                .orElseThrow();
    }

    /** Hours with much downtime, where downtime is that of bad minutes: two lengths of slices in one metric. */
    @Property
    void downtimeOfSlices_detectedByOthers_isThatOfBadOnes(@ForAll("counts") long[][] counts) {
        boolean[] down = new boolean[Seconds.LENGTH];
        for (List<Integer> slice : slices(Grid.EPOCH, 2)) {
            List<Ratio> rates = rates(List.of(slice), counts, 1, Empty.LEFT_OUT);
            boolean bad = !rates.isEmpty() && rates.get(0).compareTo(LIMIT.amount()) > 0;
            slice.forEach(second -> down[second] = bad);
        }
        long hours = slices(Grid.EPOCH, 6).stream()
                .filter(slice -> slice.stream().filter(second -> down[second]).count() > 2)
                .count();
        BasicMetric metric = Metric.count(Quality.downtime().moreThan(Seconds.seconds(2)))
                .over(Base.slices(Duration.ofSeconds(6)))
                .withOutagesFrom(
                        Base.slices(Duration.ofSeconds(2)),
                        Quality.errorRate("request").moreThan(LIMIT));

        assertThat(measure(metric, counts).value()).contains(Figure.of(hours));
    }
}
