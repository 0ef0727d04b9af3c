package io.github.slakit.core.published;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Limit;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.OutageRules;
import io.github.slakit.core.metric.Overlap;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.metric.SliceBase;
import io.github.slakit.core.metric.TimeBase;
import io.github.slakit.core.target.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Metrics and targets in the words of the library. */
final class Terms {

    static final String REQUEST = "request";
    static final String TICKET = "ticket";
    static final String REPORT = "report";
    static final String EXCLUDED = "excluded";
    static final String CUSTOMER_PLANNED = "customer planned";
    static final List<ExclusionRule> EXCLUSIONS = List.of(ExclusionRule.of(EXCLUDED));

    private Terms() {}

    static BasicMetric metric(Fields terms) {
        return switch (terms.text("kind")) {
            case "uptime.time" -> rules(terms, Metric.availability().over(time(terms)));
            case "uptime.resources" -> Metric.availability().over(Base.period().perUnit());
            case "uptime.user_minutes" -> unaffected(Base.period().perUnit());
            case "uptime.weighted" -> unaffected(Base.period().less(CUSTOMER_PLANNED));
            case "uptime.bad_minutes" -> Metric.share(good(terms)).over(slices(Duration.ofMinutes(1)));
            case "success.interval_average" ->
                Metric.mean(Quality.successRate(REQUEST)).over(intervals(terms));
            case "success.requests" -> Metric.share(Quality.succeeded()).over(Base.requests());
            case "downtime" -> downtime(terms);
            case "reported" -> Metric.reported(REPORT, Unit.ONE);
            case "support.response" -> Metric.share(within(terms)).over(Base.cases(TICKET));
            default -> throw terms.unknown("kind");
        };
    }

    private static BasicMetric unaffected(TimeBase base) {
        return Metric.share(Quality.unaffected(Overlap.ADDED)).over(base);
    }

    private static TimeBase time(Fields terms) {
        return switch (terms.findText("denominator").orElse("period")) {
            case "period" -> Base.period();
            case "deployed" -> Base.deployed();
            default -> throw terms.unknown("denominator");
        };
    }

    private static BasicMetric downtime(Fields terms) {
        return switch (terms.findText("clock").orElse("")) {
            case "" -> rules(terms, Metric.downtime());
            case "hours_over_limit" ->
                Metric.count(Quality.downtime().moreThan(Figure.of(terms.seconds("limit_seconds"))))
                        .over(Base.slices(Duration.ofHours(1)));
            default -> throw terms.unknown("clock");
        };
    }

    private static BasicMetric rules(Fields terms, BasicMetric metric) {
        BasicMetric counted = terms.findObject("min_outage")
                .map(least -> withoutShort(least, metric))
                .orElse(metric);
        return switch (terms.text("minute_rule")) {
            case "exact" -> counted;
            case "floor_each_outage" -> counted.inUnits(Duration.ofMinutes(1), OutageRules.WholeUnits.COMPLETED);
            default -> throw terms.unknown("minute_rule");
        };
    }

    private static BasicMetric withoutShort(Fields least, BasicMetric metric) {
        if (least.text("op").equals(">=")) {
            return metric.ignoringOutagesShorterThan(least.seconds("seconds"));
        }
        throw least.unknown("op");
    }

    private static Quality good(Fields terms) {
        if (terms.text("bad_op").equals(">")) {
            return Quality.errorRate(REQUEST).atMost(Figure.of(terms.ratio("bad_percent"), Unit.PERCENT));
        }
        throw terms.unknown("bad_op");
    }

    private static SliceBase intervals(Fields terms) {
        if (terms.text("zero_traffic").equals("0")) {
            return slices(terms.seconds("interval_seconds"));
        }
        throw terms.unknown("zero_traffic");
    }

    private static SliceBase slices(Duration length) {
        return Base.slices(length).on(SliceBase.Grid.PERIOD).empty(SliceBase.Empty.WITHOUT_FAILURES);
    }

    private static Quality within(Fields terms) {
        List<Limit> limits = new ArrayList<>();
        terms.object("severities").entries().forEach((severity, row) -> {
            limits.add(limit(severity, row, "responded", row.seconds("response")));
            limits.add(limit(severity, row, "resolved", row.seconds("resolution")));
        });
        return Quality.within(limits.toArray(Limit[]::new));
    }

    private static Limit limit(String severity, Fields row, String until, Duration length) {
        return Limit.on(Quality.elapsed("opened", until).in(row.text("calendar")))
                .atMost(length)
                .when("severity", severity);
    }

    static Target target(Fields target, Unit unit) {
        Figure value = Figure.of(target.ratio("value"), unit);
        if (target.text("op").equals(">=")) {
            return Target.atLeast(value);
        }
        throw target.unknown("op");
    }
}
