package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final BusinessCalendar OFFICE = BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Warsaw");

    private static ResolvedDeadline resolve(Deadline deadline) {
        return deadline.resolve(Map.of("office", OFFICE), WARSAW);
    }

    /** Amazon EC2: by the end of the second billing cycle after that in which the incident occurred. */
    @Test
    void claim_endOfSecondBillingCycleAfter_isItsLastDay() {
        Deadline claim = Deadline.after("incident").plusCycles(2, Periods.calendarMonths());
        ResolvedDeadline.Due due = resolve(claim).after(LocalDate.of(2024, 6, 10));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(due.instant()).isEqualTo(Instant.parse("2024-08-31T22:00:00Z"));
        assertThat(due.isInTime(Instant.parse("2024-08-31T21:59:59Z"))).isTrue();
        assertThat(due.isInTime(due.instant())).isFalse();
    }

    /** Azure and Microsoft 365: by the end of the second, or first, calendar month after that of the incident. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-05, 2, 2026-11-30",
        "2026-02-15, 1, 2026-03-31",
        "2026-12-31, 2, 2027-02-28",
        "2026-01-31, 1, 2026-02-28"
    })
    void claim_endOfMonthAfter_isItsLastDay(LocalDate incident, int months, LocalDate lastDay) {
        Deadline claim =
                Deadline.after("incident").plus(months, ChronoUnit.MONTHS).endOfMonth();
        Instant evening = incident.atTime(21, 30).atZone(WARSAW).toInstant();
        assertThat(resolve(claim).after(incident).lastDay()).isEqualTo(lastDay);
        assertThat(resolve(claim).after(evening).lastDay()).isEqualTo(lastDay);
    }

    /** GitHub Enterprise: within 30 days after the end of the period. */
    @Test
    void claim_daysAfterPeriodEnd_countFromItsLastDay() {
        ResolvedDeadline claim = resolve(Deadline.after("period").plus(30, ChronoUnit.DAYS));
        MeasurementPeriod quarter =
                Periods.calendarQuarters().containing(Instant.parse("2024-09-30T12:00:00Z"), WARSAW);
        assertThat(claim.after(quarter).lastDay()).isEqualTo(LocalDate.of(2024, 10, 30));
        assertThat(claim.after(quarter).instant()).isEqualTo(Instant.parse("2024-10-30T23:00:00Z"));
        assertThat(claim.after(LocalDate.of(2024, 9, 30))).isEqualTo(claim.after(quarter));
    }

    /** Google Cloud: within 30 days from becoming eligible. */
    @Test
    void claim_daysAfterIncident_keepTheClockTimeAcrossAClockChange() {
        ResolvedDeadline claim = resolve(Deadline.after("incident").plus(30, ChronoUnit.DAYS));
        ResolvedDeadline.Due due = claim.after(Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(due.instant()).isEqualTo(Instant.parse("2026-04-09T08:00:00Z"));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(due.isInTime(due.instant())).isTrue();
        assertThat(due.isInTime(due.instant().plusNanos(1))).isFalse();
        assertThat(due).hasToString("until 2026-04-09T08:00:00Z");
    }

    @Test
    void endOfDay_daysAfterIncident_runThroughTheDate() {
        ResolvedDeadline claim =
                resolve(Deadline.after("incident").plus(30, ChronoUnit.DAYS).endOfDay());
        ResolvedDeadline.Due due = claim.after(Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(due.instant()).isEqualTo(Instant.parse("2026-04-09T22:00:00Z"));
        assertThat(due).hasToString("through 2026-04-09");
    }

    @Test
    void plus_hours_areElapsedTime() {
        ResolvedDeadline day = resolve(Deadline.after("report").plus(24, ChronoUnit.HOURS));
        assertThat(day.after(Instant.parse("2026-03-28T12:00:00Z")).instant())
                .isEqualTo(Instant.parse("2026-03-29T12:00:00Z"));
        assertThat(resolve(Deadline.after("report").plus(Duration.ofMinutes(90)))
                        .after(LocalDate.of(2026, 3, 28))
                        .instant())
                .isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
        assertThat(day.after(LocalDate.of(2026, 3, 28)).lastDay()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-03-28T01:30:00Z, 2026-03-29T01:30:00Z",
        "America/New_York, 2026-03-07T07:30:00Z, 2026-03-08T07:30:00Z",
        "America/New_York, 2026-10-31T05:30:00Z, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 2026-10-02T15:45:00Z, 2026-10-03T15:45:00Z"
    })
    void plus_dayToAClockTimeSkippedOrRepeated_movesLaterOrTakesTheFirst(ZoneId zone, Instant start, Instant due) {
        Deadline nextDay = Deadline.after("report").plus(1, ChronoUnit.DAYS);
        assertThat(nextDay.resolve(Map.of(), zone).after(start).instant()).isEqualTo(due);
    }

    /** Row S11: the report on a month is due on the fifth business day of the next, at its end. March began on a Sunday. */
    @Test
    void s11_fifthBusinessDayOfTheFollowingMonth_isDueAtItsEnd() {
        ResolvedDeadline report =
                resolve(Deadline.after("month").plusBusinessDays(5, "office").endOfDay());
        ResolvedDeadline.Due due = report.after(Periods.month(YearMonth.of(2026, 2), WARSAW));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(due.instant()).isEqualTo(Instant.parse("2026-03-06T23:00:00Z"));
        assertThat(due.isInTime(Instant.parse("2026-03-06T22:59:59Z"))).isTrue();
        assertThat(due.isInTime(Instant.parse("2026-03-06T23:00:00Z"))).isFalse();
    }

    @Test
    void plusBusinessDays_instant_keepsTheClockTime() {
        ResolvedDeadline answer = resolve(Deadline.after("report").plusBusinessDays(2, "office"));
        assertThat(answer.after(Instant.parse("2026-03-27T11:00:00Z")).instant())
                .isEqualTo(Instant.parse("2026-03-31T10:00:00Z"));
    }

    /** Row S70: the last review is 30 days before the term ends. */
    @Test
    void s70_endReview_countsBackFromTheDateOfTheEnd() {
        ResolvedDeadline review = resolve(Deadline.after("end").plus(-30, ChronoUnit.DAYS));
        assertThat(review.after(LocalDate.of(2027, 1, 1)).lastDay()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void endOfCycle_anchoredQuarter_isItsLastDay() {
        PeriodScheme quarters = Periods.every(3, ChronoUnit.MONTHS).from(LocalDate.of(2026, 1, 31));
        ResolvedDeadline end = resolve(Deadline.after("incident").endOfCycle(quarters));
        assertThat(end.after(Instant.parse("2026-04-29T12:00:00Z")).lastDay()).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(end.after(Instant.parse("2026-04-30T12:00:00Z")).lastDay()).isEqualTo(LocalDate.of(2026, 7, 30));
        assertThat(end.after(LocalDate.of(2026, 4, 29)).lastDay()).isEqualTo(LocalDate.of(2026, 4, 29));
    }

    @Test
    void after_nothingAdded_isTheAnchor() {
        Instant noon = Instant.parse("2026-03-27T11:00:00Z");
        assertThat(resolve(Deadline.after("report")).after(noon).instant()).isEqualTo(noon);
    }

    @Test
    void resolve_unknownCalendar_isRefused() {
        Deadline deadline = Deadline.after("report").plusBusinessDays(5, "bank");
        assertThat(deadline.calendars()).containsExactly("bank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(deadline))
                .withMessage("Calendar of the deadline after 'report' must be one of [office], but was 'bank'");
    }

    @Test
    void plus_unitLongerThanAYear_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.after("report").plus(1, ChronoUnit.DECADES))
                .withMessage("Unit must be days, weeks, months or years, but was Decades");
    }

    @Test
    void toString_deadline_isInWords() {
        Deadline deadline = Deadline.after("report")
                .plus(36, ChronoUnit.HOURS)
                .plus(2, ChronoUnit.MONTHS)
                .plusBusinessDays(5, "office")
                .endOfDay()
                .endOfMonth();
        assertThat(deadline)
                .hasToString("after 'report' plus PT36H plus P2M plus 5 business days of 'office' to the end of the day"
                        + " to the end of the one 0 after in calendar months");
        assertThat(resolve(deadline).definition()).isEqualTo(deadline);
    }
}
