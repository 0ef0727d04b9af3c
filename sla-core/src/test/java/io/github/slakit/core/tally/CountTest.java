package io.github.slakit.core.tally;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.target.Comparison;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.ContractTime;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import io.github.slakit.core.time.Standpoint;
import io.github.slakit.core.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class CountTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Unit POINTS = Unit.of("points");
    private static final ContractTime TIME = new ContractTime(
            Periods.calendarMonths(),
            UTC,
            Interval.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z")));

    private static MeasurementPeriod month(int number) {
        return Periods.month(YearMonth.of(2026, 1).plusMonths(number - 1L), UTC);
    }

    private static Standpoint end(int month) {
        return Standpoint.of(month(month), TIME);
    }

    private static PeriodVerdict entry(String level, int month, Verdict verdict) {
        return new PeriodVerdict(level, month(month), verdict);
    }

    private static PeriodVerdict missed(String level, int month) {
        return entry(level, month, Verdict.MISSED);
    }

    private static PeriodVerdict points(int month, long points) {
        return missed("a", month).withFigure("points", Figure.of(Ratio.of(points), POINTS));
    }

    private static List<PeriodVerdict> history(String marks) {
        List<PeriodVerdict> history = new ArrayList<>();
        for (int i = 0; i < marks.length(); i++) {
            switch (marks.charAt(i)) {
                case 'M' -> history.add(entry("a", i + 1, Verdict.MET));
                case 'X' -> history.add(missed("a", i + 1));
                case '-' -> history.add(entry("a", i + 1, Verdict.NOT_ASSESSED));
                default -> assertThat(marks.charAt(i)).isEqualTo('.');
            }
        }
        return history;
    }

    /** Row S22: three strikes in six months; the first expires in the seventh. */
    @Test
    void s22_strikes_liveForSixMonths() {
        Tally strikes = Tally.of(Occurrence.missed("a"))
                .in(Window.last(6, ChronoUnit.MONTHS))
                .atLeast(3);
        List<PeriodVerdict> history = history("XMXMMX");

        assertThat(strikes.count(history, end(6)).count()).isEqualTo(3);
        assertThat(strikes.count(history, end(6)).isReached()).isTrue();
        assertThat(strikes.count(history, end(7)).count()).isEqualTo(2);
        assertThat(strikes.count(history, end(7)).isReached()).isFalse();
    }

    /** Row S23: goals unmet for the last three months. */
    @Test
    void s23_threeInARow_arisesAtTheEndOfTheFifthMonth() {
        Tally cancel = Tally.of(Occurrence.missed("a")).inARow(3);

        assertThat(cancel.count(history("MMXX"), end(4)).isReached()).isFalse();
        assertThat(cancel.count(history("MMXXX"), end(5)).isReached()).isTrue();
        assertThat(cancel.count(history("MMXXX"), end(5)).reachedAt()).contains(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(cancel.count(history("XMXX"), end(4)).isReached()).isFalse();
    }

    /** Row S58: failures are counted one by one within a period. */
    @Test
    void s58_failuresOfOnePeriod_countSeverallyAndAfreshInTheNext() {
        Tally breach = Tally.of(Occurrence.event("a")).in(Window.period()).atLeast(8);
        List<PeriodVerdict> history = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            history.add(missed("a", 1).withEvent("INC-" + i));
        }

        assertThat(breach.count(history, end(1)).count()).isEqualTo(7);
        assertThat(breach.count(history, end(1)).isReached()).isFalse();
        history.add(missed("a", 1).withEvent("INC-8"));
        assertThat(breach.count(history, end(1)).isReached()).isTrue();
        assertThat(breach.count(history, end(1)).evidence()).hasSize(8);
        history.add(missed("a", 2).withEvent("INC-9"));
        assertThat(breach.count(history, end(2)).count()).isEqualTo(1);
        assertThat(Tally.of(Occurrence.missed("a"))
                        .inARow(1)
                        .count(history, end(1))
                        .count())
                .isEqualTo(1);
    }

    /** Row S59: availability sooner than late reports. */
    @Test
    void s59_levels_areWeighedOneByOne() {
        Tally end = Tally.anyOf(
                Tally.of(Occurrence.missed("availability")).inLastPeriods(12).atLeast(3),
                Tally.of(Occurrence.missed("reports")).inLastPeriods(12).atLeast(8));
        List<PeriodVerdict> reports = List.of(missed("reports", 1), missed("reports", 2), missed("reports", 3));
        List<PeriodVerdict> outages =
                List.of(missed("availability", 1), missed("availability", 2), missed("availability", 3));

        assertThat(end.count(reports, end(3)).isReached()).isFalse();
        assertThat(end.count(outages, end(3)).isReached()).isTrue();
        assertThat(end.count(outages, end(3)).evidence()).isEqualTo(outages);
    }

    /** Row S61: an aggregate score over several levels. */
    @Test
    void s61_score_isTheWeightedShareOfLevelsMet() {
        Tally score = Tally.of(Occurrence.met("a", "b", "c"))
                .score(Map.of("a", Ratio.of(50), "b", Ratio.of(30), "c", Ratio.of(20)))
                .in(Window.period())
                .under(percent("75"));
        List<PeriodVerdict> middleMissed =
                List.of(entry("a", 1, Verdict.MET), missed("b", 1), entry("c", 1, Verdict.MET));
        TallyResult result = score.count(middleMissed, end(1));

        assertThat(result.value()).contains(percent("70"));
        assertThat(result.isReached()).isTrue();
        assertThat(result.times()).isEqualTo(1);
        assertThat(result.explain().value()).isEqualTo(percent("70"));
        assertThat(result.evidence()).containsExactly(middleMissed.get(0), middleMissed.get(2));
        assertThat(result.reachedAt()).contains(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(result).hasToString("70 %, less than 75 % needed");
    }

    /** Formula F12: each full batch of k failures in a rolling year, batches consumed. */
    @Test
    void f12_batches_areUsedUp() {
        Count batches = Tally.of(Occurrence.missed("a"))
                .consuming()
                .in(Window.last(1, ChronoUnit.YEARS))
                .eachFull(3);
        List<PeriodVerdict> history = history("XXXXMX");

        assertThat(batches.count(history, end(2)).times()).isZero();
        assertThat(batches.count(history, end(3)).times()).isEqualTo(1);
        assertThat(batches.count(history, end(4)).times()).isZero();
        assertThat(batches.count(history, end(6)).occurrences()).containsExactly(missed("a", 4), missed("a", 6));
        assertThat(batches.count(history, end(16)).occurrences()).containsExactly(missed("a", 6));
        assertThat(batches.count(history, end(6))).hasToString("2, each full 3 needed");
        assertThat(batches).hasToString("'a' missed, each once in each full 3 of the last P1Y");
    }

    @Test
    void eachFull_reusableOccurrences_areCountedAgain() {
        Tally tally = Tally.of(Occurrence.missed("a")).inLastPeriods(6).eachFull(2);
        TallyResult result = tally.count(history("XXXXX"), end(5));

        assertThat(result.times()).isEqualTo(2);
        assertThat(result.evidence()).containsExactly(missed("a", 2), missed("a", 3), missed("a", 4), missed("a", 5));
        assertThat(result.reachedAt()).contains(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"XX, 2, false", "XXX, 3, true"})
    void moreThan_threshold_isStrict(String marks, int month, boolean reached) {
        Tally tally = Tally.of(Occurrence.missed("a")).inLastPeriods(6).moreThan(2);
        assertThat(tally.count(history(marks), end(month)).isReached()).isEqualTo(reached);
    }

    @Test
    void under_fewerOccurrences_isReachedWithAllAsEvidence() {
        Tally tally = Tally.of(Occurrence.met("a")).inLastPeriods(3).under(2);

        assertThat(tally.count(history("XMX"), end(3)).isReached()).isTrue();
        assertThat(tally.count(history("XMX"), end(3)).evidence()).containsExactly(entry("a", 2, Verdict.MET));
        assertThat(tally.count(history("MMX"), end(3)).isReached()).isFalse();
        assertThat(tally.count(history("MMX"), end(3)).reachedAt()).isEmpty();
    }

    @Test
    void moreThan_lessThanNothing_isReachedByNothing() {
        Tally tally = Tally.of(Occurrence.met("a")).inLastPeriods(3).moreThan(-1);
        TallyResult result = tally.count(List.of(), end(3));

        assertThat(result.isReached()).isTrue();
        assertThat(result.evidence()).isEmpty();
        assertThat(result.reachedAt()).contains(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void gaps_breakARunUnlessSkipped() {
        Counting missed = Tally.of(Occurrence.missed("a"));

        assertThat(missed.inARow(3).count(history("XX-.X"), end(5)).isReached()).isFalse();
        assertThat(missed.skippingGaps()
                        .inARow(3)
                        .count(history("XX-.X"), end(5))
                        .isReached())
                .isTrue();
        assertThat(missed.skippingGaps()
                        .inARow(3)
                        .count(history("XXM-X"), end(5))
                        .isReached())
                .isFalse();
        assertThat(missed.skippingGaps()
                        .inARow(2)
                        .count(history("XXM-X"), end(2))
                        .evidence())
                .containsExactly(missed("a", 1), missed("a", 2));
    }

    @Test
    void skippingGaps_windowOfTime_isRefused() {
        Windowed term = Tally.of(Occurrence.missed("a")).skippingGaps().in(Window.term());
        Windowed next = Tally.of(Occurrence.missed("a")).skippingGaps().in(Window.nextPeriods(2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> term.atLeast(1))
                .withMessage("Window must be one of last periods where gaps are skipped, but was the term");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.atLeast(1))
                .withMessage("Window must be one of last periods where gaps are skipped, but was the next 2 periods");
    }

    @Test
    void consuming_whatIsNotCountedOneByOne_isRefused() {
        Counting once = Tally.of(Occurrence.missed("a")).consuming();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.inLastPeriods(6).moreThan(2))
                .withMessage(
                        "Occurrences must be counted in whole batches where they are used up, but were 'a' missed, "
                                + "each once, more than 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.inLastPeriods(6).atLeast(Figure.of(Ratio.of(3, 2), Unit.ONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.ofDistinctPeriods().inLastPeriods(6).eachFull(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.skippingGaps().inLastPeriods(6).eachFull(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.sum("n", Unit.ONE).inLastPeriods(6).eachFull(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        once.weighted(Map.of("a", Ratio.of(2))).inLastPeriods(6).eachFull(2));
    }

    @Test
    void grouping_severalLevels_areCountedTogetherApartOrOnce() {
        Counting missed = Tally.of(Occurrence.missed("a", "b", "c"));
        List<PeriodVerdict> history = List.of(missed("a", 1), missed("b", 1), missed("a", 2), missed("a", 3));

        assertThat(value(missed, history)).isEqualTo(Figure.of(4));
        assertThat(value(missed.ofSameLevel(), history)).isEqualTo(Figure.of(3));
        assertThat(value(missed.ofDistinctLevels(), history)).isEqualTo(Figure.of(2));
        assertThat(value(missed.ofDistinctPeriods(), history)).isEqualTo(Figure.of(3));
        assertThat(value(missed.shareOfLevels(), history)).isEqualTo(percent("200/3"));
        assertThat(value(missed.weighted(Map.of("a", Ratio.of(2))), history)).isEqualTo(Figure.of(7));
    }

    private static Figure value(Counting counting, List<PeriodVerdict> history) {
        return counting.in(Window.lastPeriods(6))
                .moreThan(0)
                .count(history, end(4))
                .value()
                .orElseThrow();
    }

    @Test
    void evidence_distinctLevels_isTheLatestOfEach() {
        Tally tally = Tally.of(Occurrence.missed("a", "b"))
                .ofDistinctLevels()
                .inLastPeriods(6)
                .atLeast(2);
        TallyResult result =
                tally.count(List.of(missed("a", 1), missed("b", 2), missed("a", 3), missed("a", 4)), end(4));

        assertThat(result.evidence()).containsExactly(missed("b", 2), missed("a", 4));
        assertThat(result.reachedAt()).contains(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void evidence_sameLevel_isOfThatLevel() {
        Tally tally = Tally.of(Occurrence.missed("a", "b"))
                .ofSameLevel()
                .inLastPeriods(6)
                .atLeast(2);
        List<PeriodVerdict> history = List.of(missed("a", 1), missed("b", 2), missed("b", 3), missed("a", 4));

        assertThat(tally.count(history.subList(0, 2), end(4)).isReached()).isFalse();
        assertThat(tally.count(history.subList(0, 3), end(4)).evidence())
                .containsExactly(missed("b", 2), missed("b", 3));
    }

    @Test
    void sum_points_isExactAndItsEvidenceEnough() {
        Tally tally = Tally.of(Occurrence.missed("a"))
                .sum("points", POINTS)
                .inLastPeriods(6)
                .atLeast(Figure.of(Ratio.of(10), POINTS));
        List<PeriodVerdict> history = List.of(points(1, 8), points(2, 4), missed("a", 3), points(4, 7));
        TallyResult result = tally.count(history, end(4));

        assertThat(result.value()).contains(Figure.of(Ratio.of(19), POINTS));
        assertThat(result.evidence()).containsExactly(points(2, 4), points(4, 7));
        assertThat(result.reachedAt()).contains(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(result.explain().value()).isEqualTo(Figure.of(Ratio.of(19), POINTS));
        assertThat(result).hasToString("19 points of 10 points needed");
        assertThat(tally).hasToString("'a' missed, sum of 'points' in at least 10 points of the last 6 periods");
    }

    @Test
    void sum_figureInAnotherUnit_isRefused() {
        Counting hours = Tally.of(Occurrence.missed("a")).sum("points", Unit.SECOND);

        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> hours.inLastPeriods(6).atLeast(3).count(List.of(points(1, 8)), end(1)))
                .withMessageContaining("Figure 'points' of 'a' missed in 2026-01");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> hours.inLastPeriods(6).atLeast(percent("3")))
                .withMessageContaining("Threshold of a tally");
    }

    @Test
    void mean_figures_isExactAndNoneOfNothing() {
        Tally tally = Tally.of(Occurrence.missed("a"))
                .mean("points", POINTS)
                .inLastPeriods(6)
                .moreThan(Figure.of(Ratio.of(6), POINTS));
        List<PeriodVerdict> history = List.of(points(1, 8), points(2, 4), points(4, 7));
        TallyResult result = tally.count(history, end(4));

        assertThat(result.value()).contains(Figure.of(Ratio.of(19, 3), POINTS));
        assertThat(result.isReached()).isTrue();
        assertThat(result.evidence()).isEqualTo(history);
        assertThat(result.reachedAt()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(result.explain().value()).isEqualTo(Figure.of(Ratio.of(19, 3), POINTS));

        TallyResult none = tally.count(List.of(), end(4));
        assertThat(none.value()).isEmpty();
        assertThat(none.isReached()).isFalse();
        assertThat(none.explain().value()).isEqualTo(Figure.of(Ratio.of(0), POINTS));
        assertThat(none).hasToString("none, more than 6 points needed");
        assertThat(tally).hasToString("'a' missed, mean of 'points' in more than 6 points of the last 6 periods");
    }

    @Test
    void figure_againstAValue_isAnOccurrence() {
        Occurrence longOutage = Occurrence.figure("downtime", Comparison.MORE_THAN, Figure.of(Duration.ofHours(4)), "a")
                .ofEachEvent();
        Tally tally = Tally.of(longOutage).in(Window.last(30, ChronoUnit.DAYS)).atLeast(2);
        PeriodVerdict five = entry("a", 3, Verdict.MET).withFigure("downtime", Figure.of(Duration.ofHours(5)));
        PeriodVerdict four = entry("a", 3, Verdict.MET).withFigure("downtime", Figure.of(Duration.ofHours(4)));

        List<PeriodVerdict> history =
                List.of(five.withEvent("INC-1"), four.withEvent("INC-2"), five.withEvent("INC-3"), missed("a", 3));
        assertThat(tally.count(history, end(3)).evidence())
                .containsExactly(five.withEvent("INC-1"), five.withEvent("INC-3"));
        assertThat(tally).hasToString("'a' with 'downtime' more than 14400 s in at least 2 of the last P30D");
        assertThat(five.withEvent("INC-1")).hasToString("'a' met for 'INC-1' in 2026-03");
    }

    @Test
    void verdict_set_isAnyOfThem() {
        Occurrence bad = Occurrence.verdict(Set.of(Verdict.NOT_ASSESSED, Verdict.CRITICAL), "a", "b");

        assertThat(bad.matches(entry("b", 1, Verdict.NOT_ASSESSED))).isTrue();
        assertThat(bad.matches(missed("a", 1))).isFalse();
        assertThat(bad.matches(entry("c", 1, Verdict.CRITICAL))).isFalse();
        assertThat(bad).hasToString("'a' or 'b' critical or not assessed");
        assertThat(Occurrence.event("a")).hasToString("'a' event");
    }

    @Test
    void weights_belowOrAllZero_areRefused() {
        Counting met = Tally.of(Occurrence.met("a", "b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> met.score(Map.of("a", Ratio.of(-1))))
                .withMessage("Weight of 'a' must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> met.score(Map.of("a", Ratio.of(0), "b", Ratio.of(0))))
                .withMessage("Weights must add up to more than 0, but were all 0 for [a, b]");
        assertThat(met.score(Map.of("a", Ratio.of(0))))
                .hasToString("'a' or 'b' met of distinct levels weighted by {a=0}");
        assertThat(met.weighted(Map.of("a", Ratio.of(2))).ofSameLevel().skippingGaps())
                .hasToString("'a' or 'b' met of the same level weighted by {a=2}, gaps skipped");
    }

    @Test
    void joined_parts_needSoMany() {
        Tally one = Tally.of(Occurrence.missed("a")).inLastPeriods(2).atLeast(1);
        Tally two = Tally.of(Occurrence.missed("a")).inLastPeriods(2).atLeast(2);
        Tally three = Tally.of(Occurrence.missed("a")).inLastPeriods(3).atLeast(3);
        List<PeriodVerdict> history = history("MXX");

        assertThat(Tally.allOf(one, two).count(history, end(3)).isReached()).isTrue();
        assertThat(Tally.allOf(one, three).count(history, end(3)).isReached()).isFalse();
        assertThat(Tally.anyOf(three, one).count(history, end(3)).isReached()).isTrue();
        TallyResult result = Tally.atLeast(2, one, three, two).count(history, end(3));
        assertThat(result.isReached()).isTrue();
        assertThat(result.value()).contains(Figure.of(2));
        assertThat(result.period()).isEqualTo(month(3));
        assertThat(result.occurrences()).containsExactly(missed("a", 2), missed("a", 3));
        assertThat(result.evidence()).containsExactly(missed("a", 3), missed("a", 2));
        assertThat(result.reachedAt()).contains(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(result).hasToString("2 of 2 needed");
        assertThat(Tally.allOf(one, three).count(history, end(3)).evidence()).isEmpty();
        assertThat(Tally.allOf(one, three).count(history, end(3)).reachedAt()).isEmpty();
    }

    @Test
    void joined_explanation_nestsThatOfItsParts() {
        Counting missed = Tally.of(Occurrence.missed("a"));
        Tally tally = Tally.allOf(
                missed.inLastPeriods(2).atLeast(1),
                Tally.anyOf(
                        missed.inLastPeriods(2).moreThan(5),
                        missed.inLastPeriods(2).under(9)),
                missed.mean("points", POINTS).inLastPeriods(2).under(1));
        Explanation explanation = tally.count(history("XX"), end(2)).explain();

        assertThat(explanation.value()).isEqualTo(Figure.of(2));
        assertThat(explanation.parts())
                .map(Explanation::value)
                .containsExactly(Figure.of(1), Figure.of(1), Figure.of(0));
        assertThat(explanation.parts().get(0).parts().get(0).value()).isEqualTo(Figure.of(2));
        assertThat(tally.counts()).hasSize(4);
        assertThat(tally.toString())
                .startsWith("at least 3 of ('a' missed in at least 1 of the last 2 periods; at least 1");
    }

    @Test
    void joined_numberThatDoesNotFit_isRefused() {
        Tally one = Tally.of(Occurrence.missed("a")).inARow(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tally.atLeast(2, one))
                .withMessage("Number of tallies to be reached must be from 1 to 1, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(Tally::allOf)
                .withMessage("Number of tallies to be reached must be from 1 to 0, but was 0");
    }

    @Test
    void threshold_atMost_isARangeToo() {
        Threshold atMost = new Threshold(Comparison.AT_MOST, Figure.of(2), false);

        assertThat(atMost.isReached(Figure.of(2))).isTrue();
        assertThat(atMost.range().contains(Figure.of(2))).isTrue();
        assertThat(atMost.range().contains(Figure.of(3))).isFalse();
        assertThat(atMost).hasToString("at most 2");
    }
}
