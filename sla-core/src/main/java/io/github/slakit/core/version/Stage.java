package io.github.slakit.core.version;

import io.github.slakit.core.agreement.ServiceLevel;
import java.time.Instant;
import org.threeten.extra.Interval;

/**
 * A stretch of time in which one version of a service level judges.
 *
 * @param version the number of the version
 * @param level the service level in that version
 * @param interval its instants
 * @param reach the earliest instant to which a rolling window may reach back: where the service level began
 * @param blended true if the period in which the stage begins is judged together with the stage before
 */
record Stage(int version, ServiceLevel level, Interval interval, Instant reach, boolean blended) {}
