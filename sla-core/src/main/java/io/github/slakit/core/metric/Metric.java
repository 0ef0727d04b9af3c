package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.PeriodScheme;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * A definition of how a figure arises from facts: an aggregate of a quality over a base, or an expression of such.
 *
 * <pre>{@code
 * Metric.availability()
 * Metric.share(succeeded()).over(Base.requests())
 * Metric.mean(successRate("request")).over(Base.slices(Duration.ofMinutes(5)))
 * Metric.percentile("95", NEAREST_RANK, value(SECOND)).over(Base.readings("latency"))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class Metric permits BasicMetric, CompositeMetric {

    Metric() {}

    /**
     * Returns the share of the measurement period in no outage, in percent.
     *
     * @return the metric
     */
    public static BasicMetric availability() {
        return share(Quality.inNoOutage()).over(Base.period());
    }

    /**
     * Returns the time of the measurement period in outages, in seconds.
     *
     * @return the metric
     */
    public static BasicMetric downtime() {
        return sum(Quality.length()).over(Base.outages());
    }

    /**
     * Returns the length of the longest outage of the measurement period, cut at its edges, in seconds.
     *
     * @return the metric
     */
    public static BasicMetric longestOutage() {
        return largest(Quality.length()).over(Base.outages());
    }

    /**
     * Returns how many outages started in the measurement period.
     *
     * @return the metric
     */
    public static BasicMetric outageCount() {
        return count(Quality.each()).over(Base.outages().uncut());
    }

    /**
     * Returns the mean length of the outages that started in the measurement period: the mean time to restore service,
     * MTRS.
     *
     * @return the metric, in seconds
     */
    public static BasicMetric meanTimeToRestore() {
        return mean(Quality.length()).over(Base.outages().uncut());
    }

    /**
     * Returns the time in no outage for each outage that started in the measurement period: the mean time between
     * failures, MTBF.
     *
     * @return the metric, in seconds
     */
    public static CompositeMetric meanTimeBetweenFailures() {
        return ratio(sum(Quality.inNoOutage()).over(Base.period()), outageCount());
    }

    /**
     * Returns a figure that is reported for the period as it is.
     *
     * @param name what readings call it
     * @param unit the unit in which it is reported
     * @return the metric
     */
    public static BasicMetric reported(String name, Unit unit) {
        return new Unbased(Aggregate.Plain.REPORTED, Quality.value(unit)).over(Base.readings(name));
    }

    /**
     * Starts a metric "what is good as a percentage of the whole base".
     *
     * @param quality what is good
     * @return a metric that still wants its base
     */
    public static Unbased share(Quality quality) {
        return new Unbased(Aggregate.Plain.SHARE, quality);
    }

    /**
     * Starts a metric "arithmetic mean".
     *
     * @param quality the figure of each element
     * @return a metric that still wants its base
     */
    public static Unbased mean(Quality quality) {
        return new Unbased(Aggregate.Plain.MEAN, quality);
    }

    /**
     * Starts a metric "all added up", or the good time.
     *
     * @param quality the figure of each element, or what of the time is good
     * @return a metric that still wants its base
     */
    public static Unbased sum(Quality quality) {
        return new Unbased(Aggregate.Plain.SUM, quality);
    }

    /**
     * Starts a metric "how many", or how many are good.
     *
     * @param quality {@link Quality#each()} for all elements, or what is good
     * @return a metric that still wants its base
     */
    public static Unbased count(Quality quality) {
        return new Unbased(Aggregate.Plain.COUNT, quality);
    }

    /**
     * Starts a metric "the largest".
     *
     * @param quality the figure of each element
     * @return a metric that still wants its base
     */
    public static Unbased largest(Quality quality) {
        return new Unbased(Aggregate.Plain.LARGEST, quality);
    }

    /**
     * Starts a metric "the smallest".
     *
     * @param quality the figure of each element
     * @return a metric that still wants its base
     */
    public static Unbased smallest(Quality quality) {
        return new Unbased(Aggregate.Plain.SMALLEST, quality);
    }

    /**
     * Starts a metric "the value that so many percent do not exceed".
     *
     * @param percentage the digits of a percentage from 0 to 100
     * @param method how it is found among the values
     * @param quality the figure of each element
     * @return a metric that still wants its base
     * @throws IllegalArgumentException if the percentage is not from 0 to 100
     */
    public static Unbased percentile(String percentage, Aggregate.Method method, Quality quality) {
        return new Unbased(new Aggregate.Percentile(Figure.percent(percentage), method), quality);
    }

    /**
     * A metric without its base.
     *
     * @param aggregate what figure comes out
     * @param quality what is good, and how much
     */
    public record Unbased(Aggregate aggregate, Quality quality) {

        /**
         * Completes the metric.
         *
         * @param base over what it looks
         * @return the metric
         * @throws IllegalArgumentException if the base has no such quality, or the quality no such aggregate
         */
        public BasicMetric over(Base base) {
            return BasicMetric.of(aggregate, quality, base);
        }
    }

    /**
     * Returns one metric divided by another.
     *
     * @param of what is divided
     * @param by what it is divided by, a plain number or in the same unit
     * @return the metric, a plain number where the units are the same; without a value where the divisor is 0
     * @throws IllegalArgumentException if the units do not fit
     */
    public static CompositeMetric ratio(Metric of, Metric by) {
        return CompositeMetric.of(CompositeMetric.Expression.RATIO, List.of(of, by));
    }

    /**
     * Returns one metric as a percentage of another.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return the metric, without a value where the whole is 0
     * @throws IllegalArgumentException if the units differ
     */
    public static CompositeMetric percentage(Metric part, Metric whole) {
        return CompositeMetric.of(CompositeMetric.Expression.PERCENTAGE, List.of(part, whole));
    }

    /**
     * Returns one metric less another.
     *
     * @param from what is subtracted from
     * @param less what is subtracted, in the same unit
     * @return the metric
     * @throws IllegalArgumentException if the units differ
     */
    public static CompositeMetric difference(Metric from, Metric less) {
        return CompositeMetric.of(CompositeMetric.Expression.DIFFERENCE, List.of(from, less));
    }

    /**
     * Returns the lowest of several metrics.
     *
     * @param metrics at least one, in one unit
     * @return the metric
     * @throws IllegalArgumentException if there is none, or the units differ
     */
    public static CompositeMetric least(Metric... metrics) {
        return CompositeMetric.of(CompositeMetric.Expression.LEAST, List.of(metrics));
    }

    /**
     * Returns the highest of several metrics.
     *
     * @param metrics at least one, in one unit
     * @return the metric
     * @throws IllegalArgumentException if there is none, or the units differ
     */
    public static CompositeMetric greatest(Metric... metrics) {
        return CompositeMetric.of(CompositeMetric.Expression.GREATEST, List.of(metrics));
    }

    /**
     * Starts a weighted score: the mean of several metrics, each with its weight.
     *
     * @param weight the weight of the first, above 0
     * @param metric the first
     * @return the score, to which others can be added
     * @throws IllegalArgumentException if the weight is not above 0
     */
    public static CompositeMetric weighted(long weight, Metric metric) {
        return CompositeMetric.weighted(List.of(weight), List.of(metric));
    }

    /**
     * Returns the mean of this metric and the same one over the period before, if there is a figure for that.
     *
     * @param scheme which period was before
     * @return the metric
     */
    public CompositeMetric meanWithPrevious(PeriodScheme scheme) {
        return CompositeMetric.withPrevious(this, scheme);
    }

    /**
     * Returns the unit of the figure.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Returns the calendars that the metric names.
     *
     * @return ids of calendars, in alphabetical order
     */
    public abstract Set<String> calendars();

    /**
     * Returns what counts as too few elements.
     *
     * @return the rule
     */
    public abstract LowVolume lowVolume();

    /**
     * Returns what the metric makes of missing data.
     *
     * @return the rule
     */
    public abstract NoData noData();

    /**
     * Binds the calendars that the metric names.
     *
     * @param calendars calendars by their ids
     * @param zone the zone of the contract, in which local days and periods are meant
     * @param exclusions for which reasons recorded time does not count
     * @return the metric, ready to measure
     * @throws IllegalArgumentException if the metric names a calendar that is not among them, or two rules have one
     *     reason
     */
    public ResolvedMetric resolve(
            Map<String, BusinessCalendar> calendars, ZoneId zone, List<ExclusionRule> exclusions) {
        return ResolvedMetric.of(this, new Terms(calendars, zone, exclusions, Interval.ALL).checkedFor(this));
    }
}
