package io.github.slakit.core.obligation;

import static io.github.slakit.core.figure.Figure.percent;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.Deadline;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class ObligationTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Obligation REAMS = Obligation.of("reams", "dunder", "acme")
            .quantity(Figure.parse("50 ream"))
            .per(Periods.calendarMonths());

    private static MeasurementPeriod month(int number) {
        return Periods.month(YearMonth.of(2026, number), WARSAW);
    }

    private static ResolvedObligation resolve(Obligation obligation) {
        return obligation.resolve(Map.of(), WARSAW);
    }

    private static Case delivery(String instant, String amount) {
        return Case.of("reams", "delivery", "delivered", Instant.parse(instant)).withValue(Figure.parse(amount));
    }

    private static List<LocalDate> dates(Obligation obligation, int month) {
        return resolve(obligation).evaluate(month(month), Facts.of()).items().stream()
                .map(item -> item.due().lastDay())
                .toList();
    }

    @Test
    void of_badParts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Obligation.of("reams", "dunder", "dunder"))
                .withMessage(
                        "Obligee of obligation 'reams' must not be its obligor, but was 'dunder' like the obligor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Obligation.of(" ", "dunder", "acme"))
                .withMessage("Id of an obligation must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Obligation.of("reams", "", "acme"))
                .withMessage("Obligor of obligation 'reams' must not be blank, but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Obligation.of("reams", "dunder", ""))
                .withMessage("Obligee of obligation 'reams' must not be blank, but was ''");
    }

    @ParameterizedTest
    @CsvSource({"-50 ream", "0 ream"})
    void quantity_notAboveZero_isRefused(String quantity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REAMS.quantity(Figure.parse(quantity)))
                .withMessage("Quantity of obligation 'reams' must be above 0, but was " + quantity);
    }

    @Test
    void punctuality_otherUnit_isRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> REAMS.punctuality(Target.atLeast(Figure.of(4))))
                .withMessage("Punctuality of obligation 'reams' must be in '%', but was in plain numbers");
    }

    @Test
    void dueOn_badDays_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REAMS.dueOn(32))
                .withMessage("Due day of the month must be from 1 to 31, but was 32");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REAMS.dueOn(0))
                .withMessage("Due day of the month must be from 1 to 31, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(REAMS::dueEach)
                .withMessage("Due dates must be at least 1, but are none");
    }

    @Test
    void dates_ofAPeriod_areThoseOfTheContract() {
        assertThat(dates(REAMS.dueOn(30, 31), 2)).containsExactly(LocalDate.of(2026, 2, 28));
        assertThat(dates(REAMS.dueOn(31, 15, 15), 6))
                .containsExactly(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 30));
        assertThat(dates(REAMS.dueOn(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 1)), 6))
                .containsExactly(LocalDate.of(2026, 6, 15));
        assertThat(dates(REAMS, 6)).containsExactly(LocalDate.of(2026, 6, 30));
        assertThat(dates(
                        REAMS.dueEach(DayOfWeek.MONDAY)
                                .due(Deadline.after("date").plus(2, DAYS)),
                        2))
                .containsExactly(
                        LocalDate.of(2026, 2, 4),
                        LocalDate.of(2026, 2, 11),
                        LocalDate.of(2026, 2, 18),
                        LocalDate.of(2026, 2, 25));
    }

    @Test
    void evaluate_cutPeriod_owesAllOnTheDatesThatAreLeft() {
        MeasurementPeriod cut = month(6).withInterval(Interval.of(
                Instant.parse("2026-06-09T22:00:00Z"), month(6).interval().getEnd()));
        ObligationResult june = resolve(REAMS.dueEach(DayOfWeek.MONDAY)).evaluate(cut, Facts.of());
        assertThat(june.items())
                .extracting(DueItem::toString)
                .containsExactly(
                        "through 2026-06-15: 0 ream of 17 ream in time, 17 ream open",
                        "through 2026-06-22: 0 ream of 17 ream in time, 17 ream open",
                        "through 2026-06-29: 0 ream of 16 ream in time, 16 ream open");
    }

    @Test
    void dates_moreThanUnits_areDueWhileUnitsLast() {
        Obligation three = REAMS.quantity(Figure.parse("3 ream")).dueEach(DayOfWeek.MONDAY);
        assertThat(dates(three, 6))
                .containsExactly(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 15));
    }

    @Test
    void evaluate_noDateInThePeriod_isRefused() {
        Obligation obligation = REAMS.dueOn(20);
        MeasurementPeriod week =
                Periods.calendarWeeks(DayOfWeek.MONDAY).containing(Instant.parse("2026-06-03T12:00:00Z"), WARSAW);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(obligation).evaluate(week, Facts.of()))
                .withMessage(
                        "Schedule of obligation 'reams' must have a date in 2026-W23, but was day 20 of the month");
        MeasurementPeriod empty = week.withInterval(
                Interval.of(Instant.parse("2026-06-20T12:00:00Z"), Instant.parse("2026-06-20T12:00:00Z")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(REAMS.dueEach(DayOfWeek.SATURDAY)).evaluate(empty, Facts.of()))
                .withMessage("Schedule of obligation 'reams' must have a date in 2026-W23, but was each SATURDAY");
    }

    @Test
    void evaluate_withoutPeriods_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        resolve(Obligation.of("notice", "provider", "customer")).evaluate(month(6), Facts.of()))
                .withMessage("Obligation 'notice' must have periods to be evaluated over 2026-06, but has none");
    }

    @Test
    void evaluate_badDelivery_isRefused() {
        Case sheets = delivery("2026-06-01T12:00:00Z", "500 sheet").withId("D-1");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> resolve(REAMS).evaluate(month(6), Facts.of(sheets)))
                .withMessage("Figure of case 'D-1' for obligation 'reams' must be in 'ream', but was in 'sheet'");
        Case less = delivery("2026-06-01T12:00:00Z", "-1 ream").withId("D-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(REAMS).evaluate(month(6), Facts.of(less)))
                .withMessage("Figure of case 'D-2' for obligation 'reams' must be at least 0, but was -1 ream");
    }

    @Test
    void evaluate_deliveryThatNamesItsPeriod_isForThatOne() {
        Case forMay = delivery("2026-06-01T12:00:00Z", "50 ream").withAttribute("for", "2026-05");
        Facts facts = Facts.of(forMay, delivery("2026-06-02T12:00:00Z", "50 ream"));
        ObligationResult may = resolve(REAMS).evaluate(month(5), facts);
        assertThat(may.quantity().verdict()).isEqualTo(Verdict.MET);
        assertThat(may.items().get(0)).hasToString("through 2026-05-31: 0 ream of 50 ream in time, 50 ream late");
        assertThat(resolve(REAMS).evaluate(month(6), facts).quantity().figure()).isEqualTo(Figure.parse("50 ream"));
    }

    @Test
    void evaluate_dueBeforeThePeriodEnds_looksInThePeriod() {
        Obligation early = REAMS.due(Deadline.after("month").plus(-5, DAYS));
        Facts facts = Facts.of(delivery("2026-06-25T12:00:00Z", "50 ream"));
        assertThat(resolve(early).evaluate(month(6), facts).verdict()).isEqualTo(Verdict.MET);
        assertThat(resolve(early).evaluate(month(5), facts).deliveries()).isEmpty();
    }

    @Test
    void evaluate_morePunctualThanPromised_isMet() {
        Obligation loose = REAMS.dueOn(10, 20).punctuality(Target.atLeast(percent("50")));
        Facts facts = Facts.of(
                delivery("2026-06-09T12:00:00Z", "25 ream"),
                delivery("2026-06-21T12:00:00Z", "20 ream"),
                delivery("2026-06-22T12:00:00Z", "8 ream"));
        ObligationResult june = resolve(loose).evaluate(month(6), facts);
        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.shortfall()).isEqualTo(Figure.parse("0 ream"));
        assertThat(june.items().get(1).received())
                .extracting(Delivery::toString)
                .containsExactly(
                        "20 ream at 2026-06-21T12:00:00Z ('"
                                + facts.get("reams", Case.class).get(1).id() + "')",
                        "5 ream at 2026-06-22T12:00:00Z ('"
                                + facts.get("reams", Case.class).get(2).id() + "')");
    }

    @Test
    void evaluate_allAtOnce_isEarlyForLaterDates() {
        Facts facts = Facts.of(delivery("2026-06-01T12:00:00Z", "60 ream"));
        ObligationResult june = resolve(REAMS.dueEach(DayOfWeek.MONDAY)).evaluate(month(6), facts);
        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.items()).allMatch(DueItem::isKept);
        assertThat(june.unconfirmed()).isEmpty();
    }

    @Test
    void entries_ofAResult_haveQuantityAndSchedule() {
        Facts facts = Facts.of(delivery("2026-06-09T12:00:00Z", "25 ream"));
        ObligationResult june = resolve(REAMS.dueOn(10, 20)).evaluate(month(6), facts);
        assertThat(june.entries())
                .extracting(PeriodVerdict::toString)
                .containsExactly(
                        "'reams' missed in 2026-06",
                        "'reams quantity' missed in 2026-06",
                        "'reams schedule' missed in 2026-06");
        assertThat(june.entry().figures())
                .isEqualTo(Map.of("delivered", Figure.parse("25 ream"), "kept", percent("50")));
        assertThat(june.quantity().entry().figures()).isEqualTo(Map.of("value", Figure.parse("25 ream")));
        assertThat(june.quantity().explain().render())
                .isEqualTo("""
                        delivered for 'reams' in 2026-06: 25 ream = sum
                          (target at least 50 ream: missed)
                          '%s' at 2026-06-09T12:00:00Z: 25 ream
                        """.formatted(facts.get("reams", Case.class).get(0).id()));
    }

    @Test
    void evaluate_uponAnEvent_refusesDatesAndDeadlinesBeforeIt() {
        Instant breach = Instant.parse("2026-06-09T12:00:00Z");
        assertThatIllegalStateException()
                .isThrownBy(() -> resolve(REAMS.dueOn(20)).evaluate("breach", breach, Facts.of()))
                .withMessage(
                        "Obligation 'reams' must have no dates to be evaluated upon 'breach', but is owed on day 20 of the month");
        Obligation before = REAMS.due(Deadline.after("breach").plus(-1, HOURS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(before).evaluate("breach", breach, Facts.of()))
                .withMessage("Deadline of obligation 'reams' must not be before 'breach' at 2026-06-09T12:00:00Z,"
                        + " but was 2026-06-09T11:00:00Z");
    }

    @Test
    void packageExample_isTrue() {
        Obligation reams = Obligation.of("reams", "dunder", "acme")
                .quantity(Figure.parse("50 ream"))
                .per(Periods.calendarMonths())
                .dueEach(DayOfWeek.MONDAY)
                .at("Main St", "Side St");
        Facts facts = Facts.of(delivery("2026-06-01T08:00:00Z", "10 ream").onResource("Main St"));
        ObligationResult june = resolve(reams).evaluate(month(6), facts);
        assertThat(june.quantity().figure()).isEqualTo(Figure.parse("10 ream"));
        assertThat(june.shortfall()).isEqualTo(Figure.parse("40 ream"));
        assertThat(june.schedule().figure()).isEqualTo(percent("20"));
        assertThat(june.makeUp(2)).extracting(Obligation::quantity).containsOnly(Optional.of(Figure.parse("70 ream")));
    }

    @Test
    void makeUp_withoutAQuantityOrPeriods_isRefused() {
        ObligationResult june = resolve(REAMS).evaluate(month(6), Facts.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> june.makeUp(0))
                .withMessage("Periods to make up in must be at least 1, but were 0");
        ObligationResult report = resolve(
                        Obligation.of("report", "provider", "customer").per(Periods.calendarMonths()))
                .evaluate(month(6), Facts.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> report.makeUp(1))
                .withMessage("Obligation 'report' must state a quantity to be made up, but is of one at each date");
    }

    @Test
    void resolve_unknownCalendar_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(REAMS.due(Deadline.after("month").plusBusinessDays(5, "bank"))))
                .withMessage("Calendar of the deadline after 'month' must be one of [], but was 'bank'");
        assertThat(resolve(REAMS).definition()).isEqualTo(REAMS);
    }

    @Test
    void toString_ofAnObligation_saysItInWords() {
        assertThat(REAMS.dueEach(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
                .hasToString("'reams' owed by 'dunder' to 'acme', 50 ream in each of calendar months,"
                        + " each MONDAY and THURSDAY");
        assertThat(REAMS.dueOn(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 3)))
                .asString()
                .endsWith(", 2026-06-03 and 2026-06-20");
        assertThat(Obligation.of("notice", "provider", "customer")
                        .due(Deadline.after("breach").plus(24, HOURS)))
                .hasToString("'notice' owed by 'provider' to 'customer', due after 'breach' plus PT24H");
    }

    @Test
    void obligations_oneIdTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Obligations.of(REAMS, REAMS.dueOn(20)))
                .withMessage("Id of an obligation must be its own, but 'reams' is that of several");
    }

    @Test
    void line_withoutResults_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ObligationReport.Line(List.of()))
                .withMessage("Line of a report must have at least 1 result, but has none");
        ObligationReport.Line kept = new ObligationReport.Line(
                List.of(resolve(REAMS).evaluate(month(6), Facts.of(delivery("2026-06-09T12:00:00Z", "50 ream")))));
        assertThat(kept.metStreak()).isEqualTo(1);
    }
}
