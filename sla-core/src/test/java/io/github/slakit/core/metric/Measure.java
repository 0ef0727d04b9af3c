package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.threeten.extra.Interval;

/** Measures metrics of the service "web" in a line. */
final class Measure {

    static final String SERVICE = "web";

    private Measure() {}

    static ResolvedMetric resolved(Metric metric, ExclusionRule... rules) {
        return metric.resolve(Map.of(), ZoneOffset.UTC, List.of(rules));
    }

    static ResolvedMetric resolved(Metric metric, String id, BusinessCalendar calendar, ExclusionRule... rules) {
        return metric.resolve(Map.of(id, calendar), ZoneOffset.UTC, List.of(rules));
    }

    static MetricResult measure(ResolvedMetric metric, Interval period, Fact<?>... facts) {
        return metric.measure(period, SERVICE, Facts.of(facts));
    }

    static MetricResult measure(
            ResolvedMetric metric, Interval period, List<? extends Fact<?>> some, List<? extends Fact<?>> others) {
        List<Fact<?>> facts = new ArrayList<>(some);
        facts.addAll(others);
        return metric.measure(period, SERVICE, Facts.of(facts));
    }
}
