package io.github.slakit.examples.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.explain.Operation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Rebuilds every total of the recorded incidents from the leaves of its explanation alone: recorded spans, the rows of
 * the ladder, the fee, the cap and the minor unit. No figure that the library computed is read.
 */
class RebuiltTotalTest {

    /** A fraction, which need not be in lowest terms. */
    private record Fraction(BigInteger over, BigInteger under) {

        static Fraction of(long whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Fraction of(Figure figure) {
            return new Fraction(figure.amount().numerator(), figure.amount().denominator());
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction inverse() {
            return new Fraction(under, over);
        }

        int against(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    @Test
    void explanations_leavesAlone_giveEveryTotal() throws IOException {
        Fraction all = Fraction.of(0);
        int spans = 0;
        for (ServiceMonth month : CloudIncidents.settle(CloudIncidents.recorded())) {
            Explanation proof = month.settlement().statement().explain();
            Fraction total = rebuild(proof);
            assertThat(new BigDecimal(total.over()).divide(new BigDecimal(total.under())))
                    .as("%s %s", month.service(), month.month())
                    .isEqualByComparingTo(month.credit().getAmount());
            all = all.plus(total);
            spans += spans(proof);
        }
        assertThat(all.against(Fraction.of(13_123_633).times(Fraction.of(100).inverse())))
                .isZero();
        assertThat(spans).isGreaterThan(1031);
    }

    private static int spans(Explanation node) {
        int own = node.operation() == Operation.INPUT && node.label().startsWith("outage") ? 1 : 0;
        return own + node.parts().stream().mapToInt(RebuiltTotalTest::spans).sum();
    }

    private static Fraction rebuild(Explanation node) {
        return switch (node.operation()) {
            case INPUT ->
                node.span()
                        .map(span -> Fraction.of(span.toDuration().toSeconds()))
                        .orElseGet(() -> Fraction.of(node.value()));
            case SUM -> node.parts().stream().map(RebuiltTotalTest::rebuild).reduce(Fraction.of(0), Fraction::plus);
            case DIFFERENCE -> part(node, 0).plus(part(node, 1).times(Fraction.of(-1)));
            case PRODUCT ->
                part(node, 0).times(part(node, 1)).times(Fraction.of(100).inverse());
            case PERCENTAGE -> part(node, 0).times(part(node, 1).inverse()).times(Fraction.of(100));
            case UNION -> Fraction.of(union(node.parts()));
            case LEAST ->
                node.parts().stream()
                        .map(RebuiltTotalTest::rebuild)
                        .min(Fraction::against)
                        .orElseThrow();
            case LOOKUP ->
                lookup(part(node, 0), node.parts().subList(1, node.parts().size()));
            case QUOTIENT, GREATEST, RANKED -> throw new AssertionError("Availability needs no " + node.operation());
            case ROUNDED ->
                rounded(part(node, 0), part(node, 1), node.rounding().orElseThrow());
        };
    }

    private static Fraction part(Explanation node, int index) {
        return rebuild(node.parts().get(index));
    }

    /** Counts by a sweep over starts and ends: the seconds in which at least one span is open. */
    private static long union(List<Explanation> parts) {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (Explanation part : parts) {
            Duration length = part.span().orElseThrow().toDuration();
            long start = part.span().orElseThrow().getStart().getEpochSecond();
            changes.merge(start, 1, Integer::sum);
            changes.merge(start + length.toSeconds(), -1, Integer::sum);
        }
        long seconds = 0;
        long since = changes.firstKey();
        int open = 0;
        for (var change : changes.entrySet()) {
            seconds += open > 0 ? change.getKey() - since : 0;
            since = change.getKey();
            open += change.getValue();
        }
        return seconds;
    }

    /** The ladder has only thresholds without their bound, the narrowest first; what is behind them holds always. */
    private static Fraction lookup(Fraction figure, List<Explanation> rows) {
        for (Explanation row : rows) {
            Optional<Range.Edge> bound = row.range().flatMap(Range::upper);
            assertThat(bound.map(Range.Edge::inclusive)).isNotEqualTo(Optional.of(true));
            if (bound.isEmpty() || figure.against(Fraction.of(bound.get().at())) < 0) {
                return Fraction.of(row.value());
            }
        }
        throw new AssertionError("no row for " + figure);
    }

    private static Fraction rounded(Fraction exact, Fraction step, RoundingMode mode) {
        Fraction steps = exact.times(step.inverse());
        BigDecimal whole = new BigDecimal(steps.over()).divide(new BigDecimal(steps.under()), 0, mode);
        return step.times(new Fraction(whole.toBigIntegerExact(), BigInteger.ONE));
    }
}
