package io.github.slakit.benchmarks.calendar;

import io.github.slakit.benchmarks.calendar.Scenario.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.Set;

/** What a careful developer writes by hand: day by day, each bound put into the zone. */
final class ZonedDayLoop implements Peer {

    private static final ZoneRules RULES = Scenario.ZONE.getRules();
    private static final Set<LocalDate> HOLIDAYS = Scenario.holidaySet();

    @Override
    public String library() {
        return "by hand, zoned days";
    }

    @Override
    public String configuration() {
        return "LocalDate by LocalDate with a hash set of holidays, each bound put into the zone by ZoneRules";
    }

    @Override
    public String compared() {
        return "zones, seconds: all answers";
    }

    @Override
    public boolean zoned() {
        return true;
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(new Between(Arguments.instants(arguments.starts()), Arguments.instants(arguments.ends())));
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        return Optional.of(new Plus(Arguments.instants(arguments.starts()), Arguments.lengths(arguments.durations())));
    }

    private static boolean isOpen(LocalDate date) {
        return !Scenario.isWeekend(date) && !HOLIDAYS.contains(date);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, Scenario.ZONE);
    }

    private static long second(LocalDate date, LocalTime time) {
        LocalDateTime local = date.atTime(time);
        return local.toEpochSecond(RULES.getOffset(local));
    }

    private record Between(Instant[] starts, Instant[] ends) implements Question<Duration> {

        @Override
        public Duration ask(int index) {
            long start = starts[index].getEpochSecond();
            long end = ends[index].getEpochSecond();
            LocalDate last = dateOf(ends[index]);
            long sum = 0;
            for (LocalDate date = dateOf(starts[index]); !date.isAfter(last); date = date.plusDays(1)) {
                if (isOpen(date)) {
                    for (Slot slot : Scenario.SLOTS) {
                        long from = Math.max(start, second(date, slot.open()));
                        sum += Math.max(0, Math.min(end, second(date, slot.close())) - from);
                    }
                }
            }
            return Duration.ofSeconds(sum);
        }

        @Override
        public long seconds(Duration answer) {
            return answer.toSeconds();
        }
    }

    private record Plus(Instant[] starts, Duration[] lengths) implements Question<Instant> {

        @Override
        public Instant ask(int index) {
            long start = starts[index].getEpochSecond();
            long left = lengths[index].toSeconds();
            for (LocalDate date = dateOf(starts[index]); ; date = date.plusDays(1)) {
                if (isOpen(date)) {
                    for (Slot slot : Scenario.SLOTS) {
                        long from = Math.max(start, second(date, slot.open()));
                        long open = Math.max(0, second(date, slot.close()) - from);
                        if (open >= left) {
                            return Instant.ofEpochSecond(from + left);
                        }
                        left -= open;
                    }
                }
            }
        }

        @Override
        public long seconds(Instant answer) {
            return Question.seconds(answer);
        }
    }
}
