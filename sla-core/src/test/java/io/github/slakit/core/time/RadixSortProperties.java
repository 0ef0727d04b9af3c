package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The sort against the one of the platform. */
class RadixSortProperties {

    /** Many values of a few bits or of many: all alike, crowded together, or far apart on both sides of 0. */
    @Provide
    Arbitrary<long[]> values() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 3_000);
        return sizes.flatMap(size -> Arbitraries.integers()
                .between(0, 63)
                .flatMap(shift -> Arbitraries.randomValue(
                        random -> values(new SplittableRandom(random.nextLong()), size, shift))));
    }

    private static long[] values(SplittableRandom random, int size, int shift) {
        return LongStream.generate(() -> random.nextLong() >> shift).limit(size).toArray();
    }

    @Property(tries = 300)
    void sorted_isTheOrderOfThePlatform(@ForAll("values") long[] values) {
        long[] before = values.clone();
        long[] expected = values.clone();
        Arrays.sort(expected);

        assertThat(RadixSort.sorted(values)).isEqualTo(expected);
        assertThat(values).isEqualTo(before);
    }

    @Property(tries = 50)
    void sorted_powersOfTwo_areInOrder(@ForAll @IntRange(min = 0, max = 1_000) int turn) {
        long[] values = LongStream.range(0, 1_000)
                .map(i -> (i % 2 == 0 ? 1L : -1L) << ((i + turn) % 64))
                .toArray();
        long[] expected = values.clone();
        Arrays.sort(expected);

        assertThat(RadixSort.sorted(values)).isEqualTo(expected);
    }
}
