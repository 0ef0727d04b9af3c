package io.github.slakit.core.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final Tally CHRONIC =
            Tally.of(Occurrence.missed("uptime")).inLastPeriods(6).atLeast(3);

    private static MeasurementPeriod month(int number) {
        return Periods.month(YearMonth.of(2026, number), ZoneId.of("UTC"));
    }

    private static PeriodVerdict entry(int month, Verdict verdict) {
        return new PeriodVerdict("uptime", month(month), verdict);
    }

    private static PeriodVerdict missed(int month) {
        return entry(month, Verdict.MISSED);
    }

    @Test
    void count_belowTheThreshold_isNotReached() {
        TallyResult result = CHRONIC.count(List.of(missed(3), entry(4, Verdict.MET), missed(6)), month(6));

        assertThat(result.count()).isEqualTo(2);
        assertThat(result.isReached()).isFalse();
        assertThat(result.evidence()).isEmpty();
        assertThat(result.occurrences()).containsExactly(missed(3), missed(6));
        assertThat(result).hasToString("2 of 3 needed");
    }

    @Test
    void count_atTheThreshold_isReached() {
        TallyResult result = CHRONIC.count(List.of(missed(6), missed(1), missed(3)), month(6));

        assertThat(result.isReached()).isTrue();
        assertThat(result.evidence()).containsExactly(missed(1), missed(3), missed(6));
        assertThat(result.tally()).isEqualTo(CHRONIC);
        assertThat(result.period()).isEqualTo(month(6));
    }

    @Test
    void evidence_moreThanNeeded_isMinimalAndMostRecent() {
        TallyResult result = CHRONIC.count(List.of(missed(2), missed(6), missed(4), missed(3), missed(5)), month(6));

        assertThat(result.count()).isEqualTo(5);
        assertThat(result.evidence()).containsExactly(missed(4), missed(5), missed(6));
        assertThat(result).hasToString("5 of 3 needed");
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "7, 0", "1, 1", "12, 0"})
    void count_window_holdsSoManyPeriodsUpToTheCurrentOne(int current, int count) {
        assertThat(CHRONIC.count(List.of(missed(1)), month(current)).count()).isEqualTo(count);
    }

    @Test
    void count_laterThanTheCurrentPeriod_doesNotCount() {
        assertThat(CHRONIC.count(List.of(missed(7)), month(6)).count()).isZero();
    }

    @Test
    void inARow_run_isThatManyOfTheLast() {
        Tally threeInARow = Tally.of(Occurrence.missed("uptime")).inARow(3);

        assertThat(threeInARow)
                .isEqualTo(
                        Tally.of(Occurrence.missed("uptime")).inLastPeriods(3).atLeast(3));
        assertThat(threeInARow
                        .count(List.of(missed(4), missed(5), missed(6)), month(6))
                        .isReached())
                .isTrue();
        assertThat(threeInARow
                        .count(List.of(missed(3), missed(5), missed(6)), month(6))
                        .isReached())
                .isFalse();
    }

    @Test
    void inARow_periodMissingOrNotAssessed_breaksTheRun() {
        Tally twoInARow = Tally.of(Occurrence.missed("uptime")).inARow(2);

        assertThat(twoInARow.count(List.of(missed(4), missed(6)), month(6)).isReached())
                .isFalse();
        assertThat(twoInARow
                        .count(List.of(entry(5, Verdict.NOT_ASSESSED), missed(6)), month(6))
                        .isReached())
                .isFalse();
        assertThat(twoInARow.count(List.of(missed(4), missed(5)), month(6)).isReached())
                .isFalse();
    }

    @Test
    void count_missed_holdsCriticalOnesToo() {
        List<PeriodVerdict> history = List.of(missed(5), entry(6, Verdict.CRITICAL));

        assertThat(CHRONIC.count(history, month(6)).count()).isEqualTo(2);
    }

    @Test
    void count_critical_holdsOnlyCriticalOnes() {
        Tally critical =
                Tally.of(Occurrence.critical("uptime")).inLastPeriods(6).atLeast(1);

        assertThat(critical.count(List.of(missed(5), entry(6, Verdict.CRITICAL)), month(6))
                        .evidence())
                .containsExactly(entry(6, Verdict.CRITICAL));
    }

    @Test
    void count_otherServiceLevel_doesNotCount() {
        PeriodVerdict other = new PeriodVerdict("latency", month(6), Verdict.MISSED);

        assertThat(CHRONIC.count(List.of(other), month(6)).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void of_windowOrThresholdBelowOne_isRefused(int number) {
        Counting counting = Tally.of(Occurrence.missed("uptime"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting.inLastPeriods(number).atLeast(1))
                .withMessage("Length of a window must be at least 1, but was " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting.inLastPeriods(3).atLeast(number))
                .withMessage("Threshold of a tally must be above 0, but was " + number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting.inARow(number))
                .withMessage("Length of a window must be at least 1, but was " + number);
    }

    @Test
    void occurrence_withoutLevelOrVerdict_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Occurrence::missed)
                .withMessage("Occurrence must name at least 1 service level, but names none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occurrence.verdict(Set.of(), "uptime"))
                .withMessage("Occurrence must have at least 1 verdict, but has none");
    }

    @Test
    void explain_count_isSumOfOccurrences() {
        TallyResult result = CHRONIC.count(List.of(missed(3), missed(6)), month(6));

        assertThat(result.explain().value()).isEqualTo(Figure.of(2));
        assertThat(result.explain().label()).isEqualTo(CHRONIC.toString());
        assertThat(result.explain().parts())
                .extracting(part -> part.label())
                .containsExactly(missed(3).toString(), missed(6).toString());
        assertThat(CHRONIC.count(List.of(), month(6)).explain().value()).isEqualTo(Figure.of(0));
    }

    @Test
    void toString_values_areInWords() {
        assertThat(Occurrence.missed("uptime")).hasToString("'uptime' " + Verdict.MISSED);
        assertThat(missed(3)).hasToString("'uptime' " + Verdict.MISSED + " in 2026-03");
        assertThat(CHRONIC).hasToString("'uptime' " + Verdict.MISSED + " in at least 3 of the last 6 periods");
    }

    @Test
    void count_oneEntryTwice_countsOnce() {
        assertThat(CHRONIC.count(List.of(missed(6), missed(6), missed(6)), month(6))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void count_changedHistory_changesNothing() {
        List<PeriodVerdict> history = new ArrayList<>(List.of(missed(6)));
        TallyResult result = CHRONIC.count(history, month(6));
        history.clear();
        assertThat(result.count()).isEqualTo(1);
    }

    @Test
    void count_twoVerdictsOnOnePeriod_areOneOccurrence() {
        List<PeriodVerdict> history = List.of(missed(6), entry(6, Verdict.CRITICAL));
        assertThat(CHRONIC.count(history, month(6)).count()).isEqualTo(1);
    }
}
