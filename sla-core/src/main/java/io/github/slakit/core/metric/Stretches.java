package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;

/** Unbroken stretches of downtime, and what of them the rules for outages let count. */
final class Stretches {

    private Stretches() {}

    /** Returns the stretches that count, uncut at the edges of the period, each without its grace. */
    static IntervalSet counting(OutageRules rules, IntervalSet down, IntervalSet excluded) {
        if (rules.takesAllStretches()) {
            return down;
        }
        long least = Nanos.of(rules.leastLength());
        long[] bounds = down.epochNanos();
        SpanList counting = new SpanList();
        for (int i = 0; i < bounds.length; i += 2) {
            IntervalSet judged = rules.isAfterExclusions()
                    ? Nanos.span(bounds[i], bounds[i + 1]).minus(excluded)
                    : Nanos.span(bounds[i], bounds[i + 1]);
            long length = length(judged);
            if (rules.isLonger() ? length > least : length >= least) {
                counting.add(rules.isExcess() ? after(judged, least) : bounds[i], bounds[i + 1]);
            }
        }
        return counting.union();
    }

    private static long length(IntervalSet set) {
        long[] bounds = set.epochNanos();
        long length = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            long more = Nanos.between(bounds[i], bounds[i + 1]);
            length = more > Long.MAX_VALUE - length ? Long.MAX_VALUE : length + more;
        }
        return length;
    }

    /** Returns the instant at which so much of a set has passed. */
    private static long after(IntervalSet set, long time) {
        long[] bounds = set.epochNanos();
        long left = time;
        for (int i = 0; i < bounds.length; i += 2) {
            long length = Nanos.between(bounds[i], bounds[i + 1]);
            if (left < length) {
                return bounds[i] + left;
            }
            left -= length;
        }
        return bounds[bounds.length - 1];
    }

    /** Returns the length of what counts of a stretch, in whole units where the rules say so. */
    static long inUnits(OutageRules rules, IntervalSet counted) {
        if (rules.granule().isEmpty()) {
            return counted.lengthNanos();
        }
        OutageRules.Granule granule = rules.granule().orElseThrow();
        long unit = granule.length().toNanos();
        long length = counted.lengthNanos();
        return switch (granule.rounding()) {
            case COMPLETED -> Math.floorDiv(length, unit) * unit;
            case STARTED -> Math.floorDiv(length + unit - 1, unit) * unit;
            case CLOCK -> clockUnits(counted, unit).lengthNanos();
        };
    }

    /** Returns the units of the clock, counted from the start of 1970 in UTC, that lie wholly in a set. */
    static IntervalSet clockUnits(IntervalSet set, long unit) {
        long[] bounds = set.epochNanos();
        SpanList whole = new SpanList();
        for (int i = 0; i < bounds.length; i += 2) {
            long from = -Math.floorDiv(-bounds[i], unit) * unit;
            long to = Math.floorDiv(bounds[i + 1], unit) * unit;
            if (from < to) {
                whole.add(from, to);
            }
        }
        return whole.union();
    }
}
