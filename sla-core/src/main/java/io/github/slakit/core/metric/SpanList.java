package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;
import java.util.Arrays;

/** Spans in a growing list. */
final class SpanList {

    private static final int FIRST_SIZE = 8;

    private long[] starts = new long[FIRST_SIZE];
    private long[] ends = new long[FIRST_SIZE];
    private int size;

    void add(long start, long end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    void addAll(IntervalSet set) {
        long[] bounds = set.epochNanos();
        for (int i = 0; i < bounds.length; i += 2) {
            add(bounds[i], bounds[i + 1]);
        }
    }

    IntervalSet union() {
        return IntervalSet.ofEpochNanos(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
}
