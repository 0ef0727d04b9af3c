package io.github.slakit.benchmarks.metric;

import static io.github.slakit.core.figure.Figure.percent;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.metric.Measurement;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.IntervalSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Outages of a month in random order, none like another, merged and measured to a verdict: from pairs of numbers and
 * from normalised facts. Beside them the same outages added one by one to a {@code TreeRangeSet} of Guava.
 *
 * <p>Each lasts a nanosecond to three seconds. A million of them cover some two fifths of the month.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 2)
public class OutageBenchmark {

    private static final long SEED = 20260302;
    private static final Month MONTH = Month.OF_31_DAYS;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);
    private static final Target TARGET = Target.atLeast(percent("50"));

    /** How many outages. */
    @Param({"500000", "1000000"})
    public int outages;

    private final Measurement availability = MONTH.of(Metric.availability());
    private long[] starts = {};
    private long[] ends = {};
    private Facts facts = Facts.of();

    /** Draws the outages and compares the verdicts. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        starts = random.longs(outages, MONTH.startNanos(), MONTH.startNanos() + MONTH.nanos() - LONGEST)
                .toArray();
        ends = IntStream.range(0, outages)
                .mapToLong(i -> starts[i] + random.nextLong(1, LONGEST))
                .toArray();
        facts = Facts.of(IntStream.range(0, outages)
                .mapToObj(i -> Outage.of("web", instant(starts[i]), instant(ends[i])))
                .toList());
        Month.requireEqual(ofPairs(), guava());
        Month.requireEqual(ofFacts(), guava());
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }

    /**
     * Judges the availability by pairs of numbers.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict ofPairs() {
        return Month.verdict(TARGET, availability.result(availability.piece(IntervalSet.ofEpochNanos(starts, ends))));
    }

    /**
     * Judges the availability by facts.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict ofFacts() {
        return Month.verdict(TARGET, availability.measure("web", facts));
    }

    /**
     * Judges the availability by the union that Guava makes of pairs of numbers.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict guava() {
        RangeSet<Long> down = TreeRangeSet.create();
        for (int i = 0; i < starts.length; i++) {
            down.add(Range.closedOpen(starts[i], ends[i]));
        }
        long lost = 0;
        for (Range<Long> range : down.asRanges()) {
            lost += range.upperEndpoint() - range.lowerEndpoint();
        }
        BigDecimal percent = BigDecimal.valueOf(MONTH.nanos() - lost)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(MONTH.nanos()), MathContext.DECIMAL128);
        return percent.compareTo(BigDecimal.valueOf(50)) >= 0 ? Verdict.MET : Verdict.MISSED;
    }
}
