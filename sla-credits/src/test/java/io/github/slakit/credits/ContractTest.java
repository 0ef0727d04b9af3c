package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.tally.Occurrence.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.lint.Severity;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.Occurrence;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Tally MISS = Tally.of(missed("uptime")).inARow(1);

    @Test
    void lint_soundRemedies_findNothing() {
        assertThat(lint(Hosting.remedies()
                        .credit("uptime", Hosting.tenth("fee"))
                        .cap(Cap.of(percent("0"), "fee"))
                        .cap(Cap.of(percent("150"), "fee"))
                        .right("web", MISS, Right.toEndService("web"))
                        .right("all", MISS, Right.toEndContract())))
                .isEmpty();
    }

    @Test
    void lint_twoBandsForOneValue_namesBothAndTheValue() {
        assertThat(lint(Hosting.remedies()
                        .credit(
                                "uptime",
                                Credit.table(
                                                Range.atLeast(percent("95"))
                                                        .butBelow(percent("99.9"))
                                                        .gives(percent("10")),
                                                Range.atLeast(percent("99"))
                                                        .butBelow(percent("100"))
                                                        .gives(percent("5")))
                                        .of("fee"))))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "credit.overlap",
                        "credits[uptime]",
                        "Ladder of the credit for 'uptime' must have one band for each value, but 99.45 % lies in two: "
                                + "at least 95 % but below 99.9 %: 10 % and at least 99 % but below 100 %: 5 %"));
    }

    @Test
    void lint_oneThresholdTwice_namesBoth() {
        assertThat(lint(Hosting.remedies()
                        .credit(
                                "uptime",
                                Credit.table(
                                                below(percent("99")).gives(percent("10")),
                                                below(percent("99.0")).gives(percent("25")))
                                        .of("fee"))))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "credit.overlap",
                        "credits[uptime]",
                        "Ladder of the credit for 'uptime' must have one band for each value, but 98 % lies in two: "
                                + "below 99 %: 10 % and below 99 %: 25 %"));
    }

    @Test
    void lint_bandsInAnotherUnitThanTheMetric_areRefused() {
        assertThat(lint(Hosting.remedies()
                        .credit(
                                "uptime",
                                Credit.table(below(Figure.parse("3600 s")).gives(percent("10")))
                                        .of("fee"))))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "credit.unit",
                        "credits[uptime]",
                        "Bands of the credit for 'uptime' must be in '%' as its metric, but were in 's'"));
    }

    @Test
    void lint_payThatIsNoPercentage_isRefused() {
        assertThat(lint(Hosting.remedies()
                        .credit(
                                "uptime",
                                Credit.table(below(percent("99")).gives(Figure.parse("50 USD")))
                                        .of("fee"))
                        .cap(Cap.of(Figure.parse("0.5"), "fee"))))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "share.unit",
                                "credits[uptime]",
                                "Band 'below 99 %' of the credit for 'uptime' must be a percentage of a charge, but was "
                                        + "50 USD"),
                        new Finding(
                                Severity.ERROR,
                                "share.unit",
                                "caps[fee]",
                                "Cap must be a percentage of a charge, but was 0.5"));
    }

    @Test
    void lint_negativeShare_isRefused() {
        assertThat(lint(Hosting.remedies()
                        .credit(
                                "uptime",
                                Credit.table(below(percent("99")).gives(percent("-10")))
                                        .of("fee"))
                        .cap(Cap.of(percent("-0.5"), "fee"))))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "share.negative",
                                "credits[uptime]",
                                "Band 'below 99 %' of the credit for 'uptime' must be at least 0 %, but was -10 %"),
                        new Finding(
                                Severity.ERROR,
                                "share.negative",
                                "caps[fee]",
                                "Cap must be at least 0 %, but was -0.5 %"));
    }

    @Test
    void lint_twoCreditsForOneLevel_areRefused() {
        assertThat(lint(Hosting.remedies()
                        .credit("uptime", Hosting.tenth("fee"))
                        .credit("uptime", Hosting.tenth("support"))))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "credit.unique",
                        "credits[uptime]",
                        "Service level must have one credit, but 'uptime' has several"));
    }

    @Test
    void lint_unknownLevel_isRefusedInCreditsAndRights() {
        assertThat(lint(Hosting.remedies()
                        .credit("latency", Hosting.tenth("fee"))
                        .right("chronic", Tally.of(missed("repair")).inARow(2), Right.toEndContract())))
                .containsExactly(
                        new Finding(
                                Severity.ERROR,
                                "level.unknown",
                                "credits[latency]",
                                "Service level of a credit must be one of [uptime], but was 'latency'"),
                        new Finding(
                                Severity.ERROR,
                                "level.unknown",
                                "rights[chronic]",
                                "Service level of a right must be one of [uptime], but was 'repair'"));
    }

    @Test
    void lint_unknownServiceOfARight_isRefused() {
        assertThat(lint(Hosting.remedies().right("chronic", MISS, Right.toEndService("mail"))))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "service.unknown",
                        "rights[chronic]",
                        "Service of a right must be one of [web], but was 'mail'"));
    }

    @Test
    void lint_oneIdForTwoRights_isRefused() {
        assertThat(lint(Hosting.remedies()
                        .right("chronic", MISS, Right.toEndContract())
                        .right("chronic", MISS, Right.toEndService("web"))))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "id.unique",
                        "rights[chronic]",
                        "Id must be unique among the rights, but 'chronic' stands there twice"));
    }

    @Test
    void lint_moreOccurrencesThanPeriods_isAWarning() {
        assertThat(lint(Hosting.remedies().right("chronic", tally(3, 4), Right.toEndContract())))
                .containsExactly(new Finding(
                        Severity.WARNING,
                        "tally.unreachable",
                        "rights[chronic]",
                        "Right should be reachable, but needs 4 occurrences and the window or the term has 3 periods"));
    }

    @Test
    void lint_moreOccurrencesThanTheTermHasMonths_isAWarning() {
        Agreement twoMonths = Hosting.agreement()
                .term(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1))
                .serviceLevel(Hosting.uptime("uptime"))
                .build();
        Remedies remedies = Hosting.remedies()
                .right("pair", tally(2, 2), Right.toEndContract())
                .right("chronic", tally(3, 3), Right.toEndContract())
                .build();
        assertThat(Contract.of(twoMonths, remedies).lint())
                .containsExactly(new Finding(
                        Severity.WARNING,
                        "tally.unreachable",
                        "rights[chronic]",
                        "Right should be reachable, but needs 3 occurrences and the window or the term has 2 periods"));
    }

    @Test
    void lint_criticalPeriodsOfALevelWithoutCriticalValue_isAWarning() {
        Tally tally = Tally.of(Occurrence.critical("uptime")).inARow(1);
        assertThat(lint(Hosting.remedies().right("chronic", tally, Right.toEndContract())))
                .containsExactly(
                        new Finding(
                                Severity.WARNING,
                                "tally.unreachable",
                                "rights[chronic]",
                                "Right should be reachable, but counts critical periods of 'uptime', which has no critical value"));
    }

    @Test
    void resolve_unknownCalendarAndFaultyRemedies_areRefusedTogether() {
        ServiceLevel level = ServiceLevel.builder()
                .id("uptime")
                .service("web")
                .metric(Metric.availability().during("support"))
                .target(Target.atLeast(percent("99.9")))
                .period(Periods.calendarMonths())
                .build();
        Remedies remedies = Hosting.remedies().cap(Cap.of(percent("-1"), "fee")).build();
        assertThatThrownBy(() -> Contract.of(Hosting.agreement(level), remedies).resolve(Map.of()))
                .isInstanceOf(InvalidTermsException.class)
                .hasMessage("Contract 'hosting' must have no errors, but has\n"
                        + "  ERROR at serviceLevels[uptime].metric: Calendar of service level 'uptime' must be one of "
                        + "[], but was 'support' (calendar.unknown)\n"
                        + "  ERROR at caps[fee]: Cap must be at least 0 %, but was -1 % (share.negative)");
    }

    @Test
    void lint_asManyOccurrencesAsPeriods_findsNothing() {
        assertThat(lint(Hosting.remedies().right("chronic", tally(3, 3), Right.toEndContract())))
                .isEmpty();
    }

    @Test
    void lint_faultsOfAgreementAndRemedies_areInTheOrderOfTheContract() {
        assertThat(faulty().lint())
                .map(Finding::code)
                .containsExactly(
                        "target.range",
                        "credit.unique",
                        "share.negative",
                        "share.unit",
                        "id.unique",
                        "service.unknown",
                        "tally.unreachable");
    }

    @Test
    void resolve_warnings_areNoReasonToRefuse() {
        Contract contract = contract(Hosting.remedies().right("chronic", tally(3, 4), Right.toEndContract()));
        assertThat(contract.resolve(Map.of()).definition()).isEqualTo(contract);
    }

    @Test
    void resolve_errorsOfAgreementAndRemedies_areRefusedAllAtOnce() {
        assertThatThrownBy(() -> faulty().resolve(Map.of()))
                .isInstanceOf(InvalidTermsException.class)
                .hasMessage("Contract 'hosting' must have no errors, but has\n"
                        + "  ERROR at serviceLevels[uptime].target: Target of service level 'uptime' must be from 0 % to "
                        + "100 %, but was 110 % (target.range)\n"
                        + "  ERROR at credits[uptime]: Service level must have one credit, but 'uptime' has several "
                        + "(credit.unique)\n"
                        + "  ERROR at credits[uptime]: Band 'below 99 %' of the credit for 'uptime' must be at least "
                        + "0 %, but was -1 % (share.negative)\n"
                        + "  ERROR at caps[fee]: Cap must be a percentage of a charge, but was 5 USD (share.unit)\n"
                        + "  ERROR at rights[chronic]: Id must be unique among the rights, but 'chronic' stands there "
                        + "twice (id.unique)\n"
                        + "  ERROR at rights[chronic]: Service of a right must be one of [web], but was 'mail' "
                        + "(service.unknown)");
    }

    @Test
    void resolve_errors_areCarriedByTheException() {
        Contract faulty = faulty();
        InvalidTermsException refusal =
                catchThrowableOfType(InvalidTermsException.class, () -> faulty.resolve(Map.of()));
        assertThat(refusal.findings())
                .isEqualTo(faulty.lint().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }

    @Test
    void equals_contractsWithTheSameTerms_areEqual() {
        Contract contract = contract(Hosting.remedies().credit("uptime", Hosting.tenth("fee")));
        assertThat(contract)
                .isEqualTo(contract(Hosting.remedies().credit("uptime", Hosting.tenth("fee"))))
                .hasSameHashCodeAs(contract(Hosting.remedies().credit("uptime", Hosting.tenth("fee"))))
                .isNotEqualTo(contract(Hosting.remedies()));
    }

    private static Contract faulty() {
        Agreement agreement = Hosting.agreement(Hosting.uptime("uptime", Target.atLeast(percent("110"))));
        Credit negative =
                Credit.table(below(percent("99")).gives(percent("-1"))).of("fee");
        return Contract.of(
                agreement,
                Hosting.remedies()
                        .credit("uptime", Hosting.tenth("fee"))
                        .credit("uptime", negative)
                        .cap(Cap.of(Figure.parse("5 USD"), "fee"))
                        .right("chronic", MISS, Right.toEndContract())
                        .right("chronic", tally(1, 2), Right.toEndService("mail"))
                        .build());
    }

    private static Tally tally(int window, int threshold) {
        return Tally.of(missed("uptime")).inLastPeriods(window).atLeast(threshold);
    }

    private static List<Finding> lint(Remedies.Builder remedies) {
        return contract(remedies).lint();
    }

    private static Contract contract(Remedies.Builder remedies) {
        return Contract.of(Hosting.agreement(Hosting.uptime("uptime")), remedies.build());
    }

    @Test
    void resolve_twoBandsForOneValue_isRefusedWithTheValue() {
        Credit credit = Credit.table(
                        Range.atLeast(percent("95")).butBelow(percent("99.9")).gives(percent("10")),
                        Range.atLeast(percent("99")).butBelow(percent("100")).gives(percent("5")))
                .of("fee");
        Contract contract = contract(Hosting.remedies().credit("uptime", credit));
        assertThatThrownBy(() -> contract.resolve(Map.of()))
                .isInstanceOf(InvalidTermsException.class)
                .hasMessage("Contract 'hosting' must have no errors, but has\n"
                        + "  ERROR at credits[uptime]: Ladder of the credit for 'uptime' must have one band for each value, "
                        + "but 99.45 % lies in two: at least 95 % but below 99.9 %: 10 % and at least 99 % but below "
                        + "100 %: 5 % (credit.overlap)");
    }
}
