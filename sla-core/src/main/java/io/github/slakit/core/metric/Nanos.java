package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.IntervalSet;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.threeten.extra.Interval;

/** Time in whole nanoseconds. */
final class Nanos {

    private static final long PER_SECOND = 1_000_000_000;
    private static final Ratio SECONDS = Ratio.of(1, PER_SECOND);

    private Nanos() {}

    static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano());
    }

    /** Returns the length in nanoseconds, or the most that a {@code long} holds. */
    static long of(Duration length) {
        try {
            return length.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Returns the length from one number to a later one, or the most that a {@code long} holds. */
    static long between(long start, long end) {
        long length = end - start;
        return length < 0 ? Long.MAX_VALUE : length;
    }

    static IntervalSet span(long start, long end) {
        return IntervalSet.ofEpochNanos(new long[] {start}, new long[] {end});
    }

    static Ratio length(IntervalSet set) {
        Duration length = set.length();
        return Ratio.of(
                BigInteger.valueOf(length.getSeconds())
                        .multiply(BigInteger.valueOf(PER_SECOND))
                        .add(BigInteger.valueOf(length.getNano())),
                BigInteger.ONE);
    }

    static Figure seconds(Ratio nanos) {
        return Figure.of(nanos.times(SECONDS), Unit.SECOND);
    }

    static String text(Interval interval) {
        return interval.getStart() + " to " + interval.getEnd();
    }
}
