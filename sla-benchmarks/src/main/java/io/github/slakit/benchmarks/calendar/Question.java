package io.github.slakit.benchmarks.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A question over prepared arguments, in the types of whoever answers it.
 *
 * @param <T> the type of the answer
 */
interface Question<T> {

    /** Asks with one of the arguments. This is what is timed. */
    T ask(int index);

    /** Returns an answer in seconds, since the epoch if it is a time. */
    long seconds(T answer);

    /** Asks and returns the answer in seconds. */
    default long askSeconds(int index) {
        return seconds(ask(index));
    }

    static long seconds(Instant answer) {
        return answer.getEpochSecond();
    }

    static long seconds(LocalDateTime answer) {
        return answer.atZone(Scenario.ZONE).toEpochSecond();
    }
}
