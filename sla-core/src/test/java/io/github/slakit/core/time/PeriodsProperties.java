package io.github.slakit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Law 1: months tile time in any zone, and the period of an instant holds it. */
class PeriodsProperties {

    private static final PeriodScheme MONTHS = Periods.calendarMonths();

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Warsaw",
                        "Europe/Dublin",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/Asuncion",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "Asia/Kathmandu",
                        "Africa/Casablanca",
                        "Antarctica/Troll")
                .map(ZoneId::of);
    }

    @Property
    void law1_neighbours_meetWithoutGapOrOverlap(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 1970 * 12, max = 2100 * 12) int number) {
        YearMonth month = YearMonth.of(number / 12, number % 12 + 1);
        MeasurementPeriod period = MONTHS.get(month, zone);
        MeasurementPeriod next = MONTHS.get(month.plusMonths(1), zone);

        assertThat(period.number()).isEqualTo(number);
        assertThat(period.interval().getEnd()).isEqualTo(next.interval().getStart());
        assertThat(period.interval().isEmpty()).isFalse();
    }

    @Property
    void law1_containing_isThePeriodWithTheInstant(
            @ForAll("zones") ZoneId zone, @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        Instant instant = Instant.ofEpochSecond(second);
        MeasurementPeriod period = MONTHS.containing(instant, zone);

        assertThat(period.interval().contains(instant)).isTrue();
        assertThat(MONTHS.get(YearMonth.parse(period.label()), zone)).isEqualTo(period);
    }
}
