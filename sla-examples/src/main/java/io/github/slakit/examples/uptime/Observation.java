package io.github.slakit.examples.uptime;

import java.time.Duration;
import java.time.Instant;

/**
 * What the monitor saw of a site at one moment.
 *
 * @param at the moment
 * @param up whether the site answered
 */
record Observation(Instant at, boolean up) {

    Duration since(Observation earlier) {
        return Duration.between(earlier.at, at);
    }
}
