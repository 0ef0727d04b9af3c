package io.github.slakit.core.fact;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * A span that does not count against a service, with the reason that the contract knows it by.
 *
 * <pre>{@code
 * Exclusion.of("web", "maintenance", Instant.parse("2026-03-04T10:00:00Z"), Instant.parse("2026-03-04T11:00:00Z")).withId("CHG-3");
 * }</pre>
 *
 * <p>Which reasons count is said by each service level. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Exclusion implements Fact {

    Exclusion() {}

    /**
     * Obtains an exclusion.
     *
     * @param service the id of the service
     * @param reason what the contract calls it, such as {@code maintenance}
     * @param startInclusive its first instant
     * @param endExclusive the first instant that counts again
     * @return the exclusion
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static Exclusion of(String service, String reason, Instant startInclusive, Instant endExclusive) {
        return ImmutableExclusion.builder()
                .service(service)
                .reason(reason)
                .interval(FactChecks.interval("Exclusion of service '" + service + "'", startInclusive, endExclusive))
                .build();
    }

    abstract Optional<String> givenId();

    @Override
    public String id() {
        return givenId()
                .orElseGet(() ->
                        service() + " " + reason() + " " + interval() + (source().isEmpty() ? "" : " by " + source()));
    }

    @Override
    @Value.Default
    public int revision() {
        return 0;
    }

    @Override
    public abstract String service();

    /**
     * Returns why the span does not count.
     *
     * @return what the contract calls it
     */
    public abstract String reason();

    @Override
    @Value.Default
    public String source() {
        return "";
    }

    @Override
    public abstract Interval interval();

    /**
     * Returns this exclusion under another id.
     *
     * @param id the name of the record
     * @return the exclusion with that id
     */
    public Exclusion withId(String id) {
        return ImmutableExclusion.builder().from(this).givenId(id).build();
    }

    /**
     * Returns this exclusion as a revision of its record.
     *
     * @param revision 0 for the first, higher for each correction
     * @return the exclusion with that revision
     * @throws IllegalArgumentException if the revision is negative
     */
    public abstract Exclusion withRevision(int revision);

    /**
     * Returns this exclusion with its source.
     *
     * @param source where it was recorded
     * @return the exclusion with that source
     */
    public abstract Exclusion withSource(String source);

    @Value.Check
    void check() {
        FactChecks.check("exclusion", this);
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return "exclusion of service '" + service() + "' for " + reason() + FactChecks.text(this);
    }
}
