package io.github.slakit.core.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.threeten.extra.Interval;

/** The slices of a period: where each starts, and where the last one ends. */
final class SliceGrid {

    private static final long DAY = 86_400_000_000_000L;

    private final long[] starts;
    private final long end;
    private final long length;

    private SliceGrid(long[] starts, long end, long length) {
        this.starts = starts;
        this.end = end;
        this.length = length;
    }

    static SliceGrid of(SliceBase slices, Interval period, ZoneId zone) {
        long from = Nanos.of(period.getStart());
        long to = Nanos.of(period.getEnd());
        long length = slices.length().toNanos();
        long[] starts = switch (slices.grid()) {
            case EPOCH -> starts(Math.floorDiv(from, length) * length, from, to, length);
            case PERIOD -> starts(from, from, to, length);
            case LOCAL_DAY -> localStarts(from, to, length, zone);
        };
        return new SliceGrid(starts, to, length);
    }

    private static long[] starts(long origin, long from, long to, long length) {
        int count = Math.toIntExact(Math.max(0, Math.floorDiv(to - origin + length - 1, length)));
        long[] starts = new long[count];
        for (int i = 0; i < count; i++) {
            starts[i] = Math.max(from, origin + i * length);
        }
        return from < to ? starts : new long[0];
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
        return starts.length;
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : end;
    }

    /** Returns the slice that holds an instant of the period. */
    int indexOf(long instant) {
        int guess = (int) Math.min(starts.length - 1L, Math.floorDiv(instant - starts[0], length));
        if (starts[guess] <= instant && instant < end(guess)) {
            return guess;
        }
        int place = Arrays.binarySearch(starts, instant);
        return place < 0 ? -place - 2 : place;
    }
}
