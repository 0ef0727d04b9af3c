package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.metric.OutageRules.WholeUnits;
import io.github.slakit.core.time.Periods;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Parts of a metric that do not go together are refused when it is built. */
class FitTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static void refused(ThrowingCallable build, String message) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }

    @Test
    void over_baseWithoutSuchQuality_isRefused() {
        refused(
                () -> Metric.share(Quality.succeeded()).over(Base.period()),
                "Quality of a metric over the period must be in no outage or unaffected, but was 'succeeded'");
        refused(
                () -> Metric.share(Quality.inNoOutage()).over(Base.requests()),
                "Quality of a metric over requests must be succeeded, but was 'in no outage'");
        refused(
                () -> Metric.mean(Quality.length()).over(Base.slices(MINUTE)),
                "Quality of a metric over slices of PT1M must be an error rate, a success rate or downtime, "
                        + "but was 'length'");
        refused(
                () -> Metric.count(Quality.each()).over(Base.slices(MINUTE)),
                "Quality of a metric over slices of PT1M must be an error rate, a success rate or downtime, "
                        + "but was 'each'");
        refused(
                () -> Metric.sum(Quality.downtime()).over(Base.outages()),
                "Quality of a metric over outages in the period must be length, but was 'downtime'");
        refused(
                () -> Metric.sum(Quality.length()).over(Base.cases("ticket")),
                "Quality of a metric over tickets must be an elapsed time, a value or within limits, "
                        + "but was 'length'");
        refused(
                () -> Metric.mean(Quality.length()).over(Base.readings("latency")),
                "Quality of a metric over readings of 'latency' must be a value, but was 'length'");
    }

    @Test
    void over_qualityWithoutSuchAggregate_isRefused() {
        refused(
                () -> Metric.mean(Quality.inNoOutage()).over(Base.period()),
                "Aggregate of 'in no outage' over the period must fit it, but was 'mean'");
        refused(
                () -> Metric.share(Quality.length()).over(Base.outages()),
                "Aggregate of 'length' over outages in the period must fit it, but was 'share'");
        refused(
                () -> Metric.mean(Quality.succeeded()).over(Base.requests()),
                "Aggregate of 'succeeded' over requests must fit it, but was 'mean'");
        refused(
                () -> Metric.sum(Quality.each()).over(Base.readings("latency")),
                "Aggregate of 'each' over readings of 'latency' must fit it, but was 'sum'");
        refused(
                () -> new Metric.Unbased(Aggregate.Plain.REPORTED, Quality.length()).over(Base.outages()),
                "Aggregate of 'length' over outages in the period must fit it, but was 'reported'");
    }

    @Test
    void outageRules_withoutDowntime_areRefused() {
        BasicMetric requests = Metric.share(Quality.succeeded()).over(Base.requests());

        refused(
                () -> requests.ignoringOutagesShorterThan(MINUTE),
                "Metric with rules for outages must look at time, outages or downtime, "
                        + "but looks at succeeded of requests");
        refused(
                () -> requests.noData(new NoData.Carried(MINUTE)),
                "Metric whose last state goes on must look at time or downtime, but looks at requests");
        refused(
                () -> Metric.availability().lowVolume(LowVolume.notAssessedUnder(5)),
                "Metric with a least volume must look at elements, but looks at the period");
    }

    @Test
    void inUnits_partOfOutages_isRefused() {
        BasicMetric weighted = Metric.share(Quality.unaffected(Overlap.LARGEST)).over(Base.period());
        BasicMetric hours = Metric.largest(Quality.downtime()).over(Base.slices(Duration.ofHours(1)));

        refused(
                () -> weighted.inUnits(MINUTE, WholeUnits.STARTED),
                "Outages counted in whole units must be of all that is there, "
                        + "but 'unaffected (LARGEST)' counts a share of them");
        refused(
                () -> hours.inUnits(MINUTE, WholeUnits.STARTED),
                "Downtime in slices must be exact, but outages count in units of PT1M");
    }

    @Test
    void outagesForEachUnit_base_isRefused() {
        refused(
                () -> Metric.downtime()
                        .over(Base.outages().within(Base.deployed().perUnit())),
                "Outages must lie in real time, not for each unit or in a nominal length, "
                        + "but are in each unit in the period while deployed");
        refused(
                () -> Metric.downtime().over(Base.outages().within(Base.period().countedAs(MINUTE))),
                "Outages must lie in real time, not for each unit or in a nominal length, "
                        + "but are in the period counted as PT1M");
    }

    @Test
    void lengths_notAboveZero_areRefused() {
        refused(() -> Base.slices(Duration.ZERO), "Length of a slice must be above 0, but was PT0S");
        refused(() -> Base.slices(MINUTE.negated()), "Length of a slice must be above 0, but was PT-1M");
        refused(() -> Base.slices(MINUTE).leastVolume(0), "Least volume of a slice must be at least 1, but was 0");
        refused(() -> Base.period().countedAs(Duration.ZERO), "Nominal length of a base must be above 0, but was PT0S");
        refused(
                () -> Metric.availability().inUnits(Duration.ZERO, WholeUnits.CLOCK),
                "Unit in which outages count must be above 0, but was PT0S");
        refused(() -> LowVolume.notAssessedUnder(-1), "Least volume of a period must be at least 0, but was -1");
        refused(() -> new NoData.Carried(MINUTE.negated()), "Time to carry a state must be at least 0, but was PT-1M");
        refused(
                () -> new ExclusionRule.Allowance(MINUTE.negated(), Periods.calendarDays()),
                "Allowance of exclusions must be at least 0, but was PT-1M");
    }

    @Test
    void limits_wrongOnes_areRefused() {
        refused(Quality::within, "Quality 'within' must have at least one limit, but has none");
        refused(
                () -> Metric.percentile("101", Aggregate.Method.INCLUSIVE, Quality.length()),
                "Percentile must be from 0 % to 100 %, but was 101 %");
        refused(
                () -> Metric.percentile("-1", Aggregate.Method.INCLUSIVE, Quality.length()),
                "Percentile must be from 0 % to 100 %, but was -1 %");
        refused(
                () -> Metric.availability()
                        .withOutagesFrom(Base.slices(MINUTE), Quality.downtime().moreThan(Figure.of(MINUTE))),
                "Figure that detects an outage must be an error rate or a success rate, "
                        + "but was 'downtime more than 60 s'");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Quality.length().atMost(percent("5")))
                .withMessage("Limit of length must be in 's', but was in '%'");
    }

    @Test
    void composite_partsThatDoNotFit_areRefused() {
        refused(
                () -> Metric.difference(Metric.availability(), Metric.downtime()),
                "Parts of 'difference' must be in one unit, but were in '%' and 's'");
        refused(
                () -> Metric.ratio(Metric.outageCount(), Metric.downtime()),
                "Parts of 'ratio' must be in one unit, but were in '' and 's'");
        refused(Metric::least, "Expression 'lowest' must have a part, but has none");
        refused(() -> Metric.weighted(0, Metric.downtime()), "Weight of a metric must be above 0, but was 0");
        refused(
                () -> Metric.least(Metric.downtime()).and(1, Metric.downtime()),
                "Metric to which a weight is added must be a weighted mean, but was a lowest");
    }

    @Test
    void resolve_twoRulesForAReason_isRefused() {
        refused(
                () -> Seconds.resolved(
                        Metric.availability(), ExclusionRule.of("maintenance"), ExclusionRule.of("maintenance")),
                "Reason must have one exclusion rule, but 'maintenance' has two");
    }

    @Test
    void resolve_calendarOfAPart_isRefusedByName() {
        Quality elapsed = Quality.elapsed("opened", "closed").in("support");
        Metric mean = Metric.mean(elapsed).over(Base.cases("ticket"));

        assertThat(mean.calendars()).containsExactly("support");
        refused(
                () -> Seconds.resolved(Metric.least(mean, Metric.downtime())),
                "Calendar of a metric must be one of [sunday], but was 'support'");
    }

    @Test
    void and_rulesOfTheScore_areKept() {
        CompositeMetric score = Metric.weighted(1, Metric.availability()).noData(NoData.Rule.AS_MET);

        assertThat(score.and(2, Metric.availability()).noData()).isEqualTo(NoData.Rule.AS_MET);
        assertThat(score.and(2, Metric.availability()).weights()).isEqualTo(List.of(1L, 2L));
        assertThat(score.lowVolume()).isEqualTo(LowVolume.ASSESSED);
        assertThat(score.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void toString_metrics_tellApartWhatDiffers() {
        Quality.Judged bad = Quality.errorRate("request").moreThan(percent("5"));
        SliceBase minutes = Base.slices(MINUTE);

        assertThat(Metric.share(bad).over(minutes.on(SliceBase.Grid.LOCAL_DAY).leastVolume(3)))
                .hasToString("share of error rate of requests more than 5 % over slices of PT1M from local midnight "
                        + "with at least 3 events");
        assertThat(minutes.on(SliceBase.Grid.PERIOD)).hasToString("slices of PT1M from the start of the period");
        assertThat(Metric.share(Quality.unaffected(Overlap.ADDED)).over(Base.period()))
                .hasToString("availability of what is unaffected (ADDED) over the period");
        assertThat(Limit.on(Quality.elapsed("opened", "closed").in("support").countingOpen())
                        .atMost(MINUTE)
                        .when("priority", "high"))
                .hasToString("time from 'opened' to 'closed' in 'support', open ones so far at most 60 s "
                        + "with {priority=high}");
        assertThat(Metric.availability()
                        .withOutagesFrom(minutes, bad)
                        .countingOutagesBeyond(MINUTE)
                        .judgingOutagesAfterExclusions()
                        .inUnits(MINUTE, WholeUnits.STARTED))
                .hasToString("availability over the period, outages slices of PT1M with error rate of requests more "
                        + "than 5 %, beyond PT1M after exclusions, STARTED units of PT1M");
        assertThat(Metric.mean(Quality.elapsed("opened", "closed"))
                        .over(Base.cases("ticket").where("priority", "high").datedBy("closed")))
                .hasToString("mean of time from 'opened' to 'closed' over tickets with {priority=high} by 'closed'");
    }
}
