package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.metric.Quality.each;
import static io.github.slakit.core.metric.Quality.elapsed;
import static io.github.slakit.core.metric.Quality.succeeded;
import static io.github.slakit.core.metric.Quality.value;
import static io.github.slakit.core.metric.Quality.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.Periods;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/** Rows of the catalogue of what service level agreements measure, by their numbers, in UTC where nothing is said. */
class CatalogueTest {

    private static final Unit POINT = Unit.of("pt");
    private static final Interval SEPTEMBER =
            Periods.month(YearMonth.of(2026, 9), ZoneOffset.UTC).interval();
    private static final Instant START = SEPTEMBER.getStart();

    private static Figure measured(Metric metric, Fact<?>... facts) {
        return Measure.measure(Measure.resolved(metric), SEPTEMBER, facts)
                .value()
                .orElseThrow();
    }

    private static Case lead(int number, Duration followUp) {
        return Case.of("web", "lead", "introduced", START)
                .withInstant("followed up", START.plus(followUp))
                .withId("L" + number);
    }

    private static EventCounts counts(String event, long total, long good) {
        return EventCounts.of("web", event, START, START.plusSeconds(60), total, total - good);
    }

    private static Figure share(long total, long good) {
        return measured(Metric.share(succeeded()).over(Base.events("survey")), counts("survey", total, good));
    }

    @Test
    void s40_valueOfLeads_isTheirSumAgainstTheGoal() {
        List<Fact<?>> leads = new ArrayList<>();
        List<Integer> numbers = List.of(3, 5, 10);
        List<Long> values = List.of(100L, 50L, 40L);
        for (int role = 0; role < 3; role++) {
            for (int i = 0; i < numbers.get(role); i++) {
                Figure points = Figure.of(Ratio.of(values.get(role)), POINT);
                leads.add(Case.of("web", "lead", "delivered", START)
                        .withValue(points)
                        .withId(role + "-" + i));
            }
        }
        Figure sum = measured(Metric.sum(Quality.value(POINT)).over(Base.cases("lead")), leads.toArray(Fact<?>[]::new));

        assertThat(sum).isEqualTo(Figure.parse("950 pt"));
        assertThat(Target.atLeast(Figure.parse("1000 pt")).judge(sum)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void s42_speed_isTheMeanTimeToFollowUp() {
        Fact<?>[] leads = {
            lead(1, Duration.ofMinutes(40)), lead(2, Duration.ofMinutes(90)), lead(3, Duration.ofMinutes(20))
        };
        Quality.Elapsed speed = elapsed("introduced", "followed up");

        assertThat(measured(Metric.mean(speed).over(Base.cases("lead")), leads))
                .isEqualTo(Figure.of(Duration.ofMinutes(50)));
        assertThat(measured(
                        Metric.share(within(Limit.on(speed).atMost(Duration.ofHours(1))))
                                .over(Base.cases("lead")),
                        leads))
                .isEqualTo(percent("200/3"));
    }

    @Test
    void s42_noFollowUpYet_isLeftOutOrCountedToTheEndOfThePeriod() {
        Case open = Case.of("web", "lead", "introduced", SEPTEMBER.getEnd().minusSeconds(6000))
                .withId("open");
        Quality.Elapsed speed = elapsed("introduced", "followed up");

        assertThat(measured(Metric.mean(speed).over(Base.cases("lead")), lead(1, Duration.ofSeconds(2000)), open))
                .isEqualTo(Figure.parse("2000 s"));
        assertThat(measured(
                        Metric.mean(speed.countingOpen()).over(Base.cases("lead")),
                        lead(1, Duration.ofSeconds(2000)),
                        open))
                .isEqualTo(Figure.parse("4000 s"));
    }

    @ParameterizedTest
    @CsvSource({"6 4 2, 4", "6 4 2 0, 3"})
    void s43_depth_isTheMeanOfAttemptsOnLeadsNotConnected(String attempts, String mean) {
        List<Fact<?>> leads = new ArrayList<>();
        int number = 0;
        for (String each : attempts.split(" ", -1)) {
            leads.add(Case.of("web", "lead", "introduced", START)
                    .withAttribute("connected", "no")
                    .withValue(Figure.parse(each))
                    .withId("L" + number++));
        }
        leads.add(Case.of("web", "lead", "introduced", START)
                .withAttribute("connected", "yes")
                .withValue(Figure.of(1))
                .withId("connected"));
        Metric depth = Metric.mean(value(Unit.ONE)).over(Base.cases("lead").where("connected", "no"));

        assertThat(measured(depth, leads.toArray(Fact<?>[]::new))).isEqualTo(Figure.parse(mean));
        assertThat(Target.atLeast(Figure.of(6)).judge(Figure.parse(mean))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void s45_leadQuality_countsThoseThatReachTheScore() {
        List<Fact<?>> leads = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            leads.add(Reading.of("web", "score", START.plusSeconds(i), Figure.of(i < 93 ? 70 : 69)));
        }
        Metric qualified = Metric.count(value(Unit.ONE).atLeast(Figure.of(70))).over(Base.readings("score"));

        assertThat(measured(qualified, leads.toArray(Fact<?>[]::new))).isEqualTo(Figure.of(93));
    }

    @ParameterizedTest
    @CsvSource({"3599, 100", "3600, 0"})
    void s50_leadResponse_isUnderAnHour(long seconds, String share) {
        Limit hour = Limit.on(elapsed("introduced", "followed up")).lessThan(Duration.ofHours(1));
        assertThat(measured(Metric.share(within(hour)).over(Base.cases("lead")), lead(1, Duration.ofSeconds(seconds))))
                .isEqualTo(percent(share));
    }

    @Test
    void s51_qualificationAndFirstCall_mustBeMoreThanTheValue() {
        assertThat(Target.moreThan(percent("60")).judge(share(100, 60))).isEqualTo(Verdict.MISSED);
        assertThat(Target.moreThan(percent("60")).judge(share(100, 61))).isEqualTo(Verdict.MET);
        assertThat(Target.moreThan(percent("75")).judge(share(200, 150))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void s52_satisfaction_isSatisfiedOfSurveyed() {
        assertThat(share(200, 172)).isEqualTo(percent("86"));
        assertThat(Target.moreThan(percent("85")).judge(share(200, 172))).isEqualTo(Verdict.MET);
        assertThat(Target.moreThan(percent("85")).judge(share(200, 170))).isEqualTo(Verdict.MISSED);
        assertThat(Measure.measure(
                                Measure.resolved(Metric.share(succeeded()).over(Base.events("survey"))),
                                SEPTEMBER,
                                counts("survey", 0, 0))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT24H, 100", "PT24H0.001S, 0"})
    void s53_answerWithinADay_includesItsEnd(Duration time, String share) {
        Limit day = Limit.on(elapsed("introduced", "followed up")).atMost(Duration.ofHours(24));
        assertThat(measured(Metric.share(within(day)).over(Base.cases("lead")), lead(1, time)))
                .isEqualTo(percent(share));
    }

    @Test
    void s54_peakAndOffPeak_areMeasuredInTheirWindows() {
        BusinessCalendar peak = BusinessCalendar.parse("Mon-Fri 08:00-18:00 Z");
        Map<String, BusinessCalendar> calendars = Map.of("peak", peak, "off-peak", peak.complement());
        Outage outage = Outage.of("web", Instant.parse("2026-09-04T17:30:00Z"), Instant.parse("2026-09-04T19:00:00Z"));
        MetricResult inPeak = Metric.availability()
                .during("peak")
                .resolve(calendars, ZoneOffset.UTC, List.of())
                .measure(SEPTEMBER, "web", Facts.of(outage));
        MetricResult offPeak = Metric.availability()
                .during("off-peak")
                .resolve(calendars, ZoneOffset.UTC, List.of())
                .measure(SEPTEMBER, "web", Facts.of(outage));

        assertThat(inPeak.whole()).isEqualTo(Figure.of(Duration.ofHours(220)));
        assertThat(inPeak.lost()).isEqualTo(Figure.of(Duration.ofMinutes(30)));
        assertThat(Target.atLeast(percent("99.9")).judge(inPeak.value().orElseThrow()))
                .isEqualTo(Verdict.MISSED);
        assertThat(offPeak.whole()).isEqualTo(Figure.of(Duration.ofHours(500)));
        assertThat(offPeak.value()).contains(percent("99.8"));
        assertThat(Target.atLeast(percent("99")).judge(offPeak.value().orElseThrow()))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-27, PT65H", "2026-10-23, PT67H", "2026-09-04, PT66H"})
    void s55_overAWeekend_hoursAndRoundTheClockDiffer(String friday, Duration around) {
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        BusinessCalendar office = BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Warsaw");
        Instant from = LocalDate.parse(friday).atTime(16, 0).atZone(warsaw).toInstant();
        Instant to =
                LocalDate.parse(friday).plusDays(3).atTime(10, 0).atZone(warsaw).toInstant();
        Interval period = Interval.of(from.minus(Duration.ofDays(1)), to.plus(Duration.ofDays(1)));
        Outage outage = Outage.of("web", from, to);

        assertThat(Measure.measure(Measure.resolved(Metric.downtime()), period, outage)
                        .value())
                .contains(Figure.of(around));
        assertThat(Measure.measure(
                                Measure.resolved(Metric.downtime().during("office"), "office", office), period, outage)
                        .value())
                .contains(Figure.of(Duration.ofHours(2)));
    }

    @Test
    void s57_kinds_areAggregatesOfTheSameParts() {
        Fact<?>[] leads = {
            lead(1, Duration.ofSeconds(10)), lead(2, Duration.ofSeconds(20)), lead(3, Duration.ofSeconds(60))
        };
        Quality.Elapsed speed = elapsed("introduced", "followed up");

        assertThat(measured(Metric.count(each()).over(Base.cases("lead")), leads))
                .isEqualTo(Figure.of(3));
        assertThat(measured(Metric.sum(speed).over(Base.cases("lead")), leads)).isEqualTo(Figure.parse("90 s"));
        assertThat(measured(Metric.mean(speed).over(Base.cases("lead")), leads)).isEqualTo(Figure.parse("30 s"));
        assertThat(measured(Metric.largest(speed).over(Base.cases("lead")), leads))
                .isEqualTo(Figure.parse("60 s"));
        assertThat(measured(
                        Metric.percentile("90", Aggregate.Method.NEAREST_RANK, speed)
                                .over(Base.cases("lead")),
                        leads))
                .isEqualTo(Figure.parse("60 s"));
        assertThat(measured(
                        Metric.ratio(
                                Metric.count(speed.atMost(Figure.parse("20 s"))).over(Base.cases("lead")),
                                Metric.count(each()).over(Base.cases("lead"))),
                        leads))
                .isEqualTo(Figure.parse("2/3"));
    }
}
