package io.github.slakit.core.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/**
 * The local dates from which and up to which an agreement holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param startInclusive the first day
 * @param endExclusive the first day after the last one
 */
public record Term(LocalDate startInclusive, LocalDate endExclusive) {

    /**
     * Obtains a term.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after the last one
     * @throws IllegalArgumentException if it does not end after it starts
     */
    public Term {
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException(
                    "Term must end after it starts, but was from " + startInclusive + " to " + endExclusive);
        }
    }

    /**
     * Returns the instants of the term.
     *
     * @param zone the zone of the contract
     * @return from the start of the first day to the start of the day after the last
     */
    public Interval interval(ZoneId zone) {
        return Interval.of(
                startInclusive.atStartOfDay(zone).toInstant(),
                endExclusive.atStartOfDay(zone).toInstant());
    }

    /** Returns the dates. */
    @Override
    public String toString() {
        return startInclusive + " to " + endExclusive;
    }
}
