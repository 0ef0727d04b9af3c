package io.github.slakit.benchmarks.calendar;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The calendar of slakit with instants and durations, put through the same door as the others. */
final class SlakitPeer implements Peer {

    private final BusinessCalendar calendar = Scenario.calendar();

    @Override
    public String library() {
        return "slakit, objects";
    }

    @Override
    public String configuration() {
        return "holidays by rule, validity 1900 to 2099 as by default; Instant and Duration";
    }

    @Override
    public String compared() {
        return "it is what the others are compared with";
    }

    @Override
    public boolean zoned() {
        return true;
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(
                new Between(calendar, Arguments.instants(arguments.starts()), Arguments.instants(arguments.ends())));
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        return Optional.of(
                new Plus(calendar, Arguments.instants(arguments.starts()), Arguments.lengths(arguments.durations())));
    }

    private record Between(BusinessCalendar calendar, Instant[] starts, Instant[] ends) implements Question<Duration> {

        @Override
        public Duration ask(int index) {
            return calendar.between(starts[index], ends[index]);
        }

        @Override
        public long seconds(Duration answer) {
            return answer.toSeconds();
        }
    }

    private record Plus(BusinessCalendar calendar, Instant[] starts, Duration[] lengths) implements Question<Instant> {

        @Override
        public Instant ask(int index) {
            return calendar.plus(starts[index], lengths[index]);
        }

        @Override
        public long seconds(Instant answer) {
            return Question.seconds(answer);
        }
    }
}
