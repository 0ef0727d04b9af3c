package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.IntervalSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The time of one resource, or of a service as a whole, while a number of units was deployed.
 *
 * @param resource the resource, empty for the service
 * @param units how many units
 * @param base the time that counts
 * @param counted the time of the base in outages that count
 * @param stretches the outages that count, uncut
 * @param missing the time of the base without data
 * @param outages the spans of outages by what they say
 */
record UnitTime(
        String resource,
        long units,
        IntervalSet base,
        IntervalSet counted,
        IntervalSet stretches,
        IntervalSet missing,
        SortedMap<Track, IntervalSet> outages) {

    Ratio wholeNanos() {
        return Nanos.length(base).times(Ratio.of(units));
    }

    /** Returns the time lost, in nanoseconds of a unit. */
    Ratio lostNanos(BasicMetric metric) {
        if (metric.quality() instanceof Quality.Unaffected unaffected) {
            return shares(unaffected.overlap()).stream()
                    .map(share -> share.lostNanos(units))
                    .reduce(Ratio.of(0), Ratio::plus);
        }
        return (metric.outages().isExact() ? Nanos.length(counted) : inWholeUnits(metric.outages()))
                .times(Ratio.of(units));
    }

    private Ratio inWholeUnits(OutageRules rules) {
        Ratio sum = Ratio.of(0);
        for (IntervalSet part : countedByStretch()) {
            sum = sum.plus(Ratio.of(Stretches.inUnits(rules, part)));
        }
        return sum;
    }

    /**
     * Time with one extent of outages in force.
     *
     * @param extent a percentage, or a number of units
     * @param time when
     */
    record Share(Figure extent, IntervalSet time) {

        /** Returns the share, or the number without its unit. */
        Figure factor() {
            return extent.unit().equals(Unit.PERCENT) ? extent : Figure.of(extent.amount(), Unit.ONE);
        }

        Ratio lostNanos(long units) {
            Ratio each =
                    extent.unit().equals(Unit.PERCENT) ? extent.asFactor().times(Ratio.of(units)) : extent.amount();
            return Nanos.length(time).times(each);
        }
    }

    /** Returns the counted time by the extent that outages have in it. */
    List<Share> shares(Overlap overlap) {
        return switch (overlap) {
            case LARGEST -> largest();
            case ADDED -> added();
            case CAPPED -> capped();
        };
    }

    private List<Share> largest() {
        List<Track> descending = outages.keySet().stream()
                .sorted(Comparator.comparing(this::inUnits).reversed())
                .toList();
        List<Share> shares = new ArrayList<>();
        IntervalSet rest = counted;
        for (Track track : descending) {
            IntervalSet here = of(track).intersection(rest);
            rest = rest.minus(here);
            shares.add(new Share(atMostAll(track), here));
        }
        return shares;
    }

    private List<Share> added() {
        return outages.entrySet().stream()
                .map(entry ->
                        new Share(entry.getKey().amount(), entry.getValue().intersection(counted)))
                .toList();
    }

    private List<Share> capped() {
        TreeMap<Long, Ratio> changes = new TreeMap<>();
        outages.forEach((track, set) -> {
            long[] bounds = set.intersection(counted).epochNanos();
            for (int i = 0; i < bounds.length; i++) {
                Ratio change = i % 2 == 0 ? inUnits(track) : inUnits(track).negated();
                changes.merge(bounds[i], change, Ratio::plus);
            }
        });
        Map<Ratio, SpanList> byExtent = new TreeMap<>();
        Ratio most = Ratio.of(units);
        Ratio sum = Ratio.of(0);
        for (Map.Entry<Long, Ratio> change : changes.entrySet()) {
            sum = sum.plus(change.getValue());
            Long until = changes.higherKey(change.getKey());
            if (until != null && sum.signum() > 0) {
                Ratio extent = sum.compareTo(most) > 0 ? most : sum;
                byExtent.computeIfAbsent(extent, key -> new SpanList()).add(change.getKey(), until);
            }
        }
        return byExtent.entrySet().stream()
                .map(entry -> new Share(
                        Figure.of(entry.getKey(), Unit.ONE), entry.getValue().union()))
                .toList();
    }

    /** Returns the extent of outages, which cannot be of more units than there are. */
    private Figure atMostAll(Track track) {
        return inUnits(track).compareTo(Ratio.of(units)) > 0 ? Figure.of(units) : track.amount();
    }

    private Ratio inUnits(Track track) {
        Figure amount = track.amount();
        return amount.unit().equals(Unit.PERCENT) ? amount.asFactor().times(Ratio.of(units)) : amount.amount();
    }

    private IntervalSet of(Track track) {
        return outages.getOrDefault(track, IntervalSet.empty());
    }

    /** Returns the stretches that lie in the base, cut at its outer edges, each with what counts of it. */
    List<IntervalSet> countedByStretch() {
        long[] bounds = stretches.epochNanos();
        List<IntervalSet> parts = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            IntervalSet part = counted.intersection(Nanos.span(bounds[i], bounds[i + 1]));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
