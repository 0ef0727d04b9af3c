package io.github.slakit.calendar;

import java.util.Arrays;

/**
 * The open spans of a week that repeats for ever, in nanoseconds from the start of a week that begins, like the epoch,
 * on a Thursday at 00:00.
 *
 * <p>Lengths are found through prefix sums, so that each question is one search among the bounds of the week.
 */
final class WeekPattern {

    static final long DAY = 86_400_000_000_000L;
    static final long WEEK = 7 * DAY;
    static final WeekPattern CLOSED = new WeekPattern(Bounds.NONE);
    static final WeekPattern OPEN = new WeekPattern(new long[] {0, WEEK});

    /** Times of the week fall into buckets of 2 to the power of this many nanoseconds, 73 minutes. */
    private static final int BUCKET_BITS = 42;

    private final long[] bounds;
    private final long[] opened;
    /** The number of bounds before each bucket. */
    private final char[] passed;

    private final long total;
    private final int hash;

    private WeekPattern(long[] bounds) {
        this.bounds = bounds;
        this.opened = new long[bounds.length / 2 + 1];
        for (int span = 0; span < bounds.length / 2; span++) {
            opened[span + 1] = opened[span] + bounds[2 * span + 1] - bounds[2 * span];
        }
        this.passed = new char[(int) (WEEK >>> BUCKET_BITS) + 1];
        int before = 0;
        for (int bucket = 0; bucket < passed.length; bucket++) {
            while (before < bounds.length && bounds[before] < (long) bucket << BUCKET_BITS) {
                before++;
            }
            passed[bucket] = (char) before;
        }
        this.total = opened[bounds.length / 2];
        this.hash = Arrays.hashCode(bounds);
    }

    /** Makes a pattern from spans that may lie up to a week outside of the week. */
    static WeekPattern of(long[] spans) {
        return ofWeek(Bounds.wrap(spans, 0, WEEK));
    }

    private static WeekPattern ofWeek(long[] bounds) {
        long open = Bounds.length(bounds);
        return open == 0 ? CLOSED : open == WEEK ? OPEN : new WeekPattern(bounds);
    }

    /** Returns the pattern with every span moved later by a time shorter than a week. */
    WeekPattern shifted(long by) {
        return total == 0 || total == WEEK ? this : ofWeek(Bounds.wrap(bounds, by, WEEK));
    }

    WeekPattern combine(SetOperation operation, WeekPattern other) {
        return ofWeek(Bounds.combine(operation, bounds, other.bounds));
    }

    /** Returns the open time of one week. */
    long total() {
        return total;
    }

    boolean isOpen(long time) {
        return (boundsUpTo(time) & 1) == 1;
    }

    /** Returns the open time of the week before a time of the week. */
    long openBefore(long time) {
        int bound = boundsUpTo(time);
        long before = opened[bound >>> 1];
        return (bound & 1) == 0 ? before : before + time - bounds[bound - 1];
    }

    /** Returns the latest time with exactly this much open time before it, from 0 to less than the total. */
    long lastWithOpen(long open) {
        int low = 0;
        int high = opened.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (opened[middle] <= open) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return bounds[2 * low] + open - opened[low];
    }

    /** Returns the latest time with exactly this much closed time before it, from 0 to less than the week's. */
    long lastWithClosed(long closed) {
        int low = 0;
        int high = opened.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[2 * middle] - opened[middle] <= closed) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return closed + opened[low];
    }

    private int boundsUpTo(long time) {
        int bound = passed[(int) (time >>> BUCKET_BITS)];
        while (bound < bounds.length && bounds[bound] <= time) {
            bound++;
        }
        return bound;
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof WeekPattern other && hash == other.hash && Arrays.equals(bounds, other.bounds));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
