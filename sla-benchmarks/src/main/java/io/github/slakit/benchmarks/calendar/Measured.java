package io.github.slakit.benchmarks.calendar;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a question costs.
 *
 * @param nanos the nanoseconds
 * @param error half the width of their 99.9 % interval
 * @param bytes the bytes that are allocated
 */
record Measured(double nanos, double error, double bytes) {

    static Measured of(RunResult run) {
        Result<?> time = run.getPrimaryResult();
        return new Measured(time.getScore(), time.getScoreError(), bytes(run));
    }

    private static double bytes(RunResult run) {
        Collection<String> names = run.getSecondaryResults().keySet();
        return names.stream()
                .filter(name -> name.endsWith("gc.alloc.rate.norm"))
                .mapToDouble(name -> run.getSecondaryResults().get(name).getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    double ratioTo(Measured other) {
        return nanos / other.nanos;
    }

    /** Returns the time in the unit that suits it. */
    String time() {
        if (nanos < 1_000) {
            return format(nanos) + " ns";
        }
        return nanos < 1_000_000 ? format(nanos / 1_000) + " µs" : format(nanos / 1_000_000) + " ms";
    }

    String allocation() {
        return bytes < 0.5 ? "0 B" : String.format(Locale.ROOT, "%,.0f B", bytes);
    }

    String spread() {
        return String.format(Locale.ROOT, "±%.0f %%", 100 * error / nanos);
    }

    static String ratio(double ratio) {
        return format(ratio) + "×";
    }

    static String format(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }
}
