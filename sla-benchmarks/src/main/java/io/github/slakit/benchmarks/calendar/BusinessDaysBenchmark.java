package io.github.slakit.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import io.github.slakit.calendar.BusinessDays;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counts of business days, and the date some business days later, beside Strata. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class BusinessDaysBenchmark {

    /** Over how long. */
    @Param({"DAY", "MONTH", "YEAR", "TWENTY_YEARS"})
    public Span span;

    private final BusinessDays slakit = Scenario.calendar().days();
    private final HolidayCalendar strata = StrataDays.calendar();
    private LocalDate[] starts = {};
    private LocalDate[] ends = {};
    private int[] counts = {};
    private int next;

    /** Draws the arguments. */
    @Setup
    public void prepare() {
        DayArguments arguments = new DayArguments(span);
        starts = arguments.starts();
        ends = arguments.ends();
        counts = arguments.counts();
    }

    /**
     * Counts with slakit.
     *
     * @return the answer
     */
    @Benchmark
    public int slakitBetween() {
        int index = next++ & Arguments.MASK;
        return slakit.between(starts[index], ends[index]);
    }

    /**
     * Counts with Strata.
     *
     * @return the answer
     */
    @Benchmark
    public int strataBetween() {
        int index = next++ & Arguments.MASK;
        return strata.daysBetween(starts[index], ends[index]);
    }

    /**
     * Moves on with slakit.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate slakitPlus() {
        int index = next++ & Arguments.MASK;
        return slakit.plus(starts[index], counts[index]);
    }

    /**
     * Moves on with Strata.
     *
     * @return the answer
     */
    @Benchmark
    public LocalDate strataPlus() {
        int index = next++ & Arguments.MASK;
        return strata.shift(starts[index], counts[index]);
    }
}
