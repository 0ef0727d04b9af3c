package io.github.slakit.benchmarks.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/** The project calendar of MPXJ. */
final class MpxjPeer implements Peer {

    @Override
    public String library() {
        return "net.sf.mpxj:mpxj 14.3.4";
    }

    @Override
    public String configuration() {
        return "ProjectCalendar with hours on five days and 500 exceptions by date; getWork and getDate in minutes; it"
                + " remembers the answers of getWork, so all times move on by a second after each pass over the"
                + " arguments";
    }

    @Override
    public String compared() {
        return "no zones: local times of the zone, which agree as no clock change is in open time; minutes as a double";
    }

    @Override
    public boolean zoned() {
        return false;
    }

    private static ProjectCalendar calendar() {
        ProjectCalendar calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean open = day.compareTo(DayOfWeek.SATURDAY) < 0;
            calendar.setCalendarDayType(day, open ? DayType.WORKING : DayType.NON_WORKING);
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            if (open) {
                Scenario.SLOTS.forEach(slot -> hours.add(new LocalTimeRange(slot.open(), slot.close())));
            }
        }
        Scenario.holidayDates().forEach(calendar::addCalendarException);
        return calendar;
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(new Between(
                calendar(), Arguments.locals(arguments.starts()), Arguments.locals(arguments.ends()), new Passes()));
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        Duration[] lengths = Arguments.map(
                        arguments.durations(), seconds -> Duration.getInstance(seconds / 60.0, TimeUnit.MINUTES))
                .toArray(Duration[]::new);
        return Optional.of(new Plus(calendar(), Arguments.locals(arguments.starts()), lengths, new Passes()));
    }

    /** Counts the passes over the arguments. */
    private static final class Passes {

        private long count = -1;

        private long at(int index) {
            if (index == 0) {
                count++;
            }
            return count;
        }
    }

    private record Between(ProjectCalendar calendar, LocalDateTime[] starts, LocalDateTime[] ends, Passes passes)
            implements Question<Duration> {

        @Override
        public Duration ask(int index) {
            long later = passes.at(index);
            return calendar.getWork(starts[index].plusSeconds(later), ends[index].plusSeconds(later), TimeUnit.MINUTES);
        }

        @Override
        public long seconds(Duration answer) {
            return Math.round(answer.getDuration() * 60);
        }
    }

    private record Plus(ProjectCalendar calendar, LocalDateTime[] starts, Duration[] lengths, Passes passes)
            implements Question<LocalDateTime> {

        @Override
        public LocalDateTime ask(int index) {
            return calendar.getDate(starts[index].plusSeconds(passes.at(index)), lengths[index]);
        }

        @Override
        public long seconds(LocalDateTime answer) {
            return Question.seconds(answer);
        }
    }
}
