package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/** The laws of sets, laws 2 and 4, against the cells of a grid. */
class IntervalSetProperties {

    private static final Instant START = Instant.parse("2026-03-29T00:00:00Z");
    private static final int CELLS = 24;

    @Provide
    Arbitrary<List<Interval>> spans() {
        Arbitrary<Integer> edges = Arbitraries.integers().between(0, CELLS);
        return Combinators.combine(edges, edges)
                .as((a, b) -> cells(Math.min(a, b), Math.max(a, b)))
                .list()
                .ofMaxSize(7);
    }

    private static Interval cells(int from, int to) {
        return Interval.of(START.plusSeconds(from), START.plusSeconds(to));
    }

    private static boolean holds(List<Interval> spans, int cell) {
        return spans.stream().anyMatch(span -> span.contains(START.plusSeconds(cell)));
    }

    private static List<Interval> runs(IntPredicate inside) {
        List<Interval> runs = new ArrayList<>();
        int from = 0;
        for (int cell = 0; cell <= CELLS; cell++) {
            boolean in = cell < CELLS && inside.test(cell);
            if (!in && from < cell) {
                runs.add(cells(from, cell));
            }
            from = in ? from : cell + 1;
        }
        return runs;
    }

    @Property
    void operations_areThoseOfTheCells(@ForAll("spans") List<Interval> a, @ForAll("spans") List<Interval> b) {
        IntervalSet one = IntervalSet.of(a);
        IntervalSet two = IntervalSet.of(b);

        assertThat(one.intervals()).isEqualTo(runs(cell -> holds(a, cell)));
        assertThat(one.union(two).intervals()).isEqualTo(runs(cell -> holds(a, cell) || holds(b, cell)));
        assertThat(one.intersection(two).intervals()).isEqualTo(runs(cell -> holds(a, cell) && holds(b, cell)));
        assertThat(one.minus(two).intervals()).isEqualTo(runs(cell -> holds(a, cell) && !holds(b, cell)));
    }

    @Property
    void length_isNumberOfCells(@ForAll("spans") List<Interval> a) {
        long cells = IntStream.range(0, CELLS).filter(cell -> holds(a, cell)).count();

        assertThat(IntervalSet.of(a).length()).isEqualTo(Duration.ofSeconds(cells));
    }

    @Property
    void law2_unionAndIntersection_areIdempotentCommutativeAssociative(
            @ForAll("spans") List<Interval> a, @ForAll("spans") List<Interval> b, @ForAll("spans") List<Interval> c) {
        IntervalSet one = IntervalSet.of(a);
        IntervalSet two = IntervalSet.of(b);
        IntervalSet three = IntervalSet.of(c);

        for (BinaryOperator<IntervalSet> op :
                List.<BinaryOperator<IntervalSet>>of(IntervalSet::union, IntervalSet::intersection)) {
            assertThat(op.apply(one, one)).isEqualTo(one);
            assertThat(op.apply(one, two)).isEqualTo(op.apply(two, one));
            assertThat(op.apply(op.apply(one, two), three)).isEqualTo(op.apply(one, op.apply(two, three)));
        }
        assertThat(one.intersection(two.union(three)))
                .isEqualTo(one.intersection(two).union(one.intersection(three)));
        assertThat(one.minus(two).union(one.intersection(two))).isEqualTo(one);
        assertThat(one.union(IntervalSet.empty())).isEqualTo(one);
    }

    @Property
    void law2_lengthOfUnion_isAtMostTheSumAndThePeriod(@ForAll("spans") List<Interval> a) {
        Duration sum = a.stream().map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus);

        assertThat(IntervalSet.of(a).length()).isLessThanOrEqualTo(sum).isLessThanOrEqualTo(Duration.ofSeconds(CELLS));
    }

    @Property
    void law4_splittingAndShuffling_changeNothing(@ForAll("spans") List<Interval> a) {
        List<Interval> pieces = new ArrayList<>();
        for (Interval span : a) {
            Instant middle = span.getStart().plus(span.toDuration().dividedBy(2));
            pieces.add(span.withStart(middle));
            pieces.add(span.withEnd(middle));
        }
        Collections.reverse(pieces);

        assertThat(IntervalSet.of(pieces)).isEqualTo(IntervalSet.of(a)).hasSameHashCodeAs(IntervalSet.of(a));
    }
}
