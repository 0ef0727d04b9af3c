package io.github.slakit.credits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void share_wholeShares_areTheShares() {
        assertThat(share(6, ABC, "1", "2", "3")).containsExactly(1, 2, 3);
    }

    @Test
    void share_rest_goesToTheLargestRemainder() {
        assertThat(share(7, ABC, "1.2", "2.7", "3.1")).containsExactly(1, 3, 3);
    }

    @Test
    void share_restOfTwo_goesToTheTwoLargestRemainders() {
        assertThat(share(8, ABC, "1.8", "2.3", "3.9")).containsExactly(2, 2, 4);
    }

    @Test
    void share_noRest_cutsEverything() {
        assertThat(share(6, ABC, "1.9", "2.9", "3.9")).containsExactly(1, 2, 3);
    }

    @Test
    void share_equalRemainders_goByName() {
        assertThat(share(2, List.of("c", "a", "b"), "2/3", "2/3", "2/3")).containsExactly(0, 1, 1);
    }

    @Test
    void share_remaindersThatDifferALittle_doNotGoByName() {
        assertThat(share(1, List.of("a", "b"), "1/3", "34/100")).containsExactly(0, 1);
    }

    @Test
    void share_nothing_isNothing() {
        assertThat(share(0, List.of())).isEmpty();
    }

    private static List<Integer> share(long total, List<String> names, String... shares) {
        List<Ratio> exact = Arrays.stream(shares).map(Ratio::parse).toList();
        return LargestRemainder.share(BigInteger.valueOf(total), exact, names).stream()
                .map(BigInteger::intValueExact)
                .toList();
    }
}
