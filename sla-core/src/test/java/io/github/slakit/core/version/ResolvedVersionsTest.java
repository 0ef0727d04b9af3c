package io.github.slakit.core.version;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class ResolvedVersionsTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Instant FIFTH = Instant.parse("2026-09-05T10:00:00Z");
    private static final Instant TWENTIETH = Instant.parse("2026-09-20T10:00:00Z");

    private static List<Assessment> assess(
            Target before, Target after, MidPeriod rule, Duration fifth, Duration twentieth) {
        Amendment amendment = Hosting.amendment(
                        "2026-09-16", Hosting.with(Hosting.uptime(after).build()))
                .midPeriod(rule)
                .build();
        Facts facts = Facts.of(
                Outage.of("web", FIFTH, FIFTH.plus(fifth)), Outage.of("web", TWENTIETH, TWENTIETH.plus(twentieth)));
        return AgreementVersions.of(Hosting.with(Hosting.uptime(before).build()), amendment)
                .resolve(Map.of())
                .assess("uptime", SEPTEMBER, facts);
    }

    private static List<Assessment> assess(MidPeriod rule, Duration fifth, Duration twentieth) {
        return assess(Target.atLeast(percent("99.5")), Target.atLeast(percent("99.9")), rule, fifth, twentieth);
    }

    /** Of 15 days, 0.5 % are 6480 s and 0.1 % are 1296 s. */
    @Test
    void s71_split_judgesEachHalfByItsOwnTarget() {
        List<Assessment> exact = assess(
                MidPeriod.SPLIT,
                Duration.ofSeconds(6480),
                Duration.ofSeconds(1296).plusNanos(1));

        assertThat(exact).extracting(Assessment::verdict).containsExactly(Verdict.MET, Verdict.MISSED);
        assertThat(exact.get(0).value()).contains(percent("99.5"));
        assertThat(exact.get(0).serviceLevel()).isEqualTo(Hosting.uptime("99.5"));
        assertThat(exact.get(1).serviceLevel()).isEqualTo(Hosting.uptime("99.9"));
        assertThat(assess(MidPeriod.SPLIT, Duration.ofSeconds(6481), Duration.ofSeconds(1296)))
                .extracting(Assessment::verdict)
                .containsExactly(Verdict.MISSED, Verdict.MET);
    }

    /** Of 30 days, the mean of 0.5 % and 0.1 % is 7776 s, and 0.5 % are 216 min. */
    @Test
    void s71_blend_judgesTheMonthByTheMeanTarget() {
        List<Assessment> exact = assess(MidPeriod.BLEND, Duration.ofSeconds(7000), Duration.ofSeconds(776));

        assertThat(exact).hasSize(1);
        assertThat(exact.get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(exact.get(0).serviceLevel().target()).isEqualTo(Target.atLeast(percent("99.7")));
        assertThat(exact.get(0).period().interval().toDuration()).isEqualTo(Duration.ofDays(30));
        assertThat(assess(MidPeriod.BLEND, Duration.ofSeconds(7000), Duration.ofSeconds(777)))
                .extracting(Assessment::verdict)
                .containsExactly(Verdict.MISSED);
    }

    @Test
    void s71_nextPeriod_judgesTheMonthByTheOldTarget() {
        assertThat(assess(MidPeriod.NEXT_PERIOD, Duration.ofMinutes(216), Duration.ofNanos(1)))
                .extracting(Assessment::verdict)
                .containsExactly(Verdict.MISSED);
        assertThat(assess(MidPeriod.NEXT_PERIOD, Duration.ofMinutes(200), Duration.ofMinutes(16)))
                .extracting(Assessment::verdict)
                .containsExactly(Verdict.MET);
    }

    @Test
    void assess_blend_takesTheMeanOfEachValueOfATarget() {
        Target before = Target.atLeast(percent("99.5"))
                .minimum(percent("99"))
                .critical(percent("98"))
                .tolerance(percent("0.02"))
                .allowingMisses(1);
        Target after = Target.atLeast(percent("99.9"))
                .minimum(percent("99.5"))
                .critical(percent("99"))
                .tolerance(percent("0"))
                .allowingMisses(1);
        Metric requests = Metric.share(Quality.succeeded()).over(Base.requests());
        Amendment amendment = Hosting.amendment(
                        "2026-09-16",
                        Hosting.with(Hosting.uptime(after).metric(requests).build()))
                .midPeriod(MidPeriod.BLEND)
                .build();
        Agreement first = Hosting.with(Hosting.uptime(before).metric(requests).build());

        assertThat(AgreementVersions.of(first, amendment)
                        .resolve(Map.of())
                        .assess("uptime", SEPTEMBER, Facts.of())
                        .get(0)
                        .serviceLevel()
                        .target())
                .isEqualTo(Target.atLeast(percent("99.7"))
                        .minimum(percent("99.25"))
                        .critical(percent("98.5"))
                        .tolerance(percent("0.01"))
                        .allowingMisses(1));
    }

    @Test
    void assess_blendOfEveryComparison_keepsIt() {
        assertThat(blended(Target.moreThan(percent("99")), Target.moreThan(percent("100"))))
                .isEqualTo(Target.moreThan(percent("99.5")));
        assertThat(blended(Target.atMost(percent("99")), Target.atMost(percent("100"))))
                .isEqualTo(Target.atMost(percent("99.5")));
        assertThat(blended(Target.lessThan(percent("99")), Target.lessThan(percent("100"))))
                .isEqualTo(Target.lessThan(percent("99.5")));
    }

    private static Target blended(Target before, Target after) {
        return assess(before, after, MidPeriod.BLEND, Duration.ZERO, Duration.ZERO)
                .get(0)
                .serviceLevel()
                .target();
    }

    @Test
    void assess_severalBlendsInAPeriod_weighsEachByItsTime() {
        AgreementVersions versions = AgreementVersions.of(
                Hosting.promising("99"),
                Hosting.amendment("2026-09-11", Hosting.promising("99.3"))
                        .midPeriod(MidPeriod.BLEND)
                        .build(),
                Hosting.amendment("2026-09-21", Hosting.promising("99.9"))
                        .midPeriod(MidPeriod.BLEND)
                        .build());

        assertThat(versions.resolve(Map.of()).assess("uptime", SEPTEMBER, Facts.of()))
                .extracting(assessment -> assessment.serviceLevel().target())
                .containsExactly(Target.atLeast(percent("99.4")));
    }

    @Test
    void assess_serviceAddedLater_isNoObstacleForTheVersionsBefore() {
        Agreement first = Hosting.promising("99.5");
        Agreement more = Hosting.bare()
                .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .service(Service.of("mail", "Mail"))
                .serviceLevel(Hosting.uptime("99.5"))
                .build();
        ResolvedVersions versions = AgreementVersions.of(
                        first, Hosting.amendment("2026-09-16", more).build())
                .resolve(Map.of());
        Facts facts = Facts.of(Outage.of("mail", TWENTIETH, TWENTIETH.plusSeconds(60)));

        assertThat(versions.assess("uptime", SEPTEMBER, facts).get(0).value()).contains(percent("100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.assess(
                        "uptime", SEPTEMBER, Facts.of(Outage.of("shop", TWENTIETH, TWENTIETH.plusSeconds(60)))))
                .withMessage("Service of a fact must be one of [mail, web] in the versions of agreement 'hosting', but"
                        + " was 'shop'");
    }

    @Test
    void assess_stretch_hasThePeriodsThatEndInIt() {
        ResolvedVersions versions =
                AgreementVersions.of(Hosting.promising("99.5")).resolve(Map.of());
        Interval stretch = Interval.of(Hosting.startOf("2026-02-01"), Hosting.startOf("2026-04-01"));

        assertThat(versions.assess("uptime", stretch, Facts.of()))
                .extracting(assessment -> assessment.period().label())
                .containsExactly("2026-02", "2026-03");
        assertThat(versions.assess("uptime", YearMonth.of(2027, 2), Facts.of())).isEmpty();
    }

    @Test
    void get_version_isReadyByItself() {
        Agreement first = Hosting.promising("99.5");
        Agreement stricter = Hosting.promising("99.9");
        AgreementVersions definition = AgreementVersions.of(
                first, Hosting.amendment("2026-09-16", stricter).build());
        ResolvedVersions versions = definition.resolve(Map.of());

        assertThat(versions.definition()).isEqualTo(definition);
        assertThat(versions.get(2).definition()).isEqualTo(stricter);
        assertThat(versions.at(FIFTH).definition()).isEqualTo(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.get(3))
                .withMessage("Version of agreement 'hosting' must be from 1 to 2, but was 3");
    }

    @Test
    void resolve_errorsInSeveralVersions_areReportedAtOnce() {
        ServiceLevel shop =
                Hosting.uptime(Target.atLeast(percent("99.5"))).service("shop").build();
        ServiceLevel unit = Hosting.uptime(Target.atLeast(Figure.of(2))).build();

        assertThatExceptionOfType(InvalidTermsException.class)
                .isThrownBy(() -> AgreementVersions.of(
                                Hosting.with(shop),
                                Hosting.amendment("2026-09-16", Hosting.with(unit))
                                        .build())
                        .resolve(Map.of()))
                .withMessage("Versions of agreement 'hosting' must have no errors, but has\n"
                        + "  ERROR at versions[1].serviceLevels[uptime].service: Service of service level 'uptime'"
                        + " must be one of [web], but was 'shop' (level.service)\n"
                        + "  ERROR at versions[2].serviceLevels[uptime].target: Target of service level 'uptime' must"
                        + " be in '%' as its metric, but was 2 (target.unit)");
    }
}
