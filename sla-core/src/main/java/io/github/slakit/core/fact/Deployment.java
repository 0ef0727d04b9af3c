package io.github.slakit.core.fact;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * A span in which a service or a resource was there to be used, with the number of users or devices it served.
 *
 * <pre>{@code
 * Deployment.of("mail", Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z")).units(1000);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Deployment extends Fact<Deployment> permits ImmutableDeployment {

    Deployment() {}

    /**
     * Obtains a deployment of one unit.
     *
     * @param service the id of the service
     * @param startInclusive the first instant
     * @param endExclusive the first instant at which it was gone
     * @return the deployment
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static Deployment of(String service, Instant startInclusive, Instant endExclusive) {
        return ImmutableDeployment.builder()
                .service(service)
                .interval(Spans.of("Deployment of service '" + service + "'", startInclusive, endExclusive))
                .build();
    }

    @Override
    Class<Deployment> kind() {
        return Deployment.class;
    }

    @Override
    String content() {
        return "deployed " + interval();
    }

    /**
     * Returns how many users or devices were served.
     *
     * @return the number, 1 where nothing is said
     */
    @Value.Default
    public long units() {
        return 1;
    }

    /**
     * Returns this deployment with the number of users or devices.
     *
     * @param units the number, above 0
     * @return the deployment with that number
     * @throws IllegalArgumentException if it is not above 0
     */
    public Deployment units(long units) {
        return ImmutableDeployment.builder().from(this).units(units).build();
    }

    @Value.Check
    void check() {
        checkHeader("deployment");
        if (units() < 1) {
            throw new IllegalArgumentException(
                    "Units of deployment '" + id() + "' must be above 0, but were " + units());
        }
    }

    /** Returns what was recorded, in words. */
    @Override
    public String toString() {
        return text("deployment") + ": " + units();
    }
}
