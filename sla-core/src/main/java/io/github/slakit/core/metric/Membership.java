package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;
import java.util.Arrays;

/** Answers quickly whether a set holds an instant. */
final class Membership {

    private final long[] bounds;

    Membership(IntervalSet set) {
        this.bounds = set.epochNanos();
    }

    boolean contains(long instant) {
        int place = Arrays.binarySearch(bounds, instant);
        return (place < 0 ? -place - 1 : place + 1) % 2 == 1;
    }
}
