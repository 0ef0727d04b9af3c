package io.github.slakit.core.metric;

import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.time.IntervalSet;
import io.github.slakit.core.time.PeriodScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.threeten.extra.Interval;

/**
 * A metric over a period: from facts to a result, at once or in pieces that are merged.
 *
 * <p>Immutable and thread-safe.
 */
public final class Measurement {

    private final ResolvedMetric metric;
    private final Interval period;

    Measurement(ResolvedMetric metric, Interval period) {
        this.metric = metric;
        this.period = period;
    }

    /**
     * Returns the period.
     *
     * @return a half-open interval
     */
    public Interval period() {
        return period;
    }

    /**
     * Measures at once.
     *
     * @param service the id of the service
     * @param facts what was recorded
     * @return the result with its evidence
     * @throws IllegalArgumentException if a fact does not fit the metric
     */
    public MetricResult measure(String service, Facts facts) {
        return result(piece(service, facts), Optional.of(new Evidence(service, facts)));
    }

    /**
     * Calculates the result of a piece.
     *
     * @param piece a piece of this measurement
     * @return the result, whose explanation rests on the piece alone
     * @throws IllegalArgumentException if the piece is of another metric or period
     */
    public MetricResult result(Piece piece) {
        if (!piece.metric().equals(name()) || !piece.period().equals(period)) {
            throw new IllegalArgumentException("Piece must be of " + name() + " in " + period + ", but was of "
                    + piece.metric() + " in " + piece.period());
        }
        return result(piece, Optional.empty());
    }

    private MetricResult result(Piece piece, Optional<Evidence> evidence) {
        return MetricResult.of(this, piece, evidence);
    }

    /**
     * Returns the piece of no facts.
     *
     * @return the identity of merging
     */
    public Piece piece() {
        return metric.definition() instanceof BasicMetric
                ? collect(period, collector -> {})
                : Piece.of(
                        name(),
                        period,
                        children().stream().map(Measurement::piece).toList());
    }

    /**
     * Returns the piece of facts.
     *
     * @param service the id of the service
     * @param facts what was recorded, each record in one piece with all its revisions
     * @return what the metric needs of them
     * @throws IllegalArgumentException if a fact does not fit the metric
     */
    public Piece piece(String service, Facts facts) {
        return piece(service, facts, period);
    }

    /**
     * Returns the piece of a part of the period; the pieces of parts that tile the period merge to the whole.
     *
     * @param service the id of the service
     * @param facts what was recorded, at least all that concerns the part
     * @param part a half-open interval within the period
     * @return what the metric needs of that part
     * @throws IllegalArgumentException if the part is not within the period, or a fact does not fit the metric
     */
    public Piece piece(String service, Facts facts, Interval part) {
        if (!period.encloses(part)) {
            throw new IllegalArgumentException("Part must lie in the period " + period + ", but was " + part);
        }
        if (metric.definition() instanceof BasicMetric) {
            return collect(part, collector -> collector.add(service, facts));
        }
        List<Piece> pieces = children().stream()
                .map(child -> pieceOf(child, service, facts, part))
                .toList();
        return Piece.of(name(), period, pieces);
    }

    /** The period before, where a metric looks at it, goes with the first part. */
    private Piece pieceOf(Measurement child, String service, Facts facts, Interval part) {
        if (child.period.equals(period)) {
            return child.piece(service, facts, part);
        }
        boolean first = part.getStart().equals(period.getStart()) && part.isEmpty() == period.isEmpty();
        return first ? child.piece(service, facts) : child.piece();
    }

    /**
     * Returns the piece of bare outages, without records, of the service as a whole.
     *
     * @param down when it was down
     * @return the piece
     * @throws IllegalArgumentException if the metric is a composite one, or does not look at recorded outages
     */
    public Piece piece(IntervalSet down) {
        BasicMetric basic = basic();
        if (basic.time().isEmpty() || basic.outages().detection().isPresent()) {
            throw new IllegalArgumentException("Metric must look at recorded outages, but is " + basic);
        }
        return collect(period, collector -> collector.add(down));
    }

    /**
     * Returns the piece of counts of events.
     *
     * @param counts the counts
     * @return the piece
     * @throws IllegalArgumentException if the metric is a composite one, the counts are of other events, or an interval
     *     lies across the edge of the period or of a slice
     */
    public Piece piece(EventCounts counts) {
        BasicMetric basic = basic();
        if (!Fit.events(basic).contains(counts.event())) {
            throw new IllegalArgumentException(
                    "Counts must be of " + Fit.events(basic) + ", but were of '" + counts.event() + "'");
        }
        return collect(period, collector -> collector.add(counts));
    }

    /**
     * Starts to add up counts of events of the period, one after the other.
     *
     * @return a counter at 0
     * @throws IllegalArgumentException if the metric needs to know when events happened
     */
    public EventCounter counter() {
        if (!(basic().base() instanceof Base.Events)
                || !metric.terms().exclusions().isEmpty()) {
            throw new IllegalArgumentException(
                    "Metric whose events are added up must look at events without exclusions, but is " + name());
        }
        return new EventCounter(name(), period);
    }

    private Piece collect(Interval part, Consumer<Collector> facts) {
        Collector collector = new Collector(basic(), metric.terms(), period, part);
        facts.accept(collector);
        return collector.piece(name());
    }

    BasicMetric basic() {
        if (metric.definition() instanceof BasicMetric basic) {
            return basic;
        }
        throw new IllegalArgumentException("Metric must have no parts, but is " + metric.definition());
    }

    ResolvedMetric metric() {
        return metric;
    }

    /** Returns the measurements of the parts of a composite metric. */
    List<Measurement> children() {
        List<Measurement> children = new ArrayList<>();
        metric.parts().forEach(part -> children.add(part.measurement(period)));
        if (metric.definition() instanceof CompositeMetric composite) {
            composite
                    .scheme()
                    .flatMap(this::before)
                    .ifPresent(before -> children.add(metric.parts().get(0).measurement(before)));
        }
        return children;
    }

    /** Returns the part of the period before in which the contract holds. */
    private Optional<Interval> before(PeriodScheme scheme) {
        Interval before = scheme.containing(
                        period.getStart().minusNanos(1), metric.terms().zone())
                .interval();
        return Optional.of(before)
                .filter(metric.terms().time()::overlaps)
                .map(metric.terms().time()::intersection);
    }

    /** Returns the results of the parts of a composite metric. */
    List<MetricResult> results(Piece piece, Optional<Evidence> evidence) {
        List<Measurement> children = children();
        return IntStream.range(0, children.size())
                .mapToObj(i -> children.get(i).result(piece.parts().get(i), evidence))
                .toList();
    }

    private String name() {
        return metric.name();
    }

    /** Returns the metric and the period. */
    @Override
    public String toString() {
        return name() + " in " + period;
    }
}
