package io.github.slakit.core.fact;

import java.util.Arrays;
import java.util.Objects;

/**
 * Counts of events, and how many of them failed, over consecutive intervals of one length.
 *
 * <p>Immutable and thread-safe.
 */
public final class CountSeries {

    private final long[] totals;
    private final long[] failed;

    private CountSeries(long[] totals, long[] failed) {
        this.totals = totals;
        this.failed = failed;
    }

    /**
     * Obtains a series.
     *
     * @param totals how many events there were in each interval, at least 0
     * @param failed how many of them failed, at most as many
     * @return the series; the arrays are copied
     * @throws IllegalArgumentException if the arrays are empty or of two lengths, or a count is negative, or more failed
     *     than there were
     */
    public static CountSeries of(long[] totals, long[] failed) {
        if (totals.length == 0 || totals.length != failed.length) {
            throw new IllegalArgumentException("Series must have as many totals as failures, and at least one, but had "
                    + totals.length + " and " + failed.length);
        }
        CountSeries series = new CountSeries(totals.clone(), failed.clone());
        for (int i = 0; i < totals.length; i++) {
            check(series.totals[i], series.failed[i]);
        }
        return series;
    }

    private static void check(long total, long failed) {
        if (failed < 0 || failed > total) {
            throw new IllegalArgumentException(
                    "Failures must be from 0 to the total, but were " + failed + " of " + total);
        }
    }

    /**
     * Returns how many intervals there are.
     *
     * @return the number, at least 1
     */
    public int size() {
        return totals.length;
    }

    /**
     * Returns how many events there were in an interval.
     *
     * @param index the interval, from 0 on
     * @return the number, at least 0
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public long total(int index) {
        return totals[index];
    }

    /**
     * Returns how many events failed in an interval.
     *
     * @param index the interval, from 0 on
     * @return the number, at most the total
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public long failed(int index) {
        return failed[index];
    }

    /**
     * Returns how many events there were in each of several intervals.
     *
     * @param fromInclusive the first interval, from 0 on
     * @param toExclusive the interval after the last one
     * @return the numbers, a copy
     * @throws IndexOutOfBoundsException if there are no such intervals
     */
    public long[] totals(int fromInclusive, int toExclusive) {
        return Arrays.copyOfRange(totals, Objects.checkFromToIndex(fromInclusive, toExclusive, size()), toExclusive);
    }

    /**
     * Returns how many events failed in each of several intervals.
     *
     * @param fromInclusive the first interval, from 0 on
     * @param toExclusive the interval after the last one
     * @return the numbers, a copy
     * @throws IndexOutOfBoundsException if there are no such intervals
     */
    public long[] failed(int fromInclusive, int toExclusive) {
        return Arrays.copyOfRange(failed, Objects.checkFromToIndex(fromInclusive, toExclusive, size()), toExclusive);
    }

    /** Checks if the other has equal counts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CountSeries that
                && Arrays.equals(totals, that.totals)
                && Arrays.equals(failed, that.failed);
    }

    /** Returns a hash code of the counts. */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(totals) + Arrays.hashCode(failed);
    }

    /** Returns the counts of a single interval, or how many intervals there are. */
    @Override
    public String toString() {
        return size() == 1 ? failed[0] + " of " + totals[0] + " failed" : "counts of " + size() + " intervals";
    }
}
