package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.tally.Occurrence.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.agreement.UnknownServiceException;
import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.explain.Operation;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import io.github.slakit.core.time.Window;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Right;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class ResolvedContractTest {

    private static final Instant MID_JUNE = Instant.parse("2024-06-16T00:00:00Z");
    private static final Instant JULY = Instant.parse("2024-07-01T00:00:00Z");

    @Test
    void definition_isTheContractThatWasResolved() {
        Contract contract = Contract.of(
                Hosting.agreement(Hosting.uptime("uptime")), Hosting.remedies().build());
        assertThat(contract.resolve(Map.of()).definition()).isEqualTo(contract);
        assertThat(contract.resolve(Map.of()).agreement().definition()).isEqualTo(contract.agreement());
    }

    @ParameterizedTest
    @CsvSource({"2024-05", "2024-09"})
    void settle_monthOutsideTheTerm_isRefused(YearMonth month) {
        assertThatThrownBy(() -> summer().settle(month, Facts.of(), Hosting.fee("USD 1.00"), Ledger.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period must lie in the term 2024-06-16 to 2024-09-01 of agreement 'hosting', but was "
                        + month);
    }

    @Test
    void settle_partialFirstMonth_countsFromTheFirstDayOfTheTerm() {
        Outage acrossTheFirstDay =
                Outage.of("web", MID_JUNE.minus(Duration.ofHours(5)), MID_JUNE.plus(Duration.ofHours(18)));
        Settlement june =
                summer().settle(Hosting.JUNE, Facts.of(acrossTheFirstDay), Hosting.fee("USD 840.00"), Ledger.empty());
        assertThat(june.statement().period().label()).isEqualTo("2024-06");
        assertThat(june.statement().period().interval()).isEqualTo(Interval.of(MID_JUNE, JULY));
        assertThat(june.assessments().get(0).result().whole()).isEqualTo(Figure.of(Duration.ofDays(15)));
        assertThat(june.assessments().get(0).value()).contains(percent("95"));
        assertThat(june.statement().total()).isEqualTo(Money.parse("USD 84.00"));
    }

    @Test
    void settle_factAboutAnUnknownService_isRefused() {
        Facts facts = Facts.of(Outage.of("mail", MID_JUNE, JULY));
        assertThatThrownBy(() -> summer().settle(Hosting.JUNE, facts, Hosting.fee("USD 1.00"), Ledger.empty()))
                .isInstanceOf(UnknownServiceException.class)
                .hasMessage("Service of a fact must be one of [web] in agreement 'hosting', but was 'mail'");
    }

    @Test
    void settle_severalLevels_areAssessedInTheOrderOfTheContract() {
        Agreement agreement = Hosting.agreement(Hosting.uptime("z"), Hosting.uptime("a"));
        Settlement june = Contract.of(
                        agreement,
                        Hosting.remedies().credit("a", Hosting.tenth("fee")).build())
                .resolve(Map.of())
                .settle(
                        Hosting.JUNE,
                        Hosting.down(Hosting.JUNE, Hosting.LONG),
                        Hosting.fee("USD 10.00"),
                        Ledger.empty());
        assertThat(june.assessments())
                .map(assessment -> assessment.serviceLevel().id())
                .containsExactly("z", "a");
        assertThat(june.statement().lines())
                .map(line -> line.assessment().serviceLevel().id())
                .containsExactly("a");
        assertThat(june.ledger().verdicts())
                .isEqualTo(june.assessments().stream()
                        .map(assessment -> assessment.entry())
                        .toList());
    }

    @Test
    void settle_rights_areInTheOrderOfTheContract() {
        Settlement june = Hosting.contract(Hosting.remedies()
                        .right("z", Tally.of(missed("uptime")).inARow(1), Right.toEndContract())
                        .right("a", Tally.of(missed("uptime")).inARow(2), Right.toEndService("web")))
                .settle(
                        Hosting.JUNE,
                        Hosting.down(Hosting.JUNE, Hosting.LONG),
                        Hosting.fee("USD 10.00"),
                        Ledger.empty());
        assertThat(june.rights())
                .map(RightStatus::toString)
                .containsExactly("z: reached, 1 of 1 needed", "a: not reached, 1 of 2 needed");
    }

    @Test
    void settle_missingMonth_breaksARun() {
        ResolvedContract contract = Hosting.contract(
                Hosting.remedies().right("chronic", Tally.of(missed("uptime")).inARow(2), Right.toEndContract()));
        Ledger may = contract.settle(
                        Hosting.MAY, Hosting.down(Hosting.MAY, Hosting.LONG), Hosting.fee("USD 1.00"), Ledger.empty())
                .ledger();
        Settlement july =
                contract.settle(Hosting.JULY, Hosting.down(Hosting.JULY, Hosting.LONG), Hosting.fee("USD 1.00"), may);
        assertThat(july.rights().get(0).isReached()).isFalse();
    }

    /** In June 2024 end five weeks, of which that of the outage is missed, and a quarter: 84.00 + 84.00. */
    @Test
    void settle_levelsOfSeveralSchemes_haveALineForEachPeriodThatEndsInTheMonth() {
        Settlement june = severalSchemes().settle(Hosting.JUNE, down(), Hosting.fee("USD 840.00"), Ledger.empty());
        assertThat(june.assessments())
                .map(assessment -> assessment.period().label())
                .containsExactly("2024-W22", "2024-W23", "2024-W24", "2024-W25", "2024-W26", "2024-06", "2024-Q2");
        assertThat(june.statement().lines())
                .map(line -> line.amount().toString())
                .containsExactly("USD 0.00", "USD 84.00", "USD 0.00", "USD 0.00", "USD 0.00", "USD 84.00");
        assertThat(june.statement().total()).isEqualTo(Money.parse("USD 168.00"));
    }

    @Test
    void settle_rightsOnSeveralSchemes_countThePeriodsOfTheirLevels() {
        ResolvedContract contract = severalSchemes();
        Settlement june = contract.settle(Hosting.JUNE, down(), Hosting.fee("USD 840.00"), Ledger.empty());
        assertThat(june.rights())
                .map(RightStatus::toString)
                .containsExactly(
                        "three weeks: not reached, 0 of 1 needed",
                        "four weeks: reached, 1 of 1 needed",
                        "quarter: reached, 1 of 1 needed",
                        "both: reached, 2 of 2 needed");

        Settlement july = contract.settle(Hosting.JULY, Hosting.noFacts(), Hosting.fee("USD 840.00"), june.ledger());
        assertThat(july.ledger().verdicts()).hasSize(12);
        assertThat(july.rights())
                .map(RightStatus::toString)
                .containsExactly(
                        "three weeks: not reached, 0 of 1 needed",
                        "four weeks: not reached, 0 of 1 needed",
                        "quarter: reached, 1 of 1 needed",
                        "both: reached, 2 of 2 needed");
    }

    /** Two hours in the week of Monday, 3 June. */
    private static Facts down() {
        return Hosting.down(Hosting.JUNE, Duration.ofHours(2));
    }

    private static ResolvedContract severalSchemes() {
        Agreement agreement = Hosting.agreement(
                scheme("weekly", Periods.calendarWeeks(DayOfWeek.MONDAY)),
                Hosting.uptime("monthly"),
                scheme("quarterly", Periods.calendarQuarters()));
        return Contract.of(
                        agreement,
                        Hosting.remedies()
                                .credit("weekly", Hosting.tenth("fee"))
                                .credit("monthly", Hosting.tenth("fee"))
                                .right("three weeks", missesIn("weekly", 3), Right.toEndContract())
                                .right("four weeks", missesIn("weekly", 4), Right.toEndContract())
                                .right("quarter", missesIn("quarterly", 1), Right.toEndContract())
                                .right(
                                        "both",
                                        Tally.of(missed("monthly", "quarterly"))
                                                .ofDistinctLevels()
                                                .in(Window.last(3, ChronoUnit.MONTHS))
                                                .atLeast(2),
                                        Right.toEndContract())
                                .build())
                .resolve(Map.of());
    }

    private static Tally missesIn(String level, int periods) {
        return Tally.of(missed(level)).inLastPeriods(periods).atLeast(1);
    }

    private static ServiceLevel scheme(String id, PeriodScheme scheme) {
        return ServiceLevel.builder()
                .id(id)
                .service("web")
                .metric(Metric.availability())
                .target(Target.atLeast(Figure.percent("99.95")))
                .period(scheme)
                .build();
    }

    @Test
    void settle_emptyPeriodOfTheLedger_isRefused() {
        Ledger settled = skippedDay().ledger();
        ResolvedContract contract = samoa();
        assertThatThrownBy(
                        () -> contract.settle(YearMonth.of(2011, 12), Facts.of(), Hosting.fee("USD 840.00"), settled))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settle_periodWithoutTime_isNotAssessedAndOwesNothing() {
        Settlement settlement = skippedDay();
        assertThat(settlement.statement().period().interval().isEmpty()).isTrue();
        assertThat(settlement.assessments().get(0).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(settlement.statement().lines().get(0).band()).isEmpty();
        assertThat(settlement.statement().lines().get(0).display()).isEqualTo("none");
        assertThat(settlement.statement().total()).isEqualTo(Money.parse("USD 0.00"));
        assertThat(settlement.rights().get(0).isReached()).isFalse();
    }

    @Test
    void settle_periodWithoutTime_saysWhyNothingIsOwed() {
        Explanation line = skippedDay().statement().lines().get(0).explain();
        assertThat(line.value()).isEqualTo(Figure.parse("0 USD"));
        assertThat(line.operation()).isEqualTo(Operation.PRODUCT);
        assertThat(line.parts())
                .map(Explanation::toString)
                .containsExactly("share without a figure: 0 %", "charge 'fee': 840 USD");
        assertThat(line.parts().get(0).notes())
                .containsExactly(
                        "no availability over the period: there is nothing to measure in 2011-12-30T10:00:00Z to "
                                + "2011-12-30T10:00:00Z");
    }

    @Test
    void settle_periodWithoutTime_wantsItsChargeAllTheSame() {
        ResolvedContract contract = samoa();
        assertThatThrownBy(() -> contract.settle(
                        YearMonth.of(2011, 12),
                        Facts.of(),
                        Charges.of("support", Money.parse("USD 1.00")),
                        Ledger.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Charge must be one of [support], but was 'fee'");
    }

    /** A term of 30 December 2011, a date that Samoa left out as it crossed the date line. */
    private static Settlement skippedDay() {
        return samoa().settle(YearMonth.of(2011, 12), Facts.of(), Hosting.fee("USD 840.00"), Ledger.empty());
    }

    private static ResolvedContract samoa() {
        Agreement agreement = Hosting.agreement()
                .zone(ZoneId.of("Pacific/Apia"))
                .term(LocalDate.of(2011, 12, 30), LocalDate.of(2011, 12, 31))
                .serviceLevel(Hosting.uptime("uptime"))
                .build();
        return Contract.of(agreement, remedies()).resolve(Map.of());
    }

    private static ResolvedContract summer() {
        Agreement agreement = Hosting.agreement()
                .term(LocalDate.of(2024, 6, 16), LocalDate.of(2024, 9, 1))
                .serviceLevel(Hosting.uptime("uptime"))
                .build();
        return Contract.of(agreement, remedies()).resolve(Map.of());
    }

    private static Remedies remedies() {
        return Hosting.remedies()
                .credit("uptime", Hosting.tenth("fee"))
                .right("chronic", Tally.of(missed("uptime")).inARow(1), Right.toEndContract())
                .build();
    }
}
