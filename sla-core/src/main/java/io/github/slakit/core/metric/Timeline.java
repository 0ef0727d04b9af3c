package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.IntervalSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/** The time of a period, resource by resource: what counts, what of it was down, what is not known. */
final class Timeline {

    private static final Figure ALL = Figure.percent("100");
    private static final Track GAP = new Track(Track.Role.OUTAGE, "", "", ALL);

    private final BasicMetric metric;
    private final TimeBase base;
    private final Terms terms;
    private final Piece piece;
    private final Excluded excluded;
    private final IntervalSet period;
    private final Optional<Slices.Detected> detected;
    private final Map<String, List<Map.Entry<Track, IntervalSet>>> recorded;

    Timeline(BasicMetric metric, Terms terms, Piece piece, Variant variant) {
        this.metric = metric;
        this.base = metric.time().orElseThrow();
        this.terms = terms;
        this.piece = piece;
        this.excluded = new Excluded(piece, terms, variant, base.permitted());
        this.period = IntervalSet.of(piece.period());
        this.detected = metric.outages()
                .detection()
                .map(it -> Slices.of(metric, terms, piece).detected(it.bad()));
        this.recorded = piece.tracks(Track.Role.OUTAGE).stream()
                .collect(Collectors.groupingBy(it -> it.getKey().resource()));
    }

    /** Returns the time of each resource and number of units, with data completed. */
    List<UnitTime> complete(Completion completion) {
        List<UnitTime> times = new ArrayList<>();
        requireDivisible();
        for (String resource : resources()) {
            IntervalSet open = open(piece.period()).minus(excluded.fromBase(resource));
            deployed(resource).forEach((units, when) -> times.add(time(resource, units, open, when, completion)));
        }
        return times;
    }

    /** Refuses a number of all users where several resources have users, for nobody knows how it divides. */
    private void requireDivisible() {
        if (base.isPerUnit() && resources().size() > 1) {
            for (Map.Entry<Track, IntervalSet> entry : piece.tracks(Track.Role.OUTAGE)) {
                Track track = entry.getKey();
                if (track.resource().isEmpty() && !track.amount().unit().equals(Unit.PERCENT)) {
                    throw new IllegalArgumentException(
                            "Outage of several resources must affect a percentage of them, but affected "
                                    + track.amount());
                }
            }
        }
    }

    private List<String> resources() {
        if (!base.isPerUnit()) {
            return List.of("");
        }
        return piece.tracks(Track.Role.DEPLOYMENT).stream()
                .map(entry -> entry.getKey().resource())
                .distinct()
                .toList();
    }

    private IntervalSet open(Interval span) {
        return terms.open(base.calendar(), span);
    }

    /** Returns what counts of the outages that start in the period, beyond its end, too. */
    List<IntervalSet> uncut(UnitTime time) {
        IntervalSet out = excluded.asGood(time.resource()).union(excluded.fromBase(time.resource()));
        IntervalSet there = deployed(time.resource()).values().stream()
                .reduce(IntervalSet::union)
                .orElse(IntervalSet.empty());
        List<IntervalSet> outages = new ArrayList<>();
        for (Interval stretch : time.stretches().intervals()) {
            if (piece.period().contains(stretch.getStart())) {
                Interval ended = Interval.of(stretch.getStart(), end(stretch));
                IntervalSet counted = open(ended).minus(out);
                outages.add(base.isDeployed() ? counted.intersection(there) : counted);
            }
        }
        return outages.stream().filter(counted -> !counted.isEmpty()).toList();
    }

    /** Returns the end of a stretch; one that goes on has lasted to the end of the period. */
    private Instant end(Interval stretch) {
        return stretch.isUnboundedEnd() ? piece.period().getEnd() : stretch.getEnd();
    }

    /** Returns the time without data that does not belong to the base. */
    static IntervalSet leftOut(List<UnitTime> times) {
        return times.stream()
                .map(time -> time.missing().minus(time.base()))
                .reduce(IntervalSet::union)
                .orElse(IntervalSet.empty());
    }

    /** Returns when how many units were there; of overlapping deployments of a resource the largest counts. */
    private Map<Long, IntervalSet> deployed(String resource) {
        if (!base.isDeployed()) {
            return Map.of(1L, period);
        }
        SortedMap<Long, IntervalSet> byUnits = new TreeMap<>(Comparator.reverseOrder());
        for (Map.Entry<Track, IntervalSet> entry : piece.tracks(Track.Role.DEPLOYMENT)) {
            if (entry.getKey().resource().equals(resource)) {
                long units = base.isPerUnit()
                        ? entry.getKey().amount().amount().numerator().longValueExact()
                        : 1;
                byUnits.merge(units, entry.getValue(), IntervalSet::union);
            }
        }
        IntervalSet taken = IntervalSet.empty();
        for (Map.Entry<Long, IntervalSet> entry : byUnits.entrySet()) {
            IntervalSet rest = entry.getValue().minus(taken);
            taken = taken.union(rest);
            entry.setValue(rest);
        }
        return byUnits;
    }

    private UnitTime time(String resource, long units, IntervalSet open, IntervalSet when, Completion completion) {
        IntervalSet counts = open.intersection(when);
        SortedMap<Track, IntervalSet> outages = outages(resource);
        IntervalSet known = union(outages);
        IntervalSet unwatched = unwatched(resource).minus(known);
        if (metric.noData() instanceof NoData.Carried carried) {
            IntervalSet on = carried(unwatched, Nanos.of(carried.atMost()));
            outages.replaceAll((track, set) -> set.union(downAtStart(on, set)));
            unwatched = unwatched.minus(on);
        }
        IntervalSet missing = unwatched.intersection(counts);
        if (completion == Completion.ALL_DOWN && !missing.isEmpty()) {
            outages.merge(GAP, missing, IntervalSet::union);
        }
        IntervalSet good = excluded.asGood(resource);
        IntervalSet out = good.union(excluded.fromBase(resource));
        IntervalSet stretches = Stretches.counting(metric.outages(), union(outages), out);
        IntervalSet whole = completion == Completion.LEFT_OUT ? counts.minus(missing) : counts;
        IntervalSet counted = stretches.intersection(whole).minus(good);
        return new UnitTime(resource, units, whole, counted, stretches, missing, outages);
    }

    private SortedMap<Track, IntervalSet> outages(String resource) {
        SortedMap<Track, IntervalSet> outages = new TreeMap<>();
        for (String concerned : resource.isEmpty() ? List.of("") : List.of("", resource)) {
            recorded.getOrDefault(concerned, List.of()).forEach(it -> outages.put(it.getKey(), it.getValue()));
        }
        detected.ifPresent(it -> outages.merge(GAP, it.bad(), IntervalSet::union));
        return outages;
    }

    private static IntervalSet union(SortedMap<Track, IntervalSet> sets) {
        if (sets.size() == 1) {
            return sets.values().iterator().next();
        }
        SpanList all = new SpanList();
        sets.values().forEach(all::addAll);
        return all.union();
    }

    /** Returns the time that nobody watched; of slices that detect outages, those of which nothing is known. */
    private IntervalSet unwatched(String resource) {
        return detected.map(Slices.Detected::unknown).orElseGet(() -> period.minus(piece.watched(resource)));
    }

    /** Returns the first part of each gap within the period, in which the state before it goes on. */
    private IntervalSet carried(IntervalSet gaps, long most) {
        long[] bounds = gaps.epochNanos();
        SpanList parts = new SpanList();
        int first = bounds.length > 0 && bounds[0] == period.epochNanos()[0] ? 2 : 0;
        for (int i = first; i < bounds.length; i += 2) {
            long length = Math.min(most, Nanos.between(bounds[i], bounds[i + 1]));
            parts.add(bounds[i], bounds[i] + length);
        }
        return parts.union();
    }

    /** Returns those of the spans that an outage touches from before. */
    private static IntervalSet downAtStart(IntervalSet spans, IntervalSet down) {
        long[] bounds = spans.epochNanos();
        SpanList touched = new SpanList();
        for (int i = 0; i < bounds.length; i += 2) {
            if (!down.intersection(Nanos.span(bounds[i] - 1, bounds[i])).isEmpty()) {
                touched.add(bounds[i], bounds[i + 1]);
            }
        }
        return touched.union();
    }

    /** Returns the base in nanoseconds of a unit, or its nominal length; nothing where there is no time at all. */
    static Ratio whole(TimeBase base, List<UnitTime> times) {
        Ratio real = times.stream().map(UnitTime::wholeNanos).reduce(Ratio.of(0), Ratio::plus);
        return real.signum() == 0
                ? real
                : base.nominal().map(length -> Ratio.of(Nanos.of(length))).orElse(real);
    }

    Ratio lost(List<UnitTime> times) {
        return times.stream().map(time -> time.lostNanos(metric)).reduce(Ratio.of(0), Ratio::plus);
    }

    /** Returns what was lost at least, however it is divided into outages that count in started units. */
    static Ratio exactlyLost(List<UnitTime> times) {
        return times.stream()
                .map(time -> Nanos.length(time.counted()).times(Ratio.of(time.units())))
                .reduce(Ratio.of(0), Ratio::plus);
    }

    boolean isMissing(List<UnitTime> times) {
        return times.stream().anyMatch(time -> !time.missing().isEmpty());
    }
}
