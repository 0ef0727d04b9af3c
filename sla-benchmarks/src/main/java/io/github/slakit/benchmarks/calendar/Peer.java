package io.github.slakit.benchmarks.calendar;

import java.util.Optional;

/** A library, or a loop by hand, that answers questions about business time. */
interface Peer {

    /** Returns what it is, with its version. */
    String library();

    /** Returns how it is set up, and how the questions are put to it. */
    String configuration();

    /** Returns what its answers mean beside those of slakit, and so what is compared. */
    String compared();

    /** Checks if it takes the zone of the calendar into account by itself. */
    boolean zoned();

    /** Returns its question for the open time between two times, if it has one. */
    default Optional<Question<?>> between(Arguments arguments) {
        return Optional.empty();
    }

    /** Returns its question for the time at which a duration is used up, if it has one. */
    default Optional<Question<?>> plus(Arguments arguments) {
        return Optional.empty();
    }

    /** Returns the answer it must give to a question. */
    default long expected(Operation operation, Arguments arguments, int index) {
        return Reference.of(operation, Reference.CALENDAR, arguments, index);
    }
}
