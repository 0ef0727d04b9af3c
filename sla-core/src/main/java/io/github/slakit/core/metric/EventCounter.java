package io.github.slakit.core.metric;

import java.util.List;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/**
 * A running sum of counts of events, for those who count many millions of them.
 *
 * <p>Not thread-safe: each thread has its own, and their pieces are merged.
 */
public final class EventCounter {

    private final String metric;
    private final Interval period;
    private long total;
    private long failed;

    EventCounter(String metric, Interval period) {
        this.metric = metric;
        this.period = period;
    }

    /**
     * Adds events.
     *
     * @param events how many there were, at least 0
     * @param failures how many of them failed, at most as many
     * @throws IllegalArgumentException if failures are negative or more than the events
     * @throws ArithmeticException if the sum exceeds what a {@code long} holds
     */
    public void add(long events, long failures) {
        if (failures < 0 || failures > events) {
            throw new IllegalArgumentException(
                    "Failures must be from 0 to the total, but were " + failures + " of " + events);
        }
        total = Math.addExact(total, events);
        failed += failures;
    }

    /**
     * Returns what was added so far.
     *
     * @return the piece
     */
    public Piece piece() {
        Counts counts = total == 0 ? Counts.NONE : Counts.of(total, failed);
        return new Piece(metric, period, new TreeMap<>(), counts, new TreeMap<>(), List.of());
    }
}
