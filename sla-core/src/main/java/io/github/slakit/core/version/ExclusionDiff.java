package io.github.slakit.core.version;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.ExclusionRule.Allowance;
import io.github.slakit.core.target.Comparison;
import java.time.Duration;
import java.util.Optional;

/** Compares two exclusions of one reason: whatever excludes more is weaker. */
final class ExclusionDiff {

    private final Changes changes;
    private final Changes.Member<ExclusionRule> rule;
    private final ExclusionRule before;
    private final ExclusionRule after;
    private final Comparison comparison;

    ExclusionDiff(Changes changes, Changes.Member<ExclusionRule> rule, Comparison comparison) {
        this.changes = changes;
        this.rule = rule;
        this.before = rule.before();
        this.after = rule.after();
        this.comparison = comparison;
    }

    void compare() {
        optional("clause", before.clause(), after.clause(), Effect.NEUTRAL);
        optional(
                "notice",
                before.notice().map(Words::of),
                after.notice().map(Words::of),
                Effect.of(after.notice()
                        .orElse(Duration.ZERO)
                        .compareTo(before.notice().orElse(Duration.ZERO))));
        optional(
                "allowance",
                before.allowance().map(Words::of),
                after.allowance().map(Words::of),
                allowance());
        optional("floor", before.floor(), after.floor(), floor());
        flag("from base", before.isFromBase(), after.isFromBase(), Effect.INCOMPARABLE);
        flag("excuse", before.isExcuse(), after.isExcuse(), after.isExcuse() ? Effect.STRONGER : Effect.WEAKER);
    }

    private Effect allowance() {
        if (before.allowance().isEmpty() || after.allowance().isEmpty()) {
            return after.allowance().isPresent() ? Effect.STRONGER : Effect.WEAKER;
        }
        Allowance old = before.allowance().orElseThrow();
        Allowance now = after.allowance().orElseThrow();
        return old.per().equals(now.per()) ? Effect.of(old.atMost().compareTo(now.atMost())) : Effect.INCOMPARABLE;
    }

    private Effect floor() {
        if (before.floor().isEmpty() || after.floor().isEmpty()) {
            return after.floor().isPresent() ? Effect.STRONGER : Effect.WEAKER;
        }
        Figure old = before.floor().orElseThrow();
        Figure now = after.floor().orElseThrow();
        if (!old.unit().equals(now.unit())) {
            return Effect.INCOMPARABLE;
        }
        return comparison.isWorse(now, old) ? Effect.WEAKER : Effect.of(comparison.isWorse(old, now) ? 1 : 0);
    }

    private <T> void optional(String part, Optional<T> one, Optional<T> other, Effect effect) {
        changes.optional(rule.at(part), rule.subject(part), one, other, effect);
    }

    private void flag(String part, boolean one, boolean other, Effect effect) {
        if (one != other) {
            changes.changed(
                    rule.at(part),
                    rule.subject(part),
                    one ? "yes" : "no",
                    other ? "yes" : "no",
                    effect,
                    effect.toString());
        }
    }
}
