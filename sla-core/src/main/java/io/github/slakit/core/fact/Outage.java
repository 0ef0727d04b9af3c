package io.github.slakit.core.fact;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * A span in which a service, or a part of it, was not available or worked badly.
 *
 * <pre>{@code
 * Outage.of("web", Instant.parse("2026-03-04T10:00:00Z"), Instant.parse("2026-03-04T11:00:00Z"))
 *         .withId("INC-7")
 *         .affecting(percent("2.1"))
 *         .withInstant("reported", Instant.parse("2026-03-04T10:07:00Z"));
 * }</pre>
 *
 * <p>An outage without length is a record that adds no downtime. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Outage extends Fact<Outage> permits ImmutableOutage {

    private static final Figure ALL = Figure.percent("100");

    Outage() {}

    /**
     * Obtains an outage of everything.
     *
     * @param service the id of the service
     * @param startInclusive its first instant
     * @param endExclusive the instant at which the service was back
     * @return the outage
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static Outage of(String service, Instant startInclusive, Instant endExclusive) {
        return of(service, Spans.of("Outage of service '" + service + "'", startInclusive, endExclusive));
    }

    /**
     * Obtains an outage that has not ended yet.
     *
     * @param service the id of the service
     * @param startInclusive its first instant
     * @return the outage, which lasts to the end of whatever period is measured
     */
    public static Outage since(String service, Instant startInclusive) {
        return of(service, Interval.of(startInclusive, Instant.MAX));
    }

    private static Outage of(String service, Interval interval) {
        return ImmutableOutage.builder().service(service).interval(interval).build();
    }

    @Override
    Class<Outage> kind() {
        return Outage.class;
    }

    @Override
    String content() {
        return "down " + interval();
    }

    /**
     * Returns how much of the service was affected.
     *
     * @return a percentage up to 100 %, or a number of users, devices or requests in a unit of its own; 100 % where
     *     nothing is said
     */
    @Value.Default
    public Figure affected() {
        return ALL;
    }

    /**
     * Returns further instants of the incident.
     *
     * @return instants by their names, such as {@code reported}
     */
    public abstract Map<String, Instant> instants();

    /**
     * Returns what else is known of the incident.
     *
     * @return values by their names, such as a cause
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns this outage with the share or the number that it affected.
     *
     * @param affected a percentage from 0 % to 100 %, or a number of users, devices or requests, at least 0
     * @return the outage with that extent
     * @throws IllegalArgumentException if the extent is negative or above 100 %
     */
    public Outage affecting(Figure affected) {
        return ImmutableOutage.builder().from(this).affected(affected).build();
    }

    /**
     * Returns this outage with a further instant.
     *
     * @param name what happened then, such as {@code reported} or {@code identified}
     * @param instant when
     * @return the outage with that instant
     */
    public Outage withInstant(String name, Instant instant) {
        return ImmutableOutage.builder()
                .from(this)
                .instants(Maps.with(instants(), name, instant))
                .build();
    }

    /**
     * Returns this outage with a further attribute.
     *
     * @param name what is said, such as {@code cause}
     * @param value what it is
     * @return the outage with that attribute
     */
    public Outage withAttribute(String name, String value) {
        return ImmutableOutage.builder()
                .from(this)
                .attributes(Maps.with(attributes(), name, value))
                .build();
    }

    /**
     * Returns when something happened.
     *
     * @param name what, such as {@code reported}
     * @return the instant, empty if it was not recorded
     */
    public Optional<Instant> instant(String name) {
        return Optional.ofNullable(instants().get(name));
    }

    @Value.Check
    void check() {
        checkHeader("outage");
        boolean percent = affected().unit().equals(Unit.PERCENT);
        if (affected().amount().signum() < 0 || (percent && affected().amount().compareTo(Ratio.of(100)) > 0)) {
            throw new IllegalArgumentException("Extent of outage '" + id() + "' must be "
                    + (percent ? "from 0 % to 100 %" : "at least 0") + ", but was " + affected());
        }
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text("outage") + (affected().equals(ALL) ? "" : ", affecting " + affected());
    }
}
