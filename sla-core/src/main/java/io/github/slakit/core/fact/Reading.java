package io.github.slakit.core.fact;

import io.github.slakit.core.figure.Figure;
import java.time.Instant;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * A figure that was read or reported, at an instant or for a span: a latency, a score, the availability of a month.
 *
 * <pre>{@code
 * Reading.of("api", "latency", Instant.parse("2026-03-04T10:00:00Z"), Figure.of(Duration.ofMillis(180)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Reading extends Fact<Reading> permits ImmutableReading {

    Reading() {}

    /**
     * Obtains a figure read at an instant.
     *
     * @param service the id of the service
     * @param name what was read, such as {@code latency}
     * @param at when
     * @param value the figure
     * @return the reading
     */
    public static Reading of(String service, String name, Instant at, Figure value) {
        return of(service, name, Interval.of(at, at), value);
    }

    /**
     * Obtains a figure reported for a span.
     *
     * @param service the id of the service
     * @param name what was reported, such as {@code availability}
     * @param span for which half-open span; the reading belongs to the period in which the span starts
     * @param value the figure
     * @return the reading
     */
    public static Reading of(String service, String name, Interval span, Figure value) {
        return ImmutableReading.builder()
                .service(service)
                .name(name)
                .interval(span)
                .value(value)
                .build();
    }

    @Override
    Class<Reading> kind() {
        return Reading.class;
    }

    @Override
    String content() {
        return name() + " " + interval() + " " + value();
    }

    /**
     * Returns what was read.
     *
     * @return the name, such as {@code latency}
     */
    public abstract String name();

    /**
     * Returns what was read at that time.
     *
     * @return the figure
     */
    public abstract Figure value();

    @Value.Check
    void check() {
        checkHeader("reading");
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text(name()) + ": " + value();
    }
}
