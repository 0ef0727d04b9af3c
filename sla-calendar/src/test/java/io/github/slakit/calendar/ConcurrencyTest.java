package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrencyTest {

    private static final String TEXT =
            "Mon-Fri 09:00-12:30,14:00-18:00 America/New_York; holiday 12-25; holiday easter+1; closed 2026-12-24";

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "(" + TEXT + ") minus (Mon-Fri 10:00-11:00 America/New_York)"})
    void calendar_manyThreads_answerAsOne(String text) throws Exception {
        List<Long> expected = new ArrayList<>();
        for (int seed = 0; seed < 32; seed++) {
            expected.add(ask(BusinessCalendar.parse(text), seed));
        }
        BusinessCalendar shared = BusinessCalendar.parse(text);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                int seed = i;
                tasks.add(() -> ask(shared, seed));
            }
            List<Long> answers = new ArrayList<>();
            for (Future<Long> answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            assertThat(answers).isEqualTo(expected);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long ask(BusinessCalendar calendar, int seed) {
        Random random = new Random(seed);
        long sum = 0;
        for (int i = 0; i < 5_000; i++) {
            Instant start = Specs.anywhere(random);
            long time = Extent.nanosOf(start);
            sum = sum * 31 + calendar.nanos().plus(time, 1 + random.nextInt(1_000_000_000));
            sum = sum * 31 + calendar.nanos().between(time, Extent.nanosOf(Specs.anywhere(random)));
            sum = sum * 31 + calendar.nanos().nextOpening(time);
            sum = sum * 31 + (calendar.isBusinessDay(LocalDate.ofEpochDay(random.nextInt(40_000))) ? 1 : 0);
        }
        return sum;
    }
}
