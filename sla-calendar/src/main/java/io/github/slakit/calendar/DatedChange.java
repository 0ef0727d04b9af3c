package io.github.slakit.calendar;

import java.time.LocalDate;

/**
 * A change of the hours of one date.
 *
 * @param kind what happens to the hours that were there
 * @param date the date
 * @param hours the hours to close, to put in their place, or to add; {@link Hours#ALL_DAY} closes the date
 */
record DatedChange(Kind kind, LocalDate date, Hours hours) {

    /** What a change does. */
    enum Kind {
        CLOSED("closed"),
        REPLACED("replaced"),
        ADDED("added");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean closesDate() {
        return kind == Kind.CLOSED && hours.equals(Hours.ALL_DAY);
    }

    /** Checks if the change reaches past an end of a range of dates. */
    boolean lies(LocalDate edge, boolean after) {
        return after ? date.plusDays(2).isAfter(edge) : date.minusDays(1).isBefore(edge);
    }
}
