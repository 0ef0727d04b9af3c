package io.github.slakit.core.time;

import java.time.Instant;

/**
 * Instants as whole nanoseconds since 1970-01-01T00:00Z in a {@code long}, the two outermost numbers being the ends of
 * time.
 *
 * <p>Thread-safe.
 */
final class EpochNanos {

    /** The start of a span that has no start. */
    static final long OPEN_START = Long.MIN_VALUE;

    /** The end of a span that has no end. */
    static final long OPEN_END = Long.MAX_VALUE;

    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final Instant FIRST = Instant.ofEpochSecond(0, OPEN_START + 1);
    private static final Instant LAST = Instant.ofEpochSecond(0, OPEN_END - 1);

    private EpochNanos() {}

    /** Returns the number of an end of a span, refusing an instant that has none. */
    static long of(Instant instant) {
        boolean open = instant.equals(Instant.MIN) || instant.equals(Instant.MAX);
        if (!open && (instant.isBefore(FIRST) || instant.isAfter(LAST))) {
            throw new IllegalArgumentException(
                    "End of an interval must be unbounded, or from " + FIRST + " to " + LAST + ", but was " + instant);
        }
        return nearest(instant);
    }

    /** Returns the number of an instant; an end of time for one that is beyond the numbers. */
    static long nearest(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return OPEN_START;
        }
        // A product that does not fit comes back into range with the nanoseconds, for the sum does fit.
        return instant.isAfter(LAST) ? OPEN_END : instant.getEpochSecond() * NANOS_PER_SECOND + instant.getNano();
    }

    /** Returns the instant of a number, the inverse of {@link #of}. */
    static Instant toInstant(long nanos) {
        if (nanos == OPEN_START) {
            return Instant.MIN;
        }
        return nanos == OPEN_END ? Instant.MAX : Instant.ofEpochSecond(0, nanos);
    }
}
