package io.github.slakit.core.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A rule that gives measurement periods: every calendar month, every thirty days from an anchor, the last twelve months
 * at the end of each month, each incident.
 *
 * <p>Calendar and anchored periods tile time, without a gap and without an overlap, across every change of the clock. A
 * period begins at the start of its first local day, which is the earliest instant with that local date. A local day
 * that a zone skips makes a daily period empty.
 *
 * <p>A term seldom begins and ends with a period: {@link #partialPeriods} says what becomes of the first and the last
 * one, {@link PartialPeriods#CUT} unless stated.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface PeriodScheme permits RegularPeriods, EventPeriods {

    /**
     * Returns a period by its number.
     *
     * @param number the place in the scheme; that of an anchored scheme begins at its anchor with 0 and may be negative
     * @param zone the zone of the contract
     * @return the whole period
     * @throws IllegalArgumentException if the scheme has none with that number
     */
    MeasurementPeriod get(long number, ZoneId zone);

    /**
     * Returns the period that holds an instant; of overlapping ones the rolling window that ends next, or the event that
     * began first.
     *
     * @param instant the instant
     * @param zone the zone of the contract
     * @return the whole period
     * @throws IllegalArgumentException if no period holds it
     */
    MeasurementPeriod containing(Instant instant, ZoneId zone);

    /**
     * Returns the periods of a term. Empty ones in the midst of it are among them.
     *
     * @param term the instants of the term
     * @param zone the zone of the contract
     * @return periods in order of time, the first and the last as {@link #partialPeriods} says
     */
    default List<MeasurementPeriod> within(Interval term, ZoneId zone) {
        return endingIn(term, term, zone);
    }

    /**
     * Returns the periods of a term that end in a part of it, such as a billing month. A period that ends with the part
     * is among them, one that ends as the part begins is not.
     *
     * @param part the instants of the part
     * @param term the instants of the term
     * @param zone the zone of the contract
     * @return those of {@link #within} whose end lies after the start of the part and not after its end
     */
    List<MeasurementPeriod> endingIn(Interval part, Interval term, ZoneId zone);

    /**
     * Returns what becomes of a period that the term begins or ends in.
     *
     * @return the policy
     */
    PartialPeriods partialPeriods();

    /**
     * Returns this scheme with another policy on the periods that the term begins or ends in.
     *
     * @param policy the policy
     * @return the scheme with the same periods
     * @throws IllegalArgumentException if periods are to be joined, but do not tile time
     */
    PeriodScheme withPartialPeriods(PartialPeriods policy);
}
