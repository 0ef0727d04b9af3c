package io.github.slakit.core.version;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class AgreementVersionsTest {

    private static final Agreement FIRST = Hosting.promising("99.5");
    private static final Agreement STRICTER = Hosting.promising("99.9");
    private static final Amendment AUTUMN =
            Hosting.amendment("2026-09-16", STRICTER).build();
    private static final AgreementVersions TWO = AgreementVersions.of(FIRST, AUTUMN);

    private static Agreement until(String end, ServiceLevel... levels) {
        Agreement.Builder builder = Hosting.bare().term(LocalDate.of(2026, 1, 1), LocalDate.parse(end));
        for (ServiceLevel level : levels) {
            builder.serviceLevel(level);
        }
        return builder.build();
    }

    private static AgreementVersions amended(MidPeriod rule) {
        return AgreementVersions.of(
                FIRST, Hosting.amendment("2026-09-16", STRICTER).midPeriod(rule).build());
    }

    private static ServiceLevel uptime(PeriodScheme scheme) {
        return Hosting.uptime(Target.atLeast(percent("99.5"))).period(scheme).build();
    }

    /** Returns the local dates from which and up to which periods go, from a number on. */
    private static List<String> dates(AgreementVersions versions, int from) {
        List<MeasurementPeriod> periods = versions.periods("uptime");
        return periods.subList(from, periods.size()).stream()
                .map(period -> date(period.interval().getStart()) + "/"
                        + date(period.interval().getEnd()))
                .toList();
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, Hosting.BERLIN);
    }

    private static List<Finding> findings(Agreement first, Amendment... amendments) {
        try {
            AgreementVersions.of(first, amendments);
            return List.of();
        } catch (InvalidTermsException refusal) {
            return refusal.findings();
        }
    }

    @Test
    void at_instant_isTheVersionInForce() {
        Instant effective = Hosting.startOf("2026-09-16");

        assertThat(TWO.at(effective.minusNanos(1))).isEqualTo(FIRST);
        assertThat(TWO.at(effective)).isEqualTo(STRICTER);
        assertThat(TWO.numberAt(Hosting.startOf("2026-01-01"))).isEqualTo(1);
        assertThat(TWO.numberAt(Hosting.startOf("2027-01-01").minusNanos(1))).isEqualTo(2);
        assertThat(TWO.latest()).isEqualTo(STRICTER);
        assertThat(TWO)
                .hasToString("'hosting', [version 1 from 2025-12-31T23:00:00Z, version 2 from 2026-09-15T22:00:00Z]");
        assertThat(AUTUMN).hasToString("from 2026-09-15T22:00:00Z: autumn sale");
    }

    @Test
    void at_outsideTheTerm_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.at(Hosting.startOf("2026-01-01").minusNanos(1)))
                .withMessage("Instant must lie in the term of agreement 'hosting', 2026-01-01 to 2027-01-01, but was"
                        + " 2025-12-31T22:59:59.999999999Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.at(Hosting.startOf("2027-01-01")))
                .withMessage("Instant must lie in the term of agreement 'hosting', 2026-01-01 to 2027-01-01, but was"
                        + " 2026-12-31T23:00:00Z");
    }

    @Test
    void s15_revision_isANewVersionAndKeepsTheOnesBefore() {
        AgreementVersions one = AgreementVersions.of(FIRST);
        AgreementVersions two = one.amendedBy(AUTUMN);

        assertThat(one.count()).isEqualTo(1);
        assertThat(two).isEqualTo(TWO);
        assertThat(two.get(1)).isEqualTo(FIRST);
        assertThat(two.changes(2)).isEqualTo(AgreementDiff.between(FIRST, STRICTER));
        for (int number : List.of(0, 3)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> two.get(number))
                    .withMessage("Version of agreement 'hosting' must be from 1 to 2, but was " + number);
        }
    }

    @Test
    void find_nextPeriod_isTheOldTargetUntilThePeriodEnds() {
        Instant october = Hosting.startOf("2026-10-01");

        assertThat(TWO.find("uptime", october.minusNanos(1))).contains(Hosting.uptime("99.5"));
        assertThat(TWO.find("uptime", october)).contains(Hosting.uptime("99.9"));
        assertThat(TWO.find("uptime", Hosting.startOf("2027-01-01"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.find("latency", october))
                .withMessage("Service level must be one of [uptime] in the versions of agreement 'hosting', but was"
                        + " 'latency'");
    }

    @Test
    void periods_midPeriodRule_cutsOnlyWhereItSplits() {
        assertThat(dates(TWO, 8)).startsWith("2026-09-01/2026-10-01", "2026-10-01/2026-11-01");
        assertThat(dates(amended(MidPeriod.SPLIT), 8))
                .startsWith("2026-09-01/2026-09-16", "2026-09-16/2026-10-01", "2026-10-01/2026-11-01");
        assertThat(dates(amended(MidPeriod.BLEND), 8)).startsWith("2026-09-01/2026-10-01", "2026-10-01/2026-11-01");
        assertThat(amended(MidPeriod.SPLIT).periods("uptime").subList(8, 10))
                .extracting(MeasurementPeriod::label)
                .containsExactly("2026-09", "2026-09");
    }

    @Test
    void periods_amendedAtTheStartOfAPeriod_areNotCut() {
        for (MidPeriod rule : MidPeriod.values()) {
            AgreementVersions versions = AgreementVersions.of(
                    FIRST,
                    Hosting.amendment("2026-09-01", STRICTER).midPeriod(rule).build());

            assertThat(versions.periods("uptime"))
                    .isEqualTo(AgreementVersions.of(FIRST).periods("uptime"));
            assertThat(versions.find("uptime", Hosting.startOf("2026-09-01"))).contains(Hosting.uptime("99.9"));
        }
    }

    @Test
    void periods_newClauseOnly_isNotSplit() {
        ServiceLevel moved =
                Hosting.uptime(Target.atLeast(percent("99.5"))).clause("§ 7").build();
        AgreementVersions versions = AgreementVersions.of(
                FIRST,
                Hosting.amendment("2026-09-16", Hosting.with(moved))
                        .midPeriod(MidPeriod.SPLIT)
                        .build());

        assertThat(versions.periods("uptime")).hasSize(12);
        assertThat(versions.find("uptime", Hosting.startOf("2026-10-01"))).contains(moved);
    }

    @Test
    void periods_twoAmendmentsInAPeriod_theLaterSplitReplacesTheOneThatWaits() {
        AgreementVersions versions = TWO.amendedBy(Hosting.amendment("2026-09-20", Hosting.promising("99.95"))
                .midPeriod(MidPeriod.SPLIT)
                .build());

        assertThat(dates(versions, 8)).startsWith("2026-09-01/2026-09-20", "2026-09-20/2026-10-01");
        assertThat(versions.find("uptime", Hosting.startOf("2026-09-19"))).contains(Hosting.uptime("99.5"));
        assertThat(versions.find("uptime", Hosting.startOf("2026-09-20"))).contains(Hosting.uptime("99.95"));
    }

    @Test
    void periods_amendedWhileAnotherWaits_keepsTheOneThatWaits() {
        AgreementVersions versions = TWO.amendedBy(Hosting.amendment("2026-09-20", STRICTER)
                .midPeriod(MidPeriod.SPLIT)
                .build());

        assertThat(versions.periods("uptime")).isEqualTo(TWO.periods("uptime"));
        assertThat(versions.find("uptime", Hosting.startOf("2026-10-01"))).contains(Hosting.uptime("99.9"));
    }

    @Test
    void periods_monthsToQuarters_continueWithTheRestOfTheQuarter() {
        AgreementVersions versions = AgreementVersions.of(
                FIRST,
                Hosting.amendment("2026-02-10", Hosting.with(uptime(Periods.calendarQuarters())))
                        .build());

        assertThat(dates(versions, 0))
                .startsWith(
                        "2026-01-01/2026-02-01",
                        "2026-02-01/2026-03-01",
                        "2026-03-01/2026-04-01",
                        "2026-04-01/2026-07-01");
    }

    @Test
    void periods_rollingWindows_reachBackBeforeTheAmendment() {
        PeriodScheme rolling = Periods.last(3, ChronoUnit.MONTHS).each(Periods.calendarMonths());
        ServiceLevel stricter =
                Hosting.uptime(Target.atLeast(percent("99.9"))).period(rolling).build();
        AgreementVersions versions = AgreementVersions.of(
                Hosting.with(uptime(rolling)),
                Hosting.amendment("2026-09-16", Hosting.with(stricter)).build());

        assertThat(dates(versions, 8)).startsWith("2026-07-01/2026-10-01", "2026-08-01/2026-11-01");
        assertThat(versions.find("uptime", Hosting.startOf("2026-10-01"))).contains(stricter);
    }

    @Test
    void periods_events_areJudgedByTheTermsAtTheirStart() {
        Map<String, Interval> events = new LinkedHashMap<>();
        events.put("fair", Interval.of(Hosting.startOf("2026-09-10"), Hosting.startOf("2026-09-20")));
        events.put("sale", Interval.of(Hosting.startOf("2026-11-10"), Hosting.startOf("2026-11-20")));
        ServiceLevel stricter = Hosting.uptime(Target.atLeast(percent("99.9")))
                .period(Periods.events(events))
                .build();
        AgreementVersions versions = AgreementVersions.of(
                Hosting.with(uptime(Periods.events(events))),
                Hosting.amendment("2026-09-16", Hosting.with(stricter)).build());

        assertThat(dates(versions, 0)).containsExactly("2026-09-10/2026-09-20", "2026-11-10/2026-11-20");
        assertThat(versions.find("uptime", Hosting.startOf("2026-09-19"))).contains(uptime(Periods.events(events)));
    }

    @Test
    void periods_levelAddedOrRemoved_beginsOrEndsWithAPeriodOrWhereItIsSplit() {
        Agreement none = Hosting.with();

        assertThat(dates(
                        AgreementVersions.of(
                                none, Hosting.amendment("2026-09-16", FIRST).build()),
                        0))
                .startsWith("2026-10-01/2026-11-01");
        assertThat(dates(
                        AgreementVersions.of(
                                none, Hosting.amendment("2026-12-16", FIRST).build()),
                        0))
                .isEmpty();
        assertThat(dates(
                        AgreementVersions.of(
                                FIRST, Hosting.amendment("2026-09-16", none).build()),
                        8))
                .containsExactly("2026-09-01/2026-10-01");
        for (MidPeriod rule : List.of(MidPeriod.SPLIT, MidPeriod.BLEND)) {
            assertThat(dates(
                            AgreementVersions.of(
                                    none,
                                    Hosting.amendment("2026-09-16", FIRST)
                                            .midPeriod(rule)
                                            .build()),
                            0))
                    .startsWith("2026-09-16/2026-10-01");
            assertThat(dates(
                            AgreementVersions.of(
                                    FIRST,
                                    Hosting.amendment("2026-09-16", none)
                                            .midPeriod(rule)
                                            .build()),
                            8))
                    .containsExactly("2026-09-01/2026-09-16");
        }
    }

    @Test
    void periods_otherEndOfTheTerm_goOnOrStop() {
        AgreementVersions longer = AgreementVersions.of(
                until("2026-06-15", Hosting.uptime("99.5")),
                Hosting.amendment("2026-05-10", until("2026-08-01", Hosting.uptime("99.5")))
                        .build());
        AgreementVersions shorter = AgreementVersions.of(
                FIRST,
                Hosting.amendment("2026-05-10", until("2026-05-20", Hosting.uptime("99.5")))
                        .build());

        assertThat(dates(longer, 4))
                .containsExactly("2026-05-01/2026-06-01", "2026-06-01/2026-07-01", "2026-07-01/2026-08-01");
        assertThat(dates(shorter, 4)).containsExactly("2026-05-01/2026-05-20");
        assertThat(shorter.find("uptime", Hosting.startOf("2026-05-20"))).isEmpty();
    }

    @Test
    void resettlement_backdated_isWhatHadEndedAndIsJudgedOtherwise() {
        Instant late = Instant.parse("2026-11-15T09:00:00Z");
        Amendment.Builder backdated = Hosting.amendment("2026-09-16", STRICTER).signature("acme", late);

        AgreementVersions next = AgreementVersions.of(FIRST, backdated.build());
        AgreementVersions split =
                AgreementVersions.of(FIRST, backdated.midPeriod(MidPeriod.SPLIT).build());

        assertThat(backdated.build().isBackdated()).isTrue();
        assertThat(next.resettlement().get("uptime"))
                .extracting(MeasurementPeriod::label)
                .containsExactly("2026-10");
        assertThat(split.resettlement().get("uptime"))
                .extracting(MeasurementPeriod::label)
                .containsExactly("2026-09", "2026-09", "2026-10");
    }

    @Test
    void resettlement_levelTakenAway_hasThePeriodsThatAreNoLongerJudged() {
        Amendment backdated = Hosting.amendment("2026-09-01", Hosting.with())
                .signature("acme", Instant.parse("2026-11-15T09:00:00Z"))
                .build();

        assertThat(AgreementVersions.of(FIRST, backdated).resettlement().get("uptime"))
                .extracting(MeasurementPeriod::label)
                .containsExactly("2026-09", "2026-10");
    }

    @Test
    void resettlement_notBackdatedOrNothingChanged_isNone() {
        Amendment same = Hosting.amendment("2026-09-16", FIRST)
                .signature("acme", Instant.parse("2026-11-15T09:00:00Z"))
                .build();

        assertThat(AgreementVersions.of(FIRST).resettlement()).isEmpty();
        assertThat(TWO.resettlement()).isEmpty();
        assertThat(AUTUMN.isBackdated()).isFalse();
        assertThat(AgreementVersions.of(FIRST, same).resettlement()).isEmpty();
    }

    private static List<PeriodVerdict> missedUntil(int months) {
        return AgreementVersions.of(FIRST).periods("uptime").subList(0, months).stream()
                .map(period -> new PeriodVerdict("uptime", period, Verdict.MISSED))
                .toList();
    }

    @Test
    void counting_history_goesOnByIdOrBeginsAnew() {
        List<PeriodVerdict> history = missedUntil(11);
        PeriodVerdict other = new PeriodVerdict("latency", history.get(0).period(), Verdict.MISSED);
        AgreementVersions reset = AgreementVersions.of(
                FIRST, Hosting.amendment("2026-09-16", STRICTER).resetHistory().build());
        Instant december = Hosting.startOf("2026-12-01");

        assertThat(TWO.counting(history, december)).isEqualTo(history);
        assertThat(reset.counting(history, december)).isEqualTo(history.subList(9, 11));
        assertThat(reset.counting(history, Hosting.startOf("2026-09-30"))).isEqualTo(history);
        assertThat(reset.counting(List.of(other), december)).containsExactly(other);
    }

    @Test
    void counting_levelLeftAlone_keepsItsHistory() {
        AgreementVersions versions = AgreementVersions.of(
                FIRST, Hosting.amendment("2026-09-16", FIRST).resetHistory().build());

        assertThat(versions.counting(missedUntil(11), Hosting.startOf("2026-12-01")))
                .hasSize(11);
    }

    @Test
    void counting_resetThatWaitsWhileAmendedAgain_stillResets() {
        AgreementVersions versions = AgreementVersions.of(
                        FIRST,
                        Hosting.amendment("2026-09-16", STRICTER).resetHistory().build())
                .amendedBy(Hosting.amendment("2026-09-20", STRICTER).build());

        assertThat(versions.counting(missedUntil(11), Hosting.startOf("2026-12-01")))
                .hasSize(2);
    }

    @Test
    void of_badChain_reportsAllProblemsAtOnce() {
        Agreement foreign = Agreement.builder()
                .id("other")
                .zone(ZoneOffset.UTC)
                .term(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 1))
                .party(Party.provider("nimbus", "Nimbus Ltd"))
                .party(Party.customer("bolt", "Bolt GmbH"))
                .build();
        Amendment bad = Amendment.builder()
                .terms(foreign)
                .effective(LocalDate.of(2026, 9, 16), Hosting.BERLIN)
                .reason(" ")
                .signature("carol", Hosting.SIGNED)
                .build();

        assertThat(findings(FIRST, AUTUMN, bad))
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR at versions[3].id: Id of version 3 must be that of version 1, hosting, but was other"
                                + " (version.id)",
                        "ERROR at versions[3].zone: Zone of version 3 must be that of version 1, Europe/Berlin, but"
                                + " was Z (version.zone)",
                        "ERROR at versions[3].term: Start of the term of version 3 must be that of version 1,"
                                + " 2026-01-01, but was 2026-02-01 (version.term)",
                        "ERROR at versions[3].reason: Reason of version 3 must not be blank, but was ' '"
                                + " (version.reason)",
                        "ERROR at versions[3].signatures: Signature of version 3 must be by one of [acme, bolt,"
                                + " nimbus], but was by 'carol' (version.signatures)",
                        "ERROR at versions[3].signatures: Version 3 must be signed by every party, but was not by"
                                + " [acme, bolt, nimbus] (version.signatures)",
                        "ERROR at versions[3].effective: Effective instant of version 3 must be after that of version"
                                + " 2, 2026-09-15T22:00:00Z, but was 2026-09-15T22:00:00Z (version.effective)");
        assertThatExceptionOfType(InvalidTermsException.class)
                .isThrownBy(() -> AgreementVersions.of(
                        FIRST, Hosting.amendment("2026-01-01", STRICTER).build()))
                .withMessage("Versions of agreement 'hosting' must have no errors, but has\n"
                        + "  ERROR at versions[2].effective: Effective instant of version 2 must be after that of"
                        + " version 1, 2025-12-31T23:00:00Z, but was 2025-12-31T23:00:00Z (version.effective)");
    }

    @Test
    void of_effectiveAfterTheTerm_isRefused() {
        Agreement shorter = until("2026-03-01", Hosting.uptime("99.5"));

        assertThat(findings(shorter, AUTUMN))
                .extracting(Finding::message)
                .containsExactly("Effective instant of version 2 must be before the end of the term of version 1,"
                        + " 2026-02-28T23:00:00Z, but was 2026-09-15T22:00:00Z");
        assertThat(findings(FIRST, Hosting.amendment("2026-09-16", shorter).build()))
                .extracting(Finding::message)
                .containsExactly("Effective instant of version 2 must be before the end of the term of version 2,"
                        + " 2026-02-28T23:00:00Z, but was 2026-09-15T22:00:00Z");
    }

    @Test
    void of_oneSided_needsOneSignature() {
        Amendment.Builder unsigned = Amendment.builder()
                .terms(STRICTER)
                .effective(LocalDate.of(2026, 9, 16), Hosting.BERLIN)
                .reason("new hardware")
                .oneSided();

        assertThat(findings(FIRST, unsigned.build()))
                .extracting(Finding::message)
                .containsExactly("Version 2 must be signed by one of [acme, nimbus], but was not by [acme, nimbus]");
        assertThat(unsigned.build().isBackdated()).isFalse();
        assertThat(findings(FIRST, unsigned.signature("nimbus", Hosting.SIGNED).build()))
                .isEmpty();
    }

    @Test
    void of_blendOfMoreThanValues_isRefused() {
        Amendment blended = Hosting.amendment("2026-09-16", Hosting.with(uptime(Periods.calendarYears())))
                .midPeriod(MidPeriod.BLEND)
                .build();
        Target critical = Target.atLeast(percent("99.5")).critical(percent("98"));
        Amendment other = Hosting.amendment(
                        "2026-09-16", Hosting.with(Hosting.uptime(critical).build()))
                .midPeriod(MidPeriod.BLEND)
                .build();
        String metric = Hosting.uptime("99.5").metric().toString();

        assertThat(findings(FIRST, blended))
                .extracting(Finding::message)
                .containsExactly("Blended change of service level 'uptime' in version 2 must be of the values of its"
                        + " target alone, but was from '" + metric + ", at least 99.5 %, in calendar months' to '"
                        + metric + ", at least 99.5 %, in calendar years'");
        assertThat(findings(FIRST, other))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("version.midPeriod", "versions[2].midPeriod"));
    }

    @Test
    void of_splitOfOverlappingPeriods_isRefused() {
        PeriodScheme rolling = Periods.last(3, ChronoUnit.MONTHS).each(Periods.calendarMonths());
        Amendment split = Hosting.amendment("2026-09-16", Hosting.with(uptime(rolling)))
                .midPeriod(MidPeriod.SPLIT)
                .build();
        String message = "Rule for the midst of a period of version 2 must be NEXT_PERIOD for service level 'uptime',"
                + " whose periods overlap, but was SPLIT";

        assertThat(findings(FIRST, split)).extracting(Finding::message).containsExactly(message);
        assertThat(findings(
                        Hosting.with(uptime(rolling)),
                        Hosting.amendment("2026-09-16", FIRST)
                                .midPeriod(MidPeriod.SPLIT)
                                .build()))
                .extracting(Finding::message)
                .containsExactly(message);
        assertThat(findings(
                        Hosting.with(),
                        Hosting.amendment("2026-09-16", FIRST)
                                .midPeriod(MidPeriod.SPLIT)
                                .build()))
                .isEmpty();
    }
}
