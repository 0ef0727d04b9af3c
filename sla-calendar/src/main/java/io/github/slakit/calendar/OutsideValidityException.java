package io.github.slakit.calendar;

import java.io.Serializable;
import java.time.temporal.Temporal;
import org.threeten.extra.Interval;

/**
 * A question about a time that a calendar does not know: it is refused, not answered as closed.
 *
 * <p>Immutable and thread-safe.
 */
public final class OutsideValidityException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The instant or date that was asked about. */
    private final Serializable asked;

    /** The times that the calendar knows. */
    private final Interval validity;

    <T extends Temporal & Serializable> OutsideValidityException(String what, T asked, Interval validity, Object was) {
        super(what + " must be from " + validity.getStart() + " to " + validity.getEnd()
                + ", the validity of the calendar, but was " + was);
        this.asked = asked;
        this.validity = validity;
    }

    /**
     * Returns the instant or the date that was asked about; for a duration that runs past the validity, the instant it
     * was counted from.
     *
     * @return an {@link java.time.Instant} or a {@link java.time.LocalDate}
     */
    public Temporal asked() {
        return (Temporal) asked;
    }

    /**
     * Returns the times that the calendar can answer for.
     *
     * @return the validity of the calendar
     */
    public Interval validity() {
        return validity;
    }
}
