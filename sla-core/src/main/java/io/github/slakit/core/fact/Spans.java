package io.github.slakit.core.fact;

import java.time.Instant;
import org.threeten.extra.Interval;

/** The spans of facts: checked, and in words. */
final class Spans {

    private Spans() {}

    static Interval of(String what, Instant startInclusive, Instant endExclusive) {
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException(
                    what + " must not end before it starts, but was from " + startInclusive + " to " + endExclusive);
        }
        return Interval.of(startInclusive, endExclusive);
    }

    static String words(Interval interval) {
        if (interval.isEmpty()) {
            return " at " + interval.getStart();
        }
        return " from " + interval.getStart() + (interval.isUnboundedEnd() ? " on" : " to " + interval.getEnd());
    }
}
