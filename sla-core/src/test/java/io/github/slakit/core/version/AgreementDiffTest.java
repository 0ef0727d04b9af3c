package io.github.slakit.core.version;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.PartyRole;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementDiffTest {

    private static final Target NINES = Target.atLeast(percent("99.9"));
    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");
    private static final PeriodScheme YEARS = Periods.calendarYears();

    private static AgreementDiff between(ServiceLevel before, ServiceLevel after) {
        return AgreementDiff.between(Hosting.with(before), Hosting.with(after));
    }

    private static AgreementDiff between(Target before, Target after) {
        return between(Hosting.uptime(before).build(), Hosting.uptime(after).build());
    }

    private static AgreementDiff between(ExclusionRule before, ExclusionRule after) {
        return between(
                Hosting.uptime(NINES).exclusion(before).build(),
                Hosting.uptime(NINES).exclusion(after).build());
    }

    private static ServiceLevel success(Target target) {
        return Hosting.uptime(target)
                .metric(Metric.share(Quality.succeeded()).over(Base.requests()))
                .build();
    }

    private static Change only(AgreementDiff diff) {
        assertThat(diff.changes()).hasSize(1);
        return diff.changes().get(0);
    }

    @Test
    void between_oneNineMore_allowsTenTimesLessDowntime() {
        Change change = only(between(Hosting.uptime("99.9"), Hosting.uptime("99.99")));

        assertThat(change)
                .isEqualTo(new Change(
                        "serviceLevels[uptime].target",
                        Optional.of("99.9 %"),
                        Optional.of("99.99 %"),
                        Effect.STRONGER,
                        "uptime target 99.9 % → 99.99 %: allows 10 times less downtime, 4 min 19 s instead of 43 min"
                                + " 12 s in a 30-day month"));
        assertThat(change).hasToString(change.sentence());
    }

    @Test
    void s49_misplacedNine_allowsTenTimesLess() {
        ServiceLevel before =
                Hosting.uptime(Target.atLeast(percent("99.999"))).period(YEARS).build();
        ServiceLevel after =
                Hosting.uptime(Target.atLeast(percent("99.9999"))).period(YEARS).build();

        assertThat(between(before, after))
                .hasToString("uptime target 99.999 % → 99.9999 %: allows 10 times less downtime, 31.536 s instead of"
                        + " 5 min 15 s in a 365-day year");
        assertThat(between(Hosting.uptime("99.999"), Hosting.uptime("99.9999")))
                .hasToString("uptime target 99.999 % → 99.9999 %: allows 10 times less downtime, 2.592 s instead of"
                        + " 25.92 s in a 30-day month");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99.99 | 99.9 | WEAKER | allows 10 times more downtime, 43 min 12 s instead of 4 min 19 s",
                "99.5 | 99.9 | STRONGER | allows 5 times less downtime, 43 min 12 s instead of 3 h 36 min",
                "99.95 | 99.97 | STRONGER | allows about 1.67 times less downtime, 12 min 57 s instead of 21 min 36 s",
                "99.9 | 100 | STRONGER | allows no downtime, 0 s instead of 43 min 12 s",
                "100 | 99.9 | WEAKER | allows downtime, 43 min 12 s instead of 0 s"
            })
    void between_targets_sayWhatTheyAllow(String before, String after, Effect effect, String note) {
        Change change = only(between(Hosting.uptime(before), Hosting.uptime(after)));

        assertThat(change.effect()).isEqualTo(effect);
        assertThat(change.sentence())
                .isEqualTo("uptime target " + before + " % → " + after + " %: " + note + " in a 30-day month");
    }

    @Test
    void between_sharesOfElementsOrServiceHours_haveNoMonth() {
        ServiceLevel office = Hosting.uptime(NINES)
                .metric(Metric.availability().during("office"))
                .build();
        ServiceLevel stricter = Hosting.uptime(Target.atLeast(percent("99.95")))
                .metric(Metric.availability().during("office"))
                .build();

        assertThat(between(success(NINES), success(Target.atLeast(percent("99.99")))))
                .hasToString("uptime target 99.9 % → 99.99 %: allows 10 times fewer misses");
        assertThat(between(office, stricter))
                .hasToString("uptime target 99.9 % → 99.95 %: allows 2 times less downtime");
    }

    @Test
    void between_noShare_saysOnlyTheEffect() {
        ServiceLevel.Builder level = Hosting.uptime(NINES).metric(Metric.downtime());
        ServiceLevel hour =
                level.target(Target.atMost(Figure.of(Duration.ofHours(1)))).build();
        ServiceLevel two =
                level.target(Target.atMost(Figure.of(Duration.ofHours(2)))).build();
        ServiceLevel negative = Hosting.uptime("-1");

        assertThat(between(hour, two)).hasToString("uptime target 3600 s → 7200 s: weaker");
        assertThat(between(two, hour)).hasToString("uptime target 7200 s → 3600 s: stronger");
        assertThat(between(Hosting.uptime("101"), Hosting.uptime("99")))
                .hasToString("uptime target 101 % → 99 %: weaker");
        assertThat(between(Hosting.uptime("99"), Hosting.uptime("101")))
                .hasToString("uptime target 99 % → 101 %: stronger");
        assertThat(between(negative, Hosting.uptime("99"))).hasToString("uptime target -1 % → 99 %: stronger");
        assertThat(between(
                        Hosting.uptime(Target.atMost(percent("2"))).build(),
                        Hosting.uptime(Target.atMost(percent("1"))).build()))
                .hasToString("uptime target 2 % → 1 %: stronger");
    }

    @Test
    void between_comparisonAndTolerance_areSpelledOut() {
        assertThat(between(NINES, Target.moreThan(percent("99.9"))))
                .hasToString("uptime target at least 99.9 % → more than 99.9 %: stronger");
        assertThat(between(Target.atMost(Figure.of(2)), Target.lessThan(Figure.of(2)))
                        .weaker())
                .isEmpty();
        assertThat(between(NINES, NINES.tolerance(percent("0.4"))))
                .hasToString("uptime target at least 99.9 % → at least 99.9 %, tolerance 0.4 %: allows 5 times more"
                        + " downtime, 3 h 36 min instead of 43 min 12 s in a 30-day month");
        assertThat(only(between(NINES, Target.atLeast(percent("99.95")).tolerance(percent("0.05"))))
                        .effect())
                .isEqualTo(Effect.NEUTRAL);
        assertThat(between(NINES, Target.atMost(percent("99.9"))))
                .hasToString("uptime target at least 99.9 % → at most 99.9 %: not comparable");
        assertThat(between(NINES, Target.atLeast(Figure.of(2))))
                .hasToString("uptime target 99.9 % → 2: not comparable");
        assertThat(between(NINES, Target.atLeast(percent("99.90"))).changes()).isEmpty();
    }

    @Test
    void between_otherValuesOfATarget_areChangesOfTheirOwn() {
        Target full = NINES.minimum(percent("99.5"))
                .critical(percent("99"))
                .allowingMisses(1)
                .severities(BandTable.of(below(percent("99")).gives("severe")));

        assertThat(between(NINES, full).toString().lines())
                .startsWith(
                        "uptime minimum none → 99.5 %: stronger",
                        "uptime critical none → 99 %: stronger", "uptime allowedMisses none → 1: weaker");
        assertThat(between(full, NINES).changes())
                .extracting(Change::effect)
                .containsExactly(Effect.WEAKER, Effect.WEAKER, Effect.STRONGER, Effect.INCOMPARABLE);
        assertThat(between(NINES, full).changes().get(3).effect()).isEqualTo(Effect.STRONGER);
        assertThat(between(NINES.critical(percent("99")), NINES.critical(percent("98"))))
                .hasToString("uptime critical 99 % → 98 %: weaker");
        assertThat(between(NINES.critical(percent("99")), NINES.critical(Figure.of(98))))
                .hasToString("uptime critical 99 % → 98: not comparable");
    }

    @Test
    void between_otherTermsOfALevel_areNotComparable() {
        ServiceLevel before = Hosting.uptime(NINES).clause("§ 4").build();
        ServiceLevel after = Hosting.uptime(NINES)
                .clause("§ 5")
                .service("shop")
                .metric(Metric.availability().during("office"))
                .period(YEARS)
                .build();

        assertThat(between(before, after).toString().lines())
                .containsExactly(
                        "uptime service web → shop: not comparable",
                        "uptime clause § 4 → § 5",
                        "uptime metric " + before.metric() + " → " + after.metric() + ": not comparable",
                        "uptime period calendar months → calendar years: not comparable");
        assertThat(between(before, after).weaker()).hasSize(3);
    }

    @Test
    void between_exclusions_whateverExcludesMoreIsWeaker() {
        Duration hours = Duration.ofHours(10);

        assertThat(between(
                        Hosting.uptime(NINES).build(),
                        Hosting.uptime(NINES).exclusion(MAINTENANCE).build()))
                .hasToString("uptime exclusion maintenance added: maintenance")
                .satisfies(diff -> assertThat(diff.complies()).isFalse());
        assertThat(between(
                        Hosting.uptime(NINES).exclusion(MAINTENANCE).build(),
                        Hosting.uptime(NINES).build()))
                .hasToString("uptime exclusion maintenance removed: maintenance")
                .satisfies(diff -> assertThat(diff.complies()).isTrue());
        assertThat(between(MAINTENANCE.notice(Duration.ofDays(2)), MAINTENANCE))
                .hasToString("uptime exclusion maintenance notice 48 h → none: weaker");
        assertThat(between(MAINTENANCE, MAINTENANCE.atMost(hours, YEARS)))
                .hasToString("uptime exclusion maintenance allowance none → 10 h in calendar years: stronger");
        assertThat(only(between(MAINTENANCE.atMost(hours, YEARS), MAINTENANCE)).effect())
                .isEqualTo(Effect.WEAKER);
        assertThat(between(MAINTENANCE.atMost(hours, YEARS), MAINTENANCE.atMost(hours.plusMinutes(30), YEARS)))
                .hasToString("uptime exclusion maintenance allowance 10 h in calendar years → 10 h 30 min in calendar"
                        + " years: weaker");
        assertThat(only(between(MAINTENANCE.atMost(hours, YEARS), MAINTENANCE.atMost(hours, Periods.calendarMonths())))
                        .effect())
                .isEqualTo(Effect.INCOMPARABLE);
        assertThat(between(MAINTENANCE, MAINTENANCE.fromBase()))
                .hasToString("uptime exclusion maintenance from base no → yes: not comparable");
        assertThat(between(MAINTENANCE, MAINTENANCE.excusing()))
                .hasToString("uptime exclusion maintenance excuse no → yes: stronger");
        assertThat(between(MAINTENANCE.excusing(), MAINTENANCE))
                .hasToString("uptime exclusion maintenance excuse yes → no: weaker");
        assertThat(between(MAINTENANCE, ExclusionRule.of("maintenance", "§ 5")).complies())
                .isTrue();
    }

    @Test
    void between_floorsOfExclusions_lowerIsWeaker() {
        ExclusionRule high = MAINTENANCE.floor(percent("95"));
        ExclusionRule low = MAINTENANCE.floor(percent("90"));

        assertThat(between(high, low)).hasToString("uptime exclusion maintenance floor 95 % → 90 %: weaker");
        assertThat(between(low, high)).hasToString("uptime exclusion maintenance floor 90 % → 95 %: stronger");
        assertThat(between(low, MAINTENANCE.excusing()))
                .hasToString("uptime exclusion maintenance floor 90 % → none: weaker");
        assertThat(between(MAINTENANCE.excusing(), low).complies()).isTrue();
        assertThat(only(between(low, MAINTENANCE.floor(Figure.of(90)))).effect())
                .isEqualTo(Effect.INCOMPARABLE);
    }

    @Test
    void between_partiesServicesLevelsAndTerm_areAddedRemovedAndChanged() {
        Agreement before = Hosting.with(Hosting.uptime("99.9"));
        Agreement after = Agreement.builder()
                .id("other")
                .zone(ZoneOffset.UTC)
                .term(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1))
                .party(Party.of("nimbus", "Nimbus plc", PartyRole.CUSTOMER))
                .party(Party.provider("bolt", "Bolt GmbH"))
                .service(Service.of("web", "Shop"))
                .service(Service.of("mail", "Mail"))
                .build();

        assertThat(AgreementDiff.between(before, after).toString().lines())
                .containsExactly(
                        "zone Europe/Berlin → Z",
                        "term 2026-01-01 to 2027-01-01 → 2026-01-01 to 2028-01-01",
                        "party nimbus name Nimbus Ltd → Nimbus plc",
                        "party nimbus role " + PartyRole.PROVIDER + " → " + PartyRole.CUSTOMER,
                        "party acme removed: Acme Inc",
                        "party bolt added: Bolt GmbH",
                        "service web name Web shop hosting → Shop",
                        "service mail added: Mail",
                        "uptime removed: " + Metric.availability() + " at least 99.9 %");
        assertThat(AgreementDiff.between(after, before).complies()).isFalse();
    }

    @Test
    void between_twoOfOneId_areToldApart() {
        Agreement twice = Hosting.with(Hosting.uptime("99.9"), Hosting.uptime("99"), Hosting.uptime("98"));

        assertThat(AgreementDiff.between(twice, twice).changes()).isEmpty();
        assertThat(AgreementDiff.between(Hosting.promising("99.9"), twice).changes())
                .extracting(Change::path)
                .containsExactly("serviceLevels[uptime (2)]", "serviceLevels[uptime (3)]");
    }

    @Test
    void lint_offerWeakerThanTemplate_namesTheValue() {
        AgreementDiff diff = AgreementDiff.between(Hosting.promising("99.9"), Hosting.promising("99.5"));

        assertThat(diff.lint())
                .isEqualTo(List.of(Finding.warning(
                        "template.weaker",
                        "serviceLevels[uptime].target",
                        "uptime target 99.9 % → 99.5 %: allows 5 times more downtime, 3 h 36 min instead of 43 min"
                                + " 12 s in a 30-day month")));
        assertThat(AgreementDiff.between(Hosting.promising("99.9"), Hosting.promising("99.95"))
                        .complies())
                .isTrue();
    }
}
