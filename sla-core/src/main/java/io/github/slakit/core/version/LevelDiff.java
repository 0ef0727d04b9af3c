package io.github.slakit.core.version;

import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.metric.ExclusionRule;

/** Compares two service levels of one id. */
final class LevelDiff {

    private final Changes changes;
    private final Changes.Member<ServiceLevel> level;
    private final ServiceLevel before;
    private final ServiceLevel after;

    LevelDiff(Changes changes, Changes.Member<ServiceLevel> level) {
        this.changes = changes;
        this.level = level;
        this.before = level.before();
        this.after = level.after();
    }

    /** Checks if two service levels are judged in the same way: only their place in the contract may differ. */
    static boolean isSameDuty(ServiceLevel one, ServiceLevel other) {
        return one.target().equals(other.target()) && isSameBeyondTarget(one, other);
    }

    /** Checks if nothing but target and place in the contract may differ. */
    static boolean isSameBeyondTarget(ServiceLevel one, ServiceLevel other) {
        return one.service().equals(other.service())
                && one.metric().equals(other.metric())
                && one.period().equals(other.period())
                && one.exclusions().equals(other.exclusions());
    }

    void compare() {
        compare("service", before.service(), after.service());
        changes.optional(level.at("clause"), level.subject("clause"), before.clause(), after.clause(), Effect.NEUTRAL);
        compare("metric", before.metric(), after.metric());
        new TargetDiff(changes, level).compare();
        compare("period", before.period(), after.period());
        changes.members(
                level.at("exclusions"),
                level.subject("exclusion "),
                Changes.index(before.exclusions(), ExclusionRule::reason),
                Changes.index(after.exclusions(), ExclusionRule::reason),
                new Changes.Kind<>(
                        ExclusionRule::reason,
                        Effect.WEAKER,
                        Effect.STRONGER,
                        rule -> new ExclusionDiff(changes, rule, after.target().comparison()).compare()));
    }

    private void compare(String part, Object one, Object other) {
        if (!one.equals(other)) {
            changes.changed(
                    level.at(part),
                    level.subject(part),
                    one,
                    other,
                    Effect.INCOMPARABLE,
                    Effect.INCOMPARABLE.toString());
        }
    }
}
