package io.github.slakit.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a calendar past one end of its validity, so that "never again" can be told from "not known": local
 * weeks that bound its open times from above and from below.
 *
 * @param zone the zone of the weeks, null where they are the same in every zone
 * @param most all that may be open
 * @param least what is surely open
 */
record Beyond(@Nullable ZoneId zone, WeekPattern most, WeekPattern least) {

    static final Beyond CLOSED = new Beyond(null, WeekPattern.CLOSED, WeekPattern.CLOSED);
    static final Beyond OPEN = new Beyond(null, WeekPattern.OPEN, WeekPattern.OPEN);
    static final Beyond UNKNOWN = new Beyond(null, WeekPattern.OPEN, WeekPattern.CLOSED);

    /** Returns the same in UTC if the clock of the zone never changes past an edge. */
    Beyond settled(ZoneRules rules, Instant edge, boolean after) {
        if (after ? rules.nextTransition(edge) != null : rules.previousTransition(edge) != null) {
            return this;
        }
        Instant past = after ? edge : edge.minusNanos(1);
        long offset = rules.getOffset(past).getTotalSeconds() * 1_000_000_000L;
        return new Beyond(ZoneOffset.UTC, most.shifted(-offset), least.shifted(-offset));
    }

    boolean isNeverOpen() {
        return most.equals(WeekPattern.CLOSED);
    }

    boolean isAlwaysOpen() {
        return least.equals(WeekPattern.OPEN);
    }

    Beyond complement() {
        return new Beyond(zone, not(least), not(most));
    }

    Beyond combine(SetOperation operation, Beyond other) {
        if (operation == SetOperation.DIFFERENCE) {
            return combine(SetOperation.INTERSECTION, other.complement());
        }
        if (zone != null && other.zone != null && !Objects.equals(zone, other.zone)) {
            return widened().combine(operation, other.widened());
        }
        return new Beyond(
                zone == null ? other.zone : zone,
                most.combine(operation, other.most),
                least.combine(operation, other.least));
    }

    private Beyond widened() {
        return new Beyond(
                null,
                isNeverOpen() ? WeekPattern.CLOSED : WeekPattern.OPEN,
                isAlwaysOpen() ? WeekPattern.OPEN : WeekPattern.CLOSED);
    }

    private static WeekPattern not(WeekPattern pattern) {
        return WeekPattern.OPEN.combine(SetOperation.DIFFERENCE, pattern);
    }
}
