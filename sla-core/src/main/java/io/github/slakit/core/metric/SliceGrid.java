package io.github.slakit.core.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** The slices of a period: where each starts, and where the last one ends. */
final class SliceGrid {

    private static final long DAY = 86_400_000_000_000L;

    private final long from;
    private final long to;
    private final long origin;
    private final long length;
    private final int size;

    /** The starts of slices that no arithmetic tells. */
    private final long @Nullable [] local;

    private SliceGrid(long from, long to, long origin, long length, long @Nullable [] local) {
        this.from = from;
        this.to = to;
        this.origin = origin;
        this.length = length;
        this.local = local;
        this.size = local == null ? count(origin, from, to, length) : local.length;
    }

    static SliceGrid of(SliceBase slices, Interval period, ZoneId zone) {
        long from = Nanos.of(period.getStart());
        long to = Nanos.of(period.getEnd());
        long length = slices.length().toNanos();
        return switch (slices.grid()) {
            case EPOCH -> new SliceGrid(from, to, Math.floorDiv(from, length) * length, length, null);
            case PERIOD -> new SliceGrid(from, to, from, length, null);
            case LOCAL_DAY -> new SliceGrid(from, to, from, length, localStarts(from, to, length, zone));
        };
    }

    private static int count(long origin, long from, long to, long length) {
        return from < to ? Math.toIntExact(Math.floorDiv(to - origin + length - 1, length)) : 0;
    }

    private static long[] starts(long origin, long from, long to, long length) {
        long[] starts = new long[count(origin, from, to, length)];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.max(from, origin + i * length);
        }
        return starts;
    }

    private static long[] localStarts(long from, long to, long length, ZoneId zone) {
        long[] starts = new long[0];
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(0, from), zone);
        for (long start = start(day, zone); start < to; start = start(day, zone)) {
            day = day.plusDays(1);
            long end = Math.min(to, start(day, zone));
            if (end > from && start < end) {
                long[] ofDay = starts(start, from, end, length < DAY ? length : end - start);
                int first = starts.length;
                int skip = firstAfter(ofDay, from, length, start);
                starts = Arrays.copyOf(starts, first + ofDay.length - skip);
                System.arraycopy(ofDay, skip, starts, first, ofDay.length - skip);
            }
        }
        return starts;
    }

    /** Counts the slices of a day that end before the period begins. */
    private static int firstAfter(long[] ofDay, long from, long length, long start) {
        return (int) Math.min(ofDay.length, Math.max(0, Math.floorDiv(from - start, length)));
    }

    private static long start(LocalDate day, ZoneId zone) {
        return Nanos.of(day.atStartOfDay(zone).toInstant());
    }

    int size() {
        return size;
    }

    long start(int index) {
        return local == null ? Math.max(from, origin + index * length) : local[index];
    }

    long end(int index) {
        return index + 1 < size ? start(index + 1) : to;
    }

    /** Returns the slice that holds an instant of the period. */
    int indexOf(long instant) {
        if (local == null) {
            return (int) Math.floorDiv(instant - origin, length);
        }
        int place = Arrays.binarySearch(local, instant);
        return place < 0 ? -place - 2 : place;
    }

    /** Checks if spans of one length from an instant on are each exactly a slice. */
    boolean fits(long start, long step, int count) {
        return local == null
                && step == length
                && Math.floorMod(start - origin, length) == 0
                && start >= from
                && start + count * step <= to;
    }
}
