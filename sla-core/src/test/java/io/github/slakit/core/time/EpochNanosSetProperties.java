package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Law 2 of sets made of many spans of epoch nanoseconds, against a naive union and membership of single instants. */
class EpochNanosSetProperties {

    /** Spans in random order. */
    static final class Spans {

        private final long[] starts;
        private final long[] ends;

        private Spans(long[] starts, long[] ends) {
            this.starts = starts;
            this.ends = ends;
        }

        static Spans random(SplittableRandom random, int size, long width, long length) {
            long[] starts =
                    random.longs(size, -width, width).map(start -> start * 3).toArray();
            long[] ends = LongStream.of(starts)
                    .map(start -> start + random.nextLong(length) * 3)
                    .toArray();
            return new Spans(starts, ends);
        }

        IntervalSet set() {
            return IntervalSet.ofEpochNanos(starts, ends);
        }

        boolean hold(long nanos) {
            for (int i = 0; i < starts.length; i++) {
                if (starts[i] <= nanos && nanos < ends[i]) {
                    return true;
                }
            }
            return false;
        }

        long[] naiveUnion() {
            List<long[]> spans = new ArrayList<>();
            for (int i = 0; i < starts.length; i++) {
                spans.add(new long[] {starts[i], ends[i]});
            }
            spans.removeIf(span -> span[0] == span[1]);
            spans.sort((one, two) -> Long.compare(one[0], two[0]));
            List<long[]> merged = new ArrayList<>();
            for (long[] span : spans) {
                if (!merged.isEmpty() && span[0] <= merged.get(merged.size() - 1)[1]) {
                    long[] last = merged.get(merged.size() - 1);
                    last[1] = Math.max(last[1], span[1]);
                } else {
                    merged.add(span);
                }
            }
            return merged.stream().flatMapToLong(Arrays::stream).toArray();
        }
    }

    @Provide
    Arbitrary<Spans> many() {
        return Arbitraries.randomValue(random -> {
            SplittableRandom source = new SplittableRandom(random.nextLong());
            long width = 1L << source.nextInt(4, 60);
            return Spans.random(source, source.nextInt(5_000), width, Math.max(2, width >> source.nextInt(14)));
        });
    }

    @Provide
    Arbitrary<Spans> few() {
        return Arbitraries.randomValue(random -> {
            SplittableRandom source = new SplittableRandom(random.nextLong());
            return Spans.random(source, source.nextInt(40), 60, 1 + source.nextInt(12));
        });
    }

    @Property(tries = 200)
    void ofEpochNanos_manySpans_isTheNaiveUnion(@ForAll("many") Spans spans) {
        long[] starts = spans.starts.clone();
        long[] ends = spans.ends.clone();

        assertThat(spans.set().epochNanos()).isEqualTo(spans.naiveUnion());
        assertThat(spans.starts).isEqualTo(starts);
        assertThat(spans.ends).isEqualTo(ends);
    }

    @Property
    void operations_holdExactlyTheInstantsOfTheRule(
            @ForAll("few") Spans one, @ForAll("few") Spans two, @ForAll @IntRange(min = -250, max = 250) int nanos) {
        Instant instant = Instant.ofEpochSecond(0, nanos);
        boolean first = one.hold(nanos);
        boolean second = two.hold(nanos);

        assertThat(one.set().contains(instant)).isEqualTo(first);
        assertThat(one.set().union(two.set()).contains(instant)).isEqualTo(first || second);
        assertThat(one.set().intersection(two.set()).contains(instant)).isEqualTo(first && second);
        assertThat(one.set().minus(two.set()).contains(instant)).isEqualTo(first && !second);
    }

    @Property
    void law2_manySpans_obeyTheLawsOfSets(
            @ForAll("many") Spans one, @ForAll("many") Spans two, @ForAll("few") Spans three) {
        IntervalSet a = one.set();
        IntervalSet b = two.set();
        IntervalSet c = three.set();

        assertThat(a.union(a)).isEqualTo(a).isEqualTo(a.intersection(a));
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.intersection(b).intersection(c)).isEqualTo(a.intersection(b.intersection(c)));
        assertThat(a.minus(b).union(a.intersection(b))).isEqualTo(a);
        assertThat(a.minus(b).intersection(b)).isEqualTo(IntervalSet.empty());
        assertThat(a.minus(b).lengthNanos() + a.intersection(b).lengthNanos()).isEqualTo(a.lengthNanos());
        assertThat(IntervalSet.of(a.intervals())).isEqualTo(a).hasSameHashCodeAs(a);
    }
}
