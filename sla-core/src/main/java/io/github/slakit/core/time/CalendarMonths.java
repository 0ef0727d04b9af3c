package io.github.slakit.core.time;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/** Calendar months, numbered by {@code 12 · year + month − 1}. */
record CalendarMonths() implements PeriodScheme {

    @Override
    public MeasurementPeriod get(YearMonth month, ZoneId zone) {
        return new MeasurementPeriod(
                12L * month.getYear() + month.getMonthValue() - 1,
                month.toString(),
                Interval.of(start(month, zone), start(month.plusMonths(1), zone)));
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public MeasurementPeriod containing(Instant instant, ZoneId zone) {
        YearMonth month = YearMonth.from(instant.atZone(zone));
        MeasurementPeriod period = get(month, zone);
        // Where the clock goes back over the midnight that ends a month, its last hour comes again within the next one.
        return instant.isBefore(period.interval().getEnd()) ? period : get(month.plusMonths(1), zone);
    }

    @Override
    public String toString() {
        return "calendar months";
    }
}
