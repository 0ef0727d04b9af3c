package io.github.slakit.core.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table that says what applies where on an axis of figures: a credit ladder, severities, scores.
 *
 * <p>Thresholds nest: where all bands are open to the same side, such as "below 99.9 %" and "below 99 %", the
 * narrowest one that holds the figure applies. Otherwise bands are separate ranges, and a figure that none of them
 * holds has no value; a contract that pays nothing there has simply no band for it. Two bands for one figure are a
 * fault of the contract, named by {@link #overlaps()}; up to its repair the first of them in {@link #bands()} applies.
 *
 * <pre>{@code
 * BandTable<Figure> ladder = BandTable.of(
 *         atLeast(percent("99")).butBelow(percent("99.99")).gives(percent("10")),
 *         atLeast(percent("95")).butBelow(percent("99")).gives(percent("30")),
 *         below(percent("95")).gives(percent("100")));
 * ladder.find(percent("99"));   // at least 99 % but below 99.99 %: 10 %
 * }</pre>
 *
 * <p>Immutable and thread-safe if the values are.
 *
 * @param <T> the kind of value
 */
public final class BandTable<T> {

    private final List<Band<T>> bands;

    private BandTable(List<Band<T>> bands) {
        this.bands = bands;
    }

    /**
     * Two bands of a table for one figure.
     *
     * @param first the band that was named first
     * @param second the other band
     * @param figure a figure that both hold
     * @param <T> the kind of value
     */
    public record Overlap<T>(Band<T> first, Band<T> second, Figure figure) {}

    /**
     * Obtains a table.
     *
     * @param bands the rows, at least one, all in one unit
     * @param <T> the kind of value
     * @return the table
     * @throws IllegalArgumentException if there is no band
     * @throws UnitMismatchException if the bands are not all in one unit
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> BandTable<T> of(Band<T>... bands) {
        return of(List.of(bands));
    }

    /**
     * Obtains a table.
     *
     * @param bands the rows, at least one, all in one unit
     * @param <T> the kind of value
     * @return the table
     * @throws IllegalArgumentException if there is no band
     * @throws UnitMismatchException if the bands are not all in one unit
     */
    public static <T> BandTable<T> of(List<Band<T>> bands) {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Band table must have at least one band, but was empty");
        }
        Unit unit = bands.get(0).range().edges().get(0).at().unit();
        bands.forEach(band -> band.range().edges().forEach(edge -> edge.at().requireUnit("Band '" + band + "'", unit)));
        return new BandTable<>(isNested(bands) ? narrowestFirst(bands) : List.copyOf(bands));
    }

    private static <T> boolean isNested(List<Band<T>> bands) {
        return bands.stream().allMatch(band -> band.range().lower().isEmpty())
                || bands.stream().allMatch(band -> band.range().upper().isEmpty());
    }

    private static <T> List<Band<T>> narrowestFirst(List<Band<T>> bands) {
        boolean downward = bands.get(0).range().lower().isEmpty();
        Comparator<Range.Edge> width = Comparator.comparing(Range.Edge::at);
        Comparator<Range.Edge> narrow = downward ? width : width.reversed();
        return bands.stream()
                .sorted(Comparator.comparing(
                        band -> band.range().edges().get(0), narrow.thenComparing(Range.Edge::inclusive)))
                .toList();
    }

    /**
     * Returns the unit of the axis.
     *
     * @return the unit of the edges
     */
    public Unit unit() {
        return bands.get(0).range().edges().get(0).at().unit();
    }

    /**
     * Returns the bands in the order in which they are looked at: the first one that holds a figure applies.
     *
     * @return nested thresholds from the narrowest on; else the order of the contract
     */
    public List<Band<T>> bands() {
        return bands;
    }

    /**
     * Returns the figures at which another band begins to apply, in the order of {@link #bands()}.
     *
     * @return the edges of all bands
     */
    public List<Figure> limits() {
        return bands.stream()
                .flatMap(band -> band.range().edges().stream())
                .map(Range.Edge::at)
                .distinct()
                .toList();
    }

    /**
     * Finds the band that applies to a figure.
     *
     * @param figure the figure
     * @return the band, empty if the table has none for the figure
     * @throws UnitMismatchException if the figure is not in the unit of the table
     */
    public Optional<Band<T>> find(Figure figure) {
        return bands.stream().filter(band -> band.range().contains(figure)).findFirst();
    }

    /**
     * Returns each pair of bands between which the contract does not decide, with a figure that both hold.
     *
     * @return the pairs, none in a sound table
     */
    public List<Overlap<T>> overlaps() {
        boolean nested = isNested(bands);
        List<Overlap<T>> overlaps = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            for (Band<T> second : bands.subList(i + 1, bands.size())) {
                Band<T> first = bands.get(i);
                if (!nested || first.range().equals(second.range())) {
                    first.range()
                            .findCommon(second.range())
                            .ifPresent(figure -> overlaps.add(new Overlap<>(first, second, figure)));
                }
            }
        }
        return List.copyOf(overlaps);
    }

    /** Checks if the other table has equal bands in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BandTable<?> that && bands.equals(that.bands);
    }

    /** Returns a hash code of the bands. */
    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    /** Returns the bands, separated by commas. */
    @Override
    public String toString() {
        return bands.toString();
    }
}
