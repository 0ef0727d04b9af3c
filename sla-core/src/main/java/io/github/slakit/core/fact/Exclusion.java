package io.github.slakit.core.fact;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A span that does not count against a service, with the reason that the contract knows it by.
 *
 * <pre>{@code
 * Exclusion.of("web", "maintenance", Instant.parse("2026-03-04T10:00:00Z"), Instant.parse("2026-03-04T11:00:00Z"))
 *         .withId("CHG-3")
 *         .announced(Instant.parse("2026-03-01T08:00:00Z"));
 * }</pre>
 *
 * <p>Which reasons count, and on which conditions, is said by each service level. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Exclusion extends Fact<Exclusion> permits ImmutableExclusion {

    Exclusion() {}

    /**
     * Obtains an exclusion on which the parties agree.
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
                .interval(Spans.of("Exclusion of service '" + service + "'", startInclusive, endExclusive))
                .build();
    }

    @Override
    Class<Exclusion> kind() {
        return Exclusion.class;
    }

    @Override
    String content() {
        return reason() + " " + interval();
    }

    /**
     * Returns why the span does not count.
     *
     * @return what the contract calls it
     */
    public abstract String reason();

    /**
     * Returns when the other party was told of it.
     *
     * @return the instant of the notice, empty if none is recorded
     */
    public abstract Optional<Instant> notice();

    /**
     * Checks if the parties disagree whether it counts.
     *
     * @return true if disputed
     */
    @Value.Default
    public boolean isDisputed() {
        return false;
    }

    /**
     * Returns this exclusion with the instant of its notice.
     *
     * @param notice when the other party was told
     * @return the exclusion with that notice
     */
    public Exclusion announced(Instant notice) {
        return ImmutableExclusion.builder().from(this).notice(notice).build();
    }

    /**
     * Returns this exclusion as one on which the parties disagree.
     *
     * @return the disputed exclusion, which is left out of the figure and shown in its other reading
     */
    public Exclusion disputed() {
        return ImmutableExclusion.builder().from(this).isDisputed(true).build();
    }

    @Value.Check
    void check() {
        checkHeader("exclusion");
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text((isDisputed() ? "disputed " : "") + "exclusion for " + reason());
    }
}
