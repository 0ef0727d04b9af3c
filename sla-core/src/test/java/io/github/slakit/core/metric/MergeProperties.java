package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 3, for every family: pieces of the facts or of the time merge to the whole, in any order. */
class MergeProperties {

    @Provide
    Arbitrary<Metric> metrics() {
        return Arbitraries.of(Families.all());
    }

    @Provide
    Arbitrary<List<Fact<?>>> facts() {
        Arbitrary<List<Coverage>> coverage = Families.coverage().list().ofMaxSize(2);
        return Families.facts()
                .flatMap(facts -> coverage.map(watched -> {
                    List<Fact<?>> all = new ArrayList<>(facts);
                    all.addAll(watched);
                    return all;
                }));
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers()
                .between(0, Seconds.LENGTH)
                .list()
                .ofMaxSize(4)
                .map(cuts -> cuts.stream().sorted().toList());
    }

    @Provide
    Arbitrary<List<ExclusionRule>> rules() {
        return Families.rules();
    }

    private static void requireSame(Measurement measurement, Piece merged, Piece whole) {
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
        assertThat(Piece.parse(merged.toBytes())).isEqualTo(whole);
        assertThat(measurement.result(merged).outcome())
                .isEqualTo(measurement.result(whole).outcome());
    }

    @Property(tries = 200)
    void law3_splitFacts_mergeToTheWholeInAnyOrder(
            @ForAll("metrics") Metric metric,
            @ForAll("rules") List<ExclusionRule> rules,
            @ForAll("facts") List<Fact<?>> facts) {
        Measurement measurement = Seconds.resolved(metric, rules).measurement(Seconds.PERIOD);
        Piece none = measurement.piece();
        List<Piece> pieces = facts.stream()
                .map(fact -> measurement.piece("web", Facts.of(fact)))
                .toList();
        Piece whole = measurement.piece("web", Facts.of(facts));
        Piece right = none;
        for (Piece piece : pieces) {
            right = piece.merge(right);
        }

        requireSame(measurement, pieces.stream().reduce(none, Piece::merge), whole);
        requireSame(measurement, right, whole);
        assertThat(whole.merge(none)).isEqualTo(whole);
        assertThat(none.merge(whole)).isEqualTo(whole);
        assertThat(measurement.result(whole).outcome())
                .isEqualTo(measurement.measure("web", Facts.of(facts)).outcome());
    }

    @Property(tries = 200)
    void law3_splitTime_mergesToTheWhole(
            @ForAll("metrics") Metric metric,
            @ForAll("rules") List<ExclusionRule> rules,
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("cuts") List<Integer> cuts) {
        Measurement measurement = Seconds.resolved(metric, rules).measurement(Seconds.PERIOD);
        List<Integer> edges = Stream.of(List.of(0), cuts, List.of(Seconds.LENGTH))
                .flatMap(List::stream)
                .toList();
        List<Piece> parts = IntStream.range(1, edges.size())
                .mapToObj(i -> measurement.piece("web", Facts.of(facts), Seconds.span(edges.get(i - 1), edges.get(i))))
                .toList();
        Piece merged = parts.stream().reduce(Piece::merge).orElseThrow();

        requireSame(measurement, merged, measurement.piece("web", Facts.of(facts)));
    }

    @Property(tries = 100)
    void law3_threePieces_mergeAssociatively(
            @ForAll("metrics") Metric metric,
            @ForAll("facts") List<Fact<?>> one,
            @ForAll("facts") List<Fact<?>> two,
            @ForAll("facts") List<Fact<?>> three) {
        Measurement measurement = Seconds.resolved(metric).measurement(Seconds.PERIOD);
        Piece a = measurement.piece("web", Facts.of(one));
        Piece b = measurement.piece("web", Facts.of(two));
        Piece c = measurement.piece("web", Facts.of(three));

        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    }
}
