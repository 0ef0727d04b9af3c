package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.time.IntervalSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * An unbroken stretch of downtime, from outages that overlap or touch.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MergedOutage permits ImmutableMergedOutage {

    MergedOutage() {}

    /**
     * Returns the stretch, cut at the edges of the period where the metric cuts it.
     *
     * @return a half-open interval that is not empty
     */
    public abstract Interval interval();

    /**
     * Returns the recorded outages that make up the stretch.
     *
     * @return outages in order of time; none where the result rests on a piece, or on slices
     */
    public abstract List<Outage> outages();

    /**
     * An exclusion and the time that it takes out of the stretch.
     *
     * @param exclusion the recorded fact
     * @param clause the place in the contract of the rule that accepts it, empty if not stated
     * @param time what of the stretch does not count for it
     */
    public record Excluded(Exclusion exclusion, Optional<String> clause, IntervalSet time) {}

    /**
     * Returns the exclusions that take time out of the stretch.
     *
     * @return exclusions in order of time
     */
    public abstract List<Excluded> excluded();

    /**
     * Returns the instants of the stretch that count as downtime.
     *
     * @return the stretch without exclusions and without what is outside the base
     */
    public abstract IntervalSet counted();

    /** Returns what the stretch is, where no recorded outage says it. */
    abstract String otherwise();

    /**
     * Returns the time that is taken out of the stretch.
     *
     * @return the instants of the stretch that do not count
     */
    public IntervalSet notCounted() {
        return IntervalSet.of(interval()).minus(counted());
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
        List<Explanation> recorded = recorded();
        Explanation down = Explanation.union("outage " + Nanos.text(interval()), recorded)
                .withNotes(outages().size() > 1 ? List.of("overlapping or touching outages count once") : List.of());
        List<Explanation> removed = removed();
        return removed.isEmpty()
                ? down
                : Explanation.difference(
                        "counted of outage " + Nanos.text(interval()), down, Explanation.union("not counted", removed));
    }

    private List<Explanation> recorded() {
        List<Explanation> recorded = new ArrayList<>();
        outages().forEach(outage -> recorded.add(explain(outage)));
        List<Interval> spans = outages().stream().map(this::here).toList();
        IntervalSet.of(interval())
                .minus(IntervalSet.of(spans))
                .intervals()
                .forEach(rest -> recorded.add(Explanation.span(otherwise() + " " + Nanos.text(rest), rest)));
        return recorded;
    }

    private List<Explanation> removed() {
        List<Explanation> removed = new ArrayList<>();
        IntervalSet rest = notCounted();
        for (Excluded each : excluded()) {
            rest = rest.minus(each.time());
            String label = "exclusion " + text(each.exclusion()) + " for "
                    + each.exclusion().reason();
            each.time()
                    .intervals()
                    .forEach(span -> removed.add(Explanation.span(label, span).withClause(each.clause())));
        }
        rest.intervals().forEach(span -> removed.add(Explanation.span("outside the base " + Nanos.text(span), span)));
        return removed;
    }

    private Interval here(Outage outage) {
        return outage.interval().intersection(interval());
    }

    private Explanation explain(Outage outage) {
        Interval here = here(outage);
        Explanation leaf = Explanation.span("outage " + text(outage) + " " + Nanos.text(outage.interval()), here);
        return here.equals(outage.interval())
                ? leaf
                : leaf.withNotes(List.of("cut at the edge of the period: " + Nanos.text(here)));
    }

    private static String text(Fact<?> fact) {
        return "'" + fact.id() + "'" + (fact.source().isEmpty() ? "" : " recorded by " + fact.source());
    }
}
