package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Unit;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * An aggregate of a quality over a base, with the rules for outages and for missing data.
 *
 * <pre>{@code
 * Metric.availability()
 *         .during("office")
 *         .ignoringOutagesShorterThan(Duration.ofMinutes(1))
 *         .inUnits(Duration.ofMinutes(1), OutageRules.WholeUnits.COMPLETED)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BasicMetric extends Metric permits ImmutableBasicMetric {

    BasicMetric() {}

    static BasicMetric of(Aggregate aggregate, Quality quality, Base base) {
        return ImmutableBasicMetric.builder()
                .aggregate(aggregate)
                .quality(quality)
                .base(base)
                .build();
    }

    /**
     * Returns the figure that comes out.
     *
     * @return the aggregate
     */
    public abstract Aggregate aggregate();

    /**
     * Returns what is good, and how much.
     *
     * @return the quality
     */
    public abstract Quality quality();

    /**
     * Returns over what the metric looks.
     *
     * @return the base
     */
    public abstract Base base();

    /**
     * Returns the calendar in whose open time elements must lie to count.
     *
     * @return the id of the calendar, empty for all time, and where the base itself says when
     */
    public abstract Optional<String> window();

    /**
     * Returns which outages count, and for how long.
     *
     * @return the rules; every recorded outage as it is, where nothing is said
     */
    @Value.Default
    public OutageRules outages() {
        return OutageRules.all();
    }

    @Override
    @Value.Default
    public NoData noData() {
        return NoData.Rule.INDETERMINATE;
    }

    @Override
    @Value.Default
    public LowVolume lowVolume() {
        return LowVolume.ASSESSED;
    }

    /**
     * Returns how the contract rounds the figure before it is judged.
     *
     * @return the rounding, empty for the exact figure
     */
    public abstract Optional<Rounding> rounding();

    @Override
    public Unit unit() {
        if (aggregate() == Aggregate.Plain.SHARE) {
            return Unit.PERCENT;
        }
        return aggregate() == Aggregate.Plain.COUNT ? Unit.ONE : quality().unit();
    }

    @Override
    public Set<String> calendars() {
        Set<String> ids = new TreeSet<>();
        time().flatMap(TimeBase::calendar).ifPresent(ids::add);
        window().ifPresent(ids::add);
        Fit.elapsed(quality()).forEach(elapsed -> elapsed.calendar().ifPresent(ids::add));
        return ids;
    }

    /**
     * Checks if the metric looks at elements that can be counted, such as requests, cases or slices, and not at time.
     *
     * @return true for every base but time
     */
    public boolean isOfElements() {
        return !(base() instanceof TimeBase);
    }

    /** Returns the time in which downtime counts, where the metric looks at downtime. */
    Optional<TimeBase> time() {
        if (base() instanceof TimeBase time) {
            return Optional.of(time);
        }
        if (base() instanceof OutageBase outages) {
            return Optional.of(outages.within());
        }
        return Fit.isDowntime(quality()) ? Optional.of(Base.period()) : Optional.empty();
    }

    /** Returns the slices by which events are counted, where their figure is one of slices. */
    Optional<SliceBase> slices() {
        Optional<SliceBase> detected = outages().detection().map(OutageRules.Detection::slices);
        return base() instanceof SliceBase slices && !Fit.isDowntime(quality()) ? Optional.of(slices) : detected;
    }

    /** Checks if it matters when elements were: where time may be excluded, or only a window counts. */
    boolean isDated(Terms terms) {
        return !terms.exclusions().isEmpty() || window().isPresent();
    }

    /**
     * Returns this metric over another base.
     *
     * @param base over what to look
     * @return the metric over that base
     * @throws IllegalArgumentException if the base has no such quality
     */
    public BasicMetric over(Base base) {
        return change().base(base).build();
    }

    /**
     * Returns this metric over service hours only.
     *
     * <p>Time and downtime count as far as they lie in the open time of the calendar. Events and slices count if their
     * whole interval does, cases and readings if their date does.
     *
     * @param calendar the id of a calendar, bound when the agreement is resolved
     * @return the metric over the open time of the calendar
     */
    public BasicMetric during(String calendar) {
        if (base() instanceof OutageBase outages) {
            return over(outages.within(outages.within().during(calendar)));
        }
        if (base() instanceof TimeBase time) {
            return over(time.during(calendar));
        }
        return change().window(calendar).build();
    }

    /**
     * Returns this metric without outages shorter than a length; such that are as long count.
     *
     * @param least the least length of an outage that counts
     * @return the metric
     */
    public BasicMetric ignoringOutagesShorterThan(Duration least) {
        return with(rules().leastLength(least).isLonger(false).isExcess(false));
    }

    /**
     * Returns this metric without outages up to a length; only longer ones count.
     *
     * @param longest the longest outage that does not count
     * @return the metric
     */
    public BasicMetric ignoringOutagesUpTo(Duration longest) {
        return with(rules().leastLength(longest).isLonger(true).isExcess(false));
    }

    /**
     * Returns this metric with only the time of each outage beyond a length.
     *
     * @param grace the time from its start that does not count
     * @return the metric
     */
    public BasicMetric countingOutagesBeyond(Duration grace) {
        return with(rules().leastLength(grace).isLonger(true).isExcess(true));
    }

    /**
     * Returns this metric with the least length of outages judged on what exclusions leave of them.
     *
     * @return the metric
     */
    public BasicMetric judgingOutagesAfterExclusions() {
        return with(rules().isAfterExclusions(true));
    }

    /**
     * Returns this metric with each outage counted in whole units.
     *
     * @param unit the unit, above 0
     * @param rounding how an outage becomes a whole number of them
     * @return the metric
     * @throws IllegalArgumentException if the unit is not above 0
     */
    public BasicMetric inUnits(Duration unit, OutageRules.WholeUnits rounding) {
        return with(rules().granule(new OutageRules.Granule(unit, rounding)));
    }

    /**
     * Returns this metric with each outage counted from another instant, such as its report; an outage without that
     * instant does not count.
     *
     * @param instant the name of the instant
     * @return the metric
     */
    public BasicMetric countingOutagesFrom(String instant) {
        return with(rules().countedFrom(instant));
    }

    /**
     * Returns this metric with bad slices as outages, instead of recorded outages.
     *
     * @param slices the slices
     * @param bad the figure that makes a slice bad, such as an error rate of more than 5 %
     * @return the metric
     * @throws IllegalArgumentException if the figure is no error rate or success rate
     */
    public BasicMetric withOutagesFrom(SliceBase slices, Quality.Judged bad) {
        return with(rules().detection(new OutageRules.Detection(slices, bad)));
    }

    /**
     * Returns this metric with a rule for missing data.
     *
     * @param rule the rule
     * @return the metric
     */
    public BasicMetric noData(NoData rule) {
        return change().noData(rule).build();
    }

    /**
     * Returns this metric with a rule for periods with few elements.
     *
     * @param rule the rule
     * @return the metric
     */
    public BasicMetric lowVolume(LowVolume rule) {
        return change().lowVolume(rule).build();
    }

    /**
     * Returns this metric rounded before it is judged, where the contract says so.
     *
     * @param scale digits after the point
     * @param mode where a figure between two neighbours goes
     * @return the metric
     */
    public BasicMetric rounded(int scale, RoundingMode mode) {
        return change().rounding(new Rounding(scale, mode)).build();
    }

    private ImmutableBasicMetric.Builder change() {
        return ImmutableBasicMetric.builder().from(this);
    }

    private ImmutableOutageRules.Builder rules() {
        return ImmutableOutageRules.builder().from(outages());
    }

    private BasicMetric with(ImmutableOutageRules.Builder rules) {
        return change().outages(rules.build()).build();
    }

    @Value.Check
    void check() {
        Fit.check(this);
    }

    /**
     * Returns what the figure is called.
     *
     * @return availability, downtime, or its aggregate and quality
     */
    public String name() {
        boolean share = aggregate() == Aggregate.Plain.SHARE;
        if (share && base() instanceof TimeBase) {
            return "availability";
        }
        if (base() instanceof OutageBase outages
                && !outages.whole()
                && aggregate() == Aggregate.Plain.SUM
                && quality() instanceof Quality.Length) {
            return "downtime";
        }
        return aggregate() + " of " + quality();
    }

    /** Returns the metric in words. */
    @Override
    public String toString() {
        Object over = base() instanceof OutageBase outages && name().equals("downtime") ? outages.within() : base();
        String rules = outages().toString();
        String when = window().map(id -> " in '" + id + "'").orElse("");
        String extent = quality() instanceof Quality.Unaffected ? " of what is " + quality() : "";
        return name() + extent + " over " + over + when + (rules.isEmpty() ? "" : ", outages " + rules);
    }
}
