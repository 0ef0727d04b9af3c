package io.github.slakit.core.agreement;

import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import io.github.slakit.core.metric.Aggregate;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.OutageBase;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/** Checks what terms do that nobody may have wanted, each with facts that show it. */
record MeaningCheck() implements Check<Agreement> {

    private static final Figure HUNDRED = Figure.percent("100");
    private static final long MILLION = 1_000_000;

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("target.perfect", Severity.WARNING, "A target leaves room for a failure."),
                new Rule("exclusion.unlimited", Severity.WARNING, "An exclusion cannot swallow a whole period."),
                new Rule("metric.notMonotone", Severity.WARNING, "More downtime never gives a better figure."),
                new Rule("level.contradictory", Severity.WARNING, "Two targets of one metric do not differ."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        return agreement.serviceLevels().stream()
                .flatMap(level -> firstPeriod(agreement, level).stream()
                        .flatMap(period -> Stream.of(
                                        perfect(agreement, level, period),
                                        unlimited(agreement, level, period),
                                        notMonotone(agreement, level, period),
                                        contradictory(agreement, level))
                                .flatMap(findings -> findings)));
    }

    private static Optional<MeasurementPeriod> firstPeriod(Agreement agreement, ServiceLevel level) {
        return level.period().within(agreement.term().interval(agreement.zone()), agreement.zone()).stream()
                .filter(period -> period.interval().toDuration().compareTo(Duration.ofSeconds(3)) > 0)
                .findFirst();
    }

    private static String path(ServiceLevel level) {
        return "serviceLevels[" + level.id() + "]";
    }

    private static Stream<Finding> perfect(Agreement agreement, ServiceLevel level, MeasurementPeriod period) {
        Target target = level.target();
        boolean perfect = target.comparison().isHigherBetter()
                && target.threshold().equals(HUNDRED)
                && target.allowedMisses().isEmpty();
        if (!perfect || !(level.metric() instanceof BasicMetric basic)) {
            return Stream.of();
        }
        return failure(basic, level, period).stream()
                .map(facts -> Finding.warning(
                                "target.perfect",
                                path(level) + ".target",
                                "Target of service level '" + level.id()
                                        + "' should leave room for a failure, but is 100 %")
                        .shownBy(new AssessedCase(
                                agreement,
                                level.id(),
                                period,
                                facts,
                                Verdict.MISSED,
                                "one failure in " + period.label() + " misses it")));
    }

    /** Returns the least that can fail. */
    private static Optional<Facts> failure(BasicMetric metric, ServiceLevel level, MeasurementPeriod period) {
        Instant start = period.interval().getStart();
        if (metric.equals(Metric.availability())) {
            return Optional.of(Facts.of(Outage.of(level.service(), start, start.plusNanos(1))));
        }
        return metric.base() instanceof Base.Events events && metric.quality() instanceof Quality.Succeeded
                ? Optional.of(Facts.of(EventCounts.of(
                        level.service(),
                        events.event(),
                        start,
                        period.interval().getEnd(),
                        MILLION,
                        1)))
                : Optional.empty();
    }

    private static Stream<Finding> unlimited(Agreement agreement, ServiceLevel level, MeasurementPeriod period) {
        if (!level.metric().equals(Metric.availability())) {
            return Stream.of();
        }
        Interval span = period.interval();
        return level.exclusions().stream()
                .filter(rule -> rule.allowance().isEmpty()
                        && rule.notice().isEmpty()
                        && rule.floor().isEmpty()
                        && !rule.isExcuse()
                        && !rule.isFromBase())
                .map(rule -> Finding.warning(
                                "exclusion.unlimited",
                                path(level) + ".exclusions[" + rule.reason() + "]",
                                "Exclusion for '" + rule.reason()
                                        + "' should have a limit, a notice or a floor, but has" + " none")
                        .shownBy(new AssessedCase(
                                agreement,
                                level.id(),
                                period,
                                Facts.of(
                                        Outage.of(level.service(), span.getStart(), span.getEnd()),
                                        Exclusion.of(level.service(), rule.reason(), span.getStart(), span.getEnd())),
                                Verdict.MET,
                                "all of " + period.label() + " down and excluded meets the target")));
    }

    private static Stream<Finding> notMonotone(Agreement agreement, ServiceLevel level, MeasurementPeriod period) {
        boolean counted = level.metric() instanceof BasicMetric basic
                && basic.base() instanceof OutageBase
                && basic.quality().unit().equals(Unit.ONE)
                && basic.aggregate() == Aggregate.Plain.COUNT
                && basic.quality() instanceof Quality.Each;
        if (!counted) {
            return Stream.of();
        }
        Instant start = period.interval().getStart().plusSeconds(1);
        Outage one = Outage.of(level.service(), start, start.plusNanos(1));
        Outage two = Outage.of(level.service(), start.plusNanos(2), start.plusNanos(3));
        Outage all = Outage.of(level.service(), start, start.plusNanos(3));
        return Stream.of(Finding.warning(
                        "metric.notMonotone",
                        path(level) + ".metric",
                        "Metric of service level '" + level.id()
                                + "' should not get better with more downtime, but counts outages")
                .shownBy(new MoreDowntime(agreement, level.id(), period, Facts.of(one, two), Facts.of(all))));
    }

    private static Stream<Finding> contradictory(Agreement agreement, ServiceLevel level) {
        return agreement.serviceLevels().stream()
                .takeWhile(other -> !other.equals(level))
                .filter(other -> other.metric().equals(level.metric())
                        && other.service().equals(level.service())
                        && other.period().equals(level.period())
                        && other.exclusions().equals(level.exclusions())
                        && !other.target().equals(level.target()))
                .map(other -> Finding.warning(
                        "level.contradictory",
                        path(level),
                        "Service levels '" + other.id() + "' and '" + level.id()
                                + "' should not promise two things about one metric, but promise " + other.target()
                                + " and " + level.target()));
    }
}
