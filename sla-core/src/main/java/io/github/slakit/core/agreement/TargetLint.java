package io.github.slakit.core.agreement;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.metric.Aggregate;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The checks on the target of a service level. */
final class TargetLint {

    private static final Figure HUNDRED_PERCENT = Figure.percent("100");

    private final ServiceLevel level;
    private final Target target;
    private final String path;
    private final List<Finding> findings;

    TargetLint(ServiceLevel level, String path, List<Finding> findings) {
        this.level = level;
        this.target = level.target();
        this.path = path;
        this.findings = findings;
    }

    /** A value of the target by its name. */
    private record Named(String name, Figure value) {}

    void check() {
        boolean sameUnit = true;
        for (Named each : values()) {
            sameUnit &= checkUnit(each.name(), each.value());
        }
        for (Figure tolerance : target.tolerance().stream().toList()) {
            checkUnit("Tolerance", tolerance);
        }
        target.severities().ifPresent(table -> table.limits().forEach(limit -> checkUnit("Severity", limit)));
        if (sameUnit) {
            checkOrder();
            values().forEach(this::checkRange);
        }
        checkAllowedMisses();
    }

    private List<Named> values() {
        List<Named> values = new ArrayList<>();
        values.add(new Named("Target", target.expected()));
        target.minimum().ifPresent(value -> values.add(new Named("Minimum value", value)));
        target.critical().ifPresent(value -> values.add(new Named("Critical value", value)));
        return values;
    }

    private boolean checkUnit(String name, Figure value) {
        Unit unit = level.metric().unit();
        if (value.unit().equals(unit)) {
            return true;
        }
        error("target.unit", name, "must be in '" + unit + "' as its metric, but was " + value);
        return false;
    }

    private void checkOrder() {
        Comparison comparison = target.comparison();
        Named better = new Named("expected", target.expected());
        for (Named each : values().subList(1, values().size())) {
            if (comparison.isWorse(better.value(), each.value())) {
                error(
                        "target.order",
                        each.name(),
                        "must not be better than the " + better.name() + " " + better.value() + ", but was "
                                + each.value());
            }
            better = new Named(each.name().toLowerCase(Locale.ROOT), each.value());
        }
    }

    private void checkRange(Named each) {
        boolean share = each.value().unit().equals(Unit.PERCENT) && isShare();
        boolean time = each.value().unit().equals(Unit.SECOND);
        boolean low = (share || time) && each.value().amount().signum() < 0;
        if (low || (share && each.value().compareTo(HUNDRED_PERCENT) > 0)) {
            error(
                    "target.range",
                    each.name(),
                    "must be " + (share ? "from 0 % to 100 %" : "at least 0 s") + ", but was " + each.value());
        }
    }

    /** Checks if the figure is a part of a whole: a reported percentage, such as of a quota, may be more. */
    private boolean isShare() {
        return level.metric() instanceof BasicMetric basic && !(basic.quality() instanceof Quality.Recorded);
    }

    private void checkAllowedMisses() {
        boolean counted = level.metric() instanceof BasicMetric basic
                && basic.aggregate() == Aggregate.Plain.SHARE
                && basic.isOfElements();
        if (target.allowedMisses().isPresent() && !counted) {
            error(
                    "target.misses",
                    "Allowed misses",
                    "must be of a share of elements, but the metric is " + level.metric());
        }
    }

    private void error(String code, String name, String rule) {
        findings.add(Finding.error(code, path, name + " of service level '" + level.id() + "' " + rule));
    }
}
