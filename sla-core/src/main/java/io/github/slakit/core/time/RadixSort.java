package io.github.slakit.core.time;

import java.util.Arrays;

/**
 * A sort of whole numbers that takes time in proportion to their number.
 *
 * <p>It deals the numbers out by the first digit of their distance from the smallest one, in a base that leaves a few
 * numbers for each digit, and goes on in the same way where it leaves many; so each step stays within what the
 * processor has at hand. The last step moves the few to their places.
 *
 * <p>Thread-safe.
 */
final class RadixSort {

    private static final int FEW = 24;
    private static final int MOST_DIGIT_BITS = 10;
    private static final int SPARE_BITS = 1;

    private RadixSort() {}

    /** Returns the values in ascending order; the same array where they are so already. It is never written to. */
    static long[] sorted(long[] values) {
        if (isSorted(values)) {
            return values;
        }
        long[] sorted = values.clone();
        if (values.length > FEW) {
            deal(values, sorted, 0);
        }
        insert(sorted);
        return sorted;
    }

    private static boolean isSorted(long[] values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i - 1] > values[i]) {
                return false;
            }
        }
        return true;
    }

    /** Writes the values in order from an index on, except that a few with the same digits stay as they come. */
    private static void deal(long[] values, long[] sorted, int from) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        int digitBits = Math.min(MOST_DIGIT_BITS, bits(values.length) - SPARE_BITS);
        int shift = Math.max(0, bits(most - least) - digitBits);
        int[] places = places(values, least, shift, 1 << digitBits);
        for (long value : values) {
            sorted[from + places[(int) ((value - least) >>> shift)]++] = value;
        }
        // Without a further digit the numbers of a place are equal.
        int start = from;
        for (int place = 0; shift > 0 && place < places.length; place++) {
            int end = from + places[place];
            if (end - start > FEW) {
                deal(Arrays.copyOfRange(sorted, start, end), sorted, start);
            }
            start = end;
        }
    }

    /** Moves each value before the greater ones, which are never more than a few. */
    private static void insert(long[] values) {
        for (int i = 1; i < values.length; i++) {
            long value = values[i];
            int place = i;
            for (; place > 0 && values[place - 1] > value; place--) {
                values[place] = values[place - 1];
            }
            values[place] = value;
        }
    }

    /** Returns the place of the first number of each digit. */
    private static int[] places(long[] values, long least, int shift, int digits) {
        int[] places = new int[digits];
        for (long value : values) {
            places[(int) ((value - least) >>> shift)]++;
        }
        int place = 0;
        for (int digit = 0; digit < digits; digit++) {
            int count = places[digit];
            places[digit] = place;
            place += count;
        }
        return places;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
