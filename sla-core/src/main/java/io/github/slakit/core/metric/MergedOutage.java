package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.time.IntervalSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * An unbroken stretch of downtime in a period, from outages that overlap or touch.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MergedOutage permits ImmutableMergedOutage {

    MergedOutage() {}

    /**
     * Returns the stretch, cut at the edges of the period.
     *
     * @return a half-open interval that is not empty
     */
    public abstract Interval interval();

    /**
     * Returns the recorded outages that make up the stretch.
     *
     * @return at least one outage, in order of time
     */
    public abstract List<Outage> outages();

    /**
     * An exclusion and the rule that accepts it.
     *
     * @param exclusion the recorded fact
     * @param rule the rule of the service level
     */
    public record Excluded(Exclusion exclusion, ExclusionRule rule) {}

    /**
     * Returns the exclusions that take time out of the stretch.
     *
     * @return exclusions that overlap the stretch, in order of time
     */
    public abstract List<Excluded> excluded();

    /**
     * Returns the time of the stretch outside the base of the metric, such as closed hours.
     *
     * @return a set within the stretch
     */
    public abstract IntervalSet outsideBase();

    /**
     * Returns the instants of the stretch that count as downtime.
     *
     * @return the stretch without exclusions and without what is outside the base
     */
    @Value.Lazy
    public IntervalSet counted() {
        List<Interval> excluded =
                excluded().stream().map(each -> each.exclusion().interval()).toList();
        return IntervalSet.of(interval()).minus(IntervalSet.of(excluded)).minus(outsideBase());
    }

    /**
     * Returns the downtime of the stretch.
     *
     * @return the elapsed time that counts
     */
    public Duration downtime() {
        return counted().length();
    }

    /**
     * Explains the downtime of the stretch by the outages, exclusions and closed hours behind it.
     *
     * @return a tree whose leaves are spans
     */
    public Explanation explain() {
        List<Explanation> recorded = outages().stream().map(this::explain).toList();
        Explanation down = Explanation.union("outage " + text(interval()), recorded)
                .withNotes(recorded.size() > 1 ? List.of("overlapping or touching outages count once") : List.of());
        List<Explanation> removed = new ArrayList<>();
        excluded().forEach(each -> removed.add(explain(each)));
        outsideBase()
                .intervals()
                .forEach(span -> removed.add(Explanation.span("outside the base " + text(span), span)));
        return removed.isEmpty()
                ? down
                : Explanation.difference(
                        "counted of outage " + text(interval()), down, Explanation.union("not counted", removed));
    }

    private Explanation explain(Excluded excluded) {
        Exclusion exclusion = excluded.exclusion();
        return Explanation.span(
                        "exclusion " + text(exclusion) + " for " + exclusion.reason(),
                        exclusion.interval().intersection(interval()))
                .withClause(excluded.rule().clause());
    }

    private Explanation explain(Outage outage) {
        Interval here = outage.interval().intersection(interval());
        Explanation leaf = Explanation.span("outage " + text(outage) + " " + text(outage.interval()), here);
        return here.equals(outage.interval())
                ? leaf
                : leaf.withNotes(List.of("cut at the edge of the period: " + text(here)));
    }

    private static String text(Fact fact) {
        return "'" + fact.id() + "'" + (fact.source().isEmpty() ? "" : " recorded by " + fact.source());
    }

    private static String text(Interval interval) {
        return interval.getStart() + " to " + interval.getEnd();
    }
}
