package io.github.slakit.core.agreement;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.lint.Counterexample;

/** A goal that is reached and is not enough for the goal that it enables. */
record Contribution(Goal goal, Goal enabled) implements Counterexample {

    Figure figure() {
        return goal.contribution().orElseThrow().value();
    }

    @Override
    public String text() {
        return goal.value() + " make " + figure() + " of " + enabled.value();
    }

    @Override
    public boolean holds() {
        return figure().compareTo(enabled.value()) < 0;
    }
}
