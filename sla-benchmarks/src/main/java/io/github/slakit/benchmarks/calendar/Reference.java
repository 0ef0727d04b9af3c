package io.github.slakit.benchmarks.calendar;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;

/** The answers of slakit that others are compared with. */
final class Reference {

    static final BusinessCalendar CALENDAR = Scenario.calendar();

    private Reference() {}

    static long of(Operation operation, BusinessCalendar calendar, Arguments arguments, int index) {
        Instant start = Instant.ofEpochSecond(arguments.starts()[index]);
        return switch (operation) {
            case BETWEEN ->
                calendar.between(start, Instant.ofEpochSecond(arguments.ends()[index]))
                        .toSeconds();
            case PLUS ->
                calendar.plus(start, Duration.ofSeconds(arguments.durations()[index]))
                        .getEpochSecond();
        };
    }
}
