package io.github.slakit.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranges against a grid of figures; what law 12 builds on. */
class RangeProperties {

    @Provide
    Arbitrary<Range> ranges() {
        return Ranges.withAnEdge();
    }

    @Property
    void contains_everyFigure_isBetweenTheEdges(@ForAll("ranges") Range range) {
        for (Figure figure : Ranges.grid()) {
            boolean highEnough = range.lower()
                    .map(edge -> edge.inclusive() ? figure.compareTo(edge.at()) >= 0 : figure.compareTo(edge.at()) > 0)
                    .orElse(true);
            boolean lowEnough = range.upper()
                    .map(edge -> edge.inclusive() ? figure.compareTo(edge.at()) <= 0 : figure.compareTo(edge.at()) < 0)
                    .orElse(true);

            assertThat(range.contains(figure)).isEqualTo(highEnough && lowEnough);
        }
    }

    @Property
    void findCommon_twoRanges_findsWhatAGridFinds(@ForAll("ranges") Range one, @ForAll("ranges") Range two) {
        boolean common = Ranges.grid().stream().anyMatch(figure -> one.contains(figure) && two.contains(figure));

        assertThat(one.findCommon(two).isPresent()).isEqualTo(common);
        assertThat(one.findCommon(two)).isEqualTo(two.findCommon(one));
        one.findCommon(two)
                .ifPresent(figure ->
                        assertThat(one.contains(figure) && two.contains(figure)).isTrue());
    }
}
