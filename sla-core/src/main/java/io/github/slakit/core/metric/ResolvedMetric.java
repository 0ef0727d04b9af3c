package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Facts;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A metric with its calendars, its zone and the exclusions that it accepts, ready to measure.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedMetric {

    private final Metric definition;
    private final Terms terms;
    private final List<ResolvedMetric> parts;
    private final String name;

    private ResolvedMetric(Metric definition, Terms terms, List<ResolvedMetric> parts) {
        this.definition = definition;
        this.terms = terms;
        this.parts = parts;
        this.name = definition + terms.text(definition);
    }

    static ResolvedMetric of(Metric definition, Terms terms) {
        List<ResolvedMetric> parts = definition instanceof CompositeMetric composite
                ? composite.parts().stream().map(part -> of(part, terms)).toList()
                : List.of();
        return new ResolvedMetric(definition, terms, parts);
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
     * Returns this metric in the time of a contract, before which there is no period.
     *
     * @param term a half-open interval
     * @return the metric
     */
    public ResolvedMetric within(Interval term) {
        return of(definition, terms.within(term));
    }

    /** Returns the definition and all that it is resolved with, in words. */
    String name() {
        return name;
    }

    Terms terms() {
        return terms;
    }

    List<ResolvedMetric> parts() {
        return parts;
    }

    /**
     * Measures a period.
     *
     * <p>Outages that overlap or touch count once; each is cut at the edges of the period.
     *
     * @param period a half-open interval
     * @param service the id of the service
     * @param facts what was recorded, that outside the period and about other services among it
     * @return the result with its evidence
     * @throws IllegalArgumentException if a fact does not fit the metric: counts across the edge of the period or of a
     *     slice, a value in another unit, a case that ends before it starts
     */
    public MetricResult measure(Interval period, String service, Facts facts) {
        return measurement(period).measure(service, facts);
    }

    /**
     * Starts the measurement of a period in pieces.
     *
     * @param period a half-open interval
     * @return the measurement
     */
    public Measurement measurement(Interval period) {
        return new Measurement(this, period);
    }
}
