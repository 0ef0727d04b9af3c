package io.github.slakit.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.PartialPeriods;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.Interval;

/** Laws 30, 31, 32 and 49 of versions and of their comparison. */
class VersionProperties {

    private static Figure promille(int value) {
        return Figure.of(Ratio.of(value).dividedBy(Ratio.of(10)), Unit.PERCENT);
    }

    private static Agreement promising(int promille, PeriodScheme scheme) {
        return Hosting.with(Hosting.uptime(Target.atLeast(promille(promille)))
                .period(scheme)
                .build());
    }

    private static Amendment amendment(int day, Agreement terms, MidPeriod rule) {
        return Hosting.amendment(LocalDate.ofYearDay(2026, day).toString(), terms)
                .midPeriod(rule)
                .build();
    }

    @Provide
    Arbitrary<PeriodScheme> schemes() {
        return Arbitraries.of(
                Periods.calendarDays(),
                Periods.calendarWeeks(DayOfWeek.MONDAY),
                Periods.calendarMonths(),
                Periods.calendarQuarters(),
                Periods.calendarYears());
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(1, 600);
        return Combinators.combine(Arbitraries.integers().between(0, 364), minutes)
                .as((day, length) -> {
                    Instant start = Hosting.startOf("2026-01-01").plus(Duration.ofDays(day));
                    return Outage.of("web", start, start.plus(Duration.ofMinutes(length)));
                })
                .list()
                .ofMaxSize(20)
                .map(Facts::of);
    }

    @Provide
    Arbitrary<PeriodScheme> longSchemes() {
        return schemes().filter(scheme -> !scheme.equals(Periods.calendarDays()));
    }

    private static List<Assessment> all(AgreementVersions versions, Facts facts) {
        Interval year = Interval.of(Hosting.startOf("2026-01-01"), Hosting.startOf("2027-01-01"));
        return versions.resolve(Map.of()).assess("uptime", year, facts);
    }

    /** Law 1 for versions: whatever is amended, periods tile the term. */
    @Property(tries = 100)
    void periods_anyAmendments_tileTheTerm(
            @ForAll("schemes") PeriodScheme first,
            @ForAll("schemes") PeriodScheme second,
            @ForAll("schemes") PeriodScheme third,
            @ForAll @IntRange(min = 2, max = 200) int day,
            @ForAll @IntRange(min = 201, max = 365) int later,
            @ForAll boolean split) {
        MidPeriod rule = split ? MidPeriod.SPLIT : MidPeriod.NEXT_PERIOD;
        List<MeasurementPeriod> periods = AgreementVersions.of(
                        promising(995, first),
                        amendment(day, promising(999, second), rule),
                        amendment(later, promising(990, third), rule))
                .periods("uptime");

        assertThat(periods.get(0).interval().getStart()).isEqualTo(Hosting.startOf("2026-01-01"));
        assertThat(periods.get(periods.size() - 1).interval().getEnd()).isEqualTo(Hosting.startOf("2027-01-01"));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).interval().getStart())
                    .isEqualTo(periods.get(i - 1).interval().getEnd());
        }
    }

    /** Law 30: a service level that an amendment leaves alone is not split, and its verdicts stay as they are. */
    @Property(tries = 40)
    void assess_levelLeftAlone_isNotSplit(
            @ForAll("longSchemes") PeriodScheme scheme,
            @ForAll @IntRange(min = 2, max = 365) int day,
            @ForAll MidPeriod rule,
            @ForAll("facts") Facts facts) {
        Agreement first = promising(999, scheme);
        ServiceLevel repair = ServiceLevel.builder()
                .id("repair")
                .service("web")
                .metric(Metric.longestOutage())
                .target(Target.atMost(Figure.of(Duration.ofHours(4))))
                .period(Periods.calendarMonths())
                .build();
        Agreement more = Hosting.with(first.serviceLevels().get(0), repair);

        assertThat(all(AgreementVersions.of(first, amendment(day, more, rule)), facts))
                .isEqualTo(all(AgreementVersions.of(first), facts));
    }

    /** Law 31: an amendment from the next period on leaves all assessments up to the current one identical. */
    @Property(tries = 40)
    void assess_nextPeriod_leavesTheCurrentPeriodAsItIs(
            @ForAll("longSchemes") PeriodScheme scheme,
            @ForAll @IntRange(min = 2, max = 365) int day,
            @ForAll("facts") Facts facts) {
        AgreementVersions one = AgreementVersions.of(promising(995, scheme));
        AgreementVersions two = one.amendedBy(amendment(day, promising(999, scheme), MidPeriod.NEXT_PERIOD));
        Instant effective = Hosting.startOf(LocalDate.ofYearDay(2026, day).toString());
        List<Assessment> before = all(one, facts);
        List<Assessment> after = all(two, facts);

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            boolean begun = before.get(i).period().interval().getStart().isBefore(effective);
            assertThat(after.get(i).equals(before.get(i))).isEqualTo(begun);
        }
    }

    /** Law 30: SPLIT lets no downtime get lost; BLEND of equal targets, as of any, judges the whole period once. */
    @Property(tries = 40)
    void assess_splitOrBlend_measuresTheSameDowntime(
            @ForAll("longSchemes") PeriodScheme scheme,
            @ForAll @IntRange(min = 2, max = 365) int day,
            @ForAll("facts") Facts facts) {
        Agreement first = promising(995, scheme);
        Agreement stricter = promising(999, scheme);
        List<Assessment> whole = all(AgreementVersions.of(first), facts);
        List<Assessment> split = all(AgreementVersions.of(first, amendment(day, stricter, MidPeriod.SPLIT)), facts);
        List<Assessment> blend = all(AgreementVersions.of(first, amendment(day, stricter, MidPeriod.BLEND)), facts);

        assertThat(downtime(split)).isEqualTo(downtime(whole));
        assertThat(blend).extracting(Assessment::result).isEqualTo(results(whole));
        assertThat(blend)
                .allSatisfy(each ->
                        assertThat(each.serviceLevel().target().expected()).isBetween(promille(995), promille(999)));
    }

    private static List<Object> results(List<Assessment> assessments) {
        return assessments.stream().<Object>map(Assessment::result).toList();
    }

    private static Duration downtime(List<Assessment> assessments) {
        return assessments.stream().map(each -> each.result().downtime()).reduce(Duration.ZERO, Duration::plus);
    }

    /** Law 30: the mean of equal targets is that target. */
    @Property
    void blend_equalTargets_isThatTarget(
            @ForAll @IntRange(min = 0, max = 1000) int promille,
            @ForAll @IntRange(min = 1, max = 1000) int one,
            @ForAll @IntRange(min = 1, max = 1000) int other) {
        Target target = Target.atMost(promille(promille)).critical(promille(1000));

        assertThat(Blend.of(target, Duration.ofDays(one)).with(target, Duration.ofDays(other)))
                .isEqualTo(target);
    }

    /** Law 32 for assessments: month by month or at once. */
    @Property(tries = 20)
    void assess_month_isPartOfTheYear(@ForAll("facts") Facts facts) {
        AgreementVersions versions = AgreementVersions.of(
                promising(995, Periods.calendarMonths()),
                amendment(100, promising(999, Periods.calendarMonths()), MidPeriod.SPLIT));
        ResolvedVersions resolved = versions.resolve(Map.of());

        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> resolved.assess("uptime", YearMonth.of(2026, month), facts))
                        .flatMap(List::stream)
                        .toList())
                .isEqualTo(all(versions, facts));
    }

    @Provide
    Arbitrary<Agreement> promises() {
        Arbitrary<Figure> values = Arbitraries.integers().between(998, 999).map(VersionProperties::promille);
        Arbitrary<Target> plain = Combinators.combine(
                        values,
                        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(0, 1)), Tuple.of(1, Arbitraries.just(2))),
                        Arbitraries.of(0, 1))
                .as((value, kind, tolerance) -> {
                    Target target = kind == 0
                            ? Target.atLeast(value)
                            : kind == 1 ? Target.moreThan(value) : Target.atMost(value);
                    return tolerance == 0 ? target : target.tolerance(promille(1));
                });
        Arbitrary<Target> targets = Combinators.combine(plain, values.optional(), values.optional())
                .as((target, minimum, critical) -> {
                    Target more = minimum.map(target::minimum).orElse(target);
                    return critical.map(more::critical).orElse(more);
                });
        Arbitrary<ServiceLevel> levels = Combinators.combine(
                        targets,
                        exclusions().list().ofMaxSize(1),
                        Arbitraries.of(
                                Periods.calendarMonths(),
                                Periods.calendarMonths().withPartialPeriods(PartialPeriods.SKIP)))
                .as((target, rules, scheme) -> {
                    ServiceLevel.Builder level = Hosting.uptime(target).period(scheme);
                    rules.forEach(level::exclusion);
                    return level.build();
                });
        return levels.list().ofMaxSize(1).map(list -> Hosting.with(list.toArray(ServiceLevel[]::new)));
    }

    private static Arbitrary<ExclusionRule> exclusions() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 2);
        return Combinators.combine(Arbitraries.of("maintenance"), hours, hours, hours)
                .as((reason, notice, allowance, floor) -> {
                    ExclusionRule rule = ExclusionRule.of(reason);
                    ExclusionRule told = notice == 0 ? rule : rule.notice(Duration.ofHours(notice));
                    ExclusionRule limited =
                            allowance == 0 ? told : told.atMost(Duration.ofHours(allowance), Periods.calendarYears());
                    return floor == 0 ? limited : limited.floor(promille(900 + floor));
                });
    }

    /** Law 49: every agreement keeps what it promises itself. */
    @Property
    void complies_itself_always(@ForAll("promises") Agreement agreement) {
        assertThat(AgreementDiff.between(agreement, agreement).changes()).isEmpty();
        assertThat(AgreementDiff.between(agreement, agreement).complies()).isTrue();
    }

    /** Law 49: what keeps the promises of an offer that keeps those of a template keeps those of the template. */
    @Property
    void complies_throughAThird_isTransitive(
            @ForAll("promises") Agreement one, @ForAll("promises") Agreement two, @ForAll("promises") Agreement three) {
        List<Agreement> all = List.of(one, two, three);
        for (Agreement template : all) {
            for (Agreement offer : all) {
                for (Agreement agreement : all) {
                    boolean through = AgreementDiff.between(template, offer).complies()
                            && AgreementDiff.between(offer, agreement).complies();
                    assertThat(!through
                                    || AgreementDiff.between(template, agreement)
                                            .complies())
                            .isTrue();
                }
            }
        }
    }

    /** Law 49: a weaker promise is reported with the value where it is weaker. */
    @Property
    void weaker_lowerTarget_isNamedWithItsValue(
            @ForAll @IntRange(min = 1, max = 999) int value, @ForAll @IntRange(min = 1, max = 50) int less) {
        int weaker = Math.max(0, value - less);
        AgreementDiff diff = AgreementDiff.between(
                promising(value, Periods.calendarMonths()), promising(weaker, Periods.calendarMonths()));

        assertThat(diff.weaker()).hasSize(1);
        assertThat(diff.weaker().get(0).after()).contains(promille(weaker).toString());
    }
}
