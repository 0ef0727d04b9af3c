package io.github.slakit.benchmarks.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to build a calendar, which compiles it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CompilationBenchmark {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    static BusinessCalendar century(String zone) {
        return BusinessCalendar.builder(ZoneId.of(zone))
                .open(MONDAY, FRIDAY, "09:00-12:30,13:30-18:00")
                .holidays(Scenario.rules())
                .validity(START, START.plusYears(100))
                .build();
    }

    /**
     * Builds a century of New York with ten holidays a year.
     *
     * @return the calendar
     */
    @Benchmark
    public BusinessCalendar century() {
        return century("America/New_York");
    }

    /**
     * Builds the same, and the index of its business days.
     *
     * @return the business days
     */
    @Benchmark
    public BusinessDays centuryWithDays() {
        return century().days();
    }

    /**
     * Builds such a century of three zones, and the union of them.
     *
     * @return the calendar
     */
    @Benchmark
    public BusinessCalendar unionOfThreeZones() {
        return century().union(century("Europe/London")).union(century("Asia/Tokyo"));
    }
}
