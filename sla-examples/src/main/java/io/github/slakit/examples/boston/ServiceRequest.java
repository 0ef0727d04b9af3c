package io.github.slakit.examples.boston;

import java.time.Duration;
import java.time.Instant;

/**
 * A request of a citizen and the date by which the city wanted to be done.
 *
 * @param id the case
 * @param kind its queue and type
 * @param opened when it was opened
 * @param due the due date that the city set
 */
record ServiceRequest(String id, RequestKind kind, Instant opened, Instant due) {

    /** Some openings are recorded without their seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(60);

    boolean isDue(Instant computed) {
        return Duration.between(due, computed).abs().compareTo(TOLERANCE) <= 0;
    }
}
