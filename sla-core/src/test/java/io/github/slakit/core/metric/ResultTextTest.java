package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.OutageRules.WholeUnits;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How explanations of results read. */
class ResultTextTest {

    private static final Outage ONE = Seconds.outage(2, 7).withId("INC-1");
    private static final Outage TWO = Seconds.outage(10, 11).withId("INC-2");

    private static String text(Metric metric, List<ExclusionRule> rules, Fact<?>... facts) {
        return Seconds.resolved(metric, rules)
                .measure(Seconds.PERIOD, "web", Facts.of(facts))
                .explain()
                .render();
    }

    @Test
    void explain_leastLength_saysWhatDoesNotCount() {
        assertThat(text(Metric.availability().ignoringOutagesShorterThan(Duration.ofSeconds(3)), List.of(), ONE, TWO))
                .isEqualTo("""
                        availability: 79.166666666… % (475/6 %) = first as a percentage of second
                          time in no outage: 19 s = first less second
                            the period 2026-03-28T23:59:48Z to 2026-03-29T00:00:12Z: 24 s
                            downtime: 5 s = sum
                              (outage 'INC-2' does not count: outages count only of at least PT3S)
                              outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s = time in at least one of
                                outage 'INC-1' 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s
                          the period 2026-03-28T23:59:48Z to 2026-03-29T00:00:12Z: 24 s
                        """);
    }

    @Test
    void explain_completedUnits_roundsEachOutage() {
        Exclusion window = Seconds.exclusion("maintenance", 6, 9).withId("CHG-1");

        assertThat(text(
                        Metric.downtime().inUnits(Duration.ofSeconds(3), WholeUnits.COMPLETED),
                        List.of(ExclusionRule.of("maintenance", "§ 5")),
                        ONE,
                        TWO,
                        window))
                .isEqualTo("""
                        downtime: 3 s = sum
                          units completed: 3 s = first rounded to a multiple of second, FLOOR
                            counted of outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 4 s = first less second
                              outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s = time in at least one of
                                outage 'INC-1' 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s
                              not counted: 1 s = time in at least one of
                                exclusion 'CHG-1' for maintenance: 1 s [§ 5]
                            unit in which outages count: 3 s
                          units completed: 0 s = first rounded to a multiple of second, FLOOR
                            outage 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s = time in at least one of
                              outage 'INC-2' 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s
                            unit in which outages count: 3 s
                        """);
    }

    @Test
    void explain_perUnit_weighsEachResource() {
        assertThat(text(
                        Metric.share(Quality.unaffected(Overlap.LARGEST))
                                .over(Base.deployed().perUnit()),
                        List.of(),
                        Seconds.deployment(0, 20).onResource("a").units(10),
                        Seconds.deployment(0, 10).onResource("b"),
                        ONE.affecting(percent("50")),
                        TWO.onResource("a").affecting(Figure.parse("4 user"))))
                .isEqualTo("""
                        availability: 85 % = first as a percentage of second
                          time in no outage: 2 min 58.5 s (178.5 s) = first less second
                            each unit in the period while deployed 2026-03-28T23:59:48Z to 2026-03-29T00:00:12Z: 3 min 30 s (210 s) = sum
                              'a' deployed, for each unit: 3 min 20 s (200 s) = product
                                units: 10
                                'a' deployed: 20 s
                              'b' deployed: 10 s
                            downtime: 31.5 s = sum
                              downtime of 'a': 29 s = sum
                                50 % of 'a' lost, for each unit: 25 s = product
                                  units: 10
                                  50 % of 'a' lost: 2.5 s = product
                                    affected: 50 %
                                    outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s
                                4 user of 'a' lost: 4 s = product
                                  affected: 4
                                  outage 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s
                              downtime of 'b': 2.5 s = sum
                                50 % of 'b' lost: 2.5 s = product
                                  affected: 50 %
                                  outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s
                          each unit in the period while deployed 2026-03-28T23:59:48Z to 2026-03-29T00:00:12Z: 3 min 30 s (210 s) = sum
                            'a' deployed, for each unit: 3 min 20 s (200 s) = product
                              units: 10
                              'a' deployed: 20 s
                            'b' deployed: 10 s
                        """);
    }

    @Test
    void explain_meanOfRates_listsThem() {
        EventCounts counts = Seconds.counts(0, new long[] {4, 4, 0, 10}, new long[] {1, 1, 0, 5});

        assertThat(text(
                        Metric.mean(Quality.errorRate("request")).over(Base.slices(Duration.ofSeconds(1))),
                        List.of(),
                        counts))
                .isEqualTo("""
                        mean of error rate of requests: 33.333333333… % (100/3 %) = first divided by second
                          sum: 100 % = sum
                            error rate of requests: 50 % = product
                              times: 2
                              error rate of requests: 25 %
                            error rate of requests: 50 %
                          number: 3
                        """);
    }

    @Test
    void explain_shareOfRequests_namesTheCounts() {
        EventCounts counts = Seconds.counts(0, new long[] {4, 4, 0, 10}, new long[] {1, 1, 0, 5});

        assertThat(text(Metric.share(Quality.succeeded()).over(Base.requests()), List.of(), counts.withId("LOG-1")))
                .isEqualTo("""
                        share of succeeded: 61.111111111… % (550/9 %) = first as a percentage of second
                          succeeded: 11 = first less second
                            requests: 18 = sum
                              'LOG-1': 18
                            failed: 7 = sum
                              failed of 'LOG-1': 7
                          requests: 18 = sum
                            succeeded: 11 = first less second
                              requests: 18 = sum
                                'LOG-1': 18
                              failed: 7 = sum
                                failed of 'LOG-1': 7
                            failed: 7 = sum
                              failed of 'LOG-1': 7
                        """);
    }

    @Test
    void explain_percentile_ranksTheReadings() {
        Fact<?>[] readings = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> Reading.of("web", "latency", Seconds.at(i), Seconds.seconds((long) i * i))
                        .withId("R" + i))
                .toArray(Fact<?>[]::new);

        assertThat(text(
                        Metric.percentile("75", Aggregate.Method.INCLUSIVE, Quality.value(Unit.SECOND))
                                .over(Base.readings("latency")),
                        List.of(),
                        readings))
                .isEqualTo("""
                        75 % percentile (INCLUSIVE) of value in s: 6.5 s = sum
                          75 % percentile (INCLUSIVE) of value in s: 4 s = in order of size the one in the place given first
                            rank: 2
                            'R1': 1 s
                            'R2': 4 s
                            'R3': 9 s
                          part of the way: 2.5 s = product
                            between the ranks: 0.5
                            way: 5 s = first less second
                              the next: 9 s = in order of size the one in the place given first
                                rank: 3
                                'R1': 1 s
                                'R2': 4 s
                                'R3': 9 s
                              75 % percentile (INCLUSIVE) of value in s: 4 s = in order of size the one in the place given first
                                rank: 2
                                'R1': 1 s
                                'R2': 4 s
                                'R3': 9 s
                        """);
    }

    @Test
    void explain_shareOfOutages_saysWhichAreGood() {
        assertThat(text(
                        Metric.share(Quality.length().atMost(Seconds.seconds(3)))
                                .over(Base.outages()),
                        List.of(),
                        ONE,
                        TWO))
                .isEqualTo("""
                        share of length at most 3 s: 50 % = first as a percentage of second
                          good: 1 = sum
                            outage 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s: 1
                          outages in the period: 2 = sum
                            good: 1 = sum
                              outage 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s: 1
                            length at most 3 s not so: 1 = sum
                              outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s: 1
                        """);
    }

    @Test
    void explain_composite_showsItsParts() {
        assertThat(text(Metric.meanTimeBetweenFailures(), List.of(), ONE, TWO)).isEqualTo("""
                        ratio: 9 s = first divided by second
                          time in no outage: 18 s = first less second
                            the period 2026-03-28T23:59:48Z to 2026-03-29T00:00:12Z: 24 s
                            downtime: 6 s = sum
                              outage 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s = time in at least one of
                                outage 'INC-1' 2026-03-28T23:59:50Z to 2026-03-28T23:59:55Z: 5 s
                              outage 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s = time in at least one of
                                outage 'INC-2' 2026-03-28T23:59:58Z to 2026-03-28T23:59:59Z: 1 s
                          number: 2
                        """);
    }

    @Test
    void notes_factsThatChangeNothing_areNamed() {
        MetricResult result = Seconds.resolved(
                        Metric.availability()
                                .ignoringOutagesShorterThan(Duration.ofSeconds(3))
                                .countingOutagesFrom("reported"),
                        ExclusionRule.of("maintenance").notice(Duration.ofHours(1)))
                .measure(
                        Seconds.PERIOD,
                        "web",
                        Facts.of(
                                ONE,
                                TWO.withInstant("reported", Seconds.at(10)),
                                Seconds.outage(3, 3).withId("INC-3"),
                                Seconds.exclusion("maintenance", 1, 2).withId("CHG-1"),
                                Seconds.exclusion("weather", 1, 2).withId("EXC-1")));

        assertThat(result.notes())
                .containsExactly(
                        "'INC-3' has no length and changes nothing",
                        "outage 'INC-1' does not count: it was never 'reported'",
                        "outage 'INC-2' does not count: outages count only from 'reported', of at least PT3S",
                        "exclusion 'CHG-1' does not count: it lacks the notice that the contract asks for",
                        "exclusion 'EXC-1' does not count: 'weather' is not a reason that this service level accepts");
        assertThat(Seconds.resolved(Metric.availability().over(Base.deployed()))
                        .measure(Seconds.PERIOD, "web", Facts.of(ONE))
                        .notes())
                .containsExactly("outage 'INC-1' does not count: nothing was deployed that it concerns");
    }
}
