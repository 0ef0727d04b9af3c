package io.github.slakit.core.fact;

import java.time.Instant;
import org.threeten.extra.Interval;

/** The rules that every fact keeps. */
final class FactChecks {

    private FactChecks() {}

    static Interval interval(String what, Instant startInclusive, Instant endExclusive) {
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException(
                    what + " must not end before it starts, but was from " + startInclusive + " to " + endExclusive);
        }
        return Interval.of(startInclusive, endExclusive);
    }

    static String text(Fact fact) {
        return " from " + fact.interval().getStart() + " to " + fact.interval().getEnd()
                + (fact.source().isEmpty() ? "" : " recorded by " + fact.source());
    }

    static void check(String what, Fact fact) {
        if (fact.service().isBlank()) {
            throw new IllegalArgumentException(
                    "Service of " + what + " '" + fact.id() + "' must have an id, but was blank");
        }
        if (fact.id().isBlank()) {
            throw new IllegalArgumentException("Id of " + what + " must not be blank, but was '" + fact.id()
                    + "' for service '" + fact.service() + "'");
        }
        if (fact.revision() < 0) {
            throw new IllegalArgumentException(
                    "Revision of " + what + " '" + fact.id() + "' must be at least 0, but was " + fact.revision());
        }
    }
}
