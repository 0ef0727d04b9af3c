package io.github.slakit.benchmarks.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Random questions about a span, drawn from a fixed seed: a start in whole seconds, an end, and a duration of open time
 * in whole minutes, which is as fine as the coarsest peer. Both lengths lie within a tenth of the span.
 */
final class Arguments {

    static final long SEED = 20_260_711;
    static final int SIZE = 1 << 14;
    static final int MASK = SIZE - 1;
    static final Instant FIRST_START = Instant.parse("2005-01-01T00:00:00Z");
    static final Instant LAST_START = Instant.parse("2025-01-01T00:00:00Z");

    private final long[] starts = new long[SIZE];
    private final long[] ends = new long[SIZE];
    private final long[] durations = new long[SIZE];

    Arguments(Span span) {
        SplittableRandom random = new SplittableRandom(SEED + span.ordinal());
        for (int i = 0; i < SIZE; i++) {
            starts[i] = random.nextLong(FIRST_START.getEpochSecond(), LAST_START.getEpochSecond());
            ends[i] = starts[i] + about(span.elapsed(), random);
            durations[i] = about(span.open(), random) / 60 * 60;
        }
    }

    private static long about(Duration length, SplittableRandom random) {
        long seconds = length.toSeconds();
        return random.nextLong(seconds - seconds / 10, seconds + seconds / 10);
    }

    /** Returns the starts in seconds since the epoch. */
    long[] starts() {
        return starts;
    }

    /** Returns the ends in seconds since the epoch. */
    long[] ends() {
        return ends;
    }

    /** Returns the durations in seconds. */
    long[] durations() {
        return durations;
    }

    static Instant[] instants(long[] seconds) {
        return map(seconds, Instant::ofEpochSecond).toArray(Instant[]::new);
    }

    static LocalDateTime[] locals(long[] seconds) {
        return map(seconds, Arguments::local).toArray(LocalDateTime[]::new);
    }

    static Duration[] lengths(long[] seconds) {
        return map(seconds, Duration::ofSeconds).toArray(Duration[]::new);
    }

    static <T> Stream<T> map(long[] seconds, LongFunction<T> made) {
        return Arrays.stream(seconds).mapToObj(made);
    }

    static LocalDateTime local(long second) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), Scenario.ZONE);
    }

    static String describe() {
        return SIZE + " pairs for each span, seed " + SEED + ", starts from " + FIRST_START + " to " + LAST_START
                + " at any time of the day and week, lengths within a tenth of the span";
    }
}
