package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.threeten.extra.Interval;

/** Law 1: calendar and anchored periods tile time in any zone, and the period of an instant holds it. */
class PeriodsProperties {

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Warsaw",
                        "Europe/Dublin",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/Asuncion",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "Asia/Kathmandu",
                        "Africa/Casablanca",
                        "Antarctica/Troll")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<PeriodScheme> schemes() {
        Arbitrary<PeriodScheme> calendar = Arbitraries.of(
                Periods.calendarDays(),
                Periods.calendarWeeks(DayOfWeek.MONDAY),
                Periods.calendarWeeks(DayOfWeek.SUNDAY),
                Periods.calendarMonths(),
                Periods.calendarQuarters(),
                Periods.calendarHalfYears(),
                Periods.calendarYears());
        return Arbitraries.oneOf(calendar, anchored());
    }

    private static Arbitrary<PeriodScheme> anchored() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS),
                        Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay))
                .as((number, unit, anchor) -> Periods.every(number, unit).from(anchor));
    }

    @Property
    void law1_neighbours_meetWithoutGapOrOverlap(
            @ForAll("schemes") PeriodScheme scheme,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        long number = scheme.containing(Instant.ofEpochSecond(second), zone).number();
        MeasurementPeriod period = scheme.get(number, zone);
        MeasurementPeriod next = scheme.get(number + 1, zone);

        assertThat(period.number()).isEqualTo(number);
        assertThat(period.interval().getEnd()).isEqualTo(next.interval().getStart());
        assertThat(period.interval().isEmpty()).isFalse();
        assertThat(period.label()).isNotEqualTo(next.label());
    }

    @Property
    void law1_containing_isThePeriodWithTheInstantHoweverReached(
            @ForAll("schemes") PeriodScheme scheme,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        MeasurementPeriod period = scheme.containing(instant, zone);

        assertThat(period.interval().contains(instant)).isTrue();
        assertThat(scheme.containing(period.interval().getStart(), zone)).isEqualTo(period);
        assertThat(scheme.containing(period.interval().getEnd().minusNanos(1), zone))
                .isEqualTo(period);
        assertThat(scheme.get(period.number(), zone)).isEqualTo(period);
    }

    @Property(tries = 300)
    void law1_periodsOfATerm_tileIt(
            @ForAll("schemes") PeriodScheme scheme,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second,
            @ForAll @IntRange(min = 1, max = 10_000) int hours) {
        Interval term = Interval.of(Instant.ofEpochSecond(second), Duration.ofHours(hours));
        for (PartialPeriods policy : List.of(PartialPeriods.CUT, PartialPeriods.JOIN)) {
            List<MeasurementPeriod> periods = scheme.withPartialPeriods(policy).within(term, zone);

            assertThat(periods.get(0).interval().getStart()).isEqualTo(term.getStart());
            assertThat(periods.get(periods.size() - 1).interval().getEnd()).isEqualTo(term.getEnd());
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i).interval().getStart())
                        .isEqualTo(periods.get(i - 1).interval().getEnd());
            }
        }
        assertThat(scheme.withPartialPeriods(PartialPeriods.SKIP).within(term, zone))
                .allMatch(
                        period -> scheme.get(period.number(), zone).equals(period) && term.encloses(period.interval()));
    }

    @Property(tries = 300)
    void endingIn_monthsOfATerm_shareItsPeriodsOut(
            @ForAll("schemes") PeriodScheme scheme,
            @ForAll PartialPeriods policy,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second,
            @ForAll @IntRange(min = 1, max = 10_000) int hours) {
        Interval term = Interval.of(Instant.ofEpochSecond(second), Duration.ofHours(hours));
        PeriodScheme cut = scheme.withPartialPeriods(policy);
        long first = Periods.calendarMonths().containing(term.getStart(), zone).number();
        Stream<MeasurementPeriod> shared = IntStream.rangeClosed(0, 15)
                .mapToObj(k -> Periods.calendarMonths().get(first + k, zone).interval())
                .flatMap(month -> cut.endingIn(month, term, zone).stream());

        assertThat(shared.toList()).isEqualTo(cut.within(term, zone));
    }
}
