package io.github.slakit.benchmarks.metric;

import io.github.slakit.core.metric.Measurement;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.threeten.extra.Interval;

/**
 * A month that is measured.
 *
 * @param start its first instant
 * @param end the first instant after it
 */
record Month(Instant start, Instant end) {

    static final Month OF_31_DAYS =
            new Month(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));
    static final Month OF_30_DAYS =
            new Month(Instant.parse("2026-04-01T00:00:00Z"), Instant.parse("2026-05-01T00:00:00Z"));

    long startNanos() {
        return TimeUnit.SECONDS.toNanos(start.getEpochSecond());
    }

    long nanos() {
        return Duration.between(start, end).toNanos();
    }

    Measurement of(Metric metric) {
        return metric.resolve(Map.of(), ZoneOffset.UTC, List.of()).measurement(Interval.of(start, end));
    }

    /** Judges the figure, or its bounds where missing data leaves it open. */
    static Verdict verdict(Target target, MetricResult result) {
        return result.value().map(target::judge).orElseGet(() -> target.judge(result.low(), result.high()));
    }

    /** Refuses to go on with another verdict than that of a peer. */
    static void requireEqual(Verdict verdict, Verdict peer) {
        if (verdict != peer) {
            throw new IllegalStateException("Verdict must be " + peer + " as that of the peer, but was " + verdict);
        }
    }
}
