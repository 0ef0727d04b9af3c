package io.github.slakit.core.agreement;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.lint.Counterexample;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.Rule;
import io.github.slakit.core.lint.Severity;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.obligation.Obligation;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.Periods;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Agreements of several kinds, by the rows of the catalogue, with what lint says of them. */
class MultilevelTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    private static Agreement.Builder teams() {
        return Agreement.builder()
                .id("revenue")
                .kind(AgreementKind.MULTILEVEL)
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .party(Party.team("sales", "Sales").contact(Contact.of("vp", "Vice President")))
                .party(Party.team("marketing", "Marketing").contact(Contact.of("mo", "Marketing Operations")))
                .party(Party.team("service", "Customer Service").contact(Contact.of("cs", "Service Desk")))
                .obligation(Obligation.of("deals", "sales", "marketing")
                        .quantity(Figure.parse("50 deal"))
                        .per(Periods.calendarMonths()))
                .obligation(Obligation.of("leads", "marketing", "sales")
                        .quantity(Figure.parse("100 lead"))
                        .per(Periods.calendarMonths()))
                .obligation(Obligation.of("friction", "service", "sales").per(Periods.calendarMonths()))
                .review(Review.halfWay())
                .cancellation(Cancellation.anyTime("consent", "sales"));
    }

    private static Agreement agreement(ServiceLevel level) {
        return Agreement.builder()
                .id("hosting")
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .party(Party.provider("nimbus", "Nimbus"))
                .party(Party.customer("acme", "Acme"))
                .service(Service.of("web", "Web shop"))
                .serviceLevel(level)
                .build();
    }

    private static ServiceLevel level(String id, String share, ExclusionRule... rules) {
        ServiceLevel.Builder level = ServiceLevel.builder()
                .id(id)
                .service("web")
                .metric(Metric.availability())
                .target(Target.atLeast(percent(share)))
                .period(Periods.calendarMonths());
        List.of(rules).forEach(level::exclusion);
        return level.build();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void s4_threePartiesThreeDuties_areSound() {
        assertThat(teams().build().lint()).isEmpty();
        assertThat(AgreementLint.complete().run(teams().build())).isEmpty();
    }

    @Test
    void s4_partyWithoutItsDuties_isMissed() {
        Agreement agreement = Agreement.builder()
                .id("revenue")
                .kind(AgreementKind.INTERNAL)
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .party(Party.team("sales", "Sales"))
                .obligation(Obligation.of("leads", "marketing", "sales")
                        .quantity(Figure.parse("100 lead"))
                        .per(Periods.calendarMonths()))
                .build();

        assertThat(agreement.lint())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR at parties: Agreement must have at least two parties as it is an internal agreement, "
                                + "but has 1 (party.role)",
                        "ERROR at obligations[leads]: Obligor must be one of [sales], but was 'marketing' (duty.party)");
    }

    @Test
    void s5_commitmentWithADutyOfTheCustomer_isRefused() {
        Agreement commitment = Agreement.builder()
                .id("hosting")
                .kind(AgreementKind.COMMITMENT)
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .party(Party.provider("nimbus", "Nimbus"))
                .party(Party.customer("acme", "Acme"))
                .obligation(Obligation.of("list", "acme", "nimbus")
                        .per(Periods.calendarWeeks(DayOfWeek.MONDAY))
                        .dueEach(DayOfWeek.MONDAY))
                .build();

        assertThat(commitment.lint())
                .extracting(Finding::message)
                .containsExactly("Obligation of a commitment must be the provider's, but 'list' is owed by 'acme'");
    }

    @Test
    void s6_serviceOverridesTheBase_andTheSourceIsNamed() {
        Agreement corporate = agreement(level("uptime", "99.5"));
        Agreement customer = Agreement.builder()
                .id("customer")
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .build();
        Agreement service = Agreement.builder()
                .id("service")
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .serviceLevel(level("uptime", "99.9"))
                .build();
        ServiceLevel inherited = customer.under(corporate).serviceLevels().get(0);
        ServiceLevel own =
                service.under(customer.under(corporate)).serviceLevels().get(0);

        assertThat(inherited.target().expected()).isEqualTo(percent("99.5"));
        assertThat(inherited.inheritedFrom()).contains("hosting");
        assertThat(own.target().expected()).isEqualTo(percent("99.9"));
        assertThat(own.inheritedFrom()).isEmpty();
        assertThat(service.under(customer.under(corporate)).lint()).isEmpty();
    }

    @Test
    void s8_scope_coversWhatIsIncludedAndNotExcluded() {
        Service shop = Service.of("web", "Web shop").including("checkout").excluding("reports");

        assertThat(shop.covers("checkout")).isTrue();
        assertThat(shop.covers("reports")).isFalse();
        assertThat(shop.covers("catalogue")).isFalse();
        assertThat(Service.of("web", "Web shop").covers("catalogue")).isTrue();
        assertThat(shop.during("office").hours()).contains("office");
    }

    @Test
    void s9_levelThatNobodyOwes_isRefused() {
        Agreement agreement = teams().service(Service.of("web", "Web shop"))
                .serviceLevel(level("uptime", "99.9"))
                .build();
        assertThat(agreement.lint())
                .extracting(Finding::message)
                .containsExactly("Party that owes service level 'uptime' must be named as there is not one provider, "
                        + "but was not");
    }

    @Test
    void s17_goalThatIsNotEnough_isShownByItsContribution() {
        Agreement short90 = teams().goal(Goal.of("leads", "marketing", Figure.parse("90 lead"))
                        .enabling("revenue", percent("50"), Figure.parse("100 USD")))
                .goal(Goal.of("revenue", "sales", Figure.parse("5000 USD")))
                .build();
        Agreement enough = teams().goal(Goal.of("leads", "marketing", Figure.parse("100 lead"))
                        .enabling("revenue", percent("50"), Figure.parse("100 USD")))
                .goal(Goal.of("revenue", "sales", Figure.parse("5000 USD")))
                .build();

        assertThat(enough.lint()).isEmpty();
        assertThat(short90.lint())
                .singleElement()
                .hasToString("WARNING at goals[leads]: Goal 'leads' should be enough for goal 'revenue' of 5000 USD, "
                        + "but is not (goal.short); for example, 90 lead make 4500 USD of 5000 USD");
        assertThat(short90.lint().get(0).counterexample().orElseThrow().holds()).isTrue();
    }

    @Test
    void goals_ofNobodyOrNothing_areRefused() {
        Agreement agreement = teams().goal(
                        Goal.of("leads", "nobody", Figure.parse("90 lead")).enabling("nothing", percent("50")))
                .goal(Goal.of("deals", "sales", Figure.parse("50 deal")).enabling("revenue", percent("50")))
                .goal(Goal.of("revenue", "sales", Figure.parse("5000 USD")))
                .build();

        assertThat(codes(agreement.lint())).containsExactly("goal.party", "goal.unknown", "goal.unit");
    }

    @Test
    void s25_s19_s66_whatGoodAgreementsSay_isAskedFor() {
        assertThat(codes(AgreementLint.complete().run(agreement(level("uptime", "99.9")))))
                .containsExactly("contact.none", "contact.none", "review.none", "cancellation.none", "source.none");
    }

    @Test
    void s70_reviews_areHalfWayAndBeforeTheEnd() {
        Term term = new Term(START, END);
        assertThat(Review.halfWay().date(term, ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(Review.beforeEnd(Period.ofDays(30)).date(term, ZoneId.of("UTC")))
                .isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(Review.beforeEnd(Period.ofDays(30))).hasToString("P30D before the end of the term");
    }

    @Test
    void s26_plan_replacesTheTarget() {
        Agreement agreement = Agreement.builder()
                .id("hosting")
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .serviceLevel(level("uptime", "99.5"))
                .plan(Plan.of("gold", Figure.parse("700 USD")).with("uptime", Target.atLeast(percent("99.9"))))
                .build();

        assertThat(agreement.onPlan("gold").serviceLevels().get(0).target().expected())
                .isEqualTo(percent("99.9"));
    }

    @Test
    void meaning_eachFindingIsShownByTheEvaluation() {
        ServiceLevel counted = ServiceLevel.builder()
                .id("outages")
                .service("web")
                .metric(Metric.outageCount())
                .target(Target.atMost(Figure.of(2)))
                .period(Periods.calendarMonths())
                .build();
        Agreement agreement = Agreement.builder()
                .id("hosting")
                .zone(ZoneOffset.UTC)
                .term(START, END)
                .party(Party.provider("nimbus", "Nimbus"))
                .party(Party.customer("acme", "Acme"))
                .service(Service.of("web", "Web shop"))
                .serviceLevel(level("uptime", "100", ExclusionRule.of("maintenance")))
                .serviceLevel(level("again", "99", ExclusionRule.of("maintenance")))
                .serviceLevel(counted)
                .build();
        List<Finding> findings = AgreementLint.complete().run(agreement).stream()
                .filter(finding ->
                        finding.counterexample().isPresent() || finding.code().startsWith("level."))
                .toList();

        assertThat(codes(findings))
                .containsExactly(
                        "target.perfect",
                        "exclusion.unlimited",
                        "exclusion.unlimited",
                        "level.contradictory",
                        "metric.notMonotone");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.counterexample().map(Counterexample::holds))
                        .isIn(Optional.of(true), Optional.empty()));
        assertThat(findings.get(0))
                .hasToString("WARNING at serviceLevels[uptime].target: Target of service level 'uptime' should leave "
                        + "room for a failure, but is 100 % (target.perfect); for example, one failure in 2026-01 "
                        + "misses it");
    }

    @Test
    void rules_haveOneCodeEachAndStandInTheList() throws Exception {
        List<Rule> rules =
                AgreementLint.complete().and(new CalendarCheck(Map.of())).rules();
        Set<String> seen = new HashSet<>();
        String list = new String(Files.readAllBytes(Path.of("..", "docs", "lint.md")), StandardCharsets.UTF_8);

        assertThat(rules).allMatch(rule -> seen.add(rule.code()));
        assertThat(list.lines().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(rules.stream()
                        .map(rule -> "| `" + rule.code() + "` | " + rule.severity() + " | " + rule.sentence() + " |")
                        .collect(Collectors.toList()));
    }

    @Test
    void inWindows_eachHasItsTarget() {
        List<ServiceLevel> windows = level("uptime", "99.9")
                .inWindows(Map.of("peak", Target.atLeast(percent("99.9")), "off-peak", Target.atLeast(percent("99"))));

        assertThat(windows).extracting(ServiceLevel::id).containsExactly("uptime off-peak", "uptime peak");
        assertThat(windows.get(1).metric()).isEqualTo(Metric.availability().during("peak"));
    }

    @Test
    void check_addedByAUser_runsWithTheOthers() {
        ServiceLevel exempt = level("uptime", "99.9", ExclusionRule.of("maintenance"));
        Facts facts = Facts.of(
                Outage.of("web", Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z")),
                Exclusion.of(
                        "web",
                        "maintenance",
                        Instant.parse("2026-03-01T00:00:00Z"),
                        Instant.parse("2026-03-02T00:00:00Z")));
        Assessment march = agreement(exempt).resolve(Map.of()).assess("uptime", YearMonth.of(2026, 3), facts);

        assertThat(march.verdict()).isEqualTo(Verdict.MET);
        assertThat(AgreementLint.standard().and(new PracticeCheck()).run(agreement(exempt)))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
    }
}
