package io.github.slakit.benchmarks.calendar;

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

/** Business time between two instants, and an instant plus business time, asked in objects of slakit and its peers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class BusinessTimeBenchmark {

    /** What is asked. */
    @Param
    public Operation operation;

    /** Who is asked. */
    @Param
    public Contender contender;

    /** Over how long. */
    @Param
    public Span span;

    private Question<?> question;
    private int next;

    /** Draws the arguments and puts them into the types of the contender. */
    @Setup
    public void prepare() {
        question = operation.of(contender.peer(), new Arguments(span)).orElseThrow();
    }

    /**
     * Asks the next question.
     *
     * @return the answer
     */
    @Benchmark
    public Object ask() {
        return question.ask(next++ & Arguments.MASK);
    }
}
