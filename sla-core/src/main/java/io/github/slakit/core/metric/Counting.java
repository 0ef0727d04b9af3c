package io.github.slakit.core.metric;

import io.github.slakit.core.fact.EventCounts;
import java.time.Instant;
import java.util.List;
import org.threeten.extra.Interval;

/** Sorts counts of events into slices, or adds them up. */
final class Counting {

    private Counting() {}

    /** Counts by the slice in which they lie. */
    static Counts bySlice(EventCounts facts, SliceGrid grid, Interval part) {
        int first = first(facts, part);
        int end = end(facts, part);
        if (first >= end || grid.size() == 0) {
            return Counts.NONE;
        }
        long step = Nanos.of(facts.step());
        long start = Nanos.of(facts.start()) + first * step;
        return grid.fits(start, step, end - first) ? regular(facts, first, end) : sorted(facts, grid, first, end);
    }

    private static Counts regular(EventCounts facts, int first, int end) {
        long step = Nanos.of(facts.step());
        return Counts.regular(
                Nanos.of(facts.start()) + first * step,
                step,
                facts.series().totals(first, end),
                facts.series().failed(first, end));
    }

    private static Counts sorted(EventCounts facts, SliceGrid grid, int first, int end) {
        long step = Nanos.of(facts.step());
        long start = Nanos.of(facts.start());
        Counts.Builder counts = new Counts.Builder(end - first);
        int slice = grid.indexOf(start + first * step);
        for (int i = first; i < end; i++) {
            long from = start + i * step;
            while (from >= grid.end(slice)) {
                slice++;
            }
            if (from + step > grid.end(slice)) {
                throw new IllegalArgumentException(
                        uncut(facts, i) + "one slice, but the slice ends at " + instant(grid.end(slice)));
            }
            counts.add(
                    grid.start(slice),
                    grid.end(slice),
                    facts.series().total(i),
                    facts.series().failed(i));
        }
        return counts.build();
    }

    /** Counts by their intervals, or all together. */
    static Counts byInterval(EventCounts facts, Interval part, boolean apart) {
        int first = first(facts, part);
        int end = end(facts, part);
        if (first >= end) {
            return Counts.NONE;
        }
        Counts counts = regular(facts, first, end);
        return apart ? counts : Counts.of(counts.total(), counts.failed());
    }

    /** Returns the first interval that starts in the part. */
    private static int first(EventCounts facts, Interval part) {
        return index(facts, Nanos.of(part.getStart()));
    }

    /** Returns the first interval that starts after the part. */
    private static int end(EventCounts facts, Interval part) {
        return index(facts, Nanos.of(part.getEnd()));
    }

    private static int index(EventCounts facts, long instant) {
        long step = Nanos.of(facts.step());
        long index = Math.floorDiv(instant - Nanos.of(facts.start()) + step - 1, step);
        return (int) Math.max(0, Math.min(facts.series().size(), index));
    }

    /** Refuses an interval across an edge of the period, for nobody knows how its events divide. */
    static void requireUncut(EventCounts facts, Interval period) {
        for (Instant edge : List.of(period.getStart(), period.getEnd())) {
            long step = Nanos.of(facts.step());
            long offset = Nanos.of(edge) - Nanos.of(facts.start());
            long index = Math.floorDiv(offset, step);
            if (index >= 0 && index < facts.series().size() && Math.floorMod(offset, step) != 0) {
                throw new IllegalArgumentException(uncut(facts, (int) index) + "one period, but crosses " + edge);
            }
        }
    }

    private static String uncut(EventCounts facts, int index) {
        return "Interval of '" + facts.id() + "' from "
                + facts.start().plus(facts.step().multipliedBy(index)) + " for " + facts.step() + " must lie in ";
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
