package io.github.slakit.core.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Availability in series and in parallel against outages laid out slice by slice. */
class ComponentProperties {

    private static final int SLICES = 60;

    /** How many slices each part is down. */
    @Provide
    Arbitrary<List<Integer>> losses() {
        return Arbitraries.integers().between(0, SLICES).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Figure share(int up) {
        return Figure.percentage(Figure.of(up), Figure.of(SLICES));
    }

    private static Component[] parts(List<Integer> losses) {
        return losses.stream()
                .map(lost -> Component.of("part", share(SLICES - lost)))
                .toArray(Component[]::new);
    }

    @Property
    void guaranteed_series_isThatOfOutagesEndToEnd(@ForAll("losses") List<Integer> losses) {
        BitSet down = new BitSet(SLICES);
        int next = 0;
        for (int lost : losses) {
            for (int i = 0; i < lost; i++) {
                down.set(next++ % SLICES);
            }
        }
        assertThat(Component.series("all", parts(losses)).guaranteed().value())
                .isEqualTo(share(SLICES - down.cardinality()));
    }

    @Property
    void guaranteed_parallel_isThatOfOutagesFromOneStart(@ForAll("losses") List<Integer> losses) {
        BitSet down = new BitSet(SLICES);
        down.set(0, SLICES);
        losses.forEach(lost -> down.clear(lost, SLICES));

        assertThat(Component.parallel("all", parts(losses)).guaranteed().value())
                .isEqualTo(share(SLICES - down.cardinality()));
    }

    @Property
    void guaranteed_nested_isNeverMoreThanExpected(
            @ForAll("losses") List<Integer> ones, @ForAll("losses") List<Integer> others) {
        Component one = Component.parallel("one", parts(ones));
        Component other = Component.series("other", parts(others));
        Component site = Component.series("site", one, other);
        Component spare = Component.parallel("spare", one, other);

        assertThat(site.guaranteed().value())
                .isLessThanOrEqualTo(site.expected().value());
        assertThat(spare.guaranteed().value())
                .isLessThanOrEqualTo(spare.expected().value());
        assertThat(site.expected().value()).isLessThanOrEqualTo(other.expected().value());
        assertThat(spare.expected().value())
                .isGreaterThanOrEqualTo(one.expected().value());
    }
}
