package io.github.slakit.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.Interval;

/** Laws 33, 36, 37 and 38 of counts over windows, against a list of verdicts with a place for each period. */
class TallyProperties {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Arbitraries.of(Verdict.MET, Verdict.MISSED, Verdict.CRITICAL, Verdict.NOT_ASSESSED)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 6);
        Arbitrary<Occurrence> occurrences = Arbitraries.of(Occurrence.missed("uptime"), Occurrence.critical("uptime"));
        return Combinators.combine(occurrences, numbers, numbers).as(Tally::new);
    }

    private static MeasurementPeriod day(int number) {
        Instant start = START.plus(Duration.ofDays(number));
        return new MeasurementPeriod(number, "day " + number, Interval.of(start, Duration.ofDays(1)));
    }

    private static List<PeriodVerdict> history(List<Verdict> verdicts, int firstDay) {
        return IntStream.range(0, verdicts.size())
                .mapToObj(i -> new PeriodVerdict("uptime", day(firstDay + i), verdicts.get(i)))
                .toList();
    }

    private static boolean counts(Tally tally, Verdict verdict) {
        return verdict == Verdict.CRITICAL
                || (verdict == Verdict.MISSED && tally.occurrence().verdict() == Verdict.MISSED);
    }

    @Property
    void count_result_isThatOfLookingAtEachPeriodOfTheWindow(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll("tallies") Tally tally) {
        for (int current = 0; current < verdicts.size(); current++) {
            int first = Math.max(0, current - tally.window() + 1);
            long expected = verdicts.subList(first, current + 1).stream()
                    .filter(verdict -> counts(tally, verdict))
                    .count();
            TallyResult result = tally.count(history(verdicts, 0), day(current));

            assertThat(result.count()).isEqualTo((int) expected);
            assertThat(result.isReached()).isEqualTo(expected >= tally.threshold());
        }
    }

    @Property
    void law33_orderOfHistory_changesNothing(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll("tallies") Tally tally, @ForAll Random random) {
        List<PeriodVerdict> shuffled = new ArrayList<>(history(verdicts, 0));
        Collections.shuffle(shuffled, random);
        MeasurementPeriod current = day(verdicts.size() - 1);

        assertThat(tally.count(shuffled, current)).isEqualTo(tally.count(history(verdicts, 0), current));
    }

    @Property
    void law36_shiftedHistory_isShiftedResult(
            @ForAll("verdicts") List<Verdict> verdicts,
            @ForAll("tallies") Tally tally,
            @ForAll @IntRange(min = -50, max = 50) int shift) {
        int last = verdicts.size() - 1;

        assertThat(tally.count(history(verdicts, shift), day(last + shift)).count())
                .isEqualTo(tally.count(history(verdicts, 0), day(last)).count());
    }

    @Property
    void law37_runOfK_isAlsoKOfAnyLongerWindow(
            @ForAll("verdicts") List<Verdict> verdicts,
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @IntRange(max = 4) int longer) {
        Tally.Counting missed = Tally.of(Occurrence.missed("uptime"));
        MeasurementPeriod current = day(verdicts.size() - 1);
        boolean run = missed.inARow(k).count(history(verdicts, 0), current).isReached();
        boolean some = missed.inLastPeriods(k + longer)
                .atLeast(k)
                .count(history(verdicts, 0), current)
                .isReached();

        assertThat(some || !run).isTrue();
    }

    @Property
    void law38_evidence_isEnoughAndNoneToSpare(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll("tallies") Tally tally) {
        MeasurementPeriod current = day(verdicts.size() - 1);
        TallyResult result = tally.count(history(verdicts, 0), current);
        List<PeriodVerdict> evidence = result.evidence();
        if (!result.isReached()) {
            assertThat(evidence).isEmpty();
            return;
        }

        assertThat(tally.count(evidence, current).isReached()).isTrue();
        for (PeriodVerdict dropped : evidence) {
            List<PeriodVerdict> less =
                    evidence.stream().filter(entry -> !entry.equals(dropped)).toList();
            assertThat(tally.count(less, current).isReached()).isFalse();
        }
        assertThat(evidence).isEqualTo(result.occurrences().subList(result.count() - evidence.size(), result.count()));
    }
}
