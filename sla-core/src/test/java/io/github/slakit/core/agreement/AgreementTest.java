package io.github.slakit.core.agreement;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

class AgreementTest {

    private static final ServiceLevel UPTIME = Agreements.level("uptime").build();

    private static List<Finding> lint(Target target) {
        return Agreements.with(Agreements.level("uptime").target(target).build())
                .lint();
    }

    private static List<Finding> lintDowntime(Target target) {
        return Agreements.with(Agreements.level("outages")
                        .metric(Metric.downtime())
                        .target(target)
                        .build())
                .lint();
    }

    @Test
    void build_agreement_hasWhatItWasGiven() {
        Agreement agreement = Agreements.with(UPTIME);

        assertThat(agreement.id()).isEqualTo("hosting");
        assertThat(agreement.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(agreement.term()).isEqualTo(new Term(LocalDate.of(2026, 1, 15), LocalDate.of(2027, 1, 15)));
        assertThat(agreement.parties())
                .containsExactly(
                        Party.of("nimbus", "Nimbus Ltd", PartyRole.PROVIDER),
                        Party.of("acme", "Acme Inc", PartyRole.CUSTOMER));
        assertThat(agreement.services()).containsExactly(Service.of("web", "Web shop hosting"));
        assertThat(agreement.serviceLevels()).containsExactly(UPTIME);
        assertThat(agreement).isEqualTo(Agreements.with(UPTIME)).hasSameHashCodeAs(Agreements.with(UPTIME));
    }

    @Test
    void build_missingAttributes_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Agreement.builder().build())
                .withMessage("Cannot build Agreement, some of required attributes are not set [id, zone, term]");
        assertThatIllegalStateException()
                .isThrownBy(() -> ServiceLevel.builder().build())
                .withMessage("Cannot build ServiceLevel, some of required attributes are not set"
                        + " [id, service, metric, target, period]");
    }

    @Test
    void build_serviceLevel_keepsClauseAndExclusions() {
        ServiceLevel level = Agreements.level("uptime")
                .clause("§ 4.2")
                .exclusion(ExclusionRule.of("maintenance", "§ 5.1"))
                .exclusion(ExclusionRule.of("force majeure"))
                .build();

        assertThat(level.clause()).contains("§ 4.2");
        assertThat(level.exclusions())
                .containsExactly(ExclusionRule.of("maintenance", "§ 5.1"), ExclusionRule.of("force majeure"));
        assertThat(level.exclusions().get(0).clause()).contains("§ 5.1");
        assertThat(level.exclusions().get(1).clause()).isEmpty();
        assertThat(UPTIME.clause()).isEmpty();
        assertThat(UPTIME.exclusions()).isEmpty();
    }

    @Test
    void term_notAfterItsStart_isRefused() {
        LocalDate start = LocalDate.of(2026, 1, 15);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder().term(start, start))
                .withMessage("Term must end after it starts, but was from 2026-01-15 to 2026-01-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(start, start.minusDays(1)))
                .withMessage("Term must end after it starts, but was from 2026-01-15 to 2026-01-14");
    }

    @Test
    void term_instants_areThoseOfLocalMidnights() {
        Term march = new Term(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

        assertThat(march.interval(ZoneId.of("Europe/Warsaw")))
                .isEqualTo(Interval.of(Instant.parse("2026-02-28T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z")));
        assertThat(march).hasToString("2026-03-01 to 2026-04-01");
    }

    @Test
    void lint_soundAgreement_findsNothing() {
        assertThat(Agreements.with(UPTIME).lint()).isEmpty();
    }

    @Test
    void lint_idTwice_isError() {
        Agreement agreement = Agreements.parties()
                .party(Party.customer("acme", "Acme again"))
                .service(Service.of("web", "Web again"))
                .serviceLevel(UPTIME)
                .serviceLevel(UPTIME)
                .build();

        assertThat(agreement.lint())
                .containsExactly(
                        Finding.error(
                                "id.unique",
                                "parties[acme]",
                                "Id must be unique among the parties of an agreement, but 'acme' stands there twice"),
                        Finding.error(
                                "id.unique",
                                "services[web]",
                                "Id must be unique among the services of an agreement, but 'web' stands there twice"),
                        Finding.error(
                                "id.unique",
                                "serviceLevels[uptime]",
                                "Id must be unique among the serviceLevels of an agreement,"
                                        + " but 'uptime' stands there twice"));
    }

    @Test
    void lint_roleMissing_isError() {
        Agreement agreement = Agreement.builder()
                .id("lonely")
                .zone(ZoneId.of("UTC"))
                .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .service(Service.of("web", "Web"))
                .serviceLevel(UPTIME)
                .build();

        assertThat(agreement.lint())
                .containsExactly(
                        Finding.error(
                                "party.role",
                                "parties",
                                "Agreement must have at least one party as PROVIDER, but has none"),
                        Finding.error(
                                "party.role",
                                "parties",
                                "Agreement must have at least one party as CUSTOMER, but has none"));
    }

    @Test
    void lint_noServiceLevel_isWarningThatResolvePasses() {
        Agreement agreement = Agreements.with();

        assertThat(agreement.lint())
                .containsExactly(Finding.warning(
                        "level.none", "serviceLevels", "Agreement should promise something, but has no service level"));
        assertThat(agreement.resolve(Map.of()).definition()).isEqualTo(agreement);
    }

    @Test
    void lint_unknownService_isError() {
        Agreement agreement = Agreements.parties()
                .service(Service.of("mail", "Mail"))
                .serviceLevel(Agreements.level("uptime").service("shop").build())
                .build();

        assertThat(agreement.lint())
                .containsExactly(Finding.error(
                        "level.service",
                        "serviceLevels[uptime].service",
                        "Service of service level 'uptime' must be one of [mail, web], but was 'shop'"));
    }

    @Test
    void lint_targetInOtherUnit_isError() {
        assertThat(lint(Target.atLeast(Figure.parse("99 s"))))
                .containsExactly(Finding.error(
                        "target.unit",
                        "serviceLevels[uptime].target",
                        "Target of service level 'uptime' must be in '%' as its metric, but was 99 s"));
    }

    @Test
    void lint_criticalInOtherUnit_isErrorOfTheUnitOnly() {
        assertThat(lint(Target.atLeast(percent("110")).critical(Figure.parse("5 s"))))
                .containsExactly(Finding.error(
                        "target.unit",
                        "serviceLevels[uptime].target",
                        "Critical value of service level 'uptime' must be in '%' as its metric, but was 5 s"));
    }

    @Test
    void lint_criticalBetterThanExpected_isError() {
        assertThat(lint(Target.atLeast(percent("99")).critical(percent("99.5"))))
                .containsExactly(Finding.error(
                        "target.order",
                        "serviceLevels[uptime].target",
                        "Critical value of service level 'uptime' must not be better than the expected 99 %,"
                                + " but was 99.5 %"));
    }

    @Test
    void lint_criticalEqualToExpected_isSound() {
        assertThat(lint(Target.atLeast(percent("99")).critical(percent("99.0"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "100.0001", "-1"})
    void lint_percentageOutOfRange_isError(String target) {
        assertThat(lint(Target.atLeast(percent(target))))
                .containsExactly(Finding.error(
                        "target.range",
                        "serviceLevels[uptime].target",
                        "Target of service level 'uptime' must be from 0 % to 100 %, but was " + target + " %"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100"})
    void lint_percentageAtTheEdge_isSound(String target) {
        assertThat(lint(Target.atLeast(percent(target)))).isEmpty();
    }

    @Test
    void lint_negativeTime_isError() {
        assertThat(lintDowntime(Target.atLeast(Figure.parse("-1 s"))))
                .containsExactly(Finding.error(
                        "target.range",
                        "serviceLevels[outages].target",
                        "Target of service level 'outages' must be at least 0 s, but was -1 s"));
        assertThat(lintDowntime(Target.atLeast(Figure.parse("101 s")))).isEmpty();
    }

    @Test
    void resolve_severalErrors_areRefusedAtOnce() {
        Agreement agreement = Agreements.with(
                Agreements.level("uptime")
                        .target(Target.atLeast(percent("110")))
                        .build(),
                Agreements.level("support")
                        .service("desk")
                        .metric(Metric.availability().during("office"))
                        .build());

        assertThatExceptionOfType(InvalidTermsException.class)
                .isThrownBy(() -> agreement.resolve(Map.of("night", BusinessCalendars.ALWAYS)))
                .withMessage("Agreement 'hosting' must have no errors, but has\n"
                        + "  ERROR at serviceLevels[uptime].target: Target of service level 'uptime'"
                        + " must be from 0 % to 100 %, but was 110 % (target.range)\n"
                        + "  ERROR at serviceLevels[support].service: Service of service level 'support'"
                        + " must be one of [web], but was 'desk' (level.service)\n"
                        + "  ERROR at serviceLevels[support].metric: Calendar of service level 'support'"
                        + " must be one of [night], but was 'office' (calendar.unknown)")
                .satisfies(refusal -> assertThat(refusal.findings())
                        .extracting(Finding::code)
                        .containsExactly("target.range", "level.service", "calendar.unknown"));
    }

    @Test
    void throwIfErrors_warnings_passAndAreNotCarried() {
        Finding warning = Finding.warning("w", "here", "Look at it");
        Finding error = Finding.error("e", "there", "Repair it");

        InvalidTermsException.throwIfErrors("Terms", List.of(warning));
        assertThatExceptionOfType(InvalidTermsException.class)
                .isThrownBy(() -> InvalidTermsException.throwIfErrors("Terms", List.of(warning, error)))
                .satisfies(refusal -> assertThat(refusal.findings()).containsExactly(error));
        assertThat(warning).hasToString("WARNING at here: Look at it (w)");
    }

    @Test
    void findings_afterSerialization_areOnlyInTheMessage() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Finding error = Finding.error("code", "path", "message");
        InvalidTermsException refused = catchThrowableOfType(
                InvalidTermsException.class,
                () -> InvalidTermsException.throwIfErrors("Agreement 'x'", List.of(error)));
        assertThat(refused.findings()).containsExactly(error);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidTermsException read = (InvalidTermsException) in.readObject();
            assertThat(read.findings()).isEmpty();
            assertThat(read).hasMessageContaining("ERROR at path: message (code)");
        }
    }

    @Test
    void lint_calendarThatEndsBeforeTheTerm_isError() {
        BusinessCalendar short2026 = BusinessCalendar.parse("Mon-Fri 09:00-17:00 UTC; valid 2026-01-01..2026-06-30");
        Agreement agreement = Agreement.builder()
                .id("hosting")
                .zone(ZoneId.of("UTC"))
                .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .party(Party.provider("p", "P"))
                .party(Party.customer("c", "C"))
                .service(Service.of("web", "Web"))
                .serviceLevel(ServiceLevel.builder()
                        .id("uptime")
                        .service("web")
                        .metric(Metric.availability().during("support"))
                        .target(Target.atLeast(percent("99.9")))
                        .period(Periods.calendarMonths())
                        .build())
                .build();
        assertThat(agreement.lint(Map.of("support", short2026)))
                .containsExactly(Finding.error(
                        "calendar.validity",
                        "serviceLevels[uptime].metric",
                        "Calendar of service level 'uptime' must be valid for the term 2026-01-01 to 2027-01-01, but "
                                + "'support' is from 2026-01-01T00:00:00Z to 2026-07-01T00:00:00Z"));
        assertThat(agreement.lint(Map.of("support", BusinessCalendar.parse("Mon-Fri 09:00-17:00 UTC"))))
                .isEmpty();
    }

    @Test
    void lint_blankIdAndCriticalValueOutOfRange_areErrors() {
        Agreement agreement = Agreement.builder()
                .id("hosting")
                .zone(ZoneId.of("UTC"))
                .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .party(Party.provider(" ", "P"))
                .party(Party.customer("c", "C"))
                .service(Service.of("web", "Web"))
                .serviceLevel(ServiceLevel.builder()
                        .id("uptime")
                        .service("web")
                        .metric(Metric.availability())
                        .target(Target.atLeast(percent("99.9")).critical(percent("-5")))
                        .period(Periods.calendarMonths())
                        .build())
                .build();
        assertThat(agreement.lint())
                .containsExactly(
                        Finding.error("id.blank", "parties", "Id must not be blank, but one of the parties has ' '"),
                        Finding.error(
                                "target.range",
                                "serviceLevels[uptime].target",
                                "Critical value of service level 'uptime' must be from 0 % to 100 %, but was -5 %"));
    }
}
