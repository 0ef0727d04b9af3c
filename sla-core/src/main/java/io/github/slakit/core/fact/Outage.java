package io.github.slakit.core.fact;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * A span in which a service was not available.
 *
 * <pre>{@code
 * Outage.of("web", Instant.parse("2026-03-04T10:00:00Z"), Instant.parse("2026-03-04T11:00:00Z")).withId("INC-7");
 * }</pre>
 *
 * <p>An outage without length is a record that adds no downtime. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Outage implements Fact {

    Outage() {}

    /**
     * Obtains an outage.
     *
     * @param service the id of the service
     * @param startInclusive its first instant
     * @param endExclusive the instant at which the service was back
     * @return the outage
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static Outage of(String service, Instant startInclusive, Instant endExclusive) {
        return ImmutableOutage.builder()
                .service(service)
                .interval(FactChecks.interval("Outage of service '" + service + "'", startInclusive, endExclusive))
                .build();
    }

    abstract Optional<String> givenId();

    @Override
    public String id() {
        return givenId()
                .orElseGet(() -> service() + " down " + interval() + (source().isEmpty() ? "" : " by " + source()));
    }

    @Override
    @Value.Default
    public int revision() {
        return 0;
    }

    @Override
    public abstract String service();

    @Override
    @Value.Default
    public String source() {
        return "";
    }

    @Override
    public abstract Interval interval();

    /**
     * Returns this outage under another id.
     *
     * @param id the name of the record
     * @return the outage with that id
     */
    public Outage withId(String id) {
        return ImmutableOutage.builder().from(this).givenId(id).build();
    }

    /**
     * Returns this outage as a revision of its record.
     *
     * @param revision 0 for the first, higher for each correction
     * @return the outage with that revision
     * @throws IllegalArgumentException if the revision is negative
     */
    public abstract Outage withRevision(int revision);

    /**
     * Returns this outage with its source.
     *
     * @param source where it was recorded
     * @return the outage with that source
     */
    public abstract Outage withSource(String source);

    @Value.Check
    void check() {
        FactChecks.check("outage", this);
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return "outage of service '" + service() + "'" + FactChecks.text(this);
    }
}
