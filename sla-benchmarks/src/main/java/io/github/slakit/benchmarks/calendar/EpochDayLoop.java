package io.github.slakit.benchmarks.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;

/** The fastest loop by hand: numbers of days and local seconds, no zones and no objects but the answer. */
final class EpochDayLoop implements Peer {

    private static final long DAY = 86_400;
    private static final int[] BOUNDS = Scenario.SLOTS.stream()
            .flatMapToInt(slot -> java.util.stream.IntStream.of(
                    slot.open().toSecondOfDay(), slot.close().toSecondOfDay()))
            .toArray();
    private static final long WHOLE = openBefore(DAY);

    @Override
    public String library() {
        return "by hand, epoch days";
    }

    @Override
    public String configuration() {
        return "day by day on longs with a bit set of open dates, the zone taken off before";
    }

    @Override
    public String compared() {
        return "no zones, seconds: local times of the zone, which agree as no clock change is in open time";
    }

    @Override
    public boolean zoned() {
        return false;
    }

    private static BitSet openDays() {
        BitSet days = new BitSet();
        LocalDate end = LocalDate.of(Scenario.LAST_YEAR + 1, 1, 1);
        for (LocalDate date = LocalDate.of(Scenario.FIRST_YEAR, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            days.set((int) date.toEpochDay(), !Scenario.isWeekend(date));
        }
        Scenario.holidayDates().forEach(date -> days.clear((int) date.toEpochDay()));
        return days;
    }

    private static long openBefore(long secondOfDay) {
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i += 2) {
            sum += Math.max(0, Math.min(secondOfDay, BOUNDS[i + 1]) - BOUNDS[i]);
        }
        return sum;
    }

    private static long[] locals(long[] seconds) {
        return Arguments.map(seconds, Arguments::local)
                .mapToLong(local -> local.toEpochSecond(ZoneOffset.UTC))
                .toArray();
    }

    @Override
    public Optional<Question<?>> between(Arguments arguments) {
        return Optional.of(new Between(openDays(), locals(arguments.starts()), locals(arguments.ends())));
    }

    @Override
    public Optional<Question<?>> plus(Arguments arguments) {
        return Optional.of(new Plus(openDays(), locals(arguments.starts()), arguments.durations()));
    }

    private record Between(BitSet days, long[] starts, long[] ends) implements Question<Long> {

        @Override
        public Long ask(int index) {
            int first = (int) (starts[index] / DAY);
            int last = (int) (ends[index] / DAY);
            long sum = days.get(last) ? openBefore(ends[index] % DAY) : 0;
            sum -= days.get(first) ? openBefore(starts[index] % DAY) : 0;
            for (int day = first; day < last; day++) {
                sum += days.get(day) ? WHOLE : 0;
            }
            return sum;
        }

        @Override
        public long seconds(Long answer) {
            return answer;
        }
    }

    private record Plus(BitSet days, long[] starts, long[] lengths) implements Question<Long> {

        @Override
        public Long ask(int index) {
            int day = (int) (starts[index] / DAY);
            long left = lengths[index] + (days.get(day) ? openBefore(starts[index] % DAY) : 0);
            for (; ; day++) {
                if (days.get(day)) {
                    if (left <= WHOLE) {
                        return day * DAY + timeWithOpen(left);
                    }
                    left -= WHOLE;
                }
            }
        }

        private static long timeWithOpen(long open) {
            long left = open;
            for (int i = 0; ; i += 2) {
                long length = BOUNDS[i + 1] - BOUNDS[i];
                if (left <= length) {
                    return BOUNDS[i] + left;
                }
                left -= length;
            }
        }

        @Override
        public long seconds(Long answer) {
            return Question.seconds(LocalDateTime.ofEpochSecond(answer, 0, ZoneOffset.UTC));
        }
    }
}
