package io.github.slakit.benchmarks.calendar;

import io.github.slakit.calendar.BusinessNanos;
import java.util.Arrays;
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

/** The primitive form of slakit over the same arguments. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class BusinessNanosBenchmark {

    /** Over how long. */
    @Param
    public Span span;

    private final BusinessNanos nanos = Scenario.calendar().nanos();
    private long[] starts = {};
    private long[] ends = {};
    private long[] durations = {};
    private int next;

    /** Draws the arguments. */
    @Setup
    public void prepare() {
        Arguments arguments = new Arguments(span);
        starts = nanos(arguments.starts());
        ends = nanos(arguments.ends());
        durations = nanos(arguments.durations());
    }

    private static long[] nanos(long[] seconds) {
        return Arrays.stream(seconds).map(TimeUnit.SECONDS::toNanos).toArray();
    }

    /**
     * Asks for the open time between two times.
     *
     * @return the answer
     */
    @Benchmark
    public long between() {
        int index = next++ & Arguments.MASK;
        return nanos.between(starts[index], ends[index]);
    }

    /**
     * Asks when open time is used up.
     *
     * @return the answer
     */
    @Benchmark
    public long plus() {
        int index = next++ & Arguments.MASK;
        return nanos.plus(starts[index], durations[index]);
    }
}
