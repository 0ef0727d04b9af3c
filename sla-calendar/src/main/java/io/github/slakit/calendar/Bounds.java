package io.github.slakit.calendar;

import java.util.Arrays;

/**
 * Sets of half-open spans on a line, each written as its strictly increasing bounds: opening, closing, opening, closing.
 * The arrays are never changed once made.
 */
final class Bounds {

    static final long[] NONE = new long[0];

    private Bounds() {}

    static long[] combine(SetOperation operation, long[] left, long[] right) {
        long[] result = new long[left.length + right.length];
        int i = 0;
        int j = 0;
        int size = 0;
        while (i < left.length || j < right.length) {
            long at = Math.min(at(left, i), at(right, j));
            i += at(left, i) == at && i < left.length ? 1 : 0;
            j += at(right, j) == at && j < right.length ? 1 : 0;
            if (operation.test(isOdd(i), isOdd(j)) != isOdd(size)) {
                result[size++] = at;
            }
        }
        return size == 0 ? NONE : Arrays.copyOf(result, size);
    }

    static long[] union(long[] left, long[] right) {
        return combine(SetOperation.UNION, left, right);
    }

    static long[] minus(long[] left, long[] right) {
        return combine(SetOperation.DIFFERENCE, left, right);
    }

    static long[] clip(long[] spans, long start, long end) {
        return combine(SetOperation.INTERSECTION, spans, new long[] {start, end});
    }

    static long[] shift(long[] spans, long by) {
        return Arrays.stream(spans).map(bound -> bound + by).toArray();
    }

    /** Shifts spans on a circle of the given length; they may lie up to one length outside of it. */
    static long[] wrap(long[] spans, long by, long length) {
        long[] shifted = shift(spans, by % length);
        long[] folded = clip(shifted, 0, length);
        folded = union(folded, clip(shift(shifted, length), 0, length));
        return union(folded, clip(shift(shifted, -length), 0, length));
    }

    static long length(long[] spans) {
        long length = 0;
        for (int i = 0; i < spans.length; i += 2) {
            length += spans[i + 1] - spans[i];
        }
        return length;
    }

    private static long at(long[] spans, int index) {
        return index < spans.length ? spans[index] : Long.MAX_VALUE;
    }

    private static boolean isOdd(int index) {
        return (index & 1) == 1;
    }
}
