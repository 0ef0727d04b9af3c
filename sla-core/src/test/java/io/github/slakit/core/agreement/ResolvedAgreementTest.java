package io.github.slakit.core.agreement;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.Count;
import io.github.slakit.core.tally.Occurrence;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

class ResolvedAgreementTest {

    private static final Instant TEN = Instant.parse("2026-03-04T10:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final ServiceLevel UPTIME = Agreements.level("uptime")
            .exclusion(ExclusionRule.of("maintenance"))
            .build();
    private static final ResolvedAgreement RESOLVED =
            Agreements.with(UPTIME, Agreements.level("strict").build()).resolve(Map.of());

    @Test
    void get_knownLevel_isItsDefinition() {
        assertThat(RESOLVED.get("uptime")).isEqualTo(UPTIME);
        assertThat(RESOLVED.definition().serviceLevels()).hasSize(2);
    }

    @Test
    void get_unknownLevel_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED.get("latency"))
                .withMessage("Service level must be one of [uptime, strict] in agreement 'hosting', but was 'latency'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED.assess("latency", MARCH, Facts.of()))
                .withMessage("Service level must be one of [uptime, strict] in agreement 'hosting', but was 'latency'");
    }

    @Test
    void period_withinTheTerm_isTheMonthInTheZone() {
        assertThat(RESOLVED.period(MARCH).interval().toDuration()).isEqualTo(Duration.ofHours(743));
        assertThat(RESOLVED.period(MARCH).label()).isEqualTo("2026-03");
    }

    @Test
    void period_atTheEdgesOfTheTerm_isCut() {
        assertThat(RESOLVED.period(YearMonth.of(2026, 1)).interval())
                .isEqualTo(Interval.of(Instant.parse("2026-01-14T23:00:00Z"), Instant.parse("2026-01-31T23:00:00Z")));
        assertThat(RESOLVED.period(YearMonth.of(2027, 1)).interval())
                .isEqualTo(Interval.of(Instant.parse("2026-12-31T23:00:00Z"), Instant.parse("2027-01-14T23:00:00Z")));
        assertThat(RESOLVED.period(YearMonth.of(2027, 1)).number())
                .isEqualTo(RESOLVED.period(YearMonth.of(2026, 12)).number() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12", "2027-02"})
    void period_outsideTheTerm_isRefused(YearMonth month) {
        String message =
                "Period must lie in the term 2026-01-15 to 2027-01-15 of agreement 'hosting', but was " + month;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED.period(month))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED.assess("uptime", month, Facts.of()))
                .withMessage(message);
    }

    @Test
    void assess_unknownServiceOfAFact_isRefused() {
        Facts facts = Facts.of(Outage.of("shop", TEN, TEN.plusSeconds(60)));

        assertThatExceptionOfType(UnknownServiceException.class)
                .isThrownBy(() -> RESOLVED.assess("uptime", MARCH, facts))
                .withMessage("Service of a fact must be one of [web] in agreement 'hosting', but was 'shop'")
                .satisfies(refusal -> assertThat(refusal.service()).isEqualTo("shop"));
    }

    @Test
    void assess_exclusions_countWhereTheLevelAcceptsTheReason() {
        Facts facts = Facts.of(
                Outage.of("web", TEN, TEN.plus(Duration.ofHours(10))),
                Exclusion.of("web", "maintenance", TEN, TEN.plus(Duration.ofHours(10))));

        assertThat(RESOLVED.assess("uptime", MARCH, facts).value()).contains(percent("100"));
        assertThat(RESOLVED.assess("uptime", MARCH, facts).verdict()).isEqualTo(Verdict.MET);
        assertThat(RESOLVED.assess("strict", MARCH, facts).value()).contains(percent("73300/743"));
        assertThat(RESOLVED.assess("strict", MARCH, facts).verdict()).isEqualTo(Verdict.CRITICAL);
        assertThat(RESOLVED.assess("strict", MARCH, facts).result().notes()).hasSize(1);
    }

    @Test
    void assess_otherServiceOfTheAgreement_doesNotCount() {
        ResolvedAgreement two = Agreements.parties()
                .service(Service.of("mail", "Mail"))
                .serviceLevel(UPTIME)
                .build()
                .resolve(Map.of());
        Facts facts = Facts.of(Outage.of("mail", TEN, TEN.plusSeconds(60)));

        assertThat(two.assess("uptime", MARCH, facts).value()).contains(percent("100"));
    }

    @Test
    void assess_calendar_isBoundById() {
        ServiceLevel level = Agreements.level("support")
                .metric(Metric.availability().during("always"))
                .build();
        ResolvedAgreement agreement = Agreements.with(level).resolve(Map.of("always", BusinessCalendars.ALWAYS));
        Assessment assessment = agreement.assess("support", MARCH, Facts.of());

        assertThat(assessment.value()).contains(percent("100"));
        assertThat(assessment.explain().parts().get(1).label())
                .isEqualTo("service hours 'always' 2026-02-28T23:00:00Z to 2026-03-31T22:00:00Z");
    }

    @Test
    void assess_monthCutByTheTerm_measuresOnlyTheTerm() {
        Facts facts = Facts.of(
                Outage.of("web", Instant.parse("2026-01-10T00:00:00Z"), Instant.parse("2026-01-15T03:00:00Z")));
        Assessment january = RESOLVED.assess("uptime", YearMonth.of(2026, 1), facts);

        assertThat(january.result().whole()).isEqualTo(Figure.of(Duration.ofDays(17)));
        assertThat(january.result().downtime()).isEqualTo(Duration.ofHours(4));
    }

    private static ResolvedAgreement measuredOver(PeriodScheme scheme) {
        return Agreements.with(UPTIME, Agreements.level("other").period(scheme).build())
                .resolve(Map.of());
    }

    private static List<String> labels(List<MeasurementPeriod> periods) {
        return periods.stream().map(MeasurementPeriod::label).toList();
    }

    @Test
    void periods_quartersOfTheTerm_areCutAtItsEdgesAndSettledInTheMonthOfTheirEnd() {
        ResolvedAgreement agreement = measuredOver(Periods.calendarQuarters());

        assertThat(labels(agreement.periods("other")))
                .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1");
        assertThat(agreement.periods("other").get(0).interval().getStart())
                .isEqualTo(Instant.parse("2026-01-14T23:00:00Z"));
        assertThat(agreement.periods("other", YearMonth.of(2026, 2))).isEmpty();
        assertThat(labels(agreement.periods("other", MARCH))).containsExactly("2026-Q1");
        assertThat(labels(agreement.periods("other", YearMonth.of(2027, 1)))).containsExactly("2027-Q1");
    }

    @Test
    void assess_monthOfAQuarterlyLevel_isTheQuarterThatEndsInIt() {
        ResolvedAgreement agreement = measuredOver(Periods.calendarQuarters());

        assertThat(agreement
                        .assess("other", YearMonth.of(2026, 6), Facts.of())
                        .period()
                        .label())
                .isEqualTo("2026-Q2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.assess("other", YearMonth.of(2026, 5), Facts.of()))
                .withMessage("Service level 'other' must have one period that ends in 2026-05, but has []");
    }

    /** Ten hours of the week of 168 hours. */
    @Test
    void assess_week_isMeasuredOverTheWeek() {
        ResolvedAgreement agreement = measuredOver(Periods.calendarWeeks(DayOfWeek.MONDAY));
        Facts facts = Facts.of(Outage.of("web", TEN, TEN.plus(Duration.ofHours(10))));
        MeasurementPeriod week = agreement.periods("other", MARCH).get(1);

        assertThat(week.label()).isEqualTo("2026-W10");
        assertThat(agreement.assess("other", week, facts).value()).contains(percent("15800/168"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.assess("other", MARCH, facts))
                .withMessage("Service level 'other' must have one period that ends in 2026-03, but has "
                        + "[2026-W09, 2026-W10, 2026-W11, 2026-W12, 2026-W13]");
    }

    @Test
    void assess_incident_isAPeriodOfItsOwn() {
        Instant end = TEN.plus(Duration.ofHours(10));
        Facts facts = Facts.of(Outage.of("web", TEN, end));
        MeasurementPeriod incident =
                new MeasurementPeriod(0, "INC-1", Interval.of(TEN, end.plus(Duration.ofHours(10))));

        assertThat(RESOLVED.assess("strict", incident, facts).value()).contains(percent("50"));
    }

    @Test
    void assess_periodOutsideTheTerm_isRefused() {
        MeasurementPeriod before = Periods.calendarYears().get(2025, ZoneId.of("Europe/Warsaw"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESOLVED.assess("uptime", before, Facts.of()))
                .withMessage(
                        "Period must lie in the term 2026-01-15 to 2027-01-15 of agreement 'hosting', but was 2025");
    }

    @Test
    void standpoint_levelsOfOneScheme_isTheirLastPeriodThatHasEnded() {
        ResolvedAgreement agreement = measuredOver(Periods.calendarQuarters());
        Count quarters = Tally.of(Occurrence.missed("other")).inARow(2);
        Count mixed = Tally.of(Occurrence.missed("other", "uptime")).inARow(2);

        assertThat(agreement
                        .standpoint(quarters, YearMonth.of(2026, 5))
                        .current()
                        .label())
                .isEqualTo("2026-Q1");
        assertThat(agreement
                        .standpoint(quarters, YearMonth.of(2026, 2))
                        .current()
                        .label())
                .isEqualTo("2026-02");
        assertThat(agreement.standpoint(mixed, YearMonth.of(2026, 5)).current())
                .isEqualTo(agreement.period(YearMonth.of(2026, 5)));
    }
}
