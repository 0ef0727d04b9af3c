package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.time.IntervalSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * A metric with its calendar, ready to measure.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedMetric {

    private final Metric definition;
    private final BusinessCalendar calendar;

    ResolvedMetric(Metric definition, BusinessCalendar calendar) {
        this.definition = definition;
        this.calendar = calendar;
    }

    /**
     * Returns the metric as the contract states it.
     *
     * @return the definition
     */
    public Metric definition() {
        return definition;
    }

    /**
     * Measures a period.
     *
     * <p>Outages that overlap or touch count once; each is cut at the edges of the period.
     *
     * @param period a half-open interval
     * @param outages the outages of the service, in any order, those outside the period among them
     * @param exclusions the exclusions of the service, in any order
     * @param rules the reasons for which an exclusion takes time out; others are reported and change nothing
     * @return the result
     */
    public MetricResult measure(
            Interval period,
            Collection<Outage> outages,
            Collection<Exclusion> exclusions,
            Collection<ExclusionRule> rules) {
        List<Outage> down = inOrder(outages)
                .filter(outage -> !outage.interval().isEmpty())
                .filter(outage -> outage.interval().overlaps(period))
                .toList();
        List<Exclusion> overlapping = inOrder(exclusions)
                .filter(exclusion -> !exclusion.interval().isEmpty())
                .filter(exclusion -> exclusion.interval().overlaps(period))
                .toList();
        Map<String, ExclusionRule> accepted = rules.stream()
                .collect(Collectors.toMap(ExclusionRule::reason, Function.identity(), (first, second) -> first));
        List<MergedOutage.Excluded> excluded = overlapping.stream()
                .filter(exclusion -> accepted.containsKey(exclusion.reason()))
                .map(exclusion ->
                        new MergedOutage.Excluded(exclusion, Objects.requireNonNull(accepted.get(exclusion.reason()))))
                .toList();
        List<MergedOutage> merged = stretches(period, down).intervals().stream()
                .map(stretch -> merged(stretch, down, excluded))
                .toList();
        return ImmutableMetricResult.builder()
                .metric(definition)
                .period(period)
                .base(calendar.between(period.getStart(), period.getEnd()))
                .outages(merged)
                .withoutLength(withoutLength(period, outages, exclusions))
                .refusedExclusions(overlapping.stream()
                        .filter(exclusion -> !accepted.containsKey(exclusion.reason()))
                        .toList())
                .build();
    }

    private static <F extends Fact> Stream<F> inOrder(Collection<F> facts) {
        return facts.stream()
                .sorted(Comparator.comparing((F fact) -> fact.interval().getStart())
                        .thenComparing(Fact::id));
    }

    private static List<Fact> withoutLength(
            Interval period, Collection<Outage> outages, Collection<Exclusion> exclusions) {
        return inOrder(Stream.<Fact>concat(outages.stream(), exclusions.stream())
                        .toList())
                .filter(fact -> fact.interval().isEmpty())
                .filter(fact -> period.contains(fact.interval().getStart()))
                .toList();
    }

    private static IntervalSet stretches(Interval period, List<Outage> outages) {
        return IntervalSet.of(outages.stream().map(Outage::interval).toList()).intersection(IntervalSet.of(period));
    }

    private MergedOutage merged(Interval stretch, List<Outage> outages, List<MergedOutage.Excluded> excluded) {
        return ImmutableMergedOutage.builder()
                .interval(stretch)
                .outages(outages.stream()
                        .filter(outage -> outage.interval().overlaps(stretch))
                        .toList())
                .excluded(excluded.stream()
                        .filter(each -> each.exclusion().interval().overlaps(stretch))
                        .toList())
                .outsideBase(closed(stretch))
                .build();
    }

    private IntervalSet closed(Interval stretch) {
        List<Interval> open =
                calendar.openSpans(stretch.getStart(), stretch.getEnd()).toList();
        return IntervalSet.of(stretch).minus(IntervalSet.of(open));
    }
}
