package io.github.slakit.core.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * When the parties look at an agreement together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param beforeEnd how long before the end of the term; empty for half-way through it
 */
public record Review(Optional<Period> beforeEnd) {

    /**
     * Returns a review half-way through the term.
     *
     * @return the review on the local date of the middle of the term
     */
    public static Review halfWay() {
        return new Review(Optional.empty());
    }

    /**
     * Returns a review before the end of the term.
     *
     * @param before how long before the first day after the term
     * @return the review
     */
    public static Review beforeEnd(Period before) {
        return new Review(Optional.of(before));
    }

    /**
     * Returns the date of the review.
     *
     * @param term the term
     * @param zone the zone of the contract
     * @return the local date
     */
    public LocalDate date(Term term, ZoneId zone) {
        return beforeEnd.map(term.endExclusive()::minus).orElseGet(() -> middle(term, zone));
    }

    private static LocalDate middle(Term term, ZoneId zone) {
        Interval interval = term.interval(zone);
        return LocalDate.ofInstant(
                interval.getStart().plus(interval.toDuration().dividedBy(2)), zone);
    }

    /** Returns the review in words. */
    @Override
    public String toString() {
        return beforeEnd.map(before -> before + " before the end of the term").orElse("half-way through the term");
    }
}
