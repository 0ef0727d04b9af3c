package io.github.slakit.core.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts of events and failures by the start and the end of their slice or interval, ascending. */
final class Counts {

    static final Counts NONE = regular(0, 0, new long[0], new long[0]);

    private final long first;
    private final long step;

    /** The starts and ends of intervals that no arithmetic tells. */
    private final long @Nullable [] starts;

    private final long @Nullable [] ends;
    private final long[] totals;
    private final long[] failed;

    private Counts(
            long first, long step, long @Nullable [] starts, long @Nullable [] ends, long[] totals, long[] failed) {
        this.first = first;
        this.step = step;
        this.starts = starts;
        this.ends = ends;
        this.totals = totals;
        this.failed = failed;
    }

    /** Takes the arrays as they are; starts, and ends of one start, must ascend. */
    static Counts of(long[] starts, long[] ends, long[] totals, long[] failed) {
        return new Counts(0, 0, starts, ends, totals, failed);
    }

    /** Takes the arrays as they are, for intervals of one length, one after the other. */
    static Counts regular(long first, long step, long[] totals, long[] failed) {
        return new Counts(first, step, null, null, totals, failed);
    }

    /** Returns counts of which nobody asks when they were. */
    static Counts of(long total, long failed) {
        return regular(0, 0, new long[] {total}, new long[] {failed});
    }

    int size() {
        return totals.length;
    }

    long start(int index) {
        return starts == null ? first + index * step : starts[index];
    }

    long end(int index) {
        return ends == null ? first + (index + 1) * step : ends[index];
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
        Builder both = new Builder(most);
        int mine = 0;
        int theirs = 0;
        while (mine < size() || theirs < other.size()) {
            int order = order(mine, other, theirs);
            if (order <= 0) {
                both.add(start(mine), end(mine), totals[mine], failed[mine++]);
            }
            if (order >= 0) {
                both.add(other.start(theirs), other.end(theirs), other.totals[theirs], other.failed[theirs++]);
            }
        }
        return both.build();
    }

    /** Compares one of these with one of the other counts, where a missing one comes last. */
    private int order(int mine, Counts other, int theirs) {
        if (mine == size() || theirs == other.size()) {
            return mine == size() ? 1 : -1;
        }
        int order = Long.compare(start(mine), other.start(theirs));
        return order == 0 ? Long.compare(end(mine), other.end(theirs)) : order;
    }

    /** Gathers counts in the order of their intervals; those of one interval are added up. */
    static final class Builder {

        private final long[] starts;
        private final long[] ends;
        private final long[] totals;
        private final long[] failed;
        private int size;

        Builder(int most) {
            this.starts = new long[most];
            this.ends = new long[most];
            this.totals = new long[most];
            this.failed = new long[most];
        }

        void add(long start, long end, long total, long failures) {
            if (size == 0 || starts[size - 1] != start || ends[size - 1] != end) {
                starts[size] = start;
                ends[size++] = end;
            }
            totals[size - 1] = Math.addExact(totals[size - 1], total);
            failed[size - 1] = Math.addExact(failed[size - 1], failures);
        }

        Counts build() {
            return size == starts.length
                    ? of(starts, ends, totals, failed)
                    : of(
                            Arrays.copyOf(starts, size),
                            Arrays.copyOf(ends, size),
                            Arrays.copyOf(totals, size),
                            Arrays.copyOf(failed, size));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that
                && Arrays.equals(totals, that.totals)
                && Arrays.equals(failed, that.failed)
                && hasTimesOf(that);
    }

    private boolean hasTimesOf(Counts other) {
        for (int i = 0; i < size(); i++) {
            if (start(i) != other.start(i) || end(i) != other.end(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(totals) + Arrays.hashCode(failed);
    }
}
