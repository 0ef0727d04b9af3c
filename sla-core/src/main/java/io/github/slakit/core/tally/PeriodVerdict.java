package io.github.slakit.core.tally;

import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;

/**
 * The verdict on a service level in a period: an entry of a history.
 *
 * <p>Immutable and thread-safe.
 *
 * @param serviceLevel the id of the service level
 * @param period the period
 * @param verdict the verdict
 */
public record PeriodVerdict(String serviceLevel, MeasurementPeriod period, Verdict verdict) {

    /** Returns the entry in words. */
    @Override
    public String toString() {
        return "'" + serviceLevel + "' " + verdict + " in " + period.label();
    }
}
