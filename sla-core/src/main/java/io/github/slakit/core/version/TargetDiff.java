package io.github.slakit.core.version;

import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.target.Target;
import java.util.Optional;
import java.util.OptionalLong;

/** Compares the targets of two service levels. */
final class TargetDiff {

    private final Changes changes;
    private final Changes.Member<ServiceLevel> level;
    private final Target before;
    private final Target after;

    TargetDiff(Changes changes, Changes.Member<ServiceLevel> level) {
        this.changes = changes;
        this.level = level;
        this.before = level.before().target();
        this.after = level.after().target();
    }

    void compare() {
        comparePromise();
        optional("minimum", before.minimum(), after.minimum(), value(before.minimum(), after.minimum()));
        optional("critical", before.critical(), after.critical(), value(before.critical(), after.critical()));
        optional(
                "allowedMisses",
                boxed(before.allowedMisses()),
                boxed(after.allowedMisses()),
                Effect.of(Long.compare(
                        before.allowedMisses().orElse(0), after.allowedMisses().orElse(0))));
        optional(
                "severities",
                before.severities(),
                after.severities(),
                before.severities().isPresent() ? Effect.INCOMPARABLE : Effect.STRONGER);
    }

    private void comparePromise() {
        String old = promise(before);
        String now = promise(after);
        if (old.equals(now)) {
            return;
        }
        boolean plain =
                before.comparison() == after.comparison() && before.tolerance().equals(after.tolerance());
        changes.changed(
                level.at("target"),
                level.subject("target"),
                plain ? before.expected().toString() : old,
                plain ? after.expected().toString() : now,
                effect(),
                note());
    }

    private static String promise(Target target) {
        return target.comparison() + " " + target.expected()
                + target.tolerance().map(amount -> ", tolerance " + amount).orElse("");
    }

    private Effect effect() {
        if (!isComparable(before.threshold(), after.threshold())) {
            return Effect.INCOMPARABLE;
        }
        int order = order(before.threshold(), after.threshold());
        return Effect.of(order == 0 ? strictness(after) - strictness(before) : order);
    }

    private static int strictness(Target target) {
        Comparison comparison = target.comparison();
        return comparison == Comparison.MORE_THAN || comparison == Comparison.LESS_THAN ? 1 : 0;
    }

    private boolean isComparable(Figure one, Figure other) {
        return one.unit().equals(other.unit())
                && before.comparison().isHigherBetter() == after.comparison().isHigherBetter();
    }

    /** Returns an order above 0 if the later value asks for more. */
    private int order(Figure old, Figure now) {
        return after.comparison().isHigherBetter() ? now.compareTo(old) : old.compareTo(now);
    }

    /** Returns the effect of a value behind which a miss is worse: to be without it is weaker. */
    private Effect value(Optional<Figure> old, Optional<Figure> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return now.isPresent() ? Effect.STRONGER : Effect.WEAKER;
        }
        return isComparable(old.orElseThrow(), now.orElseThrow())
                ? Effect.of(order(old.orElseThrow(), now.orElseThrow()))
                : Effect.INCOMPARABLE;
    }

    private String note() {
        Effect effect = effect();
        boolean sameMetric = level.before().metric().equals(level.after().metric());
        boolean otherValue =
                effect != Effect.INCOMPARABLE && !before.threshold().equals(after.threshold());
        return sameMetric && otherValue
                ? new Allowed(level.after(), before, after).note().orElse(effect.toString())
                : effect.toString();
    }

    private <T> void optional(String part, Optional<T> one, Optional<T> other, Effect effect) {
        changes.optional(level.at("target." + part), level.subject(part), one, other, effect);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
