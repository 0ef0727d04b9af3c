package io.github.slakit.core.metric;

import java.util.Arrays;

/** Counts of events and failures by the start and the end of their slice or interval, ascending. */
final class Counts {

    static final Counts NONE = new Counts(new long[0], new long[0], new long[0], new long[0]);

    private final long[] starts;
    private final long[] ends;
    private final long[] totals;
    private final long[] failed;

    /** Takes the arrays as they are; starts, and ends of one start, must ascend. */
    Counts(long[] starts, long[] ends, long[] totals, long[] failed) {
        this.starts = starts;
        this.ends = ends;
        this.totals = totals;
        this.failed = failed;
    }

    /** Returns counts of which nobody asks when they were. */
    static Counts of(long total, long failed) {
        return new Counts(new long[1], new long[1], new long[] {total}, new long[] {failed});
    }

    int size() {
        return starts.length;
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    long total(int index) {
        return totals[index];
    }

    long failed(int index) {
        return failed[index];
    }

    long total() {
        return sum(totals);
    }

    long failed() {
        return sum(failed);
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum = Math.addExact(sum, number);
        }
        return sum;
    }

    Counts plus(Counts other) {
        if (size() == 0) {
            return other;
        }
        return other.size() == 0 ? this : merged(other);
    }

    private Counts merged(Counts other) {
        int most = size() + other.size();
        Counts both = new Counts(new long[most], new long[most], new long[most], new long[most]);
        int mine = 0;
        int theirs = 0;
        int size = 0;
        while (mine < size() || theirs < other.size()) {
            int order = order(mine, other, theirs);
            boolean isMine = order <= 0;
            boolean isTheirs = order >= 0;
            both.starts[size] = isMine ? starts[mine] : other.starts[theirs];
            both.ends[size] = isMine ? ends[mine] : other.ends[theirs];
            both.totals[size] = Math.addExact(isMine ? totals[mine] : 0, isTheirs ? other.totals[theirs] : 0);
            both.failed[size++] = Math.addExact(isMine ? failed[mine] : 0, isTheirs ? other.failed[theirs] : 0);
            mine += isMine ? 1 : 0;
            theirs += isTheirs ? 1 : 0;
        }
        return both.first(size);
    }

    /** Compares one of these with one of the other counts, where a missing one comes last. */
    private int order(int mine, Counts other, int theirs) {
        if (mine == size() || theirs == other.size()) {
            return mine == size() ? 1 : -1;
        }
        int order = Long.compare(starts[mine], other.starts[theirs]);
        return order == 0 ? Long.compare(ends[mine], other.ends[theirs]) : order;
    }

    /** Returns the first counts; the same where there are no more. */
    Counts first(int size) {
        return size == size()
                ? this
                : new Counts(
                        Arrays.copyOf(starts, size),
                        Arrays.copyOf(ends, size),
                        Arrays.copyOf(totals, size),
                        Arrays.copyOf(failed, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(totals, that.totals)
                && Arrays.equals(failed, that.failed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + 17 * Arrays.hashCode(totals) + Arrays.hashCode(failed);
    }
}
