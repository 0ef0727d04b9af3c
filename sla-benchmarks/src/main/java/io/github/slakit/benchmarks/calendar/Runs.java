package io.github.slakit.benchmarks.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks with allocation and keeps what they measured. */
final class Runs {

    private final Map<String, Measured> results = new HashMap<>();

    /** Runs the methods of a class, with one span where it has spans. */
    void methods(Class<?> benchmark) {
        if (!run(options(benchmark))) {
            throw new IllegalStateException("Benchmark must run, but failed: " + benchmark);
        }
    }

    /** Asks somebody one question about a span, and returns false if that failed. */
    boolean ask(Operation operation, Contender contender, Span span) {
        return run(options(BusinessTimeBenchmark.class)
                .param("operation", operation.name())
                .param("contender", contender.name())
                .param("span", span.name())
                .forks(contender == Contender.SLAKIT ? 2 : 1));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private boolean run(ChainedOptionsBuilder options) {
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                results.put(key(result), Measured.of(result));
            }
            return true;
        } catch (RunnerException e) {
            return false;
        }
    }

    private static String key(RunResult result) {
        String method = result.getParams().getBenchmark();
        String name = method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1);
        return result.getParams().getParamsKeys().stream()
                .map(param -> " " + result.getParams().getParam(param))
                .reduce(name, String::concat);
    }

    Optional<Measured> of(Operation operation, Contender contender, Span span) {
        return Optional.ofNullable(results.get(
                "BusinessTimeBenchmark.ask " + contender.name() + " " + operation.name() + " " + span.name()));
    }

    Measured primitive(Operation operation, Span span) {
        return get("BusinessNanosBenchmark." + operation.title() + " " + span.name());
    }

    Measured days(String method, Span span) {
        return get("BusinessDaysBenchmark." + method + " " + span.name());
    }

    Measured compilation(String method) {
        return get("CompilationBenchmark." + method);
    }

    private Measured get(String key) {
        return Optional.ofNullable(results.get(key)).orElseThrow();
    }
}
