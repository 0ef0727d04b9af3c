package io.github.slakit.benchmarks.metric;

import static io.github.slakit.core.figure.Figure.percent;

import io.github.slakit.core.fact.CountSeries;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.Measurement;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.Quality;
import io.github.slakit.core.metric.SliceBase;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.math.BigDecimal;
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
 * Thirty days of one-minute samples, from two arrays to a verdict: by the share of good minutes, and by availability
 * with bad minutes as outages. Beside them a loop that divides each minute with 34 digits.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 1)
public class SliceBenchmark {

    private static final long SEED = 20260301;
    private static final Month MONTH = Month.OF_30_DAYS;
    private static final int SAMPLES = 43_200;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Target TARGET = Target.atLeast(percent("99"));

    private final long[] totals = new long[SAMPLES];
    private final long[] failed = new long[SAMPLES];
    private final Measurement share = MONTH.of(
            Metric.share(Quality.errorRate("request").atMost(percent("5"))).over(slices()));
    private final Measurement availability = MONTH.of(Metric.availability()
            .withOutagesFrom(slices(), Quality.errorRate("request").moreThan(percent("5"))));

    private static SliceBase slices() {
        return Base.slices(MINUTE);
    }

    /** Draws the samples, about two minutes of a hundred bad, and compares the verdicts. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            totals[i] = random.nextLong(1_000, 100_000);
            boolean bad = random.nextInt(100) < 2;
            failed[i] = totals[i] * (bad ? random.nextInt(6, 100) : random.nextInt(5)) / 100;
        }
        Month.requireEqual(shareOfGoodMinutes(), bigDecimal());
    }

    /**
     * Judges the share of minutes with an error rate of at most 5 %.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict shareOfGoodMinutes() {
        return Month.verdict(TARGET, share.result(share.piece(counts())));
    }

    /**
     * Judges the availability with minutes of an error rate above 5 % as outages.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict availabilityByDetectedOutages() {
        return Month.verdict(TARGET, availability.result(availability.piece(counts())));
    }

    private EventCounts counts() {
        return EventCounts.series("api", "request", MONTH.start(), MINUTE, CountSeries.of(totals, failed));
    }

    /**
     * Judges the share of good minutes by a division for each.
     *
     * @return the verdict
     */
    @Benchmark
    public Verdict bigDecimal() {
        BigDecimal limit = new BigDecimal("0.05");
        int good = 0;
        for (int i = 0; i < SAMPLES; i++) {
            BigDecimal rate =
                    BigDecimal.valueOf(failed[i]).divide(BigDecimal.valueOf(totals[i]), MathContext.DECIMAL128);
            good += rate.compareTo(limit) <= 0 ? 1 : 0;
        }
        BigDecimal percent =
                BigDecimal.valueOf(100L * good).divide(BigDecimal.valueOf(SAMPLES), MathContext.DECIMAL128);
        return percent.compareTo(BigDecimal.valueOf(99)) >= 0 ? Verdict.MET : Verdict.MISSED;
    }
}
