package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.Periods;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** What happens where two parts of a metric meet: exclusions and counts, whole outages and hours, gaps and rules. */
class MeetingPartsTest {

    private static final BasicMetric REQUESTS =
            Metric.share(Quality.succeeded()).over(Base.requests());
    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");

    private static MetricResult measure(Metric metric, Fact<?>... facts) {
        return measure(metric, List.of(), facts);
    }

    private static MetricResult measure(Metric metric, List<ExclusionRule> rules, Fact<?>... facts) {
        MetricResult result = Seconds.resolved(metric, rules).measure(Seconds.PERIOD, "web", Facts.of(facts));
        result.value().ifPresent(value -> assertThat(result.explain().value()).isEqualTo(value));
        return result;
    }

    private static EventCounts counts(int from, int to, long total, long failed) {
        return EventCounts.of("web", "request", Seconds.at(from), Seconds.at(to), total, failed);
    }

    @Test
    void exclusion_ofPartOfAnInterval_excludesNoEvents() {
        EventCounts day = counts(0, 24, 1000, 5);
        assertThat(measure(REQUESTS, List.of(MAINTENANCE), day, Seconds.exclusion("maintenance", 0, 1))
                        .value())
                .contains(percent("99.5"));
        assertThat(measure(REQUESTS, List.of(MAINTENANCE), day, Seconds.exclusion("maintenance", 0, 24))
                        .value())
                .contains(percent("100"));
    }

    @Test
    void fromBase_ofPartOfASlice_leavesTheRestOfIt() {
        BasicMetric slices = Metric.count(Quality.downtime().moreThan(Figure.parse("1 s")))
                .over(Base.slices(Duration.ofSeconds(12)));
        MetricResult result = measure(
                slices, List.of(MAINTENANCE.fromBase()), Seconds.exclusion("maintenance", 0, 2), Seconds.outage(4, 9));

        assertThat(result.value()).contains(Figure.of(1));
        assertThat(result.whole()).isEqualTo(Figure.of(2));
    }

    @Test
    void window_elements_countIfTheyLieInIt() {
        BasicMetric sunday = REQUESTS.during("sunday");
        EventCounts before = counts(0, 12, 100, 100);
        EventCounts after = counts(12, 24, 100, 10);
        Case early = Case.of("web", "ticket", "opened", Seconds.at(5)).withId("early");
        Case late = Case.of("web", "ticket", "opened", Seconds.at(15)).withId("late");

        assertThat(measure(sunday, before, after).value()).contains(percent("90"));
        assertThat(measure(sunday, counts(6, 18, 100, 50)).value()).isEmpty();
        assertThat(measure(
                                Metric.count(Quality.each())
                                        .over(Base.cases("ticket"))
                                        .during("sunday"),
                                early,
                                late)
                        .value())
                .contains(Figure.of(1));
        assertThat(sunday).hasToString("share of succeeded over requests in 'sunday'");
        assertThat(sunday.calendars()).containsExactly("sunday");
    }

    @Test
    void uncutOutage_inServiceHours_isItsOpenTime() {
        Outage outage = Seconds.outage(8, 30);
        assertThat(measure(Metric.meanTimeToRestore().during("sunday"), outage).value())
                .contains(Figure.parse("18 s"));
        assertThat(measure(
                                Metric.outageCount(),
                                List.of(MAINTENANCE.fromBase()),
                                outage,
                                Seconds.exclusion("maintenance", 0, 40))
                        .value())
                .contains(Figure.of(0));
    }

    @Test
    void outageThatGoesOn_isOneOutageUpToTheEndOfThePeriod() {
        Outage open = Outage.since("web", Seconds.at(4));
        assertThat(measure(Metric.outageCount(), open).value()).contains(Figure.of(1));
        assertThat(measure(Metric.meanTimeToRestore(), open).value()).contains(Figure.parse("20 s"));
        assertThat(measure(Metric.meanTimeBetweenFailures(), open).value()).contains(Figure.parse("4 s"));
    }

    @Test
    void missingSlices_countAsTheRuleSays() {
        BasicMetric mean = Metric.mean(Quality.successRate("request"))
                .over(Base.slices(Duration.ofSeconds(12)).empty(SliceBase.Empty.WITHOUT_FAILURES));
        Fact<?>[] half = {Seconds.watched(0, 12), counts(0, 12, 10, 0)};

        assertThat(measure(mean.noData(NoData.Rule.AS_FAILED), half).value()).contains(percent("50"));
        assertThat(measure(mean.noData(NoData.Rule.AS_MET), half).value()).contains(percent("100"));
        assertThat(measure(mean.noData(NoData.Rule.LEFT_OUT), half).value()).contains(percent("100"));
        assertThat(measure(mean, half).value()).isEmpty();
        assertThat(measure(mean, half).low()).contains(percent("50"));
    }

    @Test
    void missingSlices_asFailed_areMisses() {
        BasicMetric share = Metric.share(Quality.errorRate("request").atMost(percent("5")))
                .over(Base.slices(Duration.ofSeconds(6)))
                .noData(NoData.Rule.AS_FAILED);
        MetricResult result = measure(share, Seconds.watched(0, 12), counts(0, 6, 10, 0), counts(6, 12, 10, 0));

        assertThat(result.value()).contains(percent("50"));
        assertThat(result.lost()).isEqualTo(Figure.of(2));
        assertThat(result.whole()).isEqualTo(Figure.of(4));
        assertThat(measure(
                                Metric.count(Quality.errorRate("request").atMost(percent("5")))
                                        .over(Base.slices(Duration.ofSeconds(6)))
                                        .noData(NoData.Rule.AS_MET),
                                Seconds.watched(0, 12),
                                counts(0, 6, 10, 0))
                        .value())
                .contains(Figure.of(3));
    }

    @Test
    void gapOfEvents_whoseNumberNobodyKnows_staysOpen() {
        MetricResult result =
                measure(REQUESTS.noData(NoData.Rule.AS_FAILED), Seconds.watched(0, 12), counts(0, 12, 10, 0));
        assertThat(result.value()).isEmpty();
        assertThat(result.low()).contains(percent("0"));
        assertThat(result.high()).contains(percent("100"));
    }

    @Test
    void meanWithPrevious_inTheFirstPeriodOfTheContract_isThePeriodAlone() {
        Metric mean = Metric.availability().meanWithPrevious(Periods.calendarDays());
        Interval day = Interval.of(Instant.parse("2026-03-29T00:00:00Z"), Duration.ofDays(1));
        Facts half = Facts.of(Outage.of("web", day.getStart(), day.getStart().plus(Duration.ofHours(12))));

        assertThat(Seconds.resolved(mean).measure(day, "web", half).value()).contains(percent("75"));
        assertThat(Seconds.resolved(mean)
                        .within(Interval.of(day.getStart(), Duration.ofDays(30)))
                        .measure(day, "web", half)
                        .value())
                .contains(percent("50"));
        assertThat(Seconds.resolved(Metric.availability()
                                .meanWithPrevious(Periods.calendarDays())
                                .rounded(0, RoundingMode.UP))
                        .measure(
                                day,
                                "web",
                                Facts.of(Outage.of(
                                        "web", day.getStart(), day.getStart().plusSeconds(1))))
                        .explain()
                        .value())
                .isEqualTo(percent("100"));
    }

    @Test
    void nominalLength_withNothingDeployed_hasNoFigure() {
        assertThat(measure(Metric.availability().over(Base.deployed().countedAs(Duration.ofDays(30))))
                        .value())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Base.deployed().countedAs(Duration.ofDays(30)).perUnit())
                .withMessage("Base for each unit must be of real length, but was counted as PT720H");
    }

    @Test
    void numberOfUsers_ofSeveralResources_isRefused() {
        BasicMetric users = Metric.share(Quality.unaffected(Overlap.LARGEST))
                .over(Base.deployed().perUnit());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure(
                        users,
                        Seconds.deployment(0, 24).units(5).onResource("a"),
                        Seconds.deployment(0, 24).units(5).onResource("b"),
                        Seconds.outage(0, 12).affecting(Figure.of(2))))
                .withMessage("Outage of several resources must affect a percentage of them, but affected 2");
    }

    @Test
    void outageOfAResource_thatIsNotDeployed_changesNothingAndIsReported() {
        MetricResult result = measure(
                Metric.availability().over(Base.deployed().perUnit()),
                Seconds.deployment(0, 24),
                Seconds.outage(0, 12).onResource("a").withId("O"));

        assertThat(result.value()).contains(percent("100"));
        assertThat(result.notes()).containsExactly("outage 'O' does not count: nothing was deployed that it concerns");
    }

    @Test
    void countingFromAReportBeforeTheOutage_startsWithTheOutage() {
        Outage outage = Seconds.outage(10, 12).withInstant("reported", Seconds.at(2));
        assertThat(measure(Metric.downtime().countingOutagesFrom("reported"), outage)
                        .value())
                .contains(Figure.parse("2 s"));
    }

    @Test
    void leastLengthAfterExclusions_seesPermittedWindows() {
        BasicMetric metric = Metric.downtime()
                .over(new OutageBase(Base.period().less("window"), false))
                .ignoringOutagesShorterThan(Duration.ofSeconds(5))
                .judgingOutagesAfterExclusions();
        assertThat(measure(metric, Seconds.outage(0, 10), Seconds.exclusion("window", 2, 10))
                        .value())
                .contains(Figure.parse("0 s"));
    }

    @Test
    void carriedState_keepsItsExtent() {
        BasicMetric degraded = Metric.share(Quality.unaffected(Overlap.LARGEST))
                .over(Base.period())
                .noData(new NoData.Carried(Duration.ofSeconds(12)));
        MetricResult result =
                measure(degraded, Seconds.watched(0, 12), Seconds.outage(6, 12).affecting(percent("50")));

        assertThat(result.value()).contains(percent("62.5"));
    }

    @Test
    void allowance_isUsedByAgreedExclusionsFirst() {
        ExclusionRule two = MAINTENANCE.atMost(Duration.ofSeconds(2), Periods.calendarMonths());
        MetricResult result = measure(
                Metric.downtime(),
                List.of(two),
                Seconds.exclusion("maintenance", 0, 2).withId("D").disputed(),
                Seconds.exclusion("maintenance", 10, 12).withId("A"),
                Seconds.outage(10, 12));

        assertThat(result.value()).contains(Figure.parse("0 s"));
        assertThat(result.withDisputed().value()).contains(Figure.parse("0 s"));
    }

    @Test
    void localDay_withAnHourMore_isOneSlice() {
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        Interval october = Periods.month(YearMonth.of(2026, 10), warsaw).interval();
        Instant midnight = LocalDate.of(2026, 10, 26).atStartOfDay(warsaw).toInstant();
        BasicMetric days = Metric.count(Quality.downtime().moreThan(Figure.of(Duration.ofMinutes(30))))
                .over(Base.slices(Duration.ofHours(24)).on(SliceBase.Grid.LOCAL_DAY));
        MetricResult result = days.resolve(Map.of(), warsaw, List.of())
                .measure(
                        october,
                        "web",
                        Facts.of(
                                Outage.of("web", midnight.minusSeconds(1200), midnight),
                                Outage.of("web", midnight.minusSeconds(6000), midnight.minusSeconds(4800))));

        assertThat(result.value()).contains(Figure.of(1));
        assertThat(result.whole()).isEqualTo(Figure.of(31));
    }
}
