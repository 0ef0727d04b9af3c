package io.github.slakit.calendar;

import java.util.Arrays;

/**
 * The compiled form of every calendar: stretches of the UTC line, each with the week that repeats in it and the open
 * time that came before. Times are nanoseconds since the epoch.
 *
 * <p>With {@code base} as the open time before a stretch less what its week would have given from the epoch to its
 * start, the open time before {@code t} is {@code base + weeks(t) × total + openBefore(time of week)}: one search
 * among the stretches and one in the week, whatever the distance.
 */
final class Timeline {

    /** The answer of a search that found nothing inside the extent. */
    static final long NONE = Long.MIN_VALUE;

    private static final long WEEK = WeekPattern.WEEK;
    private static final int WIDEST_BUCKET = 52;

    private final long[] starts;
    private final WeekPattern[] patterns;
    private final long[] opened;
    private final long[] bases;
    private final int[] index;
    private final int shift;

    /**
     * Makes a timeline.
     *
     * @param starts the start of each stretch, and the end of the last
     * @param patterns the week of each stretch
     */
    Timeline(long[] starts, WeekPattern[] patterns) {
        int size = patterns.length;
        this.starts = starts;
        this.patterns = patterns;
        this.opened = new long[size + 1];
        this.bases = new long[size];
        for (int i = 0; i < size; i++) {
            bases[i] = opened[i] - sinceEpoch(patterns[i], starts[i]);
            opened[i + 1] = bases[i] + sinceEpoch(patterns[i], starts[i + 1]);
        }
        long length = starts[size] - starts[0];
        this.shift = Math.min(WIDEST_BUCKET, 64 - Long.numberOfLeadingZeros(length / (2L * size)));
        this.index = new int[(int) (length >>> shift) + 2];
        fillIndex();
    }

    private void fillIndex() {
        int stretch = 0;
        for (int bucket = 0; bucket < index.length; bucket++) {
            long start = starts[0] + ((long) bucket << shift);
            while (stretch < patterns.length - 1 && starts[stretch + 1] <= start) {
                stretch++;
            }
            index[bucket] = stretch;
        }
    }

    private static long sinceEpoch(WeekPattern pattern, long time) {
        long week = Math.floorDiv(time, WEEK);
        return week * pattern.total() + pattern.openBefore(time - week * WEEK);
    }

    long start() {
        return starts[0];
    }

    long end() {
        return starts[patterns.length];
    }

    int size() {
        return patterns.length;
    }

    long stretchStart(int stretch) {
        return starts[stretch];
    }

    WeekPattern pattern(int stretch) {
        return patterns[stretch];
    }

    /** Returns the open time of the whole extent. */
    long total() {
        return opened[patterns.length];
    }

    /** Returns the stretch that a time of the extent lies in; the end lies in the last. */
    int stretchAt(long time) {
        int bucket = (int) ((time - starts[0]) >>> shift);
        int low = index[bucket];
        int high = index[bucket + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    boolean isOpen(long time) {
        return patterns[stretchAt(time)].isOpen(Math.floorMod(time, WEEK));
    }

    /** Returns the open time from the start of the extent to a time in it. */
    long openBefore(long time) {
        int stretch = stretchAt(time);
        return bases[stretch] + sinceEpoch(patterns[stretch], time);
    }

    /** Returns the latest time with this much open time before it, or NONE if it may lie at or past the end. */
    long lastWithOpen(long open) {
        if (open >= total()) {
            return NONE;
        }
        int stretch = lastOpened(open);
        WeekPattern pattern = patterns[stretch];
        long rest = open - bases[stretch];
        long week = Math.floorDiv(rest, pattern.total());
        return week * WEEK + pattern.lastWithOpen(rest - week * pattern.total());
    }

    /** Returns the earliest time with this much open time before it, or NONE if it may lie at or before the start. */
    long firstWithOpen(long open) {
        return open <= 0 ? NONE : lastWithOpen(open - 1) + 1;
    }

    /** Returns the first closed time from here on, or NONE. */
    long closedFrom(long time) {
        return lastWithClosed(time - openBefore(time));
    }

    /** Returns the start of the open time that ends here, or NONE if it may lie at or before the start. */
    long openSince(long time) {
        long closed = time - openBefore(time);
        return closed <= starts[0] ? NONE : lastWithClosed(closed - 1) + 1;
    }

    private long lastWithClosed(long closed) {
        if (closed >= end() - total()) {
            return NONE;
        }
        int stretch = lastClosed(closed);
        WeekPattern pattern = patterns[stretch];
        long rest = closed + bases[stretch];
        long week = Math.floorDiv(rest, WEEK - pattern.total());
        return week * WEEK + pattern.lastWithClosed(rest - week * (WEEK - pattern.total()));
    }

    private int lastOpened(long open) {
        int low = 0;
        int high = patterns.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (opened[middle] <= open) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int lastClosed(long closed) {
        int low = 0;
        int high = patterns.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] - opened[middle] <= closed) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the part of this timeline inside an extent that lies within its own. */
    Timeline within(Extent extent) {
        if (extent.start() == start() && extent.end() == end()) {
            return this;
        }
        int first = stretchAt(extent.start());
        int last = stretchAt(extent.end() - 1);
        long[] clipped = Arrays.copyOfRange(starts, first, last + 2);
        clipped[0] = extent.start();
        clipped[last + 1 - first] = extent.end();
        return new Timeline(clipped, Arrays.copyOfRange(patterns, first, last + 1));
    }
}
