package io.github.slakit.credits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Verdict;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final PeriodVerdict MAY = entry(Hosting.MAY, Verdict.MET);
    private static final PeriodVerdict JUNE = entry(Hosting.JUNE, Verdict.MISSED);

    @Test
    void empty_hasNoLastPeriod() {
        assertThat(Ledger.empty().verdicts()).isEmpty();
        assertThat(Ledger.empty().lastPeriod()).isEmpty();
    }

    @Test
    void lastPeriod_severalPeriods_isTheLatest() {
        assertThat(Ledger.of(List.of(MAY, JUNE)).lastPeriod()).contains(Hosting.period(Hosting.JUNE));
    }

    @Test
    void of_entriesOutOfOrder_areRefused() {
        assertThatThrownBy(() -> Ledger.of(List.of(JUNE, MAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Entries of a ledger must be in order of time up to the last period 2024-05, but were "
                        + "['uptime' missed in 2024-06, 'uptime' met in 2024-05]");
    }

    @Test
    void of_twoLevelsInOnePeriod_areKeptInTheirOrder() {
        PeriodVerdict other = new PeriodVerdict("other", Hosting.period(Hosting.MAY), Verdict.MISSED);
        assertThat(Ledger.of(List.of(MAY, other, JUNE)).verdicts()).containsExactly(MAY, other, JUNE);
    }

    @Test
    void of_oneLevelTwiceInAPeriod_isRefused() {
        assertThatThrownBy(() -> Ledger.of(List.of(MAY, MAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Service level must have one entry for each period in a ledger, but 'uptime' met in 2024-05 "
                                + "stands there twice");
    }

    @Test
    void of_noEntries_isEmpty() {
        assertThat(Ledger.of(List.of())).isEqualTo(Ledger.empty());
    }

    @Test
    void new_entryAfterTheLastPeriod_isRefused() {
        assertThatThrownBy(() -> new Ledger(Optional.of(Hosting.period(Hosting.MAY)), List.of(JUNE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Entries of a ledger must be in order of time up to the last period 2024-05");
        assertThatThrownBy(() -> new Ledger(Optional.empty(), List.of(JUNE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Entries of a ledger must be in order of time up to the last period none");
    }

    @Test
    void of_changedList_changesNothing() {
        List<PeriodVerdict> entries = new ArrayList<>(List.of(MAY));
        Ledger ledger = Ledger.of(entries);
        entries.add(JUNE);
        assertThat(ledger).isEqualTo(Ledger.of(List.of(MAY)));
    }

    @Test
    void plus_furtherPeriod_leavesTheLedgerAsItIs() {
        Ledger may = Ledger.of(List.of(MAY));
        assertThat(may.plus(Hosting.period(Hosting.JUNE), List.of(JUNE)).verdicts())
                .containsExactly(MAY, JUNE);
        assertThat(may.verdicts()).containsExactly(MAY);
    }

    @Test
    void settle_emptyLedger_comesOutWithThePeriod() {
        PeriodVerdict june = JUNE.withFigure("value", Figure.percent("71900/720"));
        assertThat(settle(Hosting.JUNE, Ledger.empty()).verdicts()).containsExactly(june);
    }

    @ParameterizedTest
    @CsvSource({"2024-06", "2024-05"})
    void settle_monthNotAfterTheLedger_isRefused(YearMonth month) {
        Ledger ledger = settle(Hosting.JUNE, Ledger.empty());
        assertThatThrownBy(() -> settle(month, ledger))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Period to settle must come after the last one in the ledger, 2024-06, but was " + month);
    }

    @Test
    void settle_contractWithoutLevels_remembersTheMonth() {
        ResolvedContract empty = Contract.of(
                        Hosting.agreement().build(), Hosting.remedies().build())
                .resolve(Map.of());
        Ledger ledger = empty.settle(Hosting.JUNE, Hosting.noFacts(), Hosting.fee("USD 1.00"), Ledger.empty())
                .ledger();
        assertThatThrownBy(() -> empty.settle(Hosting.JUNE, Hosting.noFacts(), Hosting.fee("USD 1.00"), ledger))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settle_monthThatLeavesAGap_isAllowed() {
        Ledger ledger = settle(Hosting.JULY, Ledger.of(List.of(MAY)));
        assertThat(ledger.verdicts()).map(entry -> entry.period().label()).containsExactly("2024-05", "2024-07");
    }

    private static Ledger settle(YearMonth month, Ledger ledger) {
        return Hosting.contract(Hosting.remedies())
                .settle(month, Hosting.down(month, Duration.ofHours(1)), Hosting.fee("USD 1.00"), ledger)
                .ledger();
    }

    private static PeriodVerdict entry(YearMonth month, Verdict verdict) {
        return new PeriodVerdict("uptime", Hosting.period(month), verdict);
    }
}
