package io.github.slakit.core.metric;

import java.util.Arrays;

/** Counts of events and failures by a key, which is the start of their slice or of their interval, ascending. */
final class Counts {

    static final Counts NONE = new Counts(new long[0], new long[0], new long[0]);

    private final long[] keys;
    private final long[] totals;
    private final long[] failed;

    /** Takes the arrays as they are; the keys must ascend. */
    Counts(long[] keys, long[] totals, long[] failed) {
        this.keys = keys;
        this.totals = totals;
        this.failed = failed;
    }

    static Counts of(long key, long total, long failed) {
        return new Counts(new long[] {key}, new long[] {total}, new long[] {failed});
    }

    int size() {
        return keys.length;
    }

    long key(int index) {
        return keys[index];
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
        Counts both = new Counts(new long[most], new long[most], new long[most]);
        int mine = 0;
        int theirs = 0;
        int size = 0;
        while (mine < size() || theirs < other.size()) {
            boolean isMine = theirs == other.size() || (mine < size() && keys[mine] <= other.keys[theirs]);
            boolean isTheirs = mine == size() || (theirs < other.size() && other.keys[theirs] <= keys[mine]);
            both.keys[size] = isMine ? keys[mine] : other.keys[theirs];
            both.totals[size] = Math.addExact(isMine ? totals[mine] : 0, isTheirs ? other.totals[theirs] : 0);
            both.failed[size++] = Math.addExact(isMine ? failed[mine] : 0, isTheirs ? other.failed[theirs] : 0);
            mine += isMine ? 1 : 0;
            theirs += isTheirs ? 1 : 0;
        }
        return both.first(size);
    }

    /** Returns the first counts; the same where there are no more. */
    Counts first(int size) {
        return size == size()
                ? this
                : new Counts(Arrays.copyOf(keys, size), Arrays.copyOf(totals, size), Arrays.copyOf(failed, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts that
                && Arrays.equals(keys, that.keys)
                && Arrays.equals(totals, that.totals)
                && Arrays.equals(failed, that.failed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + 17 * Arrays.hashCode(totals) + Arrays.hashCode(failed);
    }
}
