package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.metric.Aggregate.Plain;
import io.github.slakit.core.metric.OutageRules.Granule;
import io.github.slakit.core.metric.OutageRules.WholeUnits;
import io.github.slakit.core.time.IntervalSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Calculates a metric from a piece, in one reading of the exclusions. */
final class Evaluation {

    private static final Ratio HUNDRED = Ratio.of(100);

    private final BasicMetric metric;
    private final Terms terms;
    private final Piece piece;
    private final Variant variant;

    Evaluation(BasicMetric metric, Terms terms, Piece piece, Variant variant) {
        this.metric = metric;
        this.terms = terms;
        this.piece = piece;
        this.variant = variant;
    }

    /** Calculates the figure and rounds it where the contract says so. */
    Outcome outcome() {
        Outcome exact = exact();
        return metric.rounding()
                .map(rounding -> new Outcome(
                        exact.value().map(value -> round(value, rounding)),
                        exact.low().map(value -> round(value, rounding)),
                        exact.high().map(value -> round(value, rounding)),
                        exact.whole(),
                        exact.lost(),
                        exact.volume(),
                        exact.complete()))
                .orElse(exact);
    }

    private static Figure round(Figure figure, Rounding rounding) {
        return figure.round(rounding.scale(), rounding.mode());
    }

    Outcome exact() {
        if (metric.base() instanceof TimeBase time) {
            return ofTime(time);
        }
        return metric.time().isPresent() ? ofDowntime() : new Aggregation(metric, sample()).outcome();
    }

    Timeline timeline() {
        return new Timeline(metric, terms, piece, variant);
    }

    private Outcome ofTime(TimeBase base) {
        Timeline timeline = timeline();
        List<UnitTime> up = timeline.complete(Completion.ALL_UP);
        boolean missing = timeline.isMissing(up);
        List<UnitTime> down = missing ? timeline.complete(Completion.ALL_DOWN) : up;
        Ratio least = missing && isStarted() ? Timeline.exactlyLost(up) : timeline.lost(up);
        Optional<Ratio> high = time(base, up, least);
        Optional<Ratio> low = !missing ? high : isBounded() ? time(base, down, timeline.lost(down)) : Optional.empty();
        List<UnitTime> taken = taken(timeline, up, down);
        boolean open = isIndeterminate() && !low.equals(high);
        return new Outcome(
                (open ? Optional.<Ratio>empty() : time(base, taken, timeline.lost(taken))).map(this::figure),
                low.map(this::figure),
                high.map(this::figure),
                Nanos.seconds(Timeline.whole(base, taken)),
                Nanos.seconds(timeline.lost(taken)),
                OptionalLong.empty(),
                !missing);
    }

    private Figure figure(Ratio amount) {
        return Figure.of(amount, metric.unit());
    }

    private List<UnitTime> taken(Timeline timeline, List<UnitTime> up, List<UnitTime> down) {
        if (metric.noData() == NoData.Rule.LEFT_OUT) {
            return timeline.complete(Completion.LEFT_OUT);
        }
        return metric.noData() == NoData.Rule.AS_FAILED ? down : up;
    }

    /** Returns the share of good time in percent, or the good time in seconds. */
    private Optional<Ratio> time(TimeBase base, List<UnitTime> times, Ratio lost) {
        Ratio whole = Timeline.whole(base, times);
        Ratio good = whole.minus(lost);
        if (metric.aggregate() == Plain.SUM) {
            return Optional.of(Nanos.seconds(good).amount());
        }
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(good.dividedBy(whole).times(HUNDRED));
    }

    /** Checks if more downtime can cost no more than if all time without data were down. */
    private boolean isBounded() {
        boolean added =
                metric.quality() instanceof Quality.Unaffected unaffected && unaffected.overlap() == Overlap.ADDED;
        return !isStarted() && !added;
    }

    /** Checks if started units count: then downtime that joins two outages can cost less than both. */
    private boolean isStarted() {
        return metric.outages()
                .granule()
                .map(Granule::rounding)
                .filter(rounding -> rounding == WholeUnits.STARTED)
                .isPresent();
    }

    private boolean isIndeterminate() {
        return metric.noData() == NoData.Rule.INDETERMINATE || metric.noData() instanceof NoData.Carried;
    }

    /** Looks at outages, or at the downtime of slices, with missing time as up and as down. */
    private Outcome ofDowntime() {
        Timeline timeline = timeline();
        List<UnitTime> up = timeline.complete(Completion.ALL_UP);
        Outcome least = new Aggregation(metric, sample(timeline, up)).outcome();
        if (!timeline.isMissing(up)) {
            return least;
        }
        List<UnitTime> down = timeline.complete(Completion.ALL_DOWN);
        Outcome most = new Aggregation(metric, sample(timeline, down)).outcome();
        Outcome taken = metric.noData() == NoData.Rule.AS_FAILED
                ? most
                : metric.noData() == NoData.Rule.LEFT_OUT
                        ? new Aggregation(metric, sample(timeline, timeline.complete(Completion.LEFT_OUT))).outcome()
                        : least;
        return between(least, most, taken);
    }

    private Outcome between(Outcome least, Outcome most, Outcome taken) {
        Optional<Figure> low = Optional.empty();
        Optional<Figure> high = Optional.empty();
        if (isMonotone() && least.value().isPresent() && most.value().isPresent()) {
            Figure one = least.value().orElseThrow();
            Figure two = most.value().orElseThrow();
            low = Optional.of(one.min(two));
            high = Optional.of(one.min(two).equals(one) ? two : one);
        } else if (metric.aggregate() == Plain.COUNT) {
            low = Optional.of(Figure.of(0));
        }
        boolean open = isIndeterminate() && !(low.isPresent() && low.equals(high));
        return new Outcome(
                open ? Optional.empty() : taken.value(), low, high, taken.whole(), taken.lost(), taken.volume(), false);
    }

    /** Checks if the figure only ever moves one way with more downtime. */
    private boolean isMonotone() {
        if (metric.base() instanceof SliceBase) {
            return true;
        }
        boolean total = metric.aggregate() == Plain.SUM || metric.aggregate() == Plain.LARGEST;
        return total && isBounded() && metric.base() instanceof OutageBase outages && !outages.whole();
    }

    /** Returns the elements of a base of outages, or of slices by their downtime. */
    Sample sample(Timeline timeline, List<UnitTime> times) {
        if (metric.base() instanceof SliceBase slices) {
            IntervalSet down = times.stream()
                    .map(UnitTime::counted)
                    .reduce(IntervalSet::union)
                    .orElse(IntervalSet.empty());
            return Slices.of(slices, terms, piece).downtime(metric.quality(), down, filter(Timeline.leftOut(times)));
        }
        SortedMap<Ratio, Long> lengths = new TreeMap<>();
        boolean each = metric.quality() instanceof Quality.Each;
        for (IntervalSet part : outages(times)) {
            lengths.merge(each ? Ratio.of(1) : length(part), 1L, Math::addExact);
        }
        return Sample.of(metric.quality(), lengths);
    }

    private Ratio length(IntervalSet part) {
        return Nanos.seconds(Ratio.of(Stretches.inUnits(metric.outages(), part)))
                .amount();
    }

    /** Returns what counts of each outage: within the period, or all of those that start in it. */
    List<IntervalSet> outages(List<UnitTime> times) {
        boolean whole = metric.base() instanceof OutageBase outages && outages.whole();
        return times.stream()
                .flatMap(time -> (whole ? timeline().uncut(time) : time.countedByStretch()).stream())
                .toList();
    }

    Excluded excluded() {
        List<String> permitted = metric.time().map(TimeBase::permitted).orElse(List.of());
        return new Excluded(piece, terms, variant, permitted);
    }

    /** Returns the elements of a base that downtime does not concern. */
    Sample sample() {
        if (metric.base() instanceof SliceBase) {
            return Slices.of(metric, terms, piece).rates(metric.quality(), filter(IntervalSet.empty()));
        }
        Sample sample = metric.base() instanceof Base.Events ? events() : elements();
        boolean watched =
                IntervalSet.of(piece.period()).minus(piece.watched("")).isEmpty();
        return sample.withMore(!watched);
    }

    private Sample events() {
        Filter filter = filter(IntervalSet.empty());
        Counts counts = piece.counts();
        long total = 0;
        long failed = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (filter.counts(counts.start(i), counts.end(i))) {
                total = Math.addExact(total, counts.total(i));
                boolean excluded = filter.isExcluded(counts.start(i), counts.end(i));
                failed = Math.addExact(failed, excluded ? 0 : counts.failed(i));
            }
        }
        return Sample.ofStates(total - failed, failed, 0, 0);
    }

    private Sample elements() {
        ElementCount count = count();
        piece.elements().forEach(count::add);
        return count.sample();
    }

    /** Returns an empty count that knows the exclusions. */
    ElementCount count() {
        return new ElementCount(filter(IntervalSet.empty()), Fit.isGoodOrBad(metric.quality()));
    }

    /** Returns which elements count, those in some further time left out. */
    private Filter filter(IntervalSet out) {
        Excluded excluded = excluded();
        return new Filter(excluded.asGood(""), excluded.fromBase("").union(out), window());
    }

    private Optional<IntervalSet> window() {
        return metric.window().isEmpty() ? Optional.empty() : Optional.of(terms.open(metric.window(), piece.period()));
    }

    Optional<Element> state(Case each) {
        return Cases.state(metric, terms, piece.period(), each);
    }

    Optional<ExclusionRule> rule(String reason) {
        return terms.rule(reason);
    }

    /** Checks if an exclusion counts: by its rule, or as a permitted window of the base. */
    boolean accepts(Exclusion exclusion) {
        return Excluded.accepts(metric, terms, exclusion);
    }
}
