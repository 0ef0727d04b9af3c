package io.github.slakit.examples.boston;

import java.time.Instant;
import java.util.Comparator;

/**
 * A rule for due dates.
 *
 * @param hypothesis how days are counted
 * @param days the number of days
 */
record DueRule(Hypothesis hypothesis, int days) {

    /** The order in which rules are preferred that do equally well. */
    static final Comparator<DueRule> PREFERENCE = Comparator.<DueRule>comparingInt(
                    rule -> Hypothesis.ALL.indexOf(rule.hypothesis()))
            .thenComparingInt(DueRule::days);

    Instant due(Instant opened) {
        return hypothesis.counting().due(hypothesis.schedule().calendar(), opened, days);
    }

    boolean reproduces(ServiceRequest request) {
        return request.isDue(due(request.opened()));
    }

    @Override
    public String toString() {
        String words = hypothesis.counting().words(days);
        return hypothesis.schedule() == Schedule.CITY_HALL ? words : words + ", " + hypothesis.schedule();
    }
}
