package io.github.slakit.benchmarks.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;

/** The business calendar of jBPM, which adds only, to the time of a clock. */
final class JbpmPeer implements Peer {

    private final BusinessCalendar noBreak = BusinessCalendar.builder(Scenario.ZONE)
            .open(MONDAY, FRIDAY, "09:00-18:00")
            .holidays(Scenario.rules())
            .build();

    @Override
    public String library() {
        return "org.jbpm:jbpm-flow 7.74.1.Final";
    }

    @Override
    public String configuration() {
        return "BusinessCalendarImpl from 9 to 18 with 500 holidays by date, on a clock set to the start; durations as"
                + " ISO text, with business.hours.per.day=24 so that a day in it is 24 h; holidays read with the zone"
                + " as the default of the JVM";
    }

    @Override
    public String compared() {
        return "zones, seconds, whole hours only and so no lunch break: compared with plusRolledForward of the same"
                + " calendar without a break; the durations are the same, so it walks a ninth fewer days; has no"
                + " between";
    }

    @Override
    public boolean zoned() {
        return true;
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        String[] lengths = Arguments.map(
                        arguments.durations(),
                        seconds -> Duration.ofSeconds(seconds).toString())
                .toArray(String[]::new);
        return Optional.of(new Plus(arguments.starts(), lengths));
    }

    @Override
    public long expected(Operation operation, Arguments arguments, int index) {
        Instant start = Instant.ofEpochSecond(arguments.starts()[index]);
        return noBreak.plusRolledForward(start, Duration.ofSeconds(arguments.durations()[index]))
                .getEpochSecond();
    }

    private static final class Plus implements Question<Date> {

        private final long[] starts;
        private final String[] lengths;
        private final BusinessCalendarImpl calendar;
        private long now;

        private Plus(long[] starts, String[] lengths) {
            this.starts = starts;
            this.lengths = lengths;
            Properties properties = new Properties();
            properties.setProperty(BusinessCalendarImpl.START_HOUR, "9");
            properties.setProperty(BusinessCalendarImpl.END_HOUR, "18");
            properties.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, "24");
            properties.setProperty(BusinessCalendarImpl.TIMEZONE, Scenario.ZONE.getId());
            properties.setProperty(
                    BusinessCalendarImpl.HOLIDAYS,
                    Scenario.holidayDates().stream().map(Object::toString).collect(Collectors.joining(",")));
            TimeZone before = TimeZone.getDefault();
            TimeZone.setDefault(TimeZone.getTimeZone(Scenario.ZONE));
            this.calendar = new BusinessCalendarImpl(properties, () -> now);
            TimeZone.setDefault(before);
        }

        @Override
        public Date ask(int index) {
            now = starts[index] * 1000;
            return calendar.calculateBusinessTimeAsDate(lengths[index]);
        }

        @Override
        public long seconds(Date answer) {
            return answer.getTime() / 1000;
        }
    }
}
