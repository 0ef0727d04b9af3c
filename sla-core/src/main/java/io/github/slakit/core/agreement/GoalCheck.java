package io.github.slakit.core.agreement;

import io.github.slakit.core.lint.Check;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Checks that goals belong to parties and that one goal is enough for the next. */
record GoalCheck() implements Check<Agreement> {

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule("goal.party", Severity.ERROR, "A goal is one of a party of the agreement."),
                new Rule("goal.unknown", Severity.ERROR, "A goal makes a goal of the agreement possible."),
                new Rule("goal.unit", Severity.ERROR, "What a goal contributes is in the unit of the goal it enables."),
                new Rule("goal.short", Severity.WARNING, "Reaching a goal is enough for the one that it enables."));
    }

    @Override
    public Stream<Finding> findings(Agreement agreement) {
        return agreement.goals().stream().flatMap(goal -> Stream.concat(party(agreement, goal), link(agreement, goal)));
    }

    private static Stream<Finding> party(Agreement agreement, Goal goal) {
        List<String> parties =
                agreement.parties().stream().map(Party::id).sorted().toList();
        return parties.contains(goal.party())
                ? Stream.of()
                : Stream.of(Finding.error(
                        "goal.party",
                        path(goal),
                        "Party of goal '" + goal.id() + "' must be one of " + parties + ", but was '" + goal.party()
                                + "'"));
    }

    private static String path(Goal goal) {
        return "goals[" + goal.id() + "]";
    }

    private static Stream<Finding> link(Agreement agreement, Goal goal) {
        if (goal.enables().isEmpty()) {
            return Stream.of();
        }
        String enabled = goal.enables().get().goal();
        return agreement.goals().stream()
                .filter(each -> each.id().equals(enabled))
                .findFirst()
                .map(each -> isEnough(goal, each))
                .orElseGet(() -> Stream.of(Finding.error(
                        "goal.unknown",
                        path(goal),
                        "Goal that '" + goal.id() + "' enables must be one of the agreement, but was '" + enabled
                                + "'")));
    }

    private static Stream<Finding> isEnough(Goal goal, Goal enabled) {
        Contribution contribution = new Contribution(goal, enabled);
        if (!contribution.figure().unit().equals(enabled.value().unit())) {
            return Stream.of(Finding.error(
                    "goal.unit",
                    path(goal),
                    "Contribution of goal '" + goal.id() + "' must be in '"
                            + enabled.value().unit() + "', but was " + contribution.figure()));
        }
        return contribution.holds()
                ? Stream.of(Finding.warning(
                                "goal.short",
                                path(goal),
                                "Goal '" + goal.id() + "' should be enough for goal '" + enabled.id() + "' of "
                                        + enabled.value() + ", but is not")
                        .shownBy(contribution))
                : Stream.of();
    }
}
