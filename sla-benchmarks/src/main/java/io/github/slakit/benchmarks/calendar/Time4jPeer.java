package io.github.slakit.benchmarks.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import net.time4j.ClockUnit;
import net.time4j.Moment;
import net.time4j.PlainDate;
import net.time4j.PlainTime;
import net.time4j.PlainTimestamp;
import net.time4j.Weekday;
import net.time4j.range.ClockInterval;
import net.time4j.range.DayPartitionBuilder;
import net.time4j.range.DayPartitionRule;
import net.time4j.range.MomentInterval;
import net.time4j.range.TimestampInterval;
import net.time4j.scale.TimeScale;
import net.time4j.tz.TZID;
import net.time4j.tz.Timezone;

/** The day partitions of Time4J, summed, on local timestamps or on moments in the zone. */
final class Time4jPeer implements Peer {

    private static final TZID ZONE = Timezone.of(Scenario.ZONE.getId()).getID();

    private final boolean zoned;

    Time4jPeer(boolean zoned) {
        this.zoned = zoned;
    }

    @Override
    public String library() {
        return "net.time4j:time4j-base 5.9.4, " + (zoned ? "moments" : "timestamps");
    }

    @Override
    public String configuration() {
        String rule = "DayPartitionRule with 500 excluded dates; ";
        return zoned
                ? rule + "MomentInterval in the zone, streamPartitioned, each part put back into the zone and summed"
                : rule + "TimestampInterval.streamPartitioned, parts summed as local seconds";
    }

    @Override
    public String compared() {
        return (zoned ? "zones" : "no zones, local times of the zone") + ": all answers of between; has no addition";
    }

    @Override
    public boolean zoned() {
        return zoned;
    }

    private static DayPartitionRule rule() {
        DayPartitionBuilder builder = new DayPartitionBuilder();
        Scenario.SLOTS.forEach(slot -> builder.addWeekdayRule(
                Weekday.MONDAY,
                Weekday.FRIDAY,
                ClockInterval.between(PlainTime.from(slot.open()), PlainTime.from(slot.close()))));
        for (LocalDate date : Scenario.holidayDates()) {
            builder.addExclusion(PlainDate.from(date));
        }
        return builder.build();
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(
                zoned
                        ? new Zoned(rule(), moments(arguments.starts()), moments(arguments.ends()))
                        : new Local(rule(), timestamps(arguments.starts()), timestamps(arguments.ends())));
    }

    private static Moment[] moments(long[] seconds) {
        return Arguments.map(seconds, second -> Moment.of(second, TimeScale.POSIX))
                .toArray(Moment[]::new);
    }

    private static PlainTimestamp[] timestamps(long[] seconds) {
        Stream<LocalDateTime> locals = Stream.of(Arguments.locals(seconds));
        return locals.map(PlainTimestamp::from).toArray(PlainTimestamp[]::new);
    }

    private record Zoned(DayPartitionRule rule, Moment[] starts, Moment[] ends) implements Question<Long> {

        @Override
        public Long ask(int index) {
            return MomentInterval.between(starts[index], ends[index])
                    .toZonalInterval(ZONE)
                    .streamPartitioned(rule)
                    .mapToLong(part -> part.inTimezone(ZONE).getSimpleDuration().getSeconds())
                    .sum();
        }

        @Override
        public long seconds(Long answer) {
            return answer;
        }
    }

    private record Local(DayPartitionRule rule, PlainTimestamp[] starts, PlainTimestamp[] ends)
            implements Question<Long> {

        @Override
        public Long ask(int index) {
            return TimestampInterval.between(starts[index], ends[index])
                    .streamPartitioned(rule)
                    .mapToLong(part -> ClockUnit.SECONDS.between(part.getStartAsTimestamp(), part.getEndAsTimestamp()))
                    .sum();
        }

        @Override
        public long seconds(Long answer) {
            return answer;
        }
    }
}
