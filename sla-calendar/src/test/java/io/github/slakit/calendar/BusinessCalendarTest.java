package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class BusinessCalendarTest {

    private static final BusinessCalendar LONDON = BusinessCalendar.parse("Mon-Fri 09:00-18:00 Europe/London");
    /** A Wednesday in winter. */
    private static final String DAY = "2026-01-14T";

    private static Instant at(String time) {
        return Instant.parse(time.contains("T") ? time + "Z" : DAY + time + ":00Z");
    }

    private static void assertRefused(Class<?> type, String message, ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
    }

    @Test
    void plus_usedUpAtClosing_isTheClosing() {
        assertThat(LONDON.plus(at("16:00"), Duration.ofHours(2))).isEqualTo(at("18:00"));
        assertThat(LONDON.plusRolledForward(at("16:00"), Duration.ofHours(2))).isEqualTo(at("2026-01-15T09:00:00"));
        assertThat(LONDON.plusRolledForward(at("15:00"), Duration.ofHours(2))).isEqualTo(at("17:00"));
    }

    @Test
    void plus_nothing_isTheInstantItself() {
        Instant night = at("2026-01-14T02:00:00");
        assertThat(LONDON.plus(night, Duration.ZERO)).isEqualTo(night);
        assertThat(LONDON.plusRolledForward(night, Duration.ZERO)).isEqualTo(at("09:00"));
    }

    @Test
    void minus_usedUpAtOpening_isTheOpening() {
        assertThat(LONDON.minus(at("11:00"), Duration.ofHours(2))).isEqualTo(at("09:00"));
        assertThat(LONDON.minus(at("10:00"), Duration.ofHours(2))).isEqualTo(at("2026-01-13T17:00:00"));
        assertThat(LONDON.plus(at("11:00"), Duration.ofHours(-2))).isEqualTo(at("09:00"));
        assertThat(LONDON.minus(at("16:00"), Duration.ofHours(-2))).isEqualTo(at("18:00"));
    }

    @Test
    void between_reversed_isNegative() {
        assertThat(LONDON.between(at("17:00"), at("10:00"))).hasHours(-7);
        assertThat(LONDON.between(at("10:00"), at("17:00"))).hasHours(7);
        assertThat(LONDON.between(at("10:00"), at("10:00"))).isZero();
    }

    @Test
    void isOpen_bounds_areHalfOpen() {
        assertThat(LONDON.isOpen(at("09:00"))).isTrue();
        assertThat(LONDON.isOpen(at("09:00").minusNanos(1))).isFalse();
        assertThat(LONDON.isOpen(at("18:00").minusNanos(1))).isTrue();
        assertThat(LONDON.isOpen(at("18:00"))).isFalse();
    }

    @Test
    void nextAndPrevious_bounds_nextIsLaterAndPreviousIsUpToHere() {
        assertThat(LONDON.nextOpening(at("09:00"))).contains(at("2026-01-15T09:00:00"));
        assertThat(LONDON.nextOpening(at("08:00"))).contains(at("09:00"));
        assertThat(LONDON.nextClosing(at("09:00"))).contains(at("18:00"));
        assertThat(LONDON.nextClosing(at("18:00"))).contains(at("2026-01-15T18:00:00"));
        assertThat(LONDON.previousOpening(at("09:00"))).contains(at("09:00"));
        assertThat(LONDON.previousOpening(at("20:00"))).contains(at("09:00"));
        assertThat(LONDON.previousClosing(at("18:00"))).contains(at("18:00"));
        assertThat(LONDON.previousClosing(at("17:00"))).contains(at("2026-01-13T18:00:00"));
        assertThat(LONDON.firstOpen(at("17:00"))).contains(at("17:00"));
        assertThat(LONDON.firstOpen(at("18:00"))).contains(at("2026-01-15T09:00:00"));
    }

    @Test
    void nextOpening_overYearsOfClosure_costsNoWalk() {
        BusinessCalendar calendar = LONDON.minus(
                BusinessCalendars.during(Interval.of(at("2000-01-01T00:00:00"), at("2080-01-01T00:00:00"))));
        assertThat(calendar.nextOpening(at("2001-01-01T00:00:00"))).contains(at("2080-01-01T09:00:00"));
        assertThat(calendar.previousClosing(at("2079-01-01T00:00:00"))).contains(at("1999-12-31T18:00:00"));
    }

    @Test
    void openSpans_weekend_areCutAndLazy() {
        assertThat(LONDON.openSpans(at("2026-01-16T17:00:00"), at("2026-01-19T10:00:00")))
                .containsExactly(
                        Interval.of(at("2026-01-16T17:00:00"), at("2026-01-16T18:00:00")),
                        Interval.of(at("2026-01-19T09:00:00"), at("2026-01-19T10:00:00")));
        assertThat(LONDON.openSpans(at("19:00"), at("20:00"))).isEmpty();
        assertThat(LONDON.openSpans(at("10:00"), at("10:00"))).isEmpty();
        Stream<Interval> century = LONDON.openSpans(at("1990-01-01T00:00:00"), at("2090-01-01T00:00:00"));
        assertThat(century.limit(1)).containsExactly(Interval.parse("1990-01-01T09:00:00Z/1990-01-01T18:00:00Z"));
        assertRefused(
                IllegalArgumentException.class,
                "End must not be before the start 2026-01-14T10:00:00Z, but was 2026-01-14T09:00:00Z",
                () -> LONDON.openSpans(at("10:00"), at("09:00")));
    }

    @Test
    void openSpans_longRange_areFoundAsTheyAreRead() {
        List<Interval> read = new ArrayList<>();
        assertThat(LONDON.openSpans(at("1905-01-01T00:00:00"), at("2095-01-01T00:00:00"))
                        .peek(read::add)
                        .limit(3))
                .containsExactly(
                        Interval.parse("1905-01-02T09:00:00Z/1905-01-02T18:00:00Z"),
                        Interval.parse("1905-01-03T09:00:00Z/1905-01-03T18:00:00Z"),
                        Interval.parse("1905-01-04T09:00:00Z/1905-01-04T18:00:00Z"));
        assertThat(read).hasSize(3);
    }

    @Test
    void coverage_day_isOpenOfTotal() {
        Coverage coverage = LONDON.coverage(Interval.of(at("00:00"), Duration.ofDays(1)));
        assertThat(coverage).isEqualTo(new Coverage(Duration.ofHours(9), Duration.ofDays(1)));
        assertThat(coverage.closed()).hasHours(15);
        assertThat(coverage.isFull()).isFalse();
        assertThat(LONDON.coverage(Interval.of(at("10:00"), at("11:00"))).isFull())
                .isTrue();
        assertRefused(
                IllegalArgumentException.class,
                "Open time must be from PT0S to PT1H, but was PT2H",
                () -> new Coverage(Duration.ofHours(2), Duration.ofHours(1)));
        assertRefused(
                IllegalArgumentException.class,
                "Open time must be from PT0S to PT1H, but was PT-2H",
                () -> new Coverage(Duration.ofHours(-2), Duration.ofHours(1)));
    }

    @Test
    void alwaysAndNever_anyQuestion_answerAtOnce() {
        Instant now = at("10:00");
        assertThat(BusinessCalendars.ALWAYS.nextOpening(now)).isEmpty();
        assertThat(BusinessCalendars.ALWAYS.nextClosing(now)).isEmpty();
        assertThat(BusinessCalendars.ALWAYS.previousOpening(now)).isEmpty();
        assertThat(BusinessCalendars.ALWAYS.previousClosing(now)).isEmpty();
        assertThat(BusinessCalendars.ALWAYS.firstOpen(now)).contains(now);
        assertThat(BusinessCalendars.NEVER.nextOpening(now)).isEmpty();
        assertThat(BusinessCalendars.NEVER.nextClosing(now)).isEmpty();
        assertThat(BusinessCalendars.NEVER.previousOpening(now)).isEmpty();
        assertThat(BusinessCalendars.NEVER.previousClosing(now)).isEmpty();
        assertThat(BusinessCalendars.NEVER.firstOpen(now)).isEmpty();
        assertThat(BusinessCalendars.NEVER.isNeverOpen()).isTrue();
        assertThat(LONDON.isNeverOpen()).isFalse();
        assertThat(BusinessCalendars.NEVER.between(now, now.plusSeconds(60))).isZero();
    }

    @Test
    void plus_neverOpenAgain_isRefusedWithWhatIsLeft() {
        Instant now = at("10:00");
        assertRefused(
                NotEnoughTimeException.class,
                "Duration from 2026-01-14T10:00:00Z must be at most PT0S, all the open time that is left, but was PT1S",
                () -> BusinessCalendars.NEVER.plus(now, Duration.ofSeconds(1)));
        BusinessCalendar project = LONDON.restrictedTo(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        assertThatThrownBy(() -> project.plus(at("2026-01-30T10:00:00"), Duration.ofHours(9)))
                .isInstanceOfSatisfying(NotEnoughTimeException.class, e -> {
                    assertThat(e.from()).isEqualTo(at("2026-01-30T10:00:00"));
                    assertThat(e.asked()).hasHours(9);
                    assertThat(e.available()).hasHours(8);
                });
        assertRefused(
                NotEnoughTimeException.class,
                "Duration from 2026-01-01T10:00:00Z must be at most PT-1H, all the open time that is left, but was"
                        + " PT-2H",
                () -> project.minus(at("2026-01-01T10:00:00"), Duration.ofHours(2)));
        assertThat(project.plus(at("2026-01-30T10:00:00"), Duration.ofHours(8))).isEqualTo(at("2026-01-30T18:00:00"));
        assertRefused(
                NotEnoughTimeException.class,
                "Duration from 2026-01-30T10:00:00Z must be less than PT8H, after which nothing opens again, but was PT8H",
                () -> project.plusRolledForward(at("2026-01-30T10:00:00"), Duration.ofHours(8)));
        assertThat(project.nextOpening(at("2026-01-30T10:00:00"))).isEmpty();
        assertThat(project.nextClosing(at("2026-01-31T10:00:00"))).isEmpty();
        assertThat(project.previousOpening(at("2025-12-31T10:00:00"))).isEmpty();
    }

    @Test
    void plus_disjointHours_areKnownNeverToOpen() {
        BusinessCalendar none = LONDON.intersection(BusinessCalendar.parse("Sat-Sun 00:00-24:00 Europe/London"));
        assertThat(none.isNeverOpen()).isTrue();
        assertThat(none.nextOpening(at("10:00"))).isEmpty();
        BusinessCalendar far = LONDON.intersection(BusinessCalendars.NEVER);
        assertThat(far.nextOpening(at("10:00"))).isEmpty();
        BusinessCalendar later = LONDON.changedFrom(LocalDate.of(2030, 1, 1), none);
        assertThat(later.nextOpening(at("2031-01-01T00:00:00"))).isEmpty();
    }

    @Test
    void plus_hugeDuration_isRefusedAtOnce() {
        assertRefused(
                OutsideValidityException.class,
                "End must be from 1900-01-01T00:00:00Z to 2100-01-01T00:00:00Z, the validity of the calendar, but was"
                        + " PT2540400H10M10S from 2026-01-14T10:00:00Z",
                () -> LONDON.plus(at("10:00"), Duration.ofSeconds(9_145_440_610L)));
        assertThatThrownBy(() -> LONDON.plus(at("10:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.minus(at("10:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> BusinessCalendars.NEVER.plus(at("10:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(NotEnoughTimeException.class);
        assertThatThrownBy(() -> LONDON.nanos().plus(0, Long.MAX_VALUE)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.nanos().plus(0, Long.MIN_VALUE)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.nanos().minus(0, Long.MIN_VALUE)).isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void questions_outsideValidity_areRefusedByName() {
        String message = "Instant must be from 1900-01-01T00:00:00Z to 2100-01-01T00:00:00Z, the validity of the"
                + " calendar, but was 2100-01-01T00:00:00.000000001Z";
        Instant late = at("2100-01-01T00:00:00").plusNanos(1);
        assertRefused(OutsideValidityException.class, message, () -> LONDON.isOpen(late));
        assertRefused(OutsideValidityException.class, message, () -> LONDON.between(at("10:00"), late));
        assertRefused(OutsideValidityException.class, message, () -> LONDON.plus(late, Duration.ZERO));
        assertRefused(OutsideValidityException.class, message, () -> LONDON.nextOpening(late));
        assertThatThrownBy(() -> LONDON.isOpen(Instant.MAX)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.isOpen(Instant.MIN)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.isOpen(at("1899-12-31T23:59:59")))
                .isInstanceOfSatisfying(OutsideValidityException.class, e -> {
                    assertThat(e.asked()).isEqualTo(at("1899-12-31T23:59:59"));
                    assertThat(e.validity()).isEqualTo(LONDON.validity());
                });
        assertThat(LONDON.isOpen(at("2100-01-01T00:00:00"))).isFalse();
    }

    @Test
    void searches_thatRunOutOfValidity_areRefusedNotAnsweredAsClosed() {
        Instant last = at("2099-12-31T20:00:00");
        assertRefused(
                OutsideValidityException.class,
                "Answer must be from 1900-01-01T00:00:00Z to 2100-01-01T00:00:00Z, the validity of the calendar, but"
                        + " was not found there from 2099-12-31T20:00:00Z",
                () -> LONDON.nextOpening(last));
        assertThatThrownBy(() -> LONDON.nextClosing(last)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.plus(last, Duration.ofNanos(1))).isInstanceOf(OutsideValidityException.class);
        Instant first = at("1900-01-01T05:00:00");
        assertThatThrownBy(() -> LONDON.previousOpening(first)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.previousClosing(first)).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> LONDON.minus(first, Duration.ofNanos(1))).isInstanceOf(OutsideValidityException.class);
        Instant open = at("1900-01-01T10:00:00");
        assertThatThrownBy(() -> LONDON.previousClosing(open)).isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void searches_pastKnownHolidays_areRefused() {
        BusinessCalendar round = BusinessCalendar.parse("24x7 UTC; holiday 06-01; valid 2026-01-01..2026-12-31");
        assertThatThrownBy(() -> round.nextClosing(at("2026-07-01T00:00:00")))
                .isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> round.nextOpening(at("2026-07-01T00:00:00")))
                .isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> round.previousOpening(at("2026-02-01T00:00:00")))
                .isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void validity_combined_isSharedNotPadded() {
        BusinessCalendar early = BusinessCalendar.parse("24x7 UTC; valid 2000-01-01..2026-12-31");
        BusinessCalendar late = BusinessCalendar.parse("24x7 UTC; valid 2026-01-01..2050-12-31");
        assertThat(early.union(late).validity()).isEqualTo(Interval.parse("2026-01-01T00:00:00Z/2027-01-01T00:00:00Z"));
        assertThat(early.union(BusinessCalendars.ALWAYS).validity()).isEqualTo(early.validity());
        assertThat(BusinessCalendars.NEVER.union(early).validity()).isEqualTo(early.validity());
        BusinessCalendar gone = BusinessCalendar.parse("24x7 UTC; valid 1990-01-01..1990-12-31");
        assertRefused(
                IllegalArgumentException.class,
                "Combined calendars must share some validity, but had 1990-01-01T00:00:00Z/1991-01-01T00:00:00Z and"
                        + " 2026-01-01T00:00:00Z/2051-01-01T00:00:00Z",
                () -> gone.union(late));
    }

    @Test
    void combined_beyondTheirEnds_answerWhatIsKnown() {
        BusinessCalendar utc = BusinessCalendar.parse("Mon-Fri 09:00-17:00 UTC");
        Instant late = at("2099-12-31T23:00:00");
        assertThat(utc.union(utc.complement()).nextClosing(late)).isEmpty();
        assertThat(utc.intersection(utc.complement()).nextOpening(late)).isEmpty();
        assertThatThrownBy(() -> LONDON.union(utc).nextOpening(late)).isInstanceOf(OutsideValidityException.class);
        assertThat(LONDON.union(utc).minus(BusinessCalendars.ALWAYS).nextOpening(late))
                .isEmpty();
        assertThatThrownBy(() -> LONDON.union(utc).complement().nextOpening(late.plusSeconds(3599)))
                .isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void beyond_narrowedByAnother_doesNotForgetLaterChanges() {
        BusinessCalendar once =
                BusinessCalendar.parse("closed UTC; added 2030-06-01 09:00-17:00; added 2020-06-01 09:00-17:00");
        BusinessCalendar narrow = BusinessCalendar.parse("24x7 UTC; valid 2025-01-01..2026-12-31");
        assertThat(once.nextOpening(at("2031-01-01T00:00:00"))).isEmpty();
        assertThat(once.previousOpening(at("2019-01-01T00:00:00"))).isEmpty();
        BusinessCalendar both = once.intersection(narrow);
        assertThatThrownBy(() -> both.nextOpening(at("10:00"))).isInstanceOf(OutsideValidityException.class);
        assertThatThrownBy(() -> both.previousOpening(at("10:00"))).isInstanceOf(OutsideValidityException.class);
        BusinessCalendar during =
                BusinessCalendars.during(Interval.of(at("2030-01-01T00:00:00"), at("2031-01-01T00:00:00")));
        assertThatThrownBy(() -> during.intersection(narrow).nextOpening(at("10:00")))
                .isInstanceOf(OutsideValidityException.class);
        BusinessCalendar changed = BusinessCalendars.NEVER.changedFrom(LocalDate.of(2030, 1, 1), once);
        assertThatThrownBy(() -> changed.intersection(narrow).nextOpening(at("10:00")))
                .isInstanceOf(OutsideValidityException.class);
        BusinessCalendar early = once.changedFrom(LocalDate.of(2010, 1, 1), BusinessCalendars.NEVER);
        assertThatThrownBy(() -> early.intersection(narrow).previousOpening(at("10:00")))
                .isInstanceOf(OutsideValidityException.class);
        assertThat(early.intersection(narrow).nextOpening(at("10:00"))).isEmpty();
    }

    @Test
    void changedFrom_newHours_keepThePast() {
        BusinessCalendar longer = BusinessCalendar.parse("Mon-Fri 08:00-20:00 Europe/London");
        BusinessCalendar both = LONDON.changedFrom(LocalDate.of(2026, 1, 14), longer);
        assertThat(Days.hours(both, "2026-01-13")).isEqualTo("09:00-18:00");
        assertThat(Days.hours(both, "2026-01-14")).isEqualTo("08:00-20:00");
        Instant opened = at("2026-01-13T16:00:00");
        // 2 h elapsed under the old hours, the other 12 h under the new ones
        assertThat(both.plus(opened, Duration.ofHours(14))).isEqualTo(at("20:00"));
        assertThat(longer.plus(opened, Duration.ofHours(14))).isEqualTo(at("18:00"));
        assertThat(both.days().between(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 17)))
                .isEqualTo(5);
        assertThat(both.zone()).contains(ZoneId.of("Europe/London"));
    }

    @Test
    void changedFrom_dateOrZoneUnknown_isRefused() {
        assertRefused(
                OutsideValidityException.class,
                "Date of the change must be from 1900-01-01T00:00:00Z to 2100-01-01T00:00:00Z, the validity of the"
                        + " calendar, but was 2100-01-01",
                () -> LONDON.changedFrom(LocalDate.of(2100, 1, 1), LONDON));
        assertRefused(
                IllegalStateException.class,
                "Calendar must have one zone, but had []",
                () -> BusinessCalendars.ALWAYS.changedFrom(LocalDate.of(2026, 1, 1), BusinessCalendars.NEVER));
        assertRefused(
                IllegalArgumentException.class,
                "End of the range must be after its start 2026-01-01, but was 2026-01-01",
                () -> LONDON.restrictedTo(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void handover_threeOffices_followTheSun() {
        BusinessCalendar sydney = BusinessCalendar.parse("Mon-Fri 09:00-19:00 Australia/Sydney");
        BusinessCalendar york = BusinessCalendar.parse("Mon-Fri 07:00-19:00 America/New_York");
        BusinessCalendar sun = BusinessCalendars.handover(
                ZoneId.of("UTC"),
                Map.of(LocalTime.of(0, 0), sydney, LocalTime.of(8, 0), LONDON, LocalTime.of(16, 0), york));
        // Sydney is open until 08:00 UTC, London from 09:00, New York until 24:00
        assertThat(sun.openSpans(at("00:00"), at("2026-01-15T00:00:00")))
                .containsExactly(
                        Interval.of(at("00:00"), at("08:00")), Interval.of(at("09:00"), at("2026-01-15T00:00:00")));
        assertThat(sun.zone()).isEmpty();
        assertThat(sun.days(ZoneId.of("UTC")).isBusinessDay(LocalDate.of(2026, 1, 14)))
                .isTrue();
        assertThat(sun.days(ZoneId.of("UTC")).isBusinessDay(LocalDate.of(2026, 1, 17)))
                .isFalse();
        assertRefused(
                IllegalArgumentException.class,
                "Handover must have at least one member, but had none",
                () -> BusinessCalendars.handover(ZoneId.of("UTC"), Map.of()));
    }

    @Test
    void handover_beyondValidity_knowsWhatNeverComes() {
        BusinessCalendar none = BusinessCalendars.handover(
                ZoneId.of("UTC"),
                Map.of(LocalTime.NOON, BusinessCalendars.NEVER, LocalTime.of(18, 0), BusinessCalendars.NEVER));
        assertThat(none.nextOpening(at("10:00"))).isEmpty();
        BusinessCalendar some = BusinessCalendars.handover(ZoneId.of("UTC"), Map.of(LocalTime.NOON, LONDON));
        assertThat(some.between(at("00:00"), at("2026-01-15T00:00:00"))).hasHours(9);
    }

    @Test
    void during_intervals_mergeAndVanish() {
        BusinessCalendar calendar = BusinessCalendars.during(
                Interval.of(at("12:00"), at("13:00")),
                Interval.of(at("10:00"), at("11:00")),
                Interval.of(at("11:00"), at("11:30")),
                Interval.of(at("15:00"), at("15:00")));
        assertThat(calendar.openSpans(at("00:00"), at("2026-01-15T00:00:00")))
                .containsExactly(Interval.of(at("10:00"), at("11:30")), Interval.of(at("12:00"), at("13:00")));
        assertThat(calendar.zone()).isEmpty();
        assertThat(calendar.nextOpening(at("14:00"))).isEmpty();
        BusinessCalendar open =
                BusinessCalendars.during(Interval.startingAt(at("10:00")), Interval.endingAt(at("09:00")));
        assertThat(open.nextClosing(at("11:00"))).isEmpty();
        assertThat(open.previousOpening(at("08:00"))).isEmpty();
    }

    @Test
    void algebra_namesAndEquality_areByDefinition() {
        BusinessCalendar same = BusinessCalendar.parse("Mon-Fri 09:00-18:00 Europe/London");
        assertThat(same).isEqualTo(LONDON).hasSameHashCodeAs(LONDON);
        assertThat(same)
                .isNotEqualTo(BusinessCalendar.parse("Mon-Fri 09:00-18:00 Europe/Paris"))
                .isNotEqualTo("x");
        assertThat(LONDON.named("london")).isEqualTo(LONDON);
        assertThat(LONDON.named("london").name()).contains("london");
        assertThat(LONDON.name()).isEqualTo(Optional.empty());
        assertThat(LONDON.union(same)).isEqualTo(same.union(LONDON)).isNotEqualTo(LONDON);
        assertThat(LONDON.zone()).contains(ZoneId.of("Europe/London"));
        assertRefused(
                IllegalArgumentException.class,
                "Name of a calendar must be a letter and then letters, digits, '-', '_' or '.', and no word of the"
                        + " grammar, but was 'or'",
                () -> LONDON.named("or"));
        assertThatThrownBy(() -> LONDON.named("Mon")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LONDON.named("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nanos_sameQuestions_sameAnswers() {
        BusinessNanos nanos = LONDON.nanos();
        long start = at("10:00").getEpochSecond() * 1_000_000_000L;
        long hour = 3_600_000_000_000L;
        assertThat(nanos.isOpen(start)).isTrue();
        assertThat(nanos.plus(start, 8 * hour)).isEqualTo(start + 8 * hour);
        assertThat(nanos.minus(start, hour)).isEqualTo(start - hour);
        assertThat(nanos.between(start, start + 24 * hour)).isEqualTo(9 * hour);
        assertThat(nanos.nextClosing(start)).isEqualTo(start + 8 * hour);
        assertThat(nanos.previousOpening(start)).isEqualTo(start - hour);
        assertThat(BusinessCalendars.NEVER.nanos().nextOpening(start)).isEqualTo(BusinessNanos.NEVER);
        assertThat(BusinessCalendars.NEVER.nanos().previousClosing(start)).isEqualTo(BusinessNanos.NEVER);
        assertThatThrownBy(() -> nanos.isOpen(Long.MAX_VALUE)).isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void zoneDataVersions_severalZones_namesTheReleaseOfEach() {
        BusinessCalendar both = BusinessCalendar.parse("24x7 Europe/Paris")
                .union(BusinessCalendar.parse("24x7 Asia/Tokyo"))
                .union(BusinessCalendar.parse("24x7 +02:00"));
        assertThat(both.zoneDataVersions()).containsOnlyKeys("Asia/Tokyo", "Europe/Paris");
        assertThat(both.zoneDataVersions().values()).allMatch(version -> version.matches("20\\d\\d[a-z]+"));
        assertThat(BusinessCalendars.ALWAYS.zoneDataVersions()).isEmpty();
    }
}
