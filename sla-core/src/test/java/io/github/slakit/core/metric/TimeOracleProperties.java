package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.metric.OutageRules.WholeUnits;
import io.github.slakit.core.time.Periods;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Metrics over time against an oracle that looks at each second. */
class TimeOracleProperties {

    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");

    @Provide
    Arbitrary<List<Outage>> outages() {
        return Seconds.outages();
    }

    @Provide
    Arbitrary<List<Exclusion>> exclusions() {
        return Seconds.exclusions("maintenance", "window", "weather");
    }

    private static boolean[] reason(List<Exclusion> exclusions, String reason) {
        return Seconds.in(exclusions.stream()
                .filter(exclusion -> exclusion.reason().equals(reason))
                .toList());
    }

    private static void requireDown(
            BasicMetric metric, ExclusionRule rule, List<Outage> outages, List<Exclusion> exclusions, int down) {
        BasicMetric total = BasicMetric.of(Aggregate.Plain.SUM, Quality.inNoOutage(), metric.base());
        BasicMetric sum = ImmutableBasicMetric.builder()
                .from(total)
                .outages(metric.outages())
                .build();

        assertThat(Measure.measure(Seconds.resolved(metric, rule), Seconds.PERIOD, outages, exclusions)
                        .value())
                .contains(Seconds.percent(Seconds.LENGTH - down, Seconds.LENGTH));
        assertThat(Measure.measure(Seconds.resolved(sum, rule), Seconds.PERIOD, outages, exclusions)
                        .value())
                .contains(Seconds.seconds(Seconds.LENGTH - down));
    }

    /** Returns the seconds that count of the runs that are long enough. */
    private static boolean[] longEnough(
            boolean[] down, boolean[] excluded, int least, boolean longer, boolean excess, boolean after) {
        boolean[] counted = new boolean[down.length];
        for (int[] run : Seconds.runs(down)) {
            int length = 0;
            for (int second = run[0]; second < run[1]; second++) {
                length += after && Seconds.is(excluded, second) ? 0 : 1;
            }
            int passed = 0;
            for (int second = run[0]; second < run[1]; second++) {
                boolean beyond = !excess || passed >= least;
                counted[second + Seconds.MARGIN] = (longer ? length > least : length >= least) && beyond;
                passed += after && Seconds.is(excluded, second) ? 0 : 1;
            }
        }
        return counted;
    }

    @Property
    void leastLength_result_isThatOfEachRunOfSeconds(
            @ForAll("outages") List<Outage> outages,
            @ForAll("exclusions") List<Exclusion> exclusions,
            @ForAll @IntRange(min = 1, max = 8) int least,
            @ForAll @IntRange(min = 0, max = 2) int mode,
            @ForAll boolean after) {
        Duration length = Duration.ofSeconds(least);
        BasicMetric metric = Metric.availability();
        metric = mode == 0
                ? metric.ignoringOutagesShorterThan(length)
                : mode == 1 ? metric.ignoringOutagesUpTo(length) : metric.countingOutagesBeyond(length);
        metric = after ? metric.judgingOutagesAfterExclusions() : metric;
        boolean[] excluded = reason(exclusions, "maintenance");
        boolean[] counted = longEnough(Seconds.in(outages), excluded, least, mode > 0, mode == 2, after);

        requireDown(
                metric,
                MAINTENANCE,
                outages,
                exclusions,
                Seconds.count(second -> Seconds.is(counted, second) && !Seconds.is(excluded, second)));
    }

    @Property
    void units_result_isThatOfEachRunOfSeconds(
            @ForAll("outages") List<Outage> outages,
            @ForAll("exclusions") List<Exclusion> exclusions,
            @ForAll @IntRange(min = 1, max = 6) int unit,
            @ForAll WholeUnits rounding) {
        boolean[] down = Seconds.in(outages);
        boolean[] excluded = reason(exclusions, "maintenance");
        int total = 0;
        for (int[] run : Seconds.runs(down)) {
            boolean[] here = Seconds.where(second -> second >= Math.max(0, run[0])
                    && second < Math.min(run[1], Seconds.LENGTH)
                    && !Seconds.is(excluded, second));
            int length = Seconds.count(second -> Seconds.is(here, second));
            total += switch (rounding) {
                case COMPLETED -> length / unit * unit;
                case STARTED -> (length + unit - 1) / unit * unit;
                case CLOCK -> onTheClock(here, unit);
            };
        }

        requireDown(
                Metric.availability().inUnits(Duration.ofSeconds(unit), rounding),
                MAINTENANCE,
                outages,
                exclusions,
                total);
    }

    private static int onTheClock(boolean[] here, int unit) {
        int total = 0;
        for (int first = 0; first + unit <= Seconds.LENGTH; first++) {
            boolean isStart = Seconds.at(first).getEpochSecond() % unit == 0;
            boolean isWhole = IntStream.range(first, first + unit).allMatch(second -> Seconds.is(here, second));
            total += isStart && isWhole ? unit : 0;
        }
        return total;
    }

    @Property
    void base_hoursWindowsAndExclusionsOutOfIt_isCountedSecondBySecond(
            @ForAll("outages") List<Outage> outages,
            @ForAll("exclusions") List<Exclusion> exclusions,
            @ForAll boolean hours) {
        boolean[] down = Seconds.in(outages);
        boolean[] out = reason(exclusions, "maintenance");
        boolean[] window = reason(exclusions, "window");
        TimeBase base = Base.period().less("window");
        BasicMetric metric = Metric.availability().over(hours ? base.during("sunday") : base);
        boolean[] counts = Seconds.where(second ->
                (!hours || second >= Seconds.MIDNIGHT) && !Seconds.is(out, second) && !Seconds.is(window, second));
        int whole = Seconds.count(second -> Seconds.is(counts, second));
        int lost = Seconds.count(second -> Seconds.is(counts, second) && Seconds.is(down, second));
        MetricResult result =
                Measure.measure(Seconds.resolved(metric, MAINTENANCE.fromBase()), Seconds.PERIOD, outages, exclusions);

        assertThat(result.whole()).isEqualTo(Seconds.seconds(whole));
        assertThat(result.lost()).isEqualTo(Seconds.seconds(lost));
        if (whole == 0) {
            assertThat(result.value()).isEmpty();
        } else {
            assertThat(result.value()).contains(Seconds.percent(whole - lost, whole));
        }
    }

    @Property
    void nominalLength_result_isLessTheLostPart(@ForAll("outages") List<Outage> outages) {
        boolean[] down = Seconds.in(outages);
        int lost = Seconds.count(second -> Seconds.is(down, second));
        BasicMetric metric = Metric.availability().over(Base.period().countedAs(Duration.ofSeconds(20)));

        assertThat(Measure.measure(Seconds.resolved(metric), Seconds.PERIOD, outages, List.of())
                        .value())
                .contains(Seconds.percent(20 - lost, 20));
    }

    @Property
    void allowance_exclusionsBeyondIt_countAsDown(
            @ForAll("outages") List<Outage> outages,
            @ForAll("exclusions") List<Exclusion> exclusions,
            @ForAll @IntRange(min = 0, max = 9) int most) {
        boolean[] down = Seconds.in(outages);
        boolean[] excluded = reason(exclusions, "maintenance");
        int lost = 0;
        int used = 0;
        for (int second = -Seconds.MARGIN; second < Seconds.LENGTH; second++) {
            used = second == Seconds.MIDNIGHT ? 0 : used;
            boolean allowed = Seconds.is(excluded, second) && used < most;
            used += allowed ? 1 : 0;
            lost += second >= 0 && Seconds.is(down, second) && !allowed ? 1 : 0;
        }

        requireDown(
                Metric.availability(),
                MAINTENANCE.atMost(Duration.ofSeconds(most), Periods.calendarDays()),
                outages,
                exclusions,
                lost);
    }

    @Property
    void notice_exclusionWithoutIt_doesNotCount(
            @ForAll("outages") List<Outage> outages,
            @ForAll("exclusions") List<Exclusion> exclusions,
            @ForAll @IntRange(min = 0, max = 5) int notice,
            @ForAll @IntRange(min = 0, max = 5) int needed) {
        List<Exclusion> announced = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            boolean odd = announced.size() % 2 == 1;
            Exclusion told = exclusion.announced(exclusion.interval().getStart().minusSeconds(notice));
            announced.add((odd ? exclusion : told).withId("E" + announced.size()));
        }
        boolean[] excluded = Seconds.in(IntStream.range(0, exclusions.size())
                .filter(i -> i % 2 == 0 && notice >= needed)
                .mapToObj(exclusions::get)
                .filter(exclusion -> exclusion.reason().equals("maintenance"))
                .toList());
        boolean[] down = Seconds.in(outages);

        requireDown(
                Metric.availability(),
                MAINTENANCE.notice(Duration.ofSeconds(needed)),
                outages,
                announced,
                Seconds.count(second -> Seconds.is(down, second) && !Seconds.is(excluded, second)));
    }

    @Property
    void countedFromReport_result_isDownFromThenOn(
            @ForAll("outages") List<Outage> outages, @ForAll @IntRange(min = -1, max = 5) int delay) {
        List<Outage> reported = delay < 0
                ? outages
                : outages.stream()
                        .map(outage -> outage.withInstant(
                                "reported", outage.interval().getStart().plusSeconds(delay)))
                        .toList();
        int lost = Seconds.count(second -> delay >= 0
                && outages.stream()
                        .anyMatch(outage -> Seconds.holds(outage, second)
                                && !Seconds.at(second - delay)
                                        .isBefore(outage.interval().getStart())));

        requireDown(Metric.availability().countingOutagesFrom("reported"), MAINTENANCE, reported, List.of(), lost);
    }
}
