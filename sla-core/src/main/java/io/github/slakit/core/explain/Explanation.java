package io.github.slakit.core.explain;

import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.IntervalSet;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * A figure with its proof: what it is, by which clause, and the parts and the operation that it comes from.
 *
 * <p>Leaves are facts, terms and arguments. Every other node is made by the factory of its operation, which computes
 * the figure from the parts, so that no tree can be made whose figures do not add up.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Explanation permits ImmutableExplanation {

    Explanation() {}

    /**
     * Obtains a leaf: a term or an argument.
     *
     * @param label what it is
     * @param value its figure
     * @return the leaf
     */
    public static Explanation input(String label, Figure value) {
        return node(label, Operation.INPUT, value, List.of());
    }

    /**
     * Obtains a leaf: a fact about a span of time.
     *
     * @param label what happened
     * @param span when, half-open
     * @return the leaf, whose figure is the elapsed time of the span
     */
    public static Explanation span(String label, Interval span) {
        return ImmutableExplanation.builder()
                .from(input(label, Figure.of(span.toDuration())))
                .span(span)
                .build();
    }

    /**
     * Obtains a leaf: a row of a band table.
     *
     * @param band the row
     * @return the leaf, whose figure is the value of the row
     */
    public static Explanation band(Band<Figure> band) {
        return ImmutableExplanation.builder()
                .from(input(band.range().toString(), band.value()))
                .range(band.range())
                .build();
    }

    /**
     * Adds parts up.
     *
     * @param label what the sum is
     * @param unit the unit of the sum, which tells what the sum of no parts is
     * @param parts what is added
     * @return the sum
     * @throws io.github.slakit.core.figure.UnitMismatchException if a part has another unit
     */
    public static Explanation sum(String label, Unit unit, List<Explanation> parts) {
        Figure sum = parts.stream().map(Explanation::value).reduce(Figure.of(Ratio.of(0), unit), Figure::plus);
        return node(label, Operation.SUM, sum, parts);
    }

    /**
     * Subtracts one part from another.
     *
     * @param label what the difference is
     * @param from what is subtracted from
     * @param less what is subtracted
     * @return the difference
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public static Explanation difference(String label, Explanation from, Explanation less) {
        return node(label, Operation.DIFFERENCE, from.value().minus(less.value()), List.of(from, less));
    }

    /**
     * Multiplies a figure with a plain number or a percentage.
     *
     * @param label what the product is
     * @param factor a plain number or a percentage
     * @param of what is multiplied
     * @return the product, in the unit of {@code of}
     * @throws io.github.slakit.core.figure.UnitMismatchException if the factor has another unit
     */
    public static Explanation product(String label, Explanation factor, Explanation of) {
        Figure product = of.value().times(factor.value().asFactor());
        return node(label, Operation.PRODUCT, product, List.of(factor, of));
    }

    /**
     * Expresses one part as a percentage of another.
     *
     * @param label what the percentage is
     * @param part the part
     * @param whole the whole, not 0
     * @return the percentage
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the whole is 0
     */
    public static Explanation percentage(String label, Explanation part, Explanation whole) {
        Figure value = Figure.percentage(part.value(), whole.value());
        return node(label, Operation.PERCENTAGE, value, List.of(part, whole));
    }

    /**
     * Divides one part by another.
     *
     * @param label what the quotient is
     * @param of what is divided
     * @param by what it is divided by: a plain number, or in the same unit; not 0
     * @return the quotient, in the unit of {@code of} for a plain divisor, else a plain number
     * @throws io.github.slakit.core.figure.UnitMismatchException if the divisor has another unit
     * @throws IllegalArgumentException if the divisor is 0
     */
    public static Explanation quotient(String label, Explanation of, Explanation by) {
        Unit divisor = by.value().unit();
        Figure quotient = divisor.equals(Unit.ONE)
                ? Figure.of(
                        of.value().amount().dividedBy(by.value().amount()),
                        of.value().unit())
                : Figure.of(of.value().dividedBy(by.value()), Unit.ONE);
        return node(label, Operation.QUOTIENT, quotient, List.of(of, by));
    }

    /**
     * Counts the time that lies in at least one of several spans, once.
     *
     * @param label what the time is
     * @param spans leaves with a span
     * @return the elapsed time of the union
     * @throws IllegalArgumentException if a part has no span
     */
    public static Explanation union(String label, List<Explanation> spans) {
        List<Interval> intervals = spans.stream().map(Explanation::requireSpan).toList();
        return node(label, Operation.UNION, Figure.of(IntervalSet.of(intervals).length()), spans);
    }

    private static Interval requireSpan(Explanation part) {
        return part.span()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Part of a union must have a span, but '" + part.label() + "' has none"));
    }

    /**
     * Takes the smallest of several parts.
     *
     * @param label what the smallest is
     * @param first a part
     * @param others further parts, in the same unit
     * @return the smallest figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public static Explanation least(String label, Explanation first, List<Explanation> others) {
        Figure least = others.stream().map(Explanation::value).reduce(first.value(), Figure::min);
        return node(label, Operation.LEAST, least, concat(first, others));
    }

    /**
     * Takes the largest of several parts.
     *
     * @param label what the largest is
     * @param first a part
     * @param others further parts, in the same unit
     * @return the largest figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public static Explanation greatest(String label, Explanation first, List<Explanation> others) {
        Figure greatest = others.stream()
                .map(Explanation::value)
                .reduce(first.value(), (one, two) -> one.compareTo(two) >= 0 ? one : two);
        return node(label, Operation.GREATEST, greatest, concat(first, others));
    }

    /**
     * Takes the part that stands at a place in order of size.
     *
     * @param label what the figure is
     * @param place the place, from 1 for the smallest on
     * @param parts the parts in any order, in one unit
     * @return the figure at that place
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ, or the place is no plain number
     * @throws IllegalArgumentException if there is no such place
     */
    public static Explanation ranked(String label, Explanation place, List<Explanation> parts) {
        place.value().requireUnit("Place in order of size", Unit.ONE);
        List<Figure> ordered = parts.stream().map(Explanation::value).sorted().toList();
        Ratio number = place.value().amount();
        if (!number.denominator().equals(BigInteger.ONE)
                || number.signum() <= 0
                || number.compareTo(Ratio.of(ordered.size())) > 0) {
            throw new IllegalArgumentException(
                    "Place in order of size must be from 1 to " + ordered.size() + ", but was " + number);
        }
        return node(label, Operation.RANKED, ordered.get(number.numerator().intValueExact() - 1), concat(place, parts));
    }

    /**
     * Looks a figure up in a table of bands.
     *
     * @param label what is looked up
     * @param figure the figure
     * @param bands leaves made by {@link #band}, in the order in which they are looked at
     * @param otherwise what applies where no band holds the figure; the last part, without a range
     * @return the figure of the first band that holds it
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure is not in the unit of the bands, or the
     *     figures of the bands are not all in the unit of the last part
     */
    public static Explanation lookup(String label, Explanation figure, List<Explanation> bands, Explanation otherwise) {
        Unit unit = otherwise.value().unit();
        bands.forEach(band -> band.value().requireUnit("Figure of band '" + band.label() + "'", unit));
        Figure found = bands.stream()
                .filter(band -> band.holds(figure.value()))
                .findFirst()
                .orElse(otherwise)
                .value();
        return node(
                label,
                Operation.LOOKUP,
                found,
                Stream.of(Stream.of(figure), bands.stream(), Stream.of(otherwise))
                        .flatMap(parts -> parts)
                        .toList());
    }

    private boolean holds(Figure figure) {
        return range().filter(range -> !range.contains(figure)).isEmpty();
    }

    /**
     * Rounds to a whole multiple of a step.
     *
     * @param label what the rounded figure is
     * @param exact what is rounded
     * @param step what the result is a multiple of, above 0
     * @param mode where a figure between two multiples goes
     * @return the rounded figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the step is not above 0
     */
    public static Explanation rounded(String label, Explanation exact, Explanation step, RoundingMode mode) {
        if (step.value().amount().signum() <= 0) {
            throw new IllegalArgumentException("Step of a rounding must be above 0, but was " + step.value());
        }
        Ratio steps = exact.value().dividedBy(step.value());
        Figure rounded = step.value().times(Ratio.of(steps.round(0, mode)));
        return ImmutableExplanation.builder()
                .from(node(label, Operation.ROUNDED, rounded, List.of(exact, step)))
                .rounding(mode)
                .build();
    }

    private static Explanation node(String label, Operation operation, Figure value, List<Explanation> parts) {
        return ImmutableExplanation.builder()
                .label(label)
                .operation(operation)
                .value(value)
                .parts(parts)
                .build();
    }

    private static List<Explanation> concat(Explanation first, List<Explanation> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /**
     * Returns what the figure is.
     *
     * @return a few words
     */
    public abstract String label();

    /**
     * Returns how the parts give the figure.
     *
     * @return the operation
     */
    public abstract Operation operation();

    /**
     * Returns the exact figure.
     *
     * @return the figure
     */
    public abstract Figure value();

    /**
     * Returns what the figure comes from, in the order in which the operation takes it.
     *
     * @return the parts, none for an input
     */
    public abstract List<Explanation> parts();

    /**
     * Returns when it happened, for a fact about a span of time.
     *
     * @return the half-open span
     */
    public abstract Optional<Interval> span();

    /**
     * Returns where the figure applies, for a row of a band table.
     *
     * @return the range
     */
    public abstract Optional<Range> range();

    /**
     * Returns how the figure was rounded, for a rounded one.
     *
     * @return the mode
     */
    public abstract Optional<RoundingMode> rounding();

    /**
     * Returns the place in the contract that the figure rests on.
     *
     * @return the reference, such as {@code § 4.2}
     */
    public abstract Optional<String> clause();

    /**
     * Returns what else a reader should know: what was merged, cut or left out.
     *
     * @return sentences
     */
    public abstract List<String> notes();

    /**
     * Returns this explanation with a clause, or without one.
     *
     * @param clause the place in the contract, empty for none
     * @return the same figure and parts with that clause
     */
    public abstract Explanation withClause(Optional<String> clause);

    /**
     * Returns this explanation with a clause.
     *
     * @param clause the place in the contract
     * @return the same figure and parts with that clause
     */
    public abstract Explanation withClause(String clause);

    /**
     * Returns this explanation with further notes.
     *
     * @param more sentences, added behind those that it has
     * @return the same figure and parts with more notes
     */
    public Explanation withNotes(List<String> more) {
        return more.isEmpty()
                ? this
                : ImmutableExplanation.builder().from(this).addAllNotes(more).build();
    }

    /**
     * Returns the whole tree as text, a node a line, its parts below it and indented.
     *
     * @return lines that end with a line feed
     */
    public String render() {
        return ExplanationText.render(this);
    }

    /** Returns the label and the figure. */
    @Override
    public String toString() {
        return label() + ": " + ExplanationText.figure(value());
    }
}
