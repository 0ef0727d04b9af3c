package io.github.slakit.core.time;

import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/**
 * How a contract reckons time: its periods, its zone and its term.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme the periods that windows count in
 * @param zone the zone of the contract
 * @param term the instants of the term, half-open
 */
public record ContractTime(PeriodScheme scheme, ZoneId zone, Interval term) {

    /**
     * Returns the date on which half of the term is over.
     *
     * @return the local date of the midpoint: 2026-07-02 for the year 2026
     */
    public LocalDate halfWay() {
        return LocalDate.ofInstant(term.getStart().plus(term.toDuration().dividedBy(2)), zone);
    }
}
