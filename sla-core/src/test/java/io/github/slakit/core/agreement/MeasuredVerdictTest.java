package io.github.slakit.core.agreement;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.LowVolume;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.NoData;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.target.Headroom;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of missing data, little data, excuses and disputes: April 2026, 720 hours, in Warsaw. */
class MeasuredVerdictTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Target TARGET = Target.atLeast(percent("99.9"));
    private static final BasicMetric REQUESTS =
            Metric.share(Quality.succeeded()).over(Base.requests());

    private static Instant hour(int number) {
        return APRIL.atDay(1).atStartOfDay(WARSAW).toInstant().plus(Duration.ofHours(number));
    }

    private static Assessment assess(Metric metric, Target target, List<ExclusionRule> rules, Fact<?>... facts) {
        ServiceLevel.Builder level = Agreements.level("level").metric(metric).target(target);
        rules.forEach(level::exclusion);
        return Agreements.with(level.build()).resolve(Map.of()).assess("level", APRIL, Facts.of(facts));
    }

    private static Verdict verdict(Metric metric, Fact<?>... facts) {
        return assess(metric, TARGET, List.of(), facts).verdict();
    }

    private static Outage outage(int from, int to) {
        return Outage.of("web", hour(from), hour(to));
    }

    private static Exclusion exclusion(String reason, int from, int to) {
        return Exclusion.of("web", reason, hour(from), hour(to));
    }

    private static Coverage watched(int from, int to) {
        return Coverage.of("web", hour(from), hour(to));
    }

    private static EventCounts requests(YearMonth month, long total, long failed) {
        Instant start = month.atDay(20).atStartOfDay(WARSAW).toInstant();
        return EventCounts.of("web", "request", start, start.plusSeconds(3600), total, failed);
    }

    @Test
    void verdict_gapThatCanTurnIt_isIndeterminate() {
        assertThat(verdict(Metric.availability(), watched(0, 700))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(Metric.availability(), watched(0, 700), outage(0, 10)))
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(Metric.availability(), Target.atLeast(percent("90")), List.of(), watched(0, 700))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void verdict_noDataRule_decidesWhatGapsAre() {
        assertThat(verdict(Metric.availability().noData(NoData.Rule.AS_MET), watched(0, 700)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(Metric.availability().noData(NoData.Rule.AS_FAILED), watched(0, 700)))
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(
                                Metric.availability().noData(NoData.Rule.LEFT_OUT),
                                TARGET,
                                List.of(),
                                watched(0, 600),
                                outage(0, 6))
                        .value())
                .contains(percent("99"));
        assertThat(verdict(Metric.availability().noData(new NoData.Carried(Duration.ofHours(20))), watched(0, 700)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(Metric.availability().noData(new NoData.Carried(Duration.ofHours(19))), watched(0, 700)))
                .isEqualTo(Verdict.INDETERMINATE);
        assertThat(assess(
                                Metric.availability().noData(new NoData.Carried(Duration.ofHours(20))),
                                TARGET,
                                List.of(),
                                watched(0, 700),
                                outage(699, 700))
                        .result()
                        .lost())
                .isEqualTo(Figure.of(Duration.ofHours(21)));
    }

    @Test
    void verdict_nothingMeasured_isNotAssessedUnlessTheRuleSaysOtherwise() {
        assertThat(verdict(REQUESTS)).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdict(REQUESTS.noData(NoData.Rule.LEFT_OUT))).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdict(REQUESTS.noData(NoData.Rule.AS_MET))).isEqualTo(Verdict.MET);
        assertThat(verdict(REQUESTS.noData(NoData.Rule.AS_FAILED))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void verdict_nothingWatchedAndLeftOut_isNotAssessed() {
        Metric leftOut = Metric.availability().noData(NoData.Rule.LEFT_OUT);

        assertThat(verdict(leftOut, watched(-20, -10))).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdict(Metric.availability(), watched(-20, -10))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(verdict(REQUESTS.noData(NoData.Rule.AS_FAILED), watched(-20, -10)))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void verdict_excusedEvent_isExcusedOnlyIfItDecided() {
        List<ExclusionRule> rules = List.of(ExclusionRule.of("force majeure").excusing());
        Exclusion storm = exclusion("force majeure", 0, 10);

        assertThat(assess(Metric.availability(), TARGET, rules, storm, outage(0, 10))
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
        assertThat(assess(Metric.availability(), TARGET, rules, storm).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(Metric.availability(), TARGET, rules, storm, outage(0, 20))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    /** 108 of 720 hours are 15 %. */
    @Test
    void verdict_underTheFloorInForceMajeure_isMissed() {
        List<ExclusionRule> rules = List.of(ExclusionRule.of("force majeure").floor(percent("90")));
        Assessment under =
                assess(Metric.availability(), TARGET, rules, exclusion("force majeure", 0, 108), outage(0, 108));
        Assessment above =
                assess(Metric.availability(), TARGET, rules, exclusion("force majeure", 0, 72), outage(0, 72));

        assertThat(under.value()).contains(percent("100"));
        assertThat(under.result().agreed().withoutEach())
                .hasEntrySatisfying(
                        "force majeure", outcome -> assertThat(outcome.value()).contains(percent("85")));
        assertThat(under.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(above.result().agreed().withoutEach())
                .hasEntrySatisfying(
                        "force majeure", outcome -> assertThat(outcome.value()).contains(percent("90")));
        assertThat(above.verdict()).isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void verdict_disputedExclusion_hasTwo() {
        List<ExclusionRule> rules = List.of(ExclusionRule.of("maintenance"));
        Assessment disputed = assess(
                Metric.availability(),
                TARGET,
                rules,
                exclusion("maintenance", 0, 10).disputed(),
                outage(0, 10));

        assertThat(disputed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(disputed.verdictWithDisputed()).isEqualTo(Verdict.MET);
        assertThat(disputed.explain().notes()).contains("with disputed exclusions 100 %");
    }

    @Test
    void verdict_lowVolume_isNotAssessed() {
        BasicMetric metric = REQUESTS.lowVolume(LowVolume.notAssessedUnder(10));

        assertThat(verdict(metric, requests(APRIL, 9, 9))).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdict(metric, requests(APRIL, 10, 9))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void verdict_lowVolumeMerged_isThatOfThePeriodsSince() {
        BasicMetric metric = REQUESTS.lowVolume(LowVolume.mergedUnder(10));
        Fact<?>[] facts = {
            requests(YearMonth.of(2026, 1), 20, 20),
            requests(YearMonth.of(2026, 2), 4, 1),
            requests(YearMonth.of(2026, 3), 5, 0),
            requests(APRIL, 3, 0)
        };
        Assessment merged = assess(metric, TARGET, List.of(), facts);

        assertThat(merged.value()).contains(Figure.percentage(Figure.of(11), Figure.of(12)));
        assertThat(merged.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assess(metric, TARGET, List.of(), facts[1], facts[2]).verdict())
                .isEqualTo(Verdict.NOT_ASSESSED);
    }

    @Test
    void verdict_allowedMisses_areMet() {
        Target allowing = TARGET.allowingMisses(2);

        assertThat(assess(REQUESTS, allowing, List.of(), requests(APRIL, 10, 2)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(REQUESTS, allowing, List.of(), requests(APRIL, 10, 3)).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    /** A thousandth of 720 hours is 2592 s; of 1000 requests one may fail, 999 more do not allow a second. */
    @Test
    void headrooms_results_areThoseOfTheirBase() {
        assertThat(headroom(assess(Metric.availability(), TARGET, List.of(), outage(0, 0))))
                .contains(Figure.of(Duration.ofSeconds(2592)));
        assertThat(headroom(assess(REQUESTS, TARGET, List.of(), requests(APRIL, 1000, 0))))
                .contains(Figure.of(1));
        assertThat(headroom(assess(
                        Metric.outageCount(), Target.atMost(Figure.of(3)), List.of(), outage(0, 1), outage(2, 3))))
                .contains(Figure.of(1));
        assertThat(headroom(assess(
                        Metric.longestOutage(),
                        Target.atMost(Figure.of(Duration.ofHours(4))),
                        List.of(),
                        outage(0, 1))))
                .contains(Figure.of(Duration.ofHours(3)));
        assertThat(headroom(assess(
                        Metric.share(Quality.downtime().atMost(Figure.of(Duration.ofMinutes(6))))
                                .over(Base.slices(Duration.ofHours(1))),
                        Target.atLeast(percent("99")),
                        List.of(),
                        outage(0, 3))))
                .contains(Figure.of(4));
    }

    private static Optional<Figure> headroom(Assessment assessment) {
        return assessment.headrooms().map(all -> all.get(0)).flatMap(Headroom::amount);
    }

    @Test
    void headrooms_figuresWithoutAPlainDecline_areEmpty() {
        Metric mean = Metric.meanTimeToRestore();
        Metric rounded = Metric.availability().rounded(2, RoundingMode.HALF_UP);
        Metric least = Metric.least(Metric.availability(), REQUESTS);
        Target quick = Target.atMost(Figure.of(Duration.ofHours(4)));

        assertThat(assess(mean, quick, List.of(), outage(0, 1)).headrooms()).isEmpty();
        assertThat(assess(rounded, TARGET, List.of()).headrooms()).isEmpty();
        assertThat(assess(least, TARGET, List.of()).headrooms()).isEmpty();
        assertThat(assess(Metric.availability(), TARGET, List.of(), watched(0, 700))
                        .headrooms())
                .isEmpty();
        assertThat(assess(Metric.reported("score", Unit.PERCENT), TARGET, List.of())
                        .headrooms())
                .isEmpty();
    }

    @Test
    void verdict_twoExcusesForOneOutage_isExcused() {
        List<ExclusionRule> rules = List.of(
                ExclusionRule.of("storm").excusing(), ExclusionRule.of("flood").excusing());
        Assessment both = assess(
                Metric.availability(),
                TARGET,
                rules,
                exclusion("storm", 0, 10),
                exclusion("flood", 0, 10),
                outage(0, 10));

        assertThat(both.verdict()).isEqualTo(Verdict.EXCUSED);
        assertThat(both.verdictWithDisputed()).isEqualTo(Verdict.EXCUSED);
        assertThat(both.headrooms()).isEmpty();
    }

    @Test
    void display_underTheFloor_isTheFigureThatDecides() {
        Assessment under = assess(
                Metric.availability(),
                TARGET.critical(percent("86")),
                List.of(ExclusionRule.of("force majeure").floor(percent("90"))),
                exclusion("force majeure", 0, 108),
                outage(0, 108));

        assertThat(under.verdict()).isEqualTo(Verdict.CRITICAL);
        assertThat(under.display()).isEqualTo("85.0 %");
        assertThat(under.headrooms()).isEmpty();
    }

    @Test
    void headrooms_ofACountThatShouldBeHigh_haveNoAnswer() {
        Metric leads = Metric.count(Quality.each()).over(Base.cases("lead"));
        assertThat(assess(leads, Target.atLeast(Figure.of(0)), List.of()).headrooms())
                .isEmpty();
    }
}
