package io.github.slakit.benchmarks.metric;

import static io.github.slakit.core.figure.Figure.percent;

import io.github.slakit.core.fact.CountSeries;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.Measurement;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The exact mean of the success rates of all five-minute intervals of a month, each of another number of requests, to a
 * verdict. Beside it a loop that divides with 34 digits, and one that adds exact fractions one by one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class MeanBenchmark {

    private static final long SEED = 20260304;
    private static final Month MONTH = Month.OF_31_DAYS;
    private static final int INTERVALS = 8_928;
    private static final Duration LENGTH = Duration.ofMinutes(5);
    private static final Target TARGET = Target.atLeast(percent("99.9"));

    private final Measurement mean =
            MONTH.of(Metric.mean(Quality.successRate("request")).over(Base.slices(LENGTH)));
    private EventCounts counts = counts(new long[] {1}, new long[] {0});

    private static EventCounts counts(long[] totals, long[] failed) {
        return EventCounts.series("api", "request", MONTH.start(), LENGTH, CountSeries.of(totals, failed));
    }

    /** Draws the counts, up to one failure of a hundred, and compares the verdicts. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        long[] totals = random.longs(1_000, 100_000).distinct().limit(INTERVALS).toArray();
        long[] failed = new long[INTERVALS];
        for (int i = 0; i < INTERVALS; i++) {
            failed[i] = random.nextLong(1, totals[i] / 100);
        }
        counts = counts(totals, failed);
        Month.requireEqual(exact(), bigDecimal());
        Month.requireEqual(exact(), bigInteger());
    }

    /**
     * Judges the mean.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict exact() {
        return Month.verdict(TARGET, mean.result(mean.piece(counts)));
    }

    /**
     * Judges the mean of rates that are rounded to 34 digits.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict bigDecimal() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < INTERVALS; i++) {
            BigDecimal total = BigDecimal.valueOf(counts.series().total(i));
            BigDecimal good = total.subtract(BigDecimal.valueOf(counts.series().failed(i)));
            sum = sum.add(good.movePointRight(2).divide(total, MathContext.DECIMAL128));
        }
        BigDecimal percent = sum.divide(BigDecimal.valueOf(INTERVALS), MathContext.DECIMAL128);
        return percent.compareTo(new BigDecimal("99.9")) >= 0 ? Verdict.MET : Verdict.MISSED;
    }

    /**
     * Judges the mean of exact rates, added one to the next as fractions of whole numbers.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict bigInteger() {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < INTERVALS; i++) {
            BigInteger total = BigInteger.valueOf(counts.series().total(i));
            BigInteger good = total.subtract(BigInteger.valueOf(counts.series().failed(i)));
            numerator = numerator.multiply(total).add(good.multiply(denominator));
            denominator = denominator.multiply(total);
        }
        BigInteger least = denominator.multiply(BigInteger.valueOf(999L * INTERVALS));
        return numerator.multiply(BigInteger.valueOf(1_000)).compareTo(least) >= 0 ? Verdict.MET : Verdict.MISSED;
    }
}
