package io.github.slakit.credits;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Range.Edge;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Computes the figure of an explanation again, as a reader with pen and paper would.
 *
 * <p>It takes the figures, spans and ranges of leaves, and the operation and rounding mode of every other node; the
 * figure that such a node states is never read. Apart from the accessors of {@link Explanation} and of what they
 * return, it uses only {@code java.*}: fractions, unions and rounding are its own.
 */
final class Rebuild {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger TWO = BigInteger.TWO;

    private Rebuild() {}

    /** An amount as a fraction with a positive denominator, not reduced, and the symbol of its unit. */
    record Amount(BigInteger numerator, BigInteger denominator, String unit) {

        boolean isEqualTo(Amount other) {
            return unit.equals(other.unit) && compareWith(other) == 0;
        }

        private int compareWith(Amount other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        private Amount plus(Amount other) {
            return new Amount(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator),
                    unit);
        }

        private Amount negated() {
            return new Amount(numerator.negate(), denominator, unit);
        }
    }

    static Amount evaluate(Explanation node) {
        List<Explanation> parts = node.parts();
        return switch (node.operation()) {
            case INPUT -> leaf(node);
            case SUM ->
                parts.stream().map(Rebuild::evaluate).reduce(Amount::plus).orElse(nothing(""));
            case DIFFERENCE ->
                evaluate(parts.get(0)).plus(evaluate(parts.get(1)).negated());
            case PRODUCT -> product(evaluate(parts.get(0)), evaluate(parts.get(1)));
            case PERCENTAGE -> percentage(evaluate(parts.get(0)), evaluate(parts.get(1)));
            case QUOTIENT -> quotient(evaluate(parts.get(0)), evaluate(parts.get(1)));
            case UNION -> union(parts);
            case LEAST ->
                parts.stream().map(Rebuild::evaluate).min(Amount::compareWith).orElseThrow();
            case GREATEST ->
                parts.stream().map(Rebuild::evaluate).max(Amount::compareWith).orElseThrow();
            case RANKED ->
                parts.stream()
                        .skip(1)
                        .map(Rebuild::evaluate)
                        .sorted(Amount::compareWith)
                        .skip(evaluate(parts.get(0)).numerator().longValueExact() - 1)
                        .findFirst()
                        .orElseThrow();
            case LOOKUP -> lookup(evaluate(parts.get(0)), parts.subList(1, parts.size()));
            case ROUNDED ->
                rounded(
                        evaluate(parts.get(0)),
                        evaluate(parts.get(1)),
                        node.rounding().orElseThrow());
        };
    }

    private static Amount leaf(Explanation leaf) {
        return leaf.span()
                .map(span -> seconds(Duration.between(span.getStart(), span.getEnd())))
                .orElseGet(() -> stated(leaf));
    }

    private static Amount stated(Explanation leaf) {
        return new Amount(
                leaf.value().amount().numerator(),
                leaf.value().amount().denominator(),
                leaf.value().unit().symbol());
    }

    private static Amount nothing(String unit) {
        return new Amount(BigInteger.ZERO, BigInteger.ONE, unit);
    }

    private static Amount seconds(Duration elapsed) {
        BigInteger nanos =
                BigInteger.valueOf(elapsed.getSeconds()).multiply(BILLION).add(BigInteger.valueOf(elapsed.getNano()));
        return new Amount(nanos, BILLION, "s");
    }

    private static Amount product(Amount factor, Amount of) {
        BigInteger per = factor.unit().equals("%") ? HUNDRED : BigInteger.ONE;
        return new Amount(
                factor.numerator().multiply(of.numerator()),
                factor.denominator().multiply(of.denominator()).multiply(per),
                of.unit());
    }

    private static Amount percentage(Amount part, Amount whole) {
        return new Amount(
                part.numerator().multiply(whole.denominator()).multiply(HUNDRED),
                part.denominator().multiply(whole.numerator()),
                "%");
    }

    private static Amount quotient(Amount of, Amount by) {
        return new Amount(
                of.numerator().multiply(by.denominator()),
                of.denominator().multiply(by.numerator()),
                by.unit().isEmpty() ? of.unit() : "");
    }

    /** Walks the spans by their start and counts what lies behind everything counted so far. */
    private static Amount union(List<Explanation> parts) {
        List<Explanation> byStart = new ArrayList<>(parts);
        byStart.sort(Comparator.comparing(part -> part.span().orElseThrow().getStart()));
        Instant counted = Instant.MIN;
        Duration length = Duration.ZERO;
        for (Explanation part : byStart) {
            Instant start = part.span().orElseThrow().getStart();
            Instant end = part.span().orElseThrow().getEnd();
            if (end.isAfter(counted)) {
                length = length.plus(Duration.between(start.isAfter(counted) ? start : counted, end));
                counted = end;
            }
        }
        return seconds(length);
    }

    private static Amount lookup(Amount figure, List<Explanation> bands) {
        return bands.stream()
                .filter(band -> holds(band, figure))
                .map(Rebuild::stated)
                .findFirst()
                .orElseGet(() -> nothing(stated(bands.get(0)).unit()));
    }

    private static boolean holds(Explanation band, Amount figure) {
        boolean tooLow = band.range()
                .flatMap(range -> range.lower())
                .filter(edge -> isBeyond(edge, -figure.compareWith(at(edge))))
                .isPresent();
        boolean tooHigh = band.range()
                .flatMap(range -> range.upper())
                .filter(edge -> isBeyond(edge, figure.compareWith(at(edge))))
                .isPresent();
        return !tooLow && !tooHigh;
    }

    private static boolean isBeyond(Edge edge, int outward) {
        return outward > 0 || (outward == 0 && !edge.inclusive());
    }

    private static Amount at(Edge edge) {
        return new Amount(
                edge.at().amount().numerator(),
                edge.at().amount().denominator(),
                edge.at().unit().symbol());
    }

    private static Amount rounded(Amount exact, Amount step, RoundingMode mode) {
        BigInteger steps = round(
                exact.numerator().multiply(step.denominator()),
                exact.denominator().multiply(step.numerator()),
                mode);
        return new Amount(steps.multiply(step.numerator()), step.denominator(), step.unit());
    }

    /** Rounds a fraction that is not negative to a whole number. */
    static BigInteger round(BigInteger numerator, BigInteger denominator, RoundingMode mode) {
        BigInteger[] division = numerator.divideAndRemainder(denominator);
        BigInteger floor = division[0];
        int half = division[1].multiply(TWO).compareTo(denominator);
        boolean up = switch (mode) {
            case UP, CEILING -> division[1].signum() > 0;
            case DOWN, FLOOR, UNNECESSARY -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && floor.testBit(0));
        };
        return up ? floor.add(BigInteger.ONE) : floor;
    }
}
