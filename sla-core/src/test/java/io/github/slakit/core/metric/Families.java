package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.metric.Quality.downtime;
import static io.github.slakit.core.metric.Quality.each;
import static io.github.slakit.core.metric.Quality.elapsed;
import static io.github.slakit.core.metric.Quality.errorRate;
import static io.github.slakit.core.metric.Quality.inNoOutage;
import static io.github.slakit.core.metric.Quality.length;
import static io.github.slakit.core.metric.Quality.succeeded;
import static io.github.slakit.core.metric.Quality.successRate;
import static io.github.slakit.core.metric.Quality.unaffected;
import static io.github.slakit.core.metric.Quality.value;
import static io.github.slakit.core.metric.Quality.within;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.Deployment;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Aggregate.Method;
import io.github.slakit.core.metric.OutageRules.WholeUnits;
import io.github.slakit.core.time.Periods;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Metrics of every family, and facts of every kind for them. */
final class Families {

    private static final Duration THREE = Duration.ofSeconds(3);
    private static final SliceBase SLICES = Base.slices(Duration.ofSeconds(5));
    private static final TimeBase UNITS = Base.deployed().perUnit();
    private static final CaseBase TICKETS = Base.cases("ticket");
    private static final Quality.Elapsed REPAIR = elapsed("opened", "closed");
    private static final BasicMetric MINUTES_BAD = Metric.availability()
            .withOutagesFrom(Base.slices(THREE), errorRate("request").moreThan(percent("20")));

    private Families() {}

    /** Metrics over time, whose figure moves one way with more downtime. */
    static List<Metric> ofTime() {
        return List.of(
                Metric.availability(),
                Metric.availability().during("sunday"),
                Metric.availability().ignoringOutagesShorterThan(THREE),
                Metric.availability().ignoringOutagesUpTo(THREE),
                Metric.availability().countingOutagesBeyond(THREE),
                Metric.availability().ignoringOutagesUpTo(THREE).judgingOutagesAfterExclusions(),
                Metric.availability().inUnits(THREE, WholeUnits.COMPLETED),
                Metric.availability().inUnits(THREE, WholeUnits.CLOCK),
                Metric.availability().rounded(1, RoundingMode.HALF_UP),
                Metric.availability().countingOutagesFrom("reported"),
                Metric.availability().over(Base.deployed()),
                Metric.availability().over(UNITS),
                Metric.availability().over(Base.period().countedAs(Duration.ofSeconds(20))),
                Metric.availability().over(Base.period().less("window")),
                MINUTES_BAD,
                Metric.share(unaffected(Overlap.LARGEST)).over(Base.period()),
                Metric.share(unaffected(Overlap.CAPPED)).over(UNITS),
                Metric.share(unaffected(Overlap.LARGEST)).over(UNITS),
                Metric.sum(inNoOutage()).over(Base.deployed()),
                Metric.downtime(),
                Metric.downtime().inUnits(THREE, WholeUnits.COMPLETED).during("sunday"),
                Metric.longestOutage(),
                Metric.count(downtime().moreThan(Seconds.seconds(2))).over(SLICES),
                Metric.share(downtime().atMost(Seconds.seconds(2))).over(SLICES.on(SliceBase.Grid.PERIOD)),
                Metric.largest(downtime()).over(SLICES));
    }

    /** Metrics over time whose figure moves either way with more downtime. */
    static List<Metric> ofOutages() {
        return List.of(
                Metric.availability().inUnits(THREE, WholeUnits.STARTED),
                Metric.share(unaffected(Overlap.ADDED)).over(Base.period()),
                Metric.outageCount(),
                Metric.meanTimeToRestore(),
                Metric.meanTimeBetweenFailures(),
                Metric.count(each()).over(Base.outages()),
                Metric.mean(length()).over(Base.outages()).inUnits(THREE, WholeUnits.COMPLETED),
                Metric.smallest(length()).over(Base.outages()).inUnits(THREE, WholeUnits.CLOCK),
                Metric.percentile("50", Method.INCLUSIVE, length()).over(Base.outages()),
                Metric.share(length().atMost(Seconds.seconds(3))).over(Base.outages()),
                Metric.count(length().moreThan(Seconds.seconds(3))).over(Base.outages()));
    }

    /** Metrics over slices, events, cases and readings. */
    static List<Metric> ofElements() {
        return List.of(
                Metric.share(errorRate("request").atMost(percent("20"))).over(SLICES),
                Metric.share(successRate("request").moreThan(percent("60")))
                        .over(SLICES.leastVolume(3).empty(SliceBase.Empty.ALL_FAILED)),
                Metric.mean(successRate("request"))
                        .over(SLICES.on(SliceBase.Grid.LOCAL_DAY).empty(SliceBase.Empty.WITHOUT_FAILURES)),
                Metric.count(errorRate("request").moreThan(percent("20"))).over(SLICES),
                Metric.largest(errorRate("request")).over(SLICES),
                Metric.share(succeeded()).over(Base.requests()),
                Metric.count(succeeded()).over(Base.requests()),
                Metric.count(each()).over(Base.requests()),
                Metric.share(within(
                                Limit.on(REPAIR).atMost(THREE).when("priority", "high"),
                                Limit.on(elapsed("opened", "answered").in("sunday"))
                                        .lessThan(THREE)))
                        .over(TICKETS),
                Metric.share(REPAIR.countingOpen().atMost(Seconds.seconds(3))).over(TICKETS.datedBy("closed")),
                Metric.mean(REPAIR).over(TICKETS.where("priority", "high")),
                Metric.sum(value(Unit.ONE)).over(TICKETS),
                Metric.count(each()).over(TICKETS),
                Metric.mean(value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.sum(value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.count(each()).over(Base.readings("latency")),
                Metric.largest(value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.smallest(value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.percentile("95", Method.NEAREST_RANK, value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.percentile("30", Method.INCLUSIVE, value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.percentile("70", Method.EXCLUSIVE, value(Unit.SECOND)).over(Base.readings("latency")),
                Metric.share(value(Unit.SECOND).lessThan(Seconds.seconds(3))).over(Base.readings("latency")),
                Metric.reported("score", Unit.PERCENT));
    }

    static List<Metric> composite() {
        BasicMetric requests = Metric.share(succeeded()).over(Base.requests());
        return List.of(
                Metric.ratio(Metric.downtime(), Metric.count(each()).over(TICKETS)),
                Metric.percentage(Metric.longestOutage(), Metric.downtime()),
                Metric.difference(Metric.downtime(), Metric.longestOutage()),
                Metric.least(Metric.availability(), requests),
                Metric.greatest(Metric.availability(), requests),
                Metric.weighted(3, Metric.availability()).and(1, requests),
                Metric.availability().meanWithPrevious(Periods.calendarDays()),
                requests.meanWithPrevious(Periods.every(2, ChronoUnit.DAYS).from(LocalDate.of(2026, 3, 1))));
    }

    static List<Metric> all() {
        List<Metric> all = new ArrayList<>(ofTime());
        all.addAll(ofOutages());
        all.addAll(ofElements());
        all.addAll(composite());
        return all;
    }

    static Arbitrary<List<ExclusionRule>> rules() {
        ExclusionRule maintenance = ExclusionRule.of("maintenance", "§ 5");
        return Arbitraries.of(
                List.of(),
                List.of(maintenance),
                List.of(maintenance.fromBase()),
                List.of(maintenance.notice(THREE), ExclusionRule.of("weather").excusing()),
                List.of(
                        maintenance.atMost(THREE, Periods.calendarDays()),
                        ExclusionRule.of("weather").fromBase()));
    }

    /** Returns facts of all kinds, each with an id of its own. */
    static Arbitrary<List<Fact<?>>> facts() {
        return Arbitraries.<Fact<?>>oneOf(outage(), outage(), exclusion(), counts(), ticket(), reading(), deployment())
                .list()
                .ofMaxSize(14)
                .map(Families::numbered);
    }

    private static List<Fact<?>> numbered(List<Fact<?>> facts) {
        List<Fact<?>> numbered = new ArrayList<>();
        facts.forEach(fact -> numbered.add(fact.withId("F" + numbered.size())));
        return numbered;
    }

    static Arbitrary<Coverage> coverage() {
        return Seconds.spans().map(span -> Coverage.of("web", span.getStart(), span.getEnd()));
    }

    private static Arbitrary<Outage> outage() {
        Arbitrary<Figure> extents =
                Arbitraries.of(percent("100"), percent("50"), Figure.of(Ratio.of(100, 3), Unit.PERCENT));
        return Combinators.combine(
                        Seconds.spans(),
                        extents,
                        resources(),
                        Arbitraries.integers().between(-1, 4))
                .as((span, extent, resource, delay) -> {
                    Outage outage =
                            Outage.of("web", span.getStart(), span.getEnd()).affecting(extent);
                    Outage on = resource.isEmpty() ? outage : outage.onResource(resource);
                    return delay < 0
                            ? on
                            : on.withInstant("reported", span.getStart().plusSeconds(delay));
                });
    }

    private static Arbitrary<String> resources() {
        return Arbitraries.of("", "a", "b");
    }

    private static Arbitrary<Exclusion> exclusion() {
        return Combinators.combine(
                        Seconds.spans(),
                        Arbitraries.of("maintenance", "maintenance", "weather", "window"),
                        Arbitraries.of(0, 2, 4),
                        Arbitraries.of(false, false, true))
                .as((span, reason, notice, disputed) -> {
                    Exclusion exclusion = Exclusion.of("web", reason, span.getStart(), span.getEnd())
                            .announced(span.getStart().minusSeconds(notice));
                    return disputed ? exclusion.disputed() : exclusion;
                });
    }

    static Arbitrary<EventCounts> counts() {
        Arbitrary<long[]> totals = Arbitraries.longs()
                .between(0, 4)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        totals,
                        Arbitraries.integers().between(-Seconds.MARGIN, Seconds.LENGTH),
                        Arbitraries.integers().between(1, 3))
                .as((numbers, from, divisor) -> Seconds.counts(from, numbers, divided(numbers, divisor)));
    }

    private static long[] divided(long[] numbers, int divisor) {
        long[] parts = new long[numbers.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i % 2 == 0 ? numbers[i] / divisor : 0;
        }
        return parts;
    }

    private static Arbitrary<Case> ticket() {
        Arbitrary<Integer> delays = Arbitraries.integers().between(-2, 6);
        return Combinators.combine(
                        Arbitraries.integers().between(-Seconds.MARGIN, Seconds.LENGTH + Seconds.MARGIN),
                        delays,
                        delays,
                        Arbitraries.of("high", "low"),
                        Arbitraries.integers().between(0, 3))
                .as((opened, answered, closed, priority, points) -> {
                    Case ticket = Case.of("web", "ticket", "opened", Seconds.at(opened))
                            .withAttribute("priority", priority)
                            .withValue(Figure.of(points));
                    Case then = answered < 0 ? ticket : ticket.withInstant("answered", Seconds.at(opened + answered));
                    return closed < 0 ? then : then.withInstant("closed", Seconds.at(opened + closed));
                });
    }

    private static Arbitrary<Reading> reading() {
        return Combinators.combine(
                        Arbitraries.integers().between(-Seconds.MARGIN, Seconds.LENGTH + Seconds.MARGIN),
                        Arbitraries.integers().between(-2, 9),
                        Arbitraries.of(false, false, false, true))
                .as((at, value, score) -> score
                        ? Reading.of("web", "score", Seconds.at(at), percent("98.5"))
                        : Reading.of("web", "latency", Seconds.at(at), Figure.of(Ratio.of(value, 2), Unit.SECOND)));
    }

    private static Arbitrary<Deployment> deployment() {
        return Combinators.combine(
                        Seconds.spans(), resources(), Arbitraries.longs().between(1, 3))
                .as((span, resource, units) -> {
                    Deployment deployment =
                            Deployment.of("web", span.getStart(), span.getEnd()).units(units);
                    return resource.isEmpty() ? deployment : deployment.onResource(resource);
                });
    }
}
