package io.github.slakit.core.fact;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * A span in which a service was watched, so that silence means that nothing happened.
 *
 * <p>Where a service has coverage, what lies outside it is missing data. A service without any coverage is taken as
 * watched all the time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Coverage extends Fact<Coverage> permits ImmutableCoverage {

    Coverage() {}

    /**
     * Obtains a coverage.
     *
     * @param service the id of the service
     * @param startInclusive the first instant
     * @param endExclusive the first instant that was not watched any more
     * @return the coverage
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static Coverage of(String service, Instant startInclusive, Instant endExclusive) {
        return ImmutableCoverage.builder()
                .service(service)
                .interval(Spans.of("Coverage of service '" + service + "'", startInclusive, endExclusive))
                .build();
    }

    @Override
    Class<Coverage> kind() {
        return Coverage.class;
    }

    @Override
    String content() {
        return "watched " + interval();
    }

    @Value.Check
    void check() {
        checkHeader("coverage");
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text("coverage");
    }
}
