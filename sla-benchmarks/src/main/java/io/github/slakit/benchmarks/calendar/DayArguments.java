package io.github.slakit.benchmarks.calendar;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Random questions about business days, from the same seed. */
final class DayArguments {

    private final LocalDate[] starts = new LocalDate[Arguments.SIZE];
    private final LocalDate[] ends = new LocalDate[Arguments.SIZE];
    private final int[] counts = new int[Arguments.SIZE];

    DayArguments(Span span) {
        SplittableRandom random = new SplittableRandom(Arguments.SEED + span.ordinal());
        LocalDate first = LocalDate.of(2005, 1, 1);
        int days = (int) span.elapsed().toDays();
        int spread = Math.max(1, days / 10);
        for (int i = 0; i < Arguments.SIZE; i++) {
            starts[i] = first.plusDays(random.nextInt(20 * 365));
            int length = random.nextInt(days, days + spread);
            ends[i] = starts[i].plusDays(length);
            counts[i] = Math.max(1, length * 250 / 365);
        }
    }

    LocalDate[] starts() {
        return starts;
    }

    LocalDate[] ends() {
        return ends;
    }

    int[] counts() {
        return counts;
    }
}
