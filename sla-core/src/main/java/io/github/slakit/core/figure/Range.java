package io.github.slakit.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an axis of figures, open or closed at each edge or unbounded: "at least 95 % but below 99 %".
 *
 * <p>{@link #atLeast} and {@link #upTo} hold the edge itself, {@link #over} and {@link #below} do not.
 *
 * <pre>{@code
 * atLeast(percent("95")).butBelow(percent("99")).contains(percent("99"));   // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param lower where it begins, empty if nothing is too low
 * @param upper where it ends, empty if nothing is too high
 */
public record Range(Optional<Edge> lower, Optional<Edge> upper) {

    /**
     * An end of a range.
     *
     * @param at the figure at the end
     * @param inclusive true if the figure itself belongs to the range
     */
    public record Edge(Figure at, boolean inclusive) {}

    /**
     * Obtains a range from its edges.
     *
     * @param lower where it begins, empty if nothing is too low
     * @param upper where it ends, empty if nothing is too high
     * @throws UnitMismatchException if the edges differ in unit
     * @throws IllegalArgumentException if there is no edge, or no figure lies between the edges
     */
    public Range {
        if (lower.isEmpty() && upper.isEmpty()) {
            throw new IllegalArgumentException("Range must have an edge, but has none");
        }
        if (lower.isPresent() && upper.isPresent()) {
            Edge low = lower.get();
            Edge high = upper.get();
            int order = low.at().compareTo(high.at());
            if (order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()))) {
                throw new IllegalArgumentException("Range must hold at least one figure, but was " + text(low, high));
            }
        }
    }

    /**
     * Obtains all figures under a bound, without the bound.
     *
     * @param bound the first figure that is too high
     * @return the range
     */
    public static Range below(Figure bound) {
        return of(null, new Edge(bound, false));
    }

    /**
     * Obtains all figures up to a bound, with the bound.
     *
     * @param bound the last figure of the range
     * @return the range
     */
    public static Range upTo(Figure bound) {
        return of(null, new Edge(bound, true));
    }

    /**
     * Obtains all figures from a bound on, with the bound.
     *
     * @param bound the first figure of the range
     * @return the range
     */
    public static Range atLeast(Figure bound) {
        return of(new Edge(bound, true), null);
    }

    /**
     * Obtains all figures above a bound, without the bound.
     *
     * @param bound the last figure that is too low
     * @return the range
     */
    public static Range over(Figure bound) {
        return of(new Edge(bound, false), null);
    }

    private static Range of(@Nullable Edge lower, @Nullable Edge upper) {
        return new Range(Optional.ofNullable(lower), Optional.ofNullable(upper));
    }

    /**
     * Returns this range, ended under a bound, without the bound.
     *
     * @param bound the first figure that is too high
     * @return the range with that upper edge
     * @throws IllegalArgumentException if no figure is left
     */
    public Range butBelow(Figure bound) {
        return new Range(lower, Optional.of(new Edge(bound, false)));
    }

    /**
     * Returns this range, ended at a bound, with the bound.
     *
     * @param bound the last figure of the range
     * @return the range with that upper edge
     * @throws IllegalArgumentException if no figure is left
     */
    public Range butNotOver(Figure bound) {
        return new Range(lower, Optional.of(new Edge(bound, true)));
    }

    /**
     * Returns a band of a table: the value that applies in this range.
     *
     * @param value what applies
     * @param <T> the kind of value
     * @return the band
     */
    public <T> Band<T> gives(T value) {
        return new Band<>(this, value);
    }

    /**
     * Checks if a figure lies in the range.
     *
     * @param figure the figure
     * @return true between the edges, and at an edge that is inclusive
     * @throws UnitMismatchException if its unit is not that of the edges
     */
    public boolean contains(Figure figure) {
        return lower.filter(edge -> isOutside(-edge.at().compareTo(figure), edge))
                        .isEmpty()
                && upper.filter(edge -> isOutside(edge.at().compareTo(figure), edge))
                        .isEmpty();
    }

    private static boolean isOutside(int inward, Edge edge) {
        return inward < 0 || (inward == 0 && !edge.inclusive());
    }

    /**
     * Finds a figure that lies in both ranges.
     *
     * @param other the other range, in the same unit
     * @return such a figure, empty if the ranges have none in common
     * @throws UnitMismatchException if the units differ
     */
    public Optional<Figure> findCommon(Range other) {
        Optional<Edge> low = stricter(lower, other.lower, 1);
        Optional<Edge> high = stricter(upper, other.upper, -1);
        return somewhere(low, high).filter(figure -> contains(figure) && other.contains(figure));
    }

    private static Optional<Edge> stricter(Optional<Edge> one, Optional<Edge> two, int inward) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.or(() -> two);
        }
        int order = one.get().at().compareTo(two.get().at()) * inward;
        return order > 0 || (order == 0 && !one.get().inclusive()) ? one : two;
    }

    private static Optional<Figure> somewhere(Optional<Edge> low, Optional<Edge> high) {
        if (low.isEmpty() || high.isEmpty()) {
            Optional<Figure> above = low.map(edge -> step(edge, 1));
            return above.or(() -> high.map(edge -> step(edge, -1)));
        }
        Figure bottom = low.get().at();
        Figure top = high.get().at();
        return Optional.of(bottom.plus(top).times(Ratio.of(1, 2)));
    }

    private static Figure step(Edge edge, int amount) {
        return edge.at().plus(new Figure(Ratio.of(amount), edge.at().unit()));
    }

    /**
     * Returns the edges that the range has, the lower one first.
     *
     * @return one or two edges
     */
    public List<Edge> edges() {
        return Stream.of(lower, upper).flatMap(Optional::stream).toList();
    }

    /** Returns the range in words, such as {@code at least 95 % but below 99 %}. */
    @Override
    public String toString() {
        return lower.map(low -> upper.map(high -> text(low, high)).orElseGet(() -> text(low)))
                .orElseGet(() -> upper.map(high -> (high.inclusive() ? "up to " : "below ") + high.at())
                        .orElseThrow());
    }

    private static String text(Edge low, Edge high) {
        return text(low) + (high.inclusive() ? " but not over " : " but below ") + high.at();
    }

    private static String text(Edge low) {
        return (low.inclusive() ? "at least " : "over ") + low.at();
    }
}
