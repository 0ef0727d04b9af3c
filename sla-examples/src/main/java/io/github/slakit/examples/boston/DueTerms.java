package io.github.slakit.examples.boston;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The rules for the due dates of one kind of request, of which the first may have given way to the second.
 *
 * @param first the rule for requests opened before the change
 * @param changed the first date of the second rule
 * @param second the rule for requests opened from then on, which may be the same
 */
record DueTerms(DueRule first, LocalDate changed, DueRule second) {

    DueRule at(Instant opened) {
        return opened.isBefore(changed.atStartOfDay(Schedule.BOSTON).toInstant()) ? first : second;
    }

    boolean reproduces(ServiceRequest request) {
        return at(request.opened()).reproduces(request);
    }

    boolean isChanged() {
        return !first.equals(second);
    }

    @Override
    public String toString() {
        return isChanged() ? second + "; before " + changed + " " + first : second.toString();
    }
}
