package io.github.slakit.calendar;

import java.util.Optional;

/** The validity of calendars made of others. */
final class Validity {

    private Validity() {}

    /** Returns the times that all can answer for, nothing where each can answer for any. */
    static Optional<Extent> shared(BusinessCalendar... calendars) {
        Optional<Extent> shared = Optional.empty();
        for (BusinessCalendar calendar : calendars) {
            Optional<Extent> next = calendar.definition().validity();
            shared = shared.isEmpty() || next.isEmpty()
                    ? shared.or(() -> next)
                    : Optional.of(both(shared.get(), next.get()));
        }
        return shared;
    }

    private static Extent both(Extent left, Extent right) {
        return left.intersection(right)
                .orElseThrow(() -> new IllegalArgumentException("Combined calendars must share some validity, but had "
                        + left.interval() + " and " + right.interval()));
    }
}
