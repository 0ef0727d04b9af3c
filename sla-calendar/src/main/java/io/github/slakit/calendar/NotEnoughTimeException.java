package io.github.slakit.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A duration that can never be used up, because the calendar has too little open time left and never opens again.
 *
 * <p>Immutable and thread-safe.
 */
public final class NotEnoughTimeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The instant that the duration was counted from. */
    private final Instant from;

    /** The duration that was asked for. */
    private final Duration asked;

    /** The open time that there is. */
    private final Duration available;

    NotEnoughTimeException(Instant from, Duration asked, Duration available) {
        this(from, asked, available, "at most " + available + ", all the open time that is left");
    }

    private NotEnoughTimeException(Instant from, Duration asked, Duration available, String rule) {
        super("Duration from " + from + " must be " + rule + ", but was " + asked);
        this.from = from;
        this.asked = asked;
        this.available = available;
    }

    /** Returns the exception for a duration that is used up, but at the last closing of all. */
    static NotEnoughTimeException rolled(Instant from, Duration asked, Duration available) {
        return new NotEnoughTimeException(
                from, asked, available, "less than " + available + ", after which nothing opens again");
    }

    /**
     * Returns the instant that the duration was counted from.
     *
     * @return the instant
     */
    public Instant from() {
        return from;
    }

    /**
     * Returns the duration that was asked for, negative when it was counted backwards.
     *
     * @return the duration
     */
    public Duration asked() {
        return asked;
    }

    /**
     * Returns the open time that there is in the direction that was asked for.
     *
     * @return the duration, negative when it was counted backwards
     */
    public Duration available() {
        return available;
    }
}
