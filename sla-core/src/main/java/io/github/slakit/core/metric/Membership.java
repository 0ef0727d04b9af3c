package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;
import java.util.Arrays;

/** Answers quickly whether a set holds an instant. */
final class Membership {

    private final long[] bounds;

    Membership(IntervalSet set) {
        this.bounds = set.epochNanos();
    }

    /** Checks if the set holds every instant of a span. */
    boolean containsAll(long start, long end) {
        int place = Arrays.binarySearch(bounds, start);
        int next = place < 0 ? -place - 1 : place + 1;
        return next % 2 == 1 && bounds[next] >= end;
    }

    boolean contains(long instant) {
        int place = Arrays.binarySearch(bounds, instant);
        return (place < 0 ? -place - 1 : place + 1) % 2 == 1;
    }
}
