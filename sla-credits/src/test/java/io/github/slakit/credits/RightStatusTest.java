package io.github.slakit.credits;

import static io.github.slakit.core.tally.Occurrence.missed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.credits.remedy.Right;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightStatusTest {

    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final Right RIGHT = Right.toEndService("web").withClause("§ 9.2");

    @Test
    void isReached_belowTheThreshold_isFalse() {
        RightStatus status = status(RIGHT, Hosting.MAY);
        assertThat(status.isReached()).isFalse();
        assertThat(status.reachedAt()).isEmpty();
        assertThat(status.evidence()).isEmpty();
        assertThat(status).hasToString("chronic: not reached, 1 of 2 needed");
    }

    @Test
    void isReached_atTheThreshold_isTrueFromTheEndOfThePeriod() {
        RightStatus status = status(RIGHT, APRIL, Hosting.JUNE);
        assertThat(status.isReached()).isTrue();
        assertThat(status.reachedAt()).contains(Instant.parse("2024-07-01T00:00:00Z"));
        assertThat(status.evidence()).containsExactly(miss(APRIL), miss(Hosting.JUNE));
        assertThat(status).hasToString("chronic: reached, 2 of 2 needed");
    }

    @Test
    void evidence_moreThanNeeded_isTheMostRecentOnly() {
        RightStatus status = status(RIGHT, APRIL, Hosting.MAY, Hosting.JUNE);
        assertThat(status.evidence()).containsExactly(miss(Hosting.MAY), miss(Hosting.JUNE));
        assertThat(status.reachedAt()).contains(Instant.parse("2024-06-01T00:00:00Z"));
        assertThat(status).hasToString("chronic: reached, 3 of 2 needed");
    }

    @Test
    void explain_count_restsOnItsOccurrencesAndTheClause() {
        Explanation count = status(RIGHT, APRIL, Hosting.JUNE).explain();
        assertThat(count.value()).isEqualTo(Figure.of(2));
        assertThat(count.clause()).contains("§ 9.2");
        assertThat(count.notes()).containsExactly("chronic: reached, 2 of 2 needed");
        assertThat(count.parts())
                .map(Explanation::label)
                .containsExactly("'uptime' missed in 2024-04", "'uptime' missed in 2024-06");
    }

    @Test
    void explain_rightWithoutAClause_hasNone() {
        Explanation count = status(Right.toEndContract()).explain();
        assertThat(count.value()).isEqualTo(Figure.of(0));
        assertThat(count.clause()).isEmpty();
        assertThat(count.notes()).containsExactly("chronic: not reached, 0 of 2 needed");
    }

    private static RightStatus status(Right right, YearMonth... missed) {
        Tally tally = Tally.of(missed("uptime")).inLastPeriods(3).atLeast(2);
        List<PeriodVerdict> history =
                Arrays.stream(missed).map(RightStatusTest::miss).toList();
        return new RightStatus("chronic", right, tally.count(history, Hosting.period(Hosting.JUNE)));
    }

    private static PeriodVerdict miss(YearMonth month) {
        return new PeriodVerdict("uptime", Hosting.period(month), Verdict.MISSED);
    }
}
