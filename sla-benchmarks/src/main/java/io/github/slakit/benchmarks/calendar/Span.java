package io.github.slakit.benchmarks.calendar;

import java.time.Duration;

/** The spans that are asked about. */
public enum Span {
    /** An hour, or one hour of business time. */
    HOUR("an hour", Duration.ofHours(1), Duration.ofHours(1)),
    /** A day, or one business day. */
    DAY("a day", Duration.ofDays(1), Duration.ofHours(8)),
    /** A month, or the business time of one. */
    MONTH("a month", Duration.ofDays(30), Duration.ofHours(165)),
    /** A year, or the business time of one. */
    YEAR("a year", Duration.ofDays(365), Duration.ofHours(2_000)),
    /** Twenty years, or the business time of them. */
    TWENTY_YEARS("20 years", Duration.ofDays(7_305), Duration.ofHours(40_000));

    private final String title;
    private final Duration elapsed;
    private final Duration open;

    Span(String title, Duration elapsed, Duration open) {
        this.title = title;
        this.elapsed = elapsed;
        this.open = open;
    }

    String title() {
        return title;
    }

    Duration elapsed() {
        return elapsed;
    }

    /** Returns about as much open time as the elapsed time has, a whole hour and day of it for those. */
    Duration open() {
        return open;
    }
}
