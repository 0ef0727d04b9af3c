package io.github.slakit.calendar;

import java.time.LocalDate;

/**
 * A number of business days that can never be reached, because the calendar has too few left and never opens again.
 *
 * <p>Immutable and thread-safe.
 */
public final class NotEnoughDaysException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The date that the days were counted from. */
    private final LocalDate from;

    /** The number that was asked for. */
    private final int asked;

    /** The number of business days that there are. */
    private final int available;

    NotEnoughDaysException(LocalDate from, int asked, int available) {
        super("Business days from " + from + " must be at most " + available + ", all that are left, but were "
                + asked);
        this.from = from;
        this.asked = asked;
        this.available = available;
    }

    /**
     * Returns the date that the days were counted from.
     *
     * @return the date
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the number that was asked for, negative when it was counted backwards.
     *
     * @return the number of business days
     */
    public int asked() {
        return asked;
    }

    /**
     * Returns the number of business days that there are in the direction that was asked for.
     *
     * @return the number, negative when it was counted backwards
     */
    public int available() {
        return available;
    }
}
