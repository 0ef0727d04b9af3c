package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class IntervalSetTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-04T00:00:00Z");

    private static Interval hours(int from, int to) {
        return Interval.of(MIDNIGHT.plus(Duration.ofHours(from)), MIDNIGHT.plus(Duration.ofHours(to)));
    }

    @Test
    void of_overlappingAndTouching_areOne() {
        assertThat(IntervalSet.of(hours(5, 7), hours(1, 3), hours(3, 4), hours(2, 3))
                        .intervals())
                .containsExactly(hours(1, 4), hours(5, 7));
        assertThat(IntervalSet.of(hours(1, 9), hours(2, 3)).intervals()).containsExactly(hours(1, 9));
    }

    @Test
    void of_emptyIntervals_vanish() {
        assertThat(IntervalSet.of(hours(3, 3), hours(5, 5))).isEqualTo(IntervalSet.empty());
        assertThat(IntervalSet.of(List.of()).isEmpty()).isTrue();
        assertThat(IntervalSet.of(hours(3, 4)).isEmpty()).isFalse();
    }

    @Test
    void of_gapOfANanosecond_staysTwo() {
        Interval later =
                Interval.of(MIDNIGHT.plus(Duration.ofHours(1)).plusNanos(1), MIDNIGHT.plus(Duration.ofHours(2)));

        assertThat(IntervalSet.of(hours(0, 1), later).intervals()).containsExactly(hours(0, 1), later);
    }

    @Test
    void length_ofSet_isSumOfLengths() {
        assertThat(IntervalSet.of(hours(1, 3), hours(2, 4), hours(6, 7)).length())
                .isEqualTo(Duration.ofHours(4));
        assertThat(IntervalSet.empty().length()).isZero();
    }

    @Test
    void intersection_touchingSets_isEmpty() {
        assertThat(IntervalSet.of(hours(1, 3)).intersection(IntervalSet.of(hours(3, 5))))
                .isEqualTo(IntervalSet.empty());
        assertThat(IntervalSet.of(hours(1, 5), hours(6, 8)).intersection(IntervalSet.of(hours(2, 3), hours(4, 7))))
                .isEqualTo(IntervalSet.of(hours(2, 3), hours(4, 5), hours(6, 7)));
    }

    @Test
    void minus_holes_leavesTheRest() {
        assertThat(IntervalSet.of(hours(0, 10)).minus(IntervalSet.of(hours(0, 1), hours(3, 4), hours(9, 12))))
                .isEqualTo(IntervalSet.of(hours(1, 3), hours(4, 9)));
        assertThat(IntervalSet.of(hours(0, 2), hours(4, 6)).minus(IntervalSet.of(hours(1, 5))))
                .isEqualTo(IntervalSet.of(hours(0, 1), hours(5, 6)));
    }

    @Test
    void equals_sameInstants_isEqual() {
        IntervalSet set = IntervalSet.of(hours(1, 3));

        assertThat(set)
                .isEqualTo(IntervalSet.of(hours(1, 2), hours(2, 3)))
                .hasSameHashCodeAs(IntervalSet.of(hours(1, 2), hours(2, 3)))
                .isNotEqualTo(IntervalSet.empty())
                .isNotEqualTo(hours(1, 3))
                .hasToString("[2026-03-04T01:00:00Z/2026-03-04T03:00:00Z]");
    }
}
