package io.github.slakit.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Amounts of local dates. */
final class Dates {

    private Dates() {}

    static Period period(int number, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> Period.ofDays(number);
            case WEEKS -> Period.ofWeeks(number);
            case MONTHS -> Period.ofMonths(number);
            case YEARS -> Period.ofYears(number);
            default -> throw new IllegalArgumentException("Unit must be days, weeks, months or years, but was " + unit);
        };
    }

    /**
     * Returns the instant some local dates before another: from the start of a date that of the other date, wherever the
     * zone lets either begin, and otherwise the same clock time.
     */
    static Instant before(Instant instant, Period length, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        LocalDate earlier = local.toLocalDate().minus(length);
        return local.toLocalDate().atStartOfDay(zone).toInstant().equals(instant)
                ? earlier.atStartOfDay(zone).toInstant()
                : earlier.atTime(local.toLocalTime()).atZone(zone).toInstant();
    }
}
