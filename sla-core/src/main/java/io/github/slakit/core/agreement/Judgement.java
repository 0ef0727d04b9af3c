package io.github.slakit.core.agreement;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.Aggregate;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.MetricReading;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.metric.NoData;
import io.github.slakit.core.metric.Outcome;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.util.Optional;

/**
 * A verdict, and the figure that decides it.
 *
 * @param verdict the verdict
 * @param figure the figure, empty where there is none to judge
 */
record Judgement(Verdict verdict, Optional<Figure> figure) {

    /** Judges a reading of a result by the target of its service level. */
    static Judgement of(ServiceLevel level, MetricResult result, MetricReading reading) {
        return new Judge(level, result).judge(reading);
    }

    /** Judges a result by the target of its service level. */
    private record Judge(ServiceLevel level, MetricResult result) {

        /** What is owed even under an excuse goes before the excuse. */
        Judgement judge(MetricReading reading) {
            Judgement plain = judge(reading.outcome());
            if (plain.verdict() != Verdict.MET) {
                return plain;
            }
            for (ExclusionRule rule : level.exclusions()) {
                Optional<Figure> floored = Optional.ofNullable(
                                reading.withoutEach().get(rule.reason()))
                        .flatMap(Outcome::value)
                        .filter(value -> isUnder(rule.floor(), value));
                if (floored.isPresent()) {
                    return new Judgement(level.target().judge(floored.get()), floored);
                }
            }
            boolean excused = judge(reading.withoutExcuses()).verdict().isMissed();
            return excused ? new Judgement(Verdict.EXCUSED, plain.figure()) : plain;
        }

        private boolean isUnder(Optional<Figure> floor, Figure value) {
            return floor.filter(figure -> level.target().comparison().isWorse(value, figure))
                    .isPresent();
        }

        private Judgement judge(Outcome outcome) {
            return new Judgement(verdict(outcome), outcome.value());
        }

        private Verdict verdict(Outcome outcome) {
            if (result.isLowVolume()) {
                return Verdict.NOT_ASSESSED;
            }
            Target target = level.target();
            if (outcome.value().isPresent()) {
                Figure value = outcome.value().orElseThrow();
                return countsMisses(outcome) ? target.judge(value, misses(outcome)) : target.judge(value);
            }
            boolean nothing = outcome.complete() || saysOtherwise(outcome);
            return nothing ? withoutFigure() : target.judge(outcome.low(), outcome.high());
        }

        /** Checks if the contract says what becomes of missing data where nothing else is known. */
        private boolean saysOtherwise(Outcome outcome) {
            NoData rule = result.metric().noData();
            return outcome.whole().isZero()
                    && (rule == NoData.Rule.LEFT_OUT || rule == NoData.Rule.AS_MET || rule == NoData.Rule.AS_FAILED);
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
}
