package io.github.slakit.core.fact;

import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * How many events of a kind there were, such as requests, builds or surveys, and how many of them failed.
 *
 * <p>Counts of one interval, or of many consecutive intervals of one length.
 *
 * <pre>{@code
 * EventCounts.of("api", "request", start, end, 20_000, 201);
 * EventCounts.series("api", "request", start, Duration.ofMinutes(1), CountSeries.of(totals, failed));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EventCounts extends Fact<EventCounts> permits ImmutableEventCounts {

    EventCounts() {}

    /**
     * Obtains the counts of an interval.
     *
     * @param service the id of the service
     * @param event what was counted, such as {@code request}
     * @param startInclusive the start of the interval
     * @param endExclusive its end
     * @param total how many there were, at least 0
     * @param failed how many of them failed, at most as many
     * @return the counts
     * @throws IllegalArgumentException if the interval does not end after it starts, or more failed than there were
     */
    public static EventCounts of(
            String service, String event, Instant startInclusive, Instant endExclusive, long total, long failed) {
        Interval interval = Spans.of("Counts of service '" + service + "'", startInclusive, endExclusive);
        return series(
                service, event, startInclusive, interval.toDuration(), CountSeries.of(new long[] {total}, new long[] {
                    failed
                }));
    }

    /**
     * Obtains the counts of consecutive intervals.
     *
     * @param service the id of the service
     * @param event what was counted, such as {@code request}
     * @param start the start of the first interval
     * @param step the length of each interval, above 0
     * @param series the counts
     * @return the counts
     * @throws IllegalArgumentException if the step is not above 0
     */
    public static EventCounts series(String service, String event, Instant start, Duration step, CountSeries series) {
        return ImmutableEventCounts.builder()
                .service(service)
                .event(event)
                .start(start)
                .step(step)
                .series(series)
                .build();
    }

    @Override
    Class<EventCounts> kind() {
        return EventCounts.class;
    }

    @Override
    String content() {
        return event() + " counts " + interval();
    }

    /**
     * Returns what was counted.
     *
     * @return the kind of event, such as {@code request}
     */
    public abstract String event();

    /**
     * Returns the start of the first interval.
     *
     * @return the instant
     */
    public abstract Instant start();

    /**
     * Returns the length of each interval.
     *
     * @return a length above 0
     */
    public abstract Duration step();

    /**
     * Returns the counts, interval by interval.
     *
     * @return the series
     */
    public abstract CountSeries series();

    @Override
    @Value.Lazy
    public Interval interval() {
        return Interval.of(start(), start().plus(step().multipliedBy(series().size())));
    }

    @Value.Check
    void check() {
        checkHeader("counts");
        if (step().isNegative() || step().isZero()) {
            throw new IllegalArgumentException(
                    "Interval of counts of service '" + service() + "' must have a length above 0, but had " + step());
        }
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text(event() + " counts") + ": " + series();
    }
}
