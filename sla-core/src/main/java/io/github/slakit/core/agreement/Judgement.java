package io.github.slakit.core.agreement;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.Aggregate;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.metric.NoData;
import io.github.slakit.core.metric.Outcome;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.util.Optional;

/** Judges a result by the target of its service level. */
final class Judgement {

    private final ServiceLevel level;
    private final MetricResult result;

    Judgement(ServiceLevel level, MetricResult result) {
        this.level = level;
        this.result = result;
    }

    /** Returns the verdict, with what is owed even under an excuse. */
    Verdict verdict() {
        Verdict plain = of(result.outcome());
        if (plain != Verdict.MET) {
            return plain;
        }
        for (ExclusionRule rule : level.exclusions()) {
            Optional<Outcome> without = Optional.ofNullable(result.without().get(rule.reason()));
            if (without.flatMap(Outcome::value)
                    .filter(value -> isUnder(rule.floor(), value))
                    .isPresent()) {
                return Verdict.MISSED;
            }
        }
        boolean excused = result.without().values().stream()
                .anyMatch(outcome -> of(outcome).isMissed());
        return excused ? Verdict.EXCUSED : plain;
    }

    private boolean isUnder(Optional<Figure> floor, Figure value) {
        return floor.filter(figure -> level.target().comparison().isWorse(value, figure))
                .isPresent();
    }

    /** Returns the verdict on one reading of the facts. */
    Verdict of(Outcome outcome) {
        if (result.isLowVolume()) {
            return Verdict.NOT_ASSESSED;
        }
        Target target = level.target();
        if (outcome.value().isPresent()) {
            Figure value = outcome.value().orElseThrow();
            return countsMisses(outcome) ? target.judge(value, misses(outcome)) : target.judge(value);
        }
        return outcome.complete() || saysOtherwise(result.metric().noData())
                ? withoutFigure()
                : target.judge(outcome.low(), outcome.high());
    }

    /** Checks if the contract says what becomes of missing data, so that it leaves nothing open. */
    private static boolean saysOtherwise(NoData rule) {
        return rule == NoData.Rule.LEFT_OUT || rule == NoData.Rule.AS_MET || rule == NoData.Rule.AS_FAILED;
    }

    private boolean countsMisses(Outcome outcome) {
        return outcome.volume().isPresent()
                && result.metric() instanceof BasicMetric basic
                && basic.isOfElements()
                && basic.aggregate() == Aggregate.Plain.SHARE;
    }

    private static long misses(Outcome outcome) {
        return outcome.lost().amount().numerator().longValueExact();
    }

    private Verdict withoutFigure() {
        NoData rule = result.metric().noData();
        if (rule == NoData.Rule.AS_MET) {
            return Verdict.MET;
        }
        return rule == NoData.Rule.AS_FAILED ? Verdict.MISSED : Verdict.NOT_ASSESSED;
    }
}
