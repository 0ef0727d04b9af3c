package io.github.slakit.benchmarks.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import one.cafebabe.businesscalendar4j.BusinessCalendar;
import one.cafebabe.businesscalendar4j.BusinessHourSlot;

/** The slots of each date from businessCalendar4j, walked date by date. */
final class BusinessCalendar4jPeer implements Peer {

    @Override
    public String library() {
        return "one.cafebabe:businessCalendar4j 17.0.0";
    }

    @Override
    public String configuration() {
        return "closed on Saturdays and Sundays and by a function over a set of 500 dates; it has no question for a"
                + " span, so its getBusinessHourSlots is asked date by date";
    }

    @Override
    public String compared() {
        return "no zones: local times of the zone, which agree as no clock change is in open time";
    }

    @Override
    public boolean zoned() {
        return false;
    }

    private static BusinessCalendar calendar() {
        Set<LocalDate> holidays = Scenario.holidaySet();
        return BusinessCalendar.newBuilder()
                .locale(Locale.ENGLISH)
                .holiday(BusinessCalendar.CLOSED_ON_SATURDAYS_AND_SUNDAYS)
                .holiday(date -> holidays.contains(date) ? "closed" : null)
                .hours("9-12:30,13:30-18")
                .build();
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(
                new Between(calendar(), Arguments.locals(arguments.starts()), Arguments.locals(arguments.ends())));
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        return Optional.of(
                new Plus(calendar(), Arguments.locals(arguments.starts()), Arguments.lengths(arguments.durations())));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private record Between(BusinessCalendar calendar, LocalDateTime[] starts, LocalDateTime[] ends)
            implements Question<Duration> {

        @Override
        public Duration ask(int index) {
            LocalDateTime start = starts[index];
            LocalDateTime end = ends[index];
            Duration sum = Duration.ZERO;
            LocalDate last = end.toLocalDate();
            for (LocalDate date = start.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
                for (BusinessHourSlot slot : calendar.getBusinessHourSlots(date)) {
                    LocalDateTime to = slot.to().isBefore(end) ? slot.to() : end;
                    LocalDateTime from = later(slot.from(), start);
                    if (from.isBefore(to)) {
                        sum = sum.plus(Duration.between(from, to));
                    }
                }
            }
            return sum;
        }

        @Override
        public long seconds(Duration answer) {
            return answer.toSeconds();
        }
    }

    private record Plus(BusinessCalendar calendar, LocalDateTime[] starts, Duration[] lengths)
            implements Question<LocalDateTime> {

        @Override
        public LocalDateTime ask(int index) {
            LocalDateTime start = starts[index];
            Duration left = lengths[index];
            for (LocalDate date = start.toLocalDate(); ; date = date.plusDays(1)) {
                for (BusinessHourSlot slot : calendar.getBusinessHourSlots(date)) {
                    LocalDateTime from = later(slot.from(), start);
                    Duration length = Duration.between(from, slot.to());
                    if (length.compareTo(left) >= 0) {
                        return from.plus(left);
                    }
                    left = length.isNegative() ? left : left.minus(length);
                }
            }
        }

        @Override
        public long seconds(LocalDateTime answer) {
            return Question.seconds(answer);
        }
    }
}
