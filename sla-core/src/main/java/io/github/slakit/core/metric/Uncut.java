package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;
import java.util.ArrayList;
import java.util.List;

/** Outages in their whole length, each in the period in which it starts. */
final class Uncut {

    private Uncut() {}

    static List<IntervalSet> of(UnitTime time, Piece piece, IntervalSet excluded) {
        long[] bounds = time.stretches().epochNanos();
        Membership period = new Membership(IntervalSet.of(piece.period()));
        List<IntervalSet> outages = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            IntervalSet counted = Nanos.span(bounds[i], bounds[i + 1]).minus(excluded);
            if (period.contains(bounds[i]) && !counted.isEmpty()) {
                outages.add(counted);
            }
        }
        return outages;
    }
}
