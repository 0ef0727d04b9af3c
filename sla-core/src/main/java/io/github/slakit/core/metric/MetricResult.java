package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * What a metric came to in a period, with the facts behind it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MetricResult permits ImmutableMetricResult {

    MetricResult() {}

    /**
     * Returns the metric that was measured.
     *
     * @return the definition
     */
    public abstract Metric metric();

    /**
     * Returns the period that was measured.
     *
     * @return a half-open interval
     */
    public abstract Interval period();

    /**
     * Returns how much time the metric looked at.
     *
     * @return the elapsed time of the base in the period
     */
    public abstract Duration base();

    /**
     * Returns the downtime, stretch by stretch.
     *
     * @return stretches in order of time
     */
    public abstract List<MergedOutage> outages();

    /**
     * Returns facts without length, which add nothing and take nothing out.
     *
     * @return outages and exclusions of the period whose interval is empty, in order of time
     */
    public abstract List<Fact> withoutLength();

    /**
     * Returns exclusions for a reason that the service level does not accept; they change nothing.
     *
     * @return exclusions that overlap the period
     */
    public abstract List<Exclusion> refusedExclusions();

    /**
     * Returns the time of the base that counts as down.
     *
     * @return the elapsed time in outages less exclusions
     */
    @Value.Lazy
    public Duration downtime() {
        return outages().stream().map(MergedOutage::downtime).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns the exact figure.
     *
     * @return the figure in the unit of the metric; empty for a share of a base without time, which is neither 0 % nor
     *     100 %
     */
    @Value.Lazy
    public Optional<Figure> value() {
        return switch (metric().aggregate()) {
            case SHARE ->
                base().isZero()
                        ? Optional.empty()
                        : Optional.of(Figure.percentage(Figure.of(base().minus(downtime())), Figure.of(base())));
            case TOTAL -> Optional.of(Figure.of(downtime()));
        };
    }

    /**
     * Explains the figure by the period and the recorded facts.
     *
     * @return a tree whose figure is the value; where there is none, a leaf that says so
     */
    public Explanation explain() {
        Explanation downtime = Explanation.sum(
                        "downtime",
                        Unit.SECOND,
                        outages().stream().map(MergedOutage::explain).toList())
                .withNotes(notes());
        if (metric().aggregate() == Aggregate.TOTAL) {
            return downtime;
        }
        return base().isZero()
                ? Explanation.input(
                        "no " + metric() + ": it has no time from " + period().getStart() + " to " + period().getEnd(),
                        Figure.of(Duration.ZERO))
                : explainShare(downtime);
    }

    private Explanation explainShare(Explanation downtime) {
        String label = metric().base() + " " + period().getStart() + " to " + period().getEnd();
        Explanation base = metric().calendar().isEmpty()
                ? Explanation.span(label, period())
                : Explanation.input(label, Figure.of(base()));
        Explanation up = Explanation.difference("time in no outage", base, downtime);
        return Explanation.percentage(metric().aggregate().toString(), up, base);
    }

    private List<String> notes() {
        return Stream.concat(
                        withoutLength().stream().map(fact -> "'" + fact.id() + "' has no length and changes nothing"),
                        refusedExclusions().stream()
                                .map(exclusion -> "exclusion '" + exclusion.id() + "' does not count: '"
                                        + exclusion.reason() + "' is not a reason that this service level accepts"))
                .toList();
    }
}
