package io.github.slakit.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 12: a sound table has exactly one band, or none where it says nothing, for every figure. */
class BandTableProperties {

    private static final Figure STEP = Figure.of(Ratio.parse("0.000000000000000001"), Unit.ONE);

    @Provide
    Arbitrary<BandTable<Integer>> tables() {
        return Ranges.withAnEdge().list().ofMinSize(1).ofMaxSize(5).map(BandTableProperties::numbered);
    }

    @Provide
    Arbitrary<List<Range>> nested() {
        Arbitrary<Range> downward =
                Ranges.edges().map(edge -> edge.inclusive() ? Range.upTo(edge.at()) : Range.below(edge.at()));
        Arbitrary<Range> upward =
                Ranges.edges().map(edge -> edge.inclusive() ? Range.atLeast(edge.at()) : Range.over(edge.at()));
        return Arbitraries.oneOf(
                downward.list().uniqueElements().ofMinSize(1).ofMaxSize(6),
                upward.list().uniqueElements().ofMinSize(1).ofMaxSize(6));
    }

    private static BandTable<Integer> numbered(List<Range> ranges) {
        return BandTable.of(IntStream.range(0, ranges.size())
                .mapToObj(i -> ranges.get(i).gives(i))
                .toList());
    }

    private static List<Figure> edgesAndNeighbours(BandTable<?> table) {
        Stream<Figure> edges = table.limits().stream();
        return Stream.concat(
                        Ranges.grid().stream(),
                        edges.flatMap(edge -> Stream.of(edge, edge.plus(STEP), edge.minus(STEP))))
                .toList();
    }

    private static List<Band<Integer>> holding(BandTable<Integer> table, Figure figure) {
        return table.bands().stream()
                .filter(band -> band.range().contains(figure))
                .toList();
    }

    @Property
    void law12_overlaps_areEmptyExactlyIfNoFigureHasTwoBands(@ForAll("tables") BandTable<Integer> table) {
        boolean sideBySide = table.bands().stream()
                        .anyMatch(band -> band.range().lower().isPresent())
                && table.bands().stream().anyMatch(band -> band.range().upper().isPresent());
        List<Figure> figures = edgesAndNeighbours(table);

        if (sideBySide) {
            assertThat(table.overlaps().isEmpty())
                    .isEqualTo(figures.stream()
                            .allMatch(figure -> holding(table, figure).size() <= 1));
        }
        assertThat(table.overlaps())
                .allSatisfy(overlap ->
                        assertThat(holding(table, overlap.figure())).contains(overlap.first(), overlap.second()));
    }

    @Property
    void law12_find_isTheBandThatHoldsTheFigure(@ForAll("tables") BandTable<Integer> table) {
        for (Figure figure : edgesAndNeighbours(table)) {
            assertThat(table.find(figure))
                    .isEqualTo(holding(table, figure).stream().findFirst());
        }
    }

    @Property
    void law12_nestedTable_givesTheMostSevereThresholdReached(@ForAll("nested") List<Range> thresholds) {
        BandTable<Integer> table = numbered(thresholds);

        assertThat(table.overlaps()).isEmpty();
        for (Figure figure : edgesAndNeighbours(table)) {
            assertThat(table.find(figure).map(Band::range))
                    .isEqualTo(thresholds.stream()
                            .filter(range -> range.contains(figure))
                            .reduce(BandTableProperties::narrower));
        }
    }

    private static Range narrower(Range one, Range two) {
        boolean within = Ranges.grid().stream().allMatch(figure -> two.contains(figure) || !one.contains(figure));
        return within ? one : two;
    }
}
