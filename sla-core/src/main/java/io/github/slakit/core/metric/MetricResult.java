package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Decline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.threeten.extra.Interval;

/**
 * What a metric came to in a period, with the facts behind it.
 *
 * <p>Exclusions on which the parties disagree do not count in {@link #outcome()}, and do in {@link #withDisputed()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MetricResult {

    private final Measurement measurement;
    private final Piece piece;
    private final Optional<Evidence> evidence;
    private final List<MetricResult> parts;
    private final MetricReading agreed;
    private final MetricReading disputed;

    private MetricResult(Measurement measurement, Piece piece, Optional<Evidence> evidence, List<MetricResult> parts) {
        this.measurement = measurement;
        this.piece = piece;
        this.evidence = evidence;
        this.parts = parts;
        this.agreed = reading(false);
        this.disputed = piece.isDisputed() ? reading(true) : agreed;
    }

    private MetricReading reading(boolean withDisputed) {
        Set<String> excuses = new TreeSet<>();
        for (ExclusionRule rule : measurement.metric().terms().exclusions()) {
            if (rule.isExcuse()) {
                excuses.add(rule.reason());
            }
        }
        Map<String, Outcome> without = new TreeMap<>();
        excuses.forEach(reason -> without.put(reason, outcome(new Variant(withDisputed, Set.of(reason)))));
        Outcome with = outcome(new Variant(withDisputed, Set.of()));
        return new MetricReading(with, without, excuses.isEmpty() ? with : outcome(new Variant(withDisputed, excuses)));
    }

    static MetricResult of(Measurement measurement, Piece piece, Optional<Evidence> evidence) {
        return new MetricResult(measurement, piece, evidence, measurement.results(piece, evidence));
    }

    private Outcome outcome(Variant variant) {
        return metric() instanceof CompositeMetric composite
                ? Composition.outcome(
                        composite,
                        parts.stream().map(part -> part.outcome(variant)).toList())
                : evaluation(variant).outcome();
    }

    private Evaluation evaluation(Variant variant) {
        return new Evaluation(measurement.basic(), measurement.metric().terms(), piece, variant);
    }

    /**
     * Returns the metric that was measured.
     *
     * @return the definition
     */
    public Metric metric() {
        return measurement.metric().definition();
    }

    /**
     * Returns the period that was measured.
     *
     * @return a half-open interval
     */
    public Interval period() {
        return measurement.period();
    }

    /**
     * Returns the figures with the exclusions on which the parties agree.
     *
     * @return the reading that counts
     */
    public MetricReading agreed() {
        return agreed;
    }

    /**
     * Returns the figures with disputed exclusions, too.
     *
     * @return the other reading; the same one where nothing is disputed
     */
    public MetricReading disputed() {
        return disputed;
    }

    /**
     * Returns the figures, with the exclusions on which the parties agree.
     *
     * @return value, bounds, base and volume
     */
    public Outcome outcome() {
        return agreed.outcome();
    }

    /**
     * Returns the figures with disputed exclusions counted, too.
     *
     * @return the other figures; the same where nothing is disputed
     */
    public Outcome withDisputed() {
        return disputed.outcome();
    }

    /**
     * Returns the exact figure.
     *
     * @return the figure in the unit of the metric; empty where there is nothing to measure, or missing data leaves it
     *     open
     */
    public Optional<Figure> value() {
        return outcome().value();
    }

    /**
     * Returns the lowest figure that any completion of missing data gives.
     *
     * @return the figure, empty where there is no bound
     */
    public Optional<Figure> low() {
        return outcome().low();
    }

    /**
     * Returns the highest figure that any completion of missing data gives.
     *
     * @return the figure, empty where there is no bound
     */
    public Optional<Figure> high() {
        return outcome().high();
    }

    /**
     * Returns what was looked at.
     *
     * @return time in seconds, counted for each unit where the base is; or the number of elements
     */
    public Figure whole() {
        return outcome().whole();
    }

    /**
     * Returns what of the base is not good.
     *
     * @return downtime in seconds, or the number of bad elements
     */
    public Figure lost() {
        return outcome().lost();
    }

    /**
     * Checks if there are too few elements to assess.
     *
     * @return true if the metric asks for more
     */
    public boolean isLowVolume() {
        return isLowVolume(outcome()) || parts.stream().anyMatch(MetricResult::isLowVolume);
    }

    private boolean isLowVolume(Outcome figures) {
        return figures.volume().isPresent()
                && figures.volume().getAsLong() < metric().lowVolume().least();
    }

    /**
     * Returns the downtime, stretch by stretch, of a metric that looks at time or at outages.
     *
     * @return stretches in order of time, those that count for nothing among them; none for other metrics
     */
    public List<MergedOutage> outages() {
        return metric() instanceof BasicMetric basic && basic.time().isPresent()
                ? proof(basic).outages()
                : List.of();
    }

    /**
     * Returns the downtime of a metric that looks at time or at outages.
     *
     * @return the exact time in outages that counts, whatever part of the service they affect; zero for other metrics
     */
    public Duration downtime() {
        return outages().stream().map(MergedOutage::downtime).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns what the records say that changed nothing, such as an exclusion for another reason.
     *
     * @return sentences; none where the result rests on a piece
     */
    public List<String> notes() {
        return metric() instanceof BasicMetric basic
                ? proof(basic).notes()
                : parts.stream()
                        .flatMap(part -> part.notes().stream())
                        .distinct()
                        .toList();
    }

    /**
     * Returns how the figure gets worse with each further loss.
     *
     * @return the decline; empty where there is no single answer, as for a mean or a percentile
     */
    public Optional<Decline> decline() {
        return metric() instanceof BasicMetric basic ? Declines.of(basic, outcome()) : Optional.empty();
    }

    private Proof proof(BasicMetric basic) {
        return new Proof(basic, evaluation(new Variant(false, Set.of())), piece, evidence);
    }

    /**
     * Explains the figure by the period and the recorded facts.
     *
     * @return a tree whose figure is the value; where there is none, a leaf that says so
     */
    public Explanation explain() {
        return metric() instanceof CompositeMetric composite
                ? Composition.explain(composite, this, parts)
                : proof(measurement.basic()).explain(this);
    }

    /** Checks if the other has the same figures from the same facts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MetricResult that && metric().equals(that.metric()) && piece.equals(that.piece);
    }

    /** Returns a hash code of the facts. */
    @Override
    public int hashCode() {
        return piece.hashCode();
    }

    /** Returns metric, period and figure in words. */
    @Override
    public String toString() {
        return measurement + ": " + value().map(Figure::toString).orElse("none");
    }
}
