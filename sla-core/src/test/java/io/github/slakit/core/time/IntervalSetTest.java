package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

    @Test
    void ofEpochNanos_anyOrder_isTheUnion() {
        long[] starts = {50, -10, 20, 7, 7};
        long[] ends = {60, 5, 50, 7, 7};

        assertThat(IntervalSet.ofEpochNanos(starts, ends).epochNanos()).containsExactly(-10, 5, 20, 60);
        assertThat(starts).containsExactly(50, -10, 20, 7, 7);
        assertThat(ends).containsExactly(60, 5, 50, 7, 7);
    }

    @Test
    void ofEpochNanos_emptySpans_vanishUnlessOthersTouchThem() {
        assertThat(IntervalSet.ofEpochNanos(new long[] {3, 3}, new long[] {3, 3}))
                .isEqualTo(IntervalSet.empty());
        assertThat(IntervalSet.ofEpochNanos(new long[] {3, 1, 3}, new long[] {3, 3, 8})
                        .epochNanos())
                .containsExactly(1, 8);
    }

    @Test
    void ofEpochNanos_endBeforeStart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalSet.ofEpochNanos(new long[] {1, 50}, new long[] {2, 40}))
                .withMessage("End of span 1 must not be before its start 50, but was 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalSet.ofEpochNanos(new long[] {1, 50, 60}, new long[] {2, 70}))
                .withMessage("Ends must be as many as the starts, 3, but were 2");
    }

    @Test
    void of_instantBeyondEpochNanos_isRefused() {
        String rule = "End of an interval must be unbounded, or from 1677-09-21T00:12:43.145224193Z to "
                + "2262-04-11T23:47:16.854775806Z, but was ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalSet.of(Interval.of(MIDNIGHT, Instant.ofEpochSecond(0, Long.MAX_VALUE))))
                .withMessage(rule + "2262-04-11T23:47:16.854775807Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalSet.of(Interval.of(Instant.ofEpochSecond(0, Long.MIN_VALUE), MIDNIGHT)))
                .withMessage(rule + "1677-09-21T00:12:43.145224192Z");
    }

    @Test
    void of_widestInterval_isExact() {
        Interval widest = Interval.of(
                Instant.parse("1677-09-21T00:12:43.145224193Z"), Instant.parse("2262-04-11T23:47:16.854775806Z"));
        IntervalSet set = IntervalSet.of(widest);

        assertThat(set.intervals()).containsExactly(widest);
        assertThat(set.epochNanos()).containsExactly(Long.MIN_VALUE + 1, Long.MAX_VALUE - 1);
        assertThat(set.length()).isEqualTo(Duration.parse("PT18446744073.709551613S"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(set::lengthNanos)
                .withMessage("Length must be at most 9223372036854775807 ns, but was PT5124095H34M33.709551613S");
    }

    @Test
    void of_unboundedIntervals_stayUnbounded() {
        Interval before = Interval.endingAt(MIDNIGHT);
        Interval after = Interval.startingAt(MIDNIGHT.plusSeconds(1));
        IntervalSet set = IntervalSet.of(after, before);

        assertThat(set.intervals()).containsExactly(before, after);
        assertThat(set.union(IntervalSet.of(hours(0, 1))).intervals()).containsExactly(Interval.ALL);
        assertThat(IntervalSet.of(Interval.ALL).minus(set).length()).isEqualTo(Duration.ofSeconds(1));
        assertThat(set.length()).isEqualTo(Interval.ALL.toDuration().minusSeconds(1));
        assertThat(IntervalSet.of(after)
                        .intersection(IntervalSet.of(hours(0, 1)))
                        .lengthNanos())
                .isEqualTo(3_599_000_000_000L);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(IntervalSet.of(before)::lengthNanos)
                .withMessageStartingWith("Length must be at most 9223372036854775807 ns, but was PT");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(IntervalSet.of(after)::lengthNanos);
    }

    @Test
    void contains_edges_areHalfOpen() {
        IntervalSet set = IntervalSet.of(hours(1, 2), hours(3, 4));

        assertThat(set.contains(hours(1, 2).getStart())).isTrue();
        assertThat(set.contains(hours(1, 2).getEnd().minusNanos(1))).isTrue();
        assertThat(set.contains(hours(1, 2).getEnd())).isFalse();
        assertThat(set.contains(hours(3, 4).getStart())).isTrue();
        assertThat(IntervalSet.empty().contains(MIDNIGHT)).isFalse();
    }

    @Test
    void contains_instantBeyondEpochNanos_isInUnboundedSetsOnly() {
        Instant late = Instant.parse("3000-01-01T00:00:00Z");
        Instant early = Instant.parse("1000-01-01T00:00:00Z");
        IntervalSet after = IntervalSet.of(Interval.startingAt(MIDNIGHT));
        IntervalSet before = IntervalSet.of(Interval.endingAt(MIDNIGHT));

        assertThat(after.contains(late)).isTrue();
        assertThat(after.contains(Instant.MAX)).isTrue();
        assertThat(after.contains(early)).isFalse();
        assertThat(before.contains(early)).isTrue();
        assertThat(before.contains(Instant.MIN)).isTrue();
        assertThat(before.contains(late)).isFalse();
        assertThat(IntervalSet.of(hours(1, 2)).contains(late)).isFalse();
    }

    @Test
    void size_ofSet_isNumberOfIntervals() {
        assertThat(IntervalSet.of(hours(1, 2), hours(2, 3), hours(5, 6)).size()).isEqualTo(2);
        assertThat(IntervalSet.empty().size()).isZero();
    }

    @Test
    void epochNanos_changedCopy_leavesTheSet() {
        IntervalSet set = IntervalSet.of(hours(1, 2));
        set.epochNanos()[0] = 0;

        assertThat(set).isEqualTo(IntervalSet.of(hours(1, 2)));
    }
}
