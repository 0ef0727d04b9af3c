package io.github.slakit.core.agreement;

import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.lint.Counterexample;
import io.github.slakit.core.time.MeasurementPeriod;

/** More downtime that gives a lower number. */
record MoreDowntime(Agreement agreement, String level, MeasurementPeriod period, Facts less, Facts more)
        implements Counterexample {

    private Figure figure(Facts facts) {
        return AssessedCase.resolved(agreement)
                .assess(level, period, facts)
                .value()
                .orElseThrow();
    }

    @Override
    public String text() {
        return "two outages and the time between them down, too, are one outage";
    }

    @Override
    public boolean holds() {
        return figure(more).compareTo(figure(less)) < 0;
    }
}
