package io.github.slakit.calendar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Puts stretches together in order; equal neighbours become one stretch and equal weeks one object. */
final class TimelineBuilder {

    private final Map<WeekPattern, WeekPattern> distinct = new HashMap<>();
    private long[] starts = new long[64];
    private WeekPattern[] patterns = new WeekPattern[64];
    private int size;

    /** Adds a stretch that reaches to the start of the next. */
    void add(long start, WeekPattern pattern) {
        WeekPattern kept = distinct.computeIfAbsent(pattern, same -> same);
        if (size > 0 && patterns[size - 1].equals(kept)) {
            return;
        }
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, size * 2 + 2);
            patterns = Arrays.copyOf(patterns, size * 2 + 2);
        }
        starts[size] = start;
        patterns[size++] = kept;
    }

    Timeline build(long end) {
        starts[size] = end;
        return new Timeline(Arrays.copyOf(starts, size + 1), Arrays.copyOf(patterns, size));
    }

    /** Combines two timelines of one extent. */
    static Timeline combine(SetOperation operation, Timeline left, Timeline right) {
        record Pair(WeekPattern left, WeekPattern right) {}
        Map<Pair, WeekPattern> combined = new HashMap<>();
        TimelineBuilder result = new TimelineBuilder();
        int i = 0;
        int j = 0;
        long at = left.start();
        while (at < left.end()) {
            Pair pair = new Pair(left.pattern(i), right.pattern(j));
            result.add(at, combined.computeIfAbsent(pair, p -> p.left().combine(operation, p.right())));
            at = Math.min(left.stretchStart(i + 1), right.stretchStart(j + 1));
            i += left.stretchStart(i + 1) == at ? 1 : 0;
            j += right.stretchStart(j + 1) == at ? 1 : 0;
        }
        return result.build(left.end());
    }
}
