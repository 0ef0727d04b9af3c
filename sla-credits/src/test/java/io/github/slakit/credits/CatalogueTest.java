package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.tally.Occurrence.critical;
import static io.github.slakit.core.tally.Occurrence.missed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Right;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses of contracts that the module has to carry, each by its number in the catalogue. */
class CatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "PT43M12S, USD 0.00", // 99.9 % to the instant
        "PT43M12.000000001S, USD 400.00",
        "PT60M, USD 400.00",
        "PT7H12M, USD 400.00", // 99 % to the instant
        "PT7H12M1S, USD 800.00",
        "PT36H, USD 800.00", // 95 % to the instant
        "PT36H1S, USD 2000.00"
    })
    void s20_nestedThresholds_theMostSevereOneReachedApplies(Duration downtime, String credit) {
        Credit ladder = Credit.table(
                        below(percent("99.9")).gives(percent("5")),
                        below(percent("99")).gives(percent("10")),
                        below(percent("95")).gives(percent("25")))
                .of("fee");
        Settlement june = contract(
                        Target.atLeast(percent("99.9")), Hosting.remedies().credit("uptime", ladder))
                .settle(Hosting.JUNE, Hosting.down(Hosting.JUNE, downtime), Hosting.fee("USD 8000.00"), Ledger.empty());
        assertThat(june.statement().total()).isEqualTo(Money.parse(credit));
    }

    @Test
    void s23_threeMissesInARow_giveTheRightAtTheEndOfTheThird() {
        List<RightStatus> months = cancellation("MMXXX");
        assertThat(months).map(RightStatus::isReached).containsExactly(false, false, false, false, true);
        assertThat(months.get(4).reachedAt()).contains(Instant.parse("2024-06-01T00:00:00Z"));
        assertThat(months.get(4).evidence())
                .map(entry -> entry.period().label())
                .containsExactly("2024-03", "2024-04", "2024-05");
    }

    @Test
    void s23_missesWithAMetMonthBetween_giveNone() {
        assertThat(cancellation("XMXX")).noneMatch(RightStatus::isReached);
    }

    @Test
    void s60_belowTheCriticalLevel_givesCreditAndRight() {
        Settlement june = criticalFloor(Duration.ofMillis(129_859_200));
        assertThat(june.assessments().get(0).value()).contains(percent("94.99"));
        assertThat(june.assessments().get(0).verdict()).isEqualTo(Verdict.CRITICAL);
        assertThat(june.statement().total()).isEqualTo(Money.parse("USD 100.00"));
        assertThat(june.rights()).map(RightStatus::isReached).containsExactly(true);
    }

    @Test
    void s60_atTheCriticalLevel_givesCreditOnly() {
        Settlement june = criticalFloor(Duration.ofHours(36));
        assertThat(june.assessments().get(0).value()).contains(percent("95.00"));
        assertThat(june.assessments().get(0).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(june.statement().total()).isEqualTo(Money.parse("USD 100.00"));
        assertThat(june.rights()).map(RightStatus::isReached).containsExactly(false);
    }

    /** Settles a month for each letter, from January on: X for a miss, M for a month that was met. */
    private static List<RightStatus> cancellation(String letters) {
        ResolvedContract contract = contract(
                Target.atLeast(percent("99.9")),
                Hosting.remedies().right("cancel", Tally.of(missed("uptime")).inARow(3), Right.toEndContract()));
        List<RightStatus> rights = new ArrayList<>();
        Ledger ledger = Ledger.empty();
        for (int i = 0; i < letters.length(); i++) {
            YearMonth month = YearMonth.of(2024, 1).plusMonths(i);
            Duration downtime = letters.charAt(i) == 'X' ? Duration.ofHours(1) : Duration.ZERO;
            Settlement settled = contract.settle(month, Hosting.down(month, downtime), Hosting.fee("USD 1.00"), ledger);
            rights.add(settled.rights().get(0));
            ledger = settled.ledger();
        }
        return rights;
    }

    private static Settlement criticalFloor(Duration downtime) {
        return contract(
                        Target.atLeast(percent("99.9")).critical(percent("95")),
                        Hosting.remedies()
                                .credit(
                                        "uptime",
                                        Credit.table(below(percent("99.9")).gives(percent("10")))
                                                .of("fee"))
                                .right("end", Tally.of(critical("uptime")).inARow(1), Right.toEndContract()))
                .settle(Hosting.JUNE, Hosting.down(Hosting.JUNE, downtime), Hosting.fee("USD 1000.00"), Ledger.empty());
    }

    private static ResolvedContract contract(Target target, Remedies.Builder remedies) {
        return Contract.of(Hosting.agreement(Hosting.uptime("uptime", target)), remedies.build())
                .resolve(Map.of());
    }
}
