package io.github.slakit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/** Law 42: the leaves alone, combined by the named operations, give the figure of every node. */
class ExplanationProperties {

    private static final Explanation OTHERWISE = Explanation.input("otherwise", second(7));

    private static final Instant START = Instant.parse("2026-10-25T00:00:00Z");

    @Provide
    Arbitrary<Explanation> trees() {
        return seconds(4);
    }

    private Arbitrary<Explanation> seconds(int depth) {
        Arbitrary<Explanation> leaves = Arbitraries.integers()
                .between(-50, 50)
                .map(amount -> Explanation.input("given", Figure.of(Ratio.of(amount, 3), Unit.SECOND)));
        if (depth == 0) {
            return Arbitraries.oneOf(leaves, spans());
        }
        Arbitrary<Explanation> deeper = Arbitraries.lazy(() -> seconds(depth - 1));
        Arbitrary<Explanation> above = steps();
        return Arbitraries.oneOf(
                leaves,
                spans().list().ofMaxSize(4).map(parts -> Explanation.union("union", parts)),
                deeper.list().ofMaxSize(3).map(parts -> Explanation.sum("sum", Unit.SECOND, parts)),
                Combinators.combine(deeper, deeper).as((one, two) -> Explanation.difference("difference", one, two)),
                Combinators.combine(deeper, deeper.list().ofMaxSize(3))
                        .as((one, others) -> Explanation.least("least", one, others)),
                Combinators.combine(deeper, above, deeper)
                        .as((part, whole, of) ->
                                Explanation.product("product", Explanation.percentage("percentage", part, whole), of)),
                Combinators.combine(deeper, ladder())
                        .as((figure, bands) -> Explanation.lookup("lookup", figure, bands, OTHERWISE)),
                Combinators.combine(
                                deeper,
                                above,
                                Arbitraries.of(RoundingMode.FLOOR, RoundingMode.HALF_UP, RoundingMode.UP))
                        .as((exact, step, mode) -> Explanation.rounded("rounded", exact, step, mode)));
    }

    private static Arbitrary<Explanation> steps() {
        return Arbitraries.integers()
                .between(1, 9)
                .map(amount -> Explanation.input("step", Figure.of(Ratio.of(amount, 2), Unit.SECOND)));
    }

    private static Arbitrary<Explanation> spans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 20);
        return Combinators.combine(offsets, offsets)
                .as((from, length) -> Explanation.span(
                        "span", Interval.of(START.plusSeconds(from), START.plusSeconds(from + length))));
    }

    private static Arbitrary<List<Explanation>> ladder() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-20, 20);
        return Combinators.combine(numbers, numbers)
                .as((bound, value) ->
                        Explanation.band(Range.below(second(bound)).gives(second(value))))
                .list()
                .ofMaxSize(3);
    }

    private static Figure second(int amount) {
        return Figure.of(Ratio.of(amount), Unit.SECOND);
    }

    @Property
    void law42_leavesAlone_giveTheFigureOfEveryNode(@ForAll("trees") Explanation tree) {
        assertThat(amount(tree)).isEqualTo(tree.value().amount());
        tree.parts()
                .forEach(part -> assertThat(amount(part)).isEqualTo(part.value().amount()));
    }

    private static Ratio amount(Explanation node) {
        List<Explanation> parts = node.parts();
        return switch (node.operation()) {
            case INPUT -> node.value().amount();
            case SUM -> parts.stream().map(ExplanationProperties::amount).reduce(Ratio.of(0), Ratio::plus);
            case DIFFERENCE -> amount(parts.get(0)).minus(amount(parts.get(1)));
            case PRODUCT -> factor(parts.get(0)).times(amount(parts.get(1)));
            case PERCENTAGE -> amount(parts.get(0)).times(Ratio.of(100)).dividedBy(amount(parts.get(1)));
            case QUOTIENT -> amount(parts.get(0)).dividedBy(amount(parts.get(1)));
            case UNION -> Ratio.of(covered(parts));
            case LEAST ->
                parts.stream()
                        .map(ExplanationProperties::amount)
                        .reduce(amount(parts.get(0)), ExplanationProperties::smaller);
            case GREATEST ->
                parts.stream()
                        .map(ExplanationProperties::amount)
                        .max(Ratio::compareTo)
                        .orElseThrow();
            case RANKED -> ranked(amount(parts.get(0)), parts.subList(1, parts.size()));
            case LOOKUP -> firstBand(amount(parts.get(0)), parts.subList(1, parts.size()));
            case ROUNDED -> multiple(node, amount(parts.get(0)), amount(parts.get(1)));
        };
    }

    private static Ratio factor(Explanation part) {
        return part.value().unit().equals(Unit.PERCENT) ? amount(part).dividedBy(Ratio.of(100)) : amount(part);
    }

    private static Ratio ranked(Ratio place, List<Explanation> parts) {
        List<Ratio> ordered = new ArrayList<>(
                parts.stream().map(ExplanationProperties::amount).toList());
        for (Ratio left = place; left.compareTo(Ratio.of(1)) > 0; left = left.minus(Ratio.of(1))) {
            ordered.remove(ordered.stream().reduce(ordered.get(0), ExplanationProperties::smaller));
        }
        return ordered.stream().reduce(ordered.get(0), ExplanationProperties::smaller);
    }

    private static Ratio smaller(Ratio one, Ratio two) {
        return one.minus(two).signum() <= 0 ? one : two;
    }

    private static long covered(List<Explanation> spans) {
        Set<Instant> seconds = new TreeSet<>();
        for (Explanation leaf : spans) {
            Interval span = leaf.span().orElseThrow();
            for (Instant second = span.getStart(); second.isBefore(span.getEnd()); second = second.plusSeconds(1)) {
                seconds.add(second);
            }
        }
        return seconds.size();
    }

    private static Ratio firstBand(Ratio figure, List<Explanation> bands) {
        for (Explanation band : bands) {
            Optional<Range.Edge> upper = band.range().flatMap(Range::upper);
            if (upper.isEmpty() || figure.minus(upper.get().at().amount()).signum() < 0) {
                return amount(band);
            }
        }
        throw new AssertionError("no band for " + figure);
    }

    private static Ratio multiple(Explanation node, Ratio exact, Ratio step) {
        BigInteger over = exact.numerator().multiply(step.denominator());
        BigInteger under = exact.denominator().multiply(step.numerator());
        BigDecimal steps = new BigDecimal(over)
                .divide(new BigDecimal(under), 0, node.rounding().orElseThrow());
        return step.times(Ratio.of(steps));
    }

    @Property
    void render_tree_hasALineForEachNode(@ForAll("trees") Explanation tree) {
        assertThat(tree.render().lines()).hasSize(nodes(tree));
        assertThat(tree.render()).startsWith(tree.toString()).endsWith("\n");
    }

    private static int nodes(Explanation tree) {
        return 1 + tree.parts().stream().mapToInt(ExplanationProperties::nodes).sum();
    }
}
