package io.github.slakit.examples.uptime;

import io.github.slakit.core.time.IntervalSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.threeten.extra.Interval;

/**
 * A name on a UTC date.
 *
 * @param site the name
 * @param date the date
 * @param down when it was down on that date
 */
record SiteDay(Site site, LocalDate date, IntervalSet down) {

    /** Each ticket is booked in whole minutes and opened or closed some seconds after the observation. */
    private static final Duration ROUNDING = Duration.ofMinutes(1);

    static IntervalSet hours(LocalDate date) {
        return IntervalSet.of(Interval.of(start(date), start(date.plusDays(1))));
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Instant end() {
        return start(date.plusDays(1));
    }

    Duration reported() {
        return site.reported(date);
    }

    /** Returns our downtime less what the monitor counted. */
    Duration difference() {
        return down.length().minus(reported());
    }

    boolean isRounding() {
        return near(difference(), Duration.ZERO);
    }

    /** Checks if two lengths differ by no more than the rounding of the tickets of the day. */
    boolean near(Duration one, Duration two) {
        Duration rounding = ROUNDING.multipliedBy(Math.max(1, down.intervals().size()));
        return one.minus(two).abs().compareTo(rounding) <= 0;
    }
}
