package io.github.slakit.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.ContractTime;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import io.github.slakit.core.time.Standpoint;
import io.github.slakit.core.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

    /**
     * A tally of the last periods.
     *
     * @param occurrence missed or critical
     * @param window how many periods
     * @param threshold how many occurrences
     */
    record Plain(Occurrence occurrence, int window, int threshold) {

        Tally tally() {
            return Tally.of(occurrence).inLastPeriods(window).atLeast(threshold);
        }
    }

    @Provide
    Arbitrary<Plain> tallies() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 6);
        Arbitrary<Occurrence> occurrences = Arbitraries.of(Occurrence.missed("uptime"), Occurrence.critical("uptime"));
        return Combinators.combine(occurrences, numbers, numbers).as(Plain::new);
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

    private static boolean counts(Plain plain, Verdict verdict) {
        return verdict == Verdict.CRITICAL
                || (verdict == Verdict.MISSED && plain.occurrence().equals(Occurrence.missed("uptime")));
    }

    @Property
    void count_result_isThatOfLookingAtEachPeriodOfTheWindow(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll("tallies") Plain plain) {
        for (int current = 0; current < verdicts.size(); current++) {
            int first = Math.max(0, current - plain.window() + 1);
            long expected = verdicts.subList(first, current + 1).stream()
                    .filter(verdict -> counts(plain, verdict))
                    .count();
            TallyResult result = plain.tally().count(history(verdicts, 0), day(current));

            assertThat(result.count()).isEqualTo((int) expected);
            assertThat(result.isReached()).isEqualTo(expected >= plain.threshold());
        }
    }

    @Property
    void law33_orderOfHistory_changesNothing(
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll("tallies") Plain plain, @ForAll Random random) {
        List<PeriodVerdict> shuffled = new ArrayList<>(history(verdicts, 0));
        Collections.shuffle(shuffled, random);
        MeasurementPeriod current = day(verdicts.size() - 1);

        assertThat(plain.tally().count(shuffled, current))
                .isEqualTo(plain.tally().count(history(verdicts, 0), current));
    }

    @Property
    void law36_shiftedHistory_isShiftedResult(
            @ForAll("verdicts") List<Verdict> verdicts,
            @ForAll("tallies") Plain plain,
            @ForAll @IntRange(min = -50, max = 50) int shift) {
        int last = verdicts.size() - 1;

        assertThat(plain.tally()
                        .count(history(verdicts, shift), day(last + shift))
                        .count())
                .isEqualTo(plain.tally().count(history(verdicts, 0), day(last)).count());
    }

    @Property
    void law37_runOfK_isAlsoKOfAnyLongerWindow(
            @ForAll("verdicts") List<Verdict> verdicts,
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @IntRange(max = 4) int longer) {
        Counting missed = Tally.of(Occurrence.missed("uptime"));
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
            @ForAll("verdicts") List<Verdict> verdicts, @ForAll("tallies") Plain plain) {
        MeasurementPeriod current = day(verdicts.size() - 1);
        TallyResult result = plain.tally().count(history(verdicts, 0), current);
        List<PeriodVerdict> evidence = result.evidence();
        if (!result.isReached()) {
            assertThat(evidence).isEmpty();
            return;
        }

        assertThat(plain.tally().count(evidence, current).isReached()).isTrue();
        for (PeriodVerdict dropped : evidence) {
            List<PeriodVerdict> less =
                    evidence.stream().filter(entry -> !entry.equals(dropped)).toList();
            assertThat(plain.tally().count(less, current).isReached()).isFalse();
        }
        assertThat(evidence).isEqualTo(result.occurrences().subList(result.count() - evidence.size(), result.count()));
    }

    /** Law 41: what happened at t counts from the end of its period for as long as the window is. */
    @Property
    void law41_strike_livesForItsWindowAndNoLonger(
            @ForAll @IntRange(max = 60) int day, @ForAll @IntRange(min = 1, max = 40) int window) {
        Tally strikes = Tally.of(Occurrence.missed("uptime"))
                .in(Window.last(window, ChronoUnit.DAYS))
                .atLeast(1);
        Interval term = Interval.of(START, Duration.ofDays(365));
        ContractTime time = new ContractTime(Periods.calendarDays(), ZoneId.of("Europe/Warsaw"), term);
        List<PeriodVerdict> history = List.of(new PeriodVerdict("uptime", day(day), Verdict.MISSED));
        for (int current = 0; current < 120; current++) {
            assertThat(strikes.count(history, Standpoint.of(day(current), time)).isReached())
                    .isEqualTo(current >= day && current < day + window);
        }
    }

    @Property
    void consuming_batches_areThoseOfANaiveRecount(
            @ForAll("verdicts") List<Verdict> verdicts,
            @ForAll @IntRange(min = 1, max = 4) int batch,
            @ForAll @IntRange(min = 1, max = 8) int window) {
        Tally tally = Tally.of(Occurrence.missed("uptime"))
                .consuming()
                .inLastPeriods(window)
                .eachFull(batch);
        List<Integer> open = new ArrayList<>();
        for (int current = 0; current < verdicts.size(); current++) {
            int now = current;
            if (verdicts.get(current).isMissed()) {
                open.add(current);
            }
            open.removeIf(occurred -> occurred <= now - window);
            int expected = 0;
            while (open.size() >= batch) {
                open.subList(0, batch).clear();
                expected++;
            }
            TallyResult result = tally.count(history(verdicts, 0), day(current));

            assertThat(result.times()).isEqualTo(expected);
            assertThat(result.evidence()).hasSize(expected * batch);
        }
    }

    /** Law 50: a common factor changes no score, all met is 100, and one more met never lowers it. */
    @Property
    void law50_score_isAWeightedShare(
            @ForAll @Size(3) List<Boolean> met,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 50) Integer> weights,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        Figure score = score(met, weights, 1);

        assertThat(score(met, weights, factor)).isEqualTo(score);
        assertThat(score(List.of(true, true, true), weights, factor)).isEqualTo(Figure.percent("100"));
        assertThat(score(List.of(true, met.get(1), met.get(2)), weights, 1)).isGreaterThanOrEqualTo(score);
    }

    private static Figure score(List<Boolean> met, List<Integer> weights, int factor) {
        Map<String, Ratio> byLevel = new TreeMap<>();
        List<PeriodVerdict> history = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            byLevel.put("level" + i, Ratio.of((long) weights.get(i) * factor));
            history.add(new PeriodVerdict("level" + i, day(1), met.get(i) ? Verdict.MET : Verdict.MISSED));
        }
        return Tally.of(Occurrence.met("level0", "level1", "level2"))
                .score(byLevel)
                .in(Window.period())
                .under(Figure.percent("75"))
                .count(history, day(1))
                .value()
                .orElseThrow();
    }
}
