package io.github.slakit.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pro.taskana.common.api.CustomHoliday;
import pro.taskana.common.api.LocalTimeInterval;
import pro.taskana.common.api.WorkingTimeCalculator;
import pro.taskana.common.internal.workingtime.HolidaySchedule;
import pro.taskana.common.internal.workingtime.WorkingTimeCalculatorImpl;

/** The working time calculator of Taskana. */
final class TaskanaPeer implements Peer {

    @Override
    public String library() {
        return "pro.taskana:taskana-common 8.2.0";
    }

    @Override
    public String configuration() {
        return "WorkingTimeCalculatorImpl with ten custom holidays by month and day, no German ones; workingTimeBetween"
                + " and addWorkingTime";
    }

    @Override
    public String compared() {
        return "zones, to the nanosecond: all answers";
    }

    @Override
    public boolean zoned() {
        return true;
    }

    private static WorkingTimeCalculator calculator() {
        List<CustomHoliday> holidays = Scenario.HOLIDAYS.stream()
                .map(day -> CustomHoliday.of(day.getDayOfMonth(), day.getMonthValue()))
                .toList();
        Set<LocalTimeInterval> slots = Scenario.SLOTS.stream()
                .map(slot -> new LocalTimeInterval(slot.open(), slot.close()))
                .collect(Collectors.toSet());
        Map<DayOfWeek, Set<LocalTimeInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week.put(day, slots);
        }
        return new WorkingTimeCalculatorImpl(new HolidaySchedule(false, false, holidays), week, Scenario.ZONE);
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(new Between(
                calculator(), Arguments.instants(arguments.starts()), Arguments.instants(arguments.ends())));
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        return Optional.of(new Plus(
                calculator(), Arguments.instants(arguments.starts()), Arguments.lengths(arguments.durations())));
    }

    private record Between(WorkingTimeCalculator calculator, Instant[] starts, Instant[] ends)
            implements Question<Duration> {

        @Override
        public Duration ask(int index) {
            return calculator.workingTimeBetween(starts[index], ends[index]);
        }

        @Override
        public long seconds(Duration answer) {
            return answer.toSeconds();
        }
    }

    private record Plus(WorkingTimeCalculator calculator, Instant[] starts, Duration[] lengths)
            implements Question<Instant> {

        @Override
        public Instant ask(int index) {
            return calculator.addWorkingTime(starts[index], lengths[index]);
        }

        @Override
        public long seconds(Instant answer) {
            return Question.seconds(answer);
        }
    }
}
