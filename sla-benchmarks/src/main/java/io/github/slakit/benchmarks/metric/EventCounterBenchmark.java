package io.github.slakit.benchmarks.metric;

import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.EventCounter;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.Quality;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Counts of requests added to a partial result, one after the other, and beside them to two {@code BigDecimal} sums. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class EventCounterBenchmark {

    private static final long SEED = 20260303;
    private static final int SIZE = 1 << 10;

    private final long[] totals = new long[SIZE];
    private final long[] failed = new long[SIZE];
    private final EventCounter counter = Month.OF_31_DAYS
            .of(Metric.share(Quality.succeeded()).over(Base.requests()))
            .counter();
    private BigDecimal totalSum = BigDecimal.ZERO;
    private BigDecimal failedSum = BigDecimal.ZERO;

    /** Draws the counts. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SIZE; i++) {
            totals[i] = random.nextLong(100);
            failed[i] = random.nextLong(totals[i] + 1);
        }
    }

    /**
     * Adds a count, with what an addition costs if its result is looked at each time.
     *
     * @param looked where the counter is looked at
     */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void add(Blackhole looked) {
        for (int i = 0; i < SIZE; i++) {
            counter.add(totals[i], failed[i]);
            looked.consume(counter);
        }
    }

    /**
     * Adds a count to decimal sums.
     *
     * @param looked where the sums are looked at
     */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void bigDecimal(Blackhole looked) {
        for (int i = 0; i < SIZE; i++) {
            totalSum = totalSum.add(BigDecimal.valueOf(totals[i]));
            failedSum = failedSum.add(BigDecimal.valueOf(failed[i]));
            looked.consume(totalSum);
            looked.consume(failedSum);
        }
    }
}
