package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Aggregate.Plain;
import io.github.slakit.core.target.Decline;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

/** How figures get worse with each further loss, where that has a single answer. */
final class Declines {

    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
    private static final Figure NANOSECOND = Figure.of(Ratio.of(BigInteger.ONE, NANOS), Unit.SECOND);

    private Declines() {}

    static Optional<Decline> of(BasicMetric metric, Outcome outcome) {
        boolean plain = metric.rounding().isEmpty() && outcome.isCertain();
        if (!plain || outcome.value().isEmpty() || !metric.outages().equals(OutageRules.all())) {
            return Optional.empty();
        }
        if (metric.aggregate() == Plain.SHARE) {
            return share(metric, outcome);
        }
        return isTotal(metric) ? total(metric, outcome) : Optional.empty();
    }

    private static Optional<Decline> share(BasicMetric metric, Outcome outcome) {
        if (metric.base() instanceof TimeBase time) {
            return time.isPerUnit()
                    ? Optional.empty()
                    : duration(outcome.whole())
                            .flatMap(base -> duration(outcome.lost()).map(lost -> Decline.ofTime(base, lost)));
        }
        long total = count(outcome.whole());
        long failed = count(outcome.lost());
        return Optional.of(
                metric.base() instanceof SliceBase
                        ? Decline.ofSameElements(total, failed)
                        : Decline.ofAddedElements(total, failed));
    }

    private static boolean isTotal(BasicMetric metric) {
        boolean grows = metric.aggregate() == Plain.SUM || metric.aggregate() == Plain.LARGEST;
        return metric.aggregate() == Plain.COUNT || (grows && metric.base() instanceof OutageBase);
    }

    private static Optional<Decline> total(BasicMetric metric, Outcome outcome) {
        Figure step = metric.unit().equals(Unit.SECOND) ? NANOSECOND : Figure.of(1);
        return outcome.value().map(value -> Decline.ofTotal(value, step));
    }

    private static long count(Figure figure) {
        return figure.amount().numerator().longValueExact();
    }

    /** Returns the time, where it is a whole number of nanoseconds. */
    private static Optional<Duration> duration(Figure seconds) {
        Ratio nanos = seconds.amount().times(Ratio.of(NANOS, BigInteger.ONE));
        if (!nanos.denominator().equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        BigInteger[] parts = nanos.numerator().divideAndRemainder(NANOS);
        return Optional.of(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
    }
}
