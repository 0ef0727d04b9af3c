package io.github.slakit.core.obligation;

import static io.github.slakit.core.figure.Figure.percent;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.tally.Occurrence;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.ContractTime;
import io.github.slakit.core.time.Deadline;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import io.github.slakit.core.time.Standpoint;
import io.github.slakit.core.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/** The rows of the catalogue on duties, strikes and escalation. */
class CatalogueTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Map<String, BusinessCalendar> CALENDARS =
            Map.of("office", BusinessCalendar.parse("Mon-Fri 09:00-17:00 America/New_York"));

    private static final Obligation REAMS = Obligation.of("reams", "dunder", "acme")
            .quantity(Figure.parse("50 ream"))
            .per(Periods.calendarMonths())
            .dueEach(MONDAY)
            .at("Main St", "Side St")
            .owner("dwight")
            .confirmedTo("pam")
            .clause("§ 3");

    private static MeasurementPeriod month(int number) {
        return Periods.month(YearMonth.of(2026, 1).plusMonths(number - 1L), NEW_YORK);
    }

    private static ObligationResult evaluate(Obligation obligation, int month, Facts facts) {
        return obligation.resolve(CALENDARS, NEW_YORK).evaluate(month(month), facts);
    }

    private static Case delivery(String instant, String amount) {
        return Case.of("reams", "delivery", "delivered", Instant.parse(instant))
                .withId("D " + instant)
                .onResource("Main St")
                .withValue(Figure.parse(amount));
    }

    private static List<Case> inTime() {
        return new ArrayList<>(IntStream.of(1, 8, 15, 22, 29)
                .mapToObj(day -> delivery(LocalDate.of(2026, 6, day) + "T14:00:00Z", "10 ream"))
                .toList());
    }

    private static List<Figure> shares(ObligationResult result) {
        return result.items().stream().map(DueItem::share).toList();
    }

    private static Facts things(String service, int number, String instant) {
        return Facts.of(IntStream.range(0, number)
                .mapToObj(i -> Case.of(service, "thing", "delivered", Instant.parse(instant))
                        .withId(service + "-" + i))
                .toList());
    }

    @Test
    void s1_quantityOfAMonth_isSharedOutOverItsMondays() {
        ObligationResult june = evaluate(REAMS, 6, Facts.of(inTime()));
        assertThat(shares(june)).hasSize(5).containsOnly(Figure.parse("10 ream"));
        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.shortfall()).isEqualTo(Figure.parse("0 ream"));
        assertThat(june).hasToString("'reams' in 2026-06: 50 ream of 50 ream, 5 of 5 dates kept, met");

        ObligationResult july = evaluate(REAMS, 7, Facts.of());
        assertThat(shares(july))
                .containsExactly(
                        Figure.parse("13 ream"),
                        Figure.parse("13 ream"),
                        Figure.parse("12 ream"),
                        Figure.parse("12 ream"));
        assertThat(july.items().get(0).due().lastDay()).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(july).hasToString("'reams' in 2026-07: 0 ream of 50 ream, 0 of 4 dates kept, missed");
    }

    @Test
    void s1_oneReamLess_isMissedByOne() {
        List<Case> deliveries = inTime();
        deliveries.set(0, delivery("2026-06-01T14:00:00Z", "9 ream"));
        ObligationResult june = evaluate(REAMS, 6, Facts.of(deliveries));
        assertThat(june.quantity().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(june.quantity().figure()).isEqualTo(Figure.parse("49 ream"));
        assertThat(june.shortfall()).isEqualTo(Figure.parse("1 ream"));
        assertThat(june.items().get(0)).hasToString("through 2026-06-01: 9 ream of 10 ream in time, 1 ream open");
        assertThat(june.schedule().figure()).isEqualTo(percent("80"));
    }

    @Test
    void s1_deliveryOnATuesday_keepsTheQuantityAndMissesTheSchedule() {
        List<Case> deliveries = inTime();
        deliveries.set(1, delivery("2026-06-09T14:00:00Z", "10 ream"));
        ObligationResult june = evaluate(REAMS, 6, Facts.of(deliveries));
        assertThat(june.quantity().verdict()).isEqualTo(Verdict.MET);
        assertThat(june.schedule().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(june.schedule()).hasToString("'reams schedule' in 2026-06: 80 %, missed");
        assertThat(june.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(june.items().get(1)).hasToString("through 2026-06-08: 0 ream of 10 ream in time, 10 ream late");
        assertThat(june.schedule().explain().render()).isEqualTo("""
                        dates kept for 'reams' in 2026-06: 80 % = first as a percentage of second [§ 3]
                          (target at least 100 %: missed)
                          dates kept: 4 = sum
                            through 2026-06-01: 10 ream of 10 ream in time: 1
                            through 2026-06-08: 0 ream of 10 ream in time, 10 ream late: 0
                            through 2026-06-15: 10 ream of 10 ream in time: 1
                            through 2026-06-22: 10 ream of 10 ream in time: 1
                            through 2026-06-29: 10 ream of 10 ream in time: 1
                          dates due: 5
                        """);
    }

    @Test
    void s1_elsewhereOrUnconfirmed_doesNotCountOrIsListed() {
        Case elsewhere = delivery("2026-06-01T14:00:00Z", "10 ream").onResource("Back St");
        Case confirmed = delivery("2026-06-08T14:00:00Z", "10 ream")
                .withInstant("confirmed", Instant.parse("2026-06-08T15:00:00Z"));
        Case unconfirmed = delivery("2026-06-15T14:00:00Z", "10 ream").onResource("Side St");
        ObligationResult june = evaluate(REAMS, 6, Facts.of(elsewhere, confirmed, unconfirmed));
        assertThat(june.quantity().figure()).isEqualTo(Figure.parse("20 ream"));
        assertThat(june.unconfirmed()).extracting(Delivery::evidence).containsExactly(unconfirmed);
    }

    /** Leads that are wanted: revenue ÷ deal size = deals, ÷ win rate = leads. */
    private static Explanation leads() {
        Explanation deals = Explanation.quotient(
                "deals",
                Explanation.input("revenue", Figure.parse("5000 USD")),
                Explanation.input("a deal", Figure.parse("100 USD")));
        assertThat(deals.value()).isEqualTo(Figure.of(50));
        return Explanation.quotient("leads", deals, Explanation.input("win rate", Figure.parse("0.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "99, 2026-06-20T12:00:00Z, MISSED, MISSED",
        "100, 2026-06-20T12:00:00Z, MET, MET",
        "100, 2026-06-21T03:59:59.999999999Z, MET, MET",
        "100, 2026-06-21T04:00:00Z, MET, MISSED"
    })
    void s2_leadsByADate_areInTimeUpToTheStartOfTheNextDay(
            int number, String last, Verdict quantity, Verdict schedule) {
        Figure wanted = Figure.of(leads().value().amount(), Unit.of("lead"));
        assertThat(wanted).isEqualTo(Figure.parse("100 lead"));
        Obligation leads = Obligation.of("leads", "marketing", "sales")
                .quantity(wanted)
                .per(Periods.calendarMonths())
                .dueOn(20);
        Case hundredth = Case.of("leads", "lead", "handed over", Instant.parse(last));
        List<Case> cases = Stream.concat(
                        Stream.of(hundredth),
                        things("leads", number - 1, "2026-06-10T12:00:00Z").get("leads", Case.class).stream())
                .toList();
        ObligationResult june = evaluate(leads, 6, Facts.of(cases));
        assertThat(june.quantity().verdict()).isEqualTo(quantity);
        assertThat(june.schedule().verdict()).isEqualTo(schedule);
    }

    @Test
    void s3_dutyOfTheRecipient_isMissedByItselfAlone() {
        Obligation leads = Obligation.of("leads", "marketing", "sales")
                .quantity(Figure.parse("2 lead"))
                .per(Periods.calendarMonths());
        Obligation reports = Obligation.of("reports", "sales", "marketing")
                .quantity(Figure.parse("4 report"))
                .per(Periods.calendarMonths());
        assertThat(evaluate(reports, 6, things("reports", 3, "2026-06-12T12:00:00Z"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(evaluate(leads, 6, things("leads", 2, "2026-06-12T12:00:00Z"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void s4_threeParties_haveADutyOnEachEdge() {
        Obligation leads = Obligation.of("leads", "marketing", "sales")
                .quantity(Figure.parse("100 lead"))
                .per(Periods.calendarMonths());
        Obligation deals = Obligation.of("deals", "sales", "service")
                .quantity(Figure.parse("50 deal"))
                .per(Periods.calendarMonths())
                .shownBy("crm", Base.cases("deal").datedBy("closed"));
        Obligation friction = Obligation.of("friction", "service", "marketing")
                .per(Periods.calendarMonths())
                .confirmedTo("vp");
        Obligations all = Obligations.of(leads, deals, friction);

        assertThat(all.parties()).containsExactly("marketing", "sales", "service");
        assertThat(all.owedBy("sales")).containsExactly(deals);
        assertThat(all.owedTo("sales")).containsExactly(leads);
        Facts facts = Facts.of(
                Case.of("crm", "deal", "opened", Instant.parse("2026-06-01T12:00:00Z"))
                        .withInstant("closed", Instant.parse("2026-06-30T12:00:00Z"))
                        .withValue(Figure.parse("50 deal")),
                Case.of("crm", "deal", "opened", Instant.parse("2026-06-02T12:00:00Z"))
                        .withValue(Figure.parse("50 deal")),
                Case.of("crm", "call", "closed", Instant.parse("2026-06-02T12:00:00Z")),
                Case.of("friction", "report", "sent", Instant.parse("2026-06-30T12:00:00Z")));
        assertThat(all.all())
                .extracting(each -> evaluate(each, 6, facts).verdict())
                .containsExactly(Verdict.MISSED, Verdict.MET, Verdict.MET);
        assertThat(evaluate(deals, 6, facts).due())
                .isEqualTo(evaluate(deals, 6, facts).quantity().figure());
        assertThatIllegalStateException()
                .isThrownBy(() -> all.requireNoneOf("service"))
                .withMessage("Party 'service' must have no obligations to be removed, but has [deals, friction]");
        all.requireNoneOf("finance");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-08T03:59:59Z, MET, MET",
        "2026-07-08T04:00:00Z, MET, MISSED",
        "2026-08-01T03:59:59Z, MET, MISSED",
        "2026-08-01T04:00:00Z, MISSED, MISSED",
        "2026-07-01T03:59:59Z, MISSED, MISSED"
    })
    void s11_reportOnTheFifthBusinessDayOfTheNextMonth_isDueAtItsEnd(String sent, Verdict quantity, Verdict schedule) {
        Obligation report = Obligation.of("report", "provider", "customer")
                .per(Periods.calendarMonths())
                .due(Deadline.after("month").plusBusinessDays(5, "office").endOfDay());
        ObligationResult june = evaluate(report, 6, things("report", 1, sent));
        assertThat(june.items().get(0).due().lastDay()).isEqualTo(LocalDate.of(2026, 7, 7));
        assertThat(june.quantity().verdict()).isEqualTo(quantity);
        assertThat(june.schedule().verdict()).isEqualTo(schedule);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1, agent", "PT1H59M59S, 1, agent", "PT2H, 2, lead", "PT3H, 2, lead", "PT8H, 3, director"})
    void s12_stepOfAnEscalation_firesAtItsDelay(Duration open, int number, String contact) {
        ResolvedEscalation path = Escalation.path()
                .step(Duration.ZERO, "agent")
                .step(Duration.ofHours(2), "lead")
                .step(Duration.ofHours(8), "director")
                .resolve(CALENDARS);
        Instant opened = Instant.parse("2026-06-05T20:00:00Z");
        ResolvedEscalation.Firing firing =
                path.current(opened, opened.plus(open)).orElseThrow();
        assertThat(firing.number()).isEqualTo(number);
        assertThat(firing.contact()).isEqualTo(contact);
    }

    @Test
    void s12_sameCauseThreeTimesInAWindow_isFlagged() {
        Instant first = Instant.parse("2026-06-01T12:00:00Z");
        Outage one = Outage.of("web", first, first.plus(1, HOURS)).withAttribute("cause", "disk");
        Case two = Case.of("support", "ticket", "opened", first.plus(10, DAYS)).withAttribute("cause", "disk");
        Outage three = Outage.since("web", first.plus(30, DAYS)).withAttribute("cause", "disk");
        Outage other = Outage.since("web", first).withAttribute("cause", "power");
        Recurrence rule = Recurrence.ofSame("cause").times(3).within(30, DAYS);

        List<Recurrence.Repeat> repeats = rule.find(Facts.of(three, one, other, two), NEW_YORK);
        assertThat(repeats).hasSize(1);
        assertThat(repeats.get(0).facts()).hasSize(3);
        assertThat(repeats.get(0)).hasToString("cause 'disk' came back at 2026-07-01T12:00:00Z: 3 of 3 needed");
        assertThat(rule.find(Facts.of(one, two, other), NEW_YORK)).isEmpty();
    }

    @Test
    void s18_weeklyDutyOverFourWeeks_isKeptThreeTimesInFour() {
        Obligation consulting = Obligation.of("consulting", "provider", "customer")
                .per(Periods.every(28, DAYS).from(LocalDate.of(2026, 6, 1)))
                .dueEach(THURSDAY);
        Facts facts = Facts.of(IntStream.of(4, 11, 25)
                .mapToObj(day -> Case.of(
                        "consulting", "visit", "held", Instant.parse(LocalDate.of(2026, 6, day) + "T14:00:00Z")))
                .toList());
        MeasurementPeriod weeks = consulting.period().orElseThrow().get(0, NEW_YORK);
        ObligationResult result = consulting.resolve(CALENDARS, NEW_YORK).evaluate(weeks, facts);
        assertThat(result.schedule().figure()).isEqualTo(percent("75"));
        assertThat(result.quantity().figure()).isEqualTo(Figure.of(3));
        assertThat(result.due()).isEqualTo(Figure.of(4));
    }

    @Test
    void s21_lostRevenue_isMadeUpInOneMonthOrTwo() {
        Obligation revenue = Obligation.of("revenue", "sales", "marketing")
                .quantity(Figure.parse("5000 USD"))
                .per(Periods.calendarMonths());
        ObligationResult june = evaluate(
                revenue,
                6,
                Facts.of(Case.of("revenue", "deal", "closed", Instant.parse("2026-06-12T12:00:00Z"))
                        .withValue(Figure.parse("4200 USD"))));
        assertThat(june.shortfall()).isEqualTo(Figure.parse("800 USD"));
        assertThat(june.makeUp(1)).containsExactly(revenue.quantity(Figure.parse("5800 USD")));
        assertThat(june.makeUp(2))
                .containsExactly(
                        revenue.quantity(Figure.parse("5400 USD")), revenue.quantity(Figure.parse("5400 USD")));
    }

    @Test
    void s22_threeStrikesInSixMonths_callForADiagnosis() {
        Obligation done = REAMS.quantity(Figure.parse("5 ream"));
        Obligations all =
                Obligations.of(done, Obligation.of("visits", "dunder", "acme").owner("jim"));
        String[] ids = all.ownedBy("dwight").stream().map(Obligation::id).toArray(String[]::new);
        ContractTime time = new ContractTime(
                Periods.calendarMonths(),
                NEW_YORK,
                Interval.of(Instant.parse("2025-01-01T05:00:00Z"), Instant.parse("2028-01-01T05:00:00Z")));
        // Kept in March and May, missed in January, February and April.
        Facts facts = Facts.of(
                delivery("2026-03-02T15:00:00Z", "5 ream"),
                delivery("2026-05-04T15:00:00Z", "5 ream"),
                delivery("2026-06-01T15:00:00Z", "5 ream"),
                delivery("2026-07-06T15:00:00Z", "5 ream"));
        List<PeriodVerdict> history = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> evaluate(done, number, facts).entry())
                .toList();
        Tally strikes =
                Tally.of(Occurrence.missed(ids)).in(Window.last(6, MONTHS)).atLeast(3);

        assertThat(strikes.count(history, Standpoint.of(month(6), time)).count())
                .isEqualTo(3);
        assertThat(strikes.count(history, Standpoint.of(month(7), time)).count())
                .isEqualTo(2);
        Instant struck = strikes.count(history, Standpoint.of(month(6), time))
                .reachedAt()
                .orElseThrow();
        assertThat(struck).isEqualTo(Instant.parse("2026-05-01T04:00:00Z"));

        Obligation diagnosis = Obligation.of("diagnosis", "dunder", "acme")
                .due(Deadline.after("strikes").plus(10, DAYS).endOfDay());
        Case made = Case.of("diagnosis", "report", "sent", Instant.parse("2026-05-11T20:00:00Z"))
                .withAttribute("for", "third strike");
        assertThat(diagnosis
                        .resolve(CALENDARS, NEW_YORK)
                        .evaluate("third strike", struck, Facts.of(made))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void s47_reportOnBothSides_hasEachDutyWithItsStreak() {
        Obligation leads = Obligation.of("leads", "marketing", "sales").per(Periods.calendarMonths());
        Obligation feedback = Obligation.of("feedback", "sales", "marketing").per(Periods.calendarMonths());
        Facts facts = Facts.of(
                Case.of("leads", "list", "sent", Instant.parse("2026-05-12T12:00:00Z")),
                Case.of("leads", "list", "sent", Instant.parse("2026-06-12T12:00:00Z")),
                Case.of("feedback", "report", "sent", Instant.parse("2026-05-12T12:00:00Z")));
        List<ObligationResult> results = new ArrayList<>();
        for (int number = 6; number >= 4; number--) {
            results.add(evaluate(leads, number, facts));
            results.add(evaluate(feedback, number, facts));
        }
        ObligationReport report = ObligationReport.of(results);
        assertThat(report)
                .hasToString("'marketing' to 'sales': 'leads' met 2, missed 1, met streak 2\n"
                        + "'sales' to 'marketing': 'feedback' met 1, missed 2, met streak 0");
        assertThat(report.owedBy("sales")).isEqualTo(report.owedTo("marketing")).hasSize(1);
        assertThat(report.owedTo("sales")).isEqualTo(report.owedBy("marketing")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02T04:00:00Z, MET, MET",
        "2026-07-02T04:00:01Z, MET, MISSED",
        "2026-07-05T04:00:00Z, MET, MISSED"
    })
    void s62_noticeOfABreach_isItsOwnFindingWhenLate(String sent, Verdict quantity, Verdict schedule) {
        Obligation notice = Obligation.of("notice", "provider", "customer")
                .due(Deadline.after("breach").plus(24, HOURS))
                .confirmedTo("pam");
        List<PeriodVerdict> history = List.of(
                new PeriodVerdict("uptime", month(5), Verdict.MET),
                new PeriodVerdict("uptime", month(6), Verdict.MISSED));
        Facts facts = Facts.of(
                Case.of("notice", "mail", "sent", Instant.parse(sent)).withAttribute("for", "uptime 2026-06"),
                Case.of("notice", "mail", "sent", Instant.parse(sent)));
        List<ObligationResult> results = notice.resolve(CALENDARS, NEW_YORK).evaluateBreaches(history, facts);
        assertThat(results).hasSize(1);
        assertThat(results.get(0).quantity().verdict()).isEqualTo(quantity);
        assertThat(results.get(0).schedule().verdict()).isEqualTo(schedule);
        assertThat(results.get(0).entry().toString()).isEqualTo("'notice' " + schedule + " in uptime 2026-06");
    }

    @Test
    void s62_noNotice_isMissed() {
        Obligation notice = Obligation.of("notice", "provider", "customer")
                .due(Deadline.after("breach").plus(24, HOURS));
        PeriodVerdict breach = new PeriodVerdict("repair", month(6), Verdict.CRITICAL).withEvent("INC-7");
        ObligationResult result = notice.resolve(CALENDARS, NEW_YORK)
                .evaluateBreaches(List.of(breach), Facts.of())
                .get(0);
        assertThat(result.period().label()).isEqualTo("repair 2026-06 INC-7");
        assertThat(result.quantity().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(result.quantity().figure()).isEqualTo(Figure.of(Ratio.of(0), Unit.ONE));
    }
}
