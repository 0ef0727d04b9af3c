package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.credits.remedy.Credit;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published terms of Amazon EC2 for a region, version of 2022-05-25, in both spellings of the ladder. */
class AwsEc2RegionTest {

    /** How the ladder is written. */
    enum Ladder {
        RANGES,
        NESTED;

        Credit.Table table() {
            return switch (this) {
                case RANGES ->
                    Credit.table(
                            Range.atLeast(percent("99.0"))
                                    .butBelow(percent("99.99"))
                                    .gives(percent("10")),
                            Range.atLeast(percent("95.0"))
                                    .butBelow(percent("99.0"))
                                    .gives(percent("30")),
                            below(percent("95.0")).gives(percent("100")));
                case NESTED ->
                    Credit.table(
                            below(percent("99.99")).gives(percent("10")),
                            below(percent("99.0")).gives(percent("30")),
                            below(percent("95.0")).gives(percent("100")));
            };
        }

        String tier(int number) {
            List<String> tiers = switch (this) {
                case RANGES ->
                    List.of(
                            "at least 99 % but below 99.99 %: 10 %",
                            "at least 95 % but below 99 %: 30 %", "below 95 %: 100 %");
                case NESTED -> List.of("below 99.99 %: 10 %", "below 99 %: 30 %", "below 95 %: 100 %");
            };
            return tiers.get(number - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void s01_downtimeExactlyAtTheLimit_isMet(Ladder ladder) {
        Statement june = settle(
                ladder,
                Hosting.JUNE,
                "USD 18250.40",
                outage("2024-06-04T07:13:00Z", "2024-06-04T07:14:26Z"),
                outage("2024-06-04T12:14:26Z", "2024-06-04T12:17:19.2Z"));
        assertMeasured(june, 30, Duration.ofMillis(259_200), "99.99");
        assertThat(verdict(june)).isEqualTo(Verdict.MET);
        assertThat(band(june)).isEmpty();
        assertCredit(june, "0 USD", "USD 0.00");
    }

    @ParameterizedTest
    @EnumSource
    void s02_oneSecondBeyondTheLimit_paysTheFirstTier(Ladder ladder) {
        Statement june = settle(
                ladder,
                Hosting.JUNE,
                "USD 18250.40",
                outage("2024-06-04T07:13:00Z", "2024-06-04T07:14:26Z"),
                outage("2024-06-04T12:14:26Z", "2024-06-04T12:17:20.2Z"));
        assertMeasured(june, 30, Duration.ofMillis(260_200), "12958699/129600");
        assertThat(verdict(june)).isEqualTo(Verdict.MISSED);
        assertThat(band(june)).contains(ladder.tier(1));
        assertCredit(june, "45626/25 USD", "USD 1825.04");
    }

    @ParameterizedTest
    @EnumSource
    void s03_downtimeExactlyAtTheSecondLimit_staysInTheFirstTier(Ladder ladder) {
        Statement june = settle(
                ladder,
                Hosting.JUNE,
                "USD 18250.40",
                outage("2024-06-04T07:13:00Z", "2024-06-04T09:37:00Z"),
                outage("2024-06-04T14:37:00Z", "2024-06-04T19:25:00Z"));
        assertMeasured(june, 30, Duration.ofMinutes(432), "99");
        assertThat(verdict(june)).isEqualTo(Verdict.MISSED);
        assertThat(band(june)).contains(ladder.tier(1));
        assertCredit(june, "45626/25 USD", "USD 1825.04");
    }

    @ParameterizedTest
    @EnumSource
    void s04_oneSecondBeyondTheSecondLimit_paysTheSecondTier(Ladder ladder) {
        Statement june = settle(
                ladder,
                Hosting.JUNE,
                "USD 18250.40",
                outage("2024-06-04T07:13:00Z", "2024-06-04T09:37:00Z"),
                outage("2024-06-04T14:37:00Z", "2024-06-04T19:25:01Z"));
        assertMeasured(june, 30, Duration.ofSeconds(25_921), "2566079/25920");
        assertThat(verdict(june)).isEqualTo(Verdict.MISSED);
        assertThat(band(june)).contains(ladder.tier(2));
        assertCredit(june, "136878/25 USD", "USD 5475.12");
    }

    @ParameterizedTest
    @EnumSource
    void s05_oneSecondBeyondTheThirdLimit_paysEverything(Ladder ladder) {
        Statement june = settle(
                ladder,
                Hosting.JUNE,
                "USD 18250.40",
                outage("2024-06-04T07:13:00Z", "2024-06-04T19:13:00Z"),
                outage("2024-06-05T00:13:00Z", "2024-06-06T00:13:01Z"));
        assertMeasured(june, 30, Duration.ofSeconds(129_601), "2462399/25920");
        assertThat(verdict(june)).isEqualTo(Verdict.MISSED);
        assertThat(band(june)).contains(ladder.tier(3));
        assertCredit(june, "91252/5 USD", "USD 18250.40");
    }

    @ParameterizedTest
    @EnumSource
    void s06_overlappingOutages_countOnce(Ladder ladder) {
        Statement june = settle(
                ladder,
                Hosting.JUNE,
                "USD 1000.00",
                outage("2024-06-10T00:00:00Z", "2024-06-10T00:06:00Z"),
                outage("2024-06-10T00:04:00Z", "2024-06-10T00:10:00Z"));
        assertMeasured(june, 30, Duration.ofMinutes(10), "21595/216");
        assertThat(verdict(june)).isEqualTo(Verdict.MISSED);
        assertThat(band(june)).contains(ladder.tier(1));
        assertCredit(june, "100 USD", "USD 100.00");
    }

    @ParameterizedTest
    @EnumSource
    void s07_outageAcrossTheEndOfTheMonth_countsInBothMonths(Ladder ladder) {
        Outage outage = outage("2024-06-30T23:50:00Z", "2024-07-01T00:10:00Z");
        Statement june = settle(ladder, Hosting.JUNE, "USD 1000.00", outage);
        assertMeasured(june, 30, Duration.ofMinutes(10), "21595/216");
        assertThat(verdict(june)).isEqualTo(Verdict.MISSED);
        assertThat(band(june)).contains(ladder.tier(1));
        assertCredit(june, "100 USD", "USD 100.00");

        Statement july = settle(ladder, Hosting.JULY, "USD 1100.00", outage);
        assertMeasured(july, 31, Duration.ofMinutes(10), "111575/1116");
        assertThat(verdict(july)).isEqualTo(Verdict.MISSED);
        assertThat(band(july)).contains(ladder.tier(1));
        assertCredit(july, "110 USD", "USD 110.00");

        assertThat(june.total().plus(july.total())).isEqualTo(Money.parse("USD 210.00"));
        assertThat(june.exactBeforeCaps().plus(july.exactBeforeCaps())).isEqualTo(Figure.parse("210 USD"));
    }

    private static Statement settle(Ladder ladder, YearMonth month, String fee, Outage... outages) {
        return Contract.of(
                        Hosting.agreement(Hosting.uptime("region", Target.atLeast(percent("99.99")))),
                        Hosting.remedies()
                                .credit("region", ladder.table().of("fee"))
                                .build())
                .resolve(Map.of())
                .settle(month, Facts.of(outages), Hosting.fee(fee), Ledger.empty())
                .statement();
    }

    private static Outage outage(String startInclusive, String endExclusive) {
        return Outage.of("web", Instant.parse(startInclusive), Instant.parse(endExclusive));
    }

    private static Verdict verdict(Statement statement) {
        return line(statement).assessment().verdict();
    }

    private static Optional<String> band(Statement statement) {
        return line(statement).band().map(Band::toString);
    }

    private static StatementLine line(Statement statement) {
        assertThat(statement.lines()).hasSize(1);
        return statement.lines().get(0);
    }

    private static void assertMeasured(Statement statement, int days, Duration downtime, String value) {
        assertThat(line(statement).assessment().result().whole()).isEqualTo(Figure.of(Duration.ofDays(days)));
        assertThat(line(statement).assessment().result().downtime()).isEqualTo(downtime);
        assertThat(line(statement).assessment().value()).contains(percent(value));
    }

    private static void assertCredit(Statement statement, String exact, String total) {
        assertThat(line(statement).exact()).isEqualTo(Figure.parse(exact));
        assertThat(line(statement).amount()).isEqualTo(Money.parse(total));
        assertThat(statement.total()).isEqualTo(Money.parse(total));
    }
}
