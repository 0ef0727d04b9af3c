package io.github.slakit.benchmarks.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks that everyone answers alike, measures all of them, and prints the tables and the bars, in one run. The exit
 * code is 1 if an answer differs and 2 if a bar is missed.
 */
public final class CalendarComparison {

    private final PeerCheck check = PeerCheck.run();
    private final Runs runs = new Runs();

    private CalendarComparison() {}

    /**
     * Runs everything.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CalendarComparison comparison = new CalendarComparison();
        comparison.printInputs();
        comparison.measure();
        comparison.printTables();
        Bars bars = Bars.of(comparison.runs);
        bars.table().forEach(System.out::println);
        System.exit(bars.passed() ? 0 : 2);
    }

    private void printInputs() {
        Runtime.Version version = Runtime.version();
        print("JVM: " + System.getProperty("java.vm.name") + " " + version + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.arch"));
        print("Calendar: " + Scenario.describe());
        print("Arguments: " + Arguments.describe());
        print("");
        print("Contenders");
        for (Contender contender : Contender.values()) {
            print("- " + contender + " = " + contender.peer().library() + ": "
                    + contender.peer().configuration());
        }
        print("- " + StrataDays.LIBRARY + ": " + StrataDays.CONFIGURATION);
        print("");
        print("Answers compared");
        check.report().forEach(line -> print("- " + line));
    }

    private void measure() {
        for (Operation operation : Operation.values()) {
            for (Contender contender : Contender.values()) {
                progress(operation.title() + " " + contender);
                Arrays.stream(Span.values())
                        .filter(span ->
                                check.refusal(operation, contender, span).isEmpty())
                        .filter(span -> !runs.ask(operation, contender, span))
                        .forEach(span -> check.refuse(operation, contender, span, "failed when measured"));
            }
        }
        Stream.of(BusinessNanosBenchmark.class, BusinessDaysBenchmark.class, CompilationBenchmark.class)
                .forEach(benchmark -> {
                    progress(benchmark.getSimpleName());
                    runs.methods(benchmark);
                });
    }

    private void printTables() {
        for (Operation operation : Operation.values()) {
            print("");
            print("`" + operation.title() + "`: time, bytes allocated, and times slower than slakit with objects");
            time(operation).forEach(CalendarComparison::print);
        }
        print("");
        print("Business days: time, bytes allocated, and times slower than slakit");
        days().forEach(CalendarComparison::print);
        compilation().forEach(CalendarComparison::print);
        Footprint.table().forEach(CalendarComparison::print);
    }

    private List<String> time(Operation operation) {
        List<String> rows = new ArrayList<>();
        rows.add(row(
                "slakit, primitive",
                "yes",
                List.of(Span.values()),
                span -> cell(runs.primitive(operation, span), slakit(operation, span))));
        for (Contender contender : Contender.values()) {
            Peer peer = contender.peer();
            rows.add(row(
                    peer.library(),
                    peer.zoned() ? "yes" : "no",
                    List.of(Span.values()),
                    span -> runs.of(operation, contender, span)
                            .map(measured -> cell(measured, slakit(operation, span)))
                            .orElseGet(() ->
                                    check.refusal(operation, contender, span).orElseThrow())));
        }
        return Table.of(heads("zones", List.of(Span.values())), rows);
    }

    private Measured slakit(Operation operation, Span span) {
        return runs.of(operation, Contender.SLAKIT, span).orElseThrow();
    }

    private List<String> days() {
        List<String> rows = new ArrayList<>();
        for (String question : List.of("Between", "Plus")) {
            for (String who : List.of("slakit", "strata")) {
                rows.add(row(
                        who.equals("slakit") ? "slakit" : StrataDays.LIBRARY,
                        question.equals("Plus") ? "plus, shift" : "between, daysBetween",
                        BusinessDayCheck.SPANS,
                        span -> cell(runs.days(who + question, span), runs.days("slakit" + question, span))));
            }
        }
        return Table.of(heads("question", BusinessDayCheck.SPANS), rows);
    }

    private List<String> compilation() {
        return Table.of(
                List.of("building", "time", "allocated"),
                List.of(
                        built("a century of one zone, ten holidays a year", "century"),
                        built("the same, with the index of its business days", "centuryWithDays"),
                        built("three such zones and their union", "unionOfThreeZones")));
    }

    private String built(String what, String method) {
        Measured measured = runs.compilation(method);
        return Table.row(what, measured.time() + " " + measured.spread(), measured.allocation());
    }

    private static List<String> heads(String second, List<Span> spans) {
        return Stream.concat(Stream.of("", second), spans.stream().map(Span::title))
                .toList();
    }

    private static String row(String name, String second, List<Span> spans, Function<Span, String> cell) {
        return Table.row(
                Stream.concat(Stream.of(name, second), spans.stream().map(cell)).toArray(String[]::new));
    }

    private static String cell(Measured measured, Measured base) {
        return measured.time() + " " + measured.spread() + ", " + measured.allocation() + ", "
                + Measured.ratio(measured.ratioTo(base));
    }

    private static void print(String line) {
        System.out.println(line);
    }

    private static void progress(String what) {
        System.err.println("measuring " + what);
    }
}
