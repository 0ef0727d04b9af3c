package io.github.slakit.benchmarks.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The bars that the calendar has to clear, checked on what was measured. */
final class Bars {

    private final Runs runs;
    private final List<String> rows = new ArrayList<>();
    private boolean passed = true;

    private Bars(Runs runs) {
        this.runs = runs;
    }

    static Bars of(Runs runs) {
        Bars bars = new Bars(runs);
        bars.distance();
        bars.peers();
        bars.days();
        bars.allocation();
        bars.compilation();
        return bars;
    }

    private void distance() {
        for (Operation operation : Operation.values()) {
            atMost(
                    operation.title() + ", objects: 20 years to a month",
                    slakit(operation, Span.TWENTY_YEARS).ratioTo(slakit(operation, Span.MONTH)),
                    1.3);
            atMost(
                    operation.title() + ", primitive: 20 years to a month",
                    runs.primitive(operation, Span.TWENTY_YEARS).ratioTo(runs.primitive(operation, Span.MONTH)),
                    1.3);
        }
    }

    private void peers() {
        Contender zoned = fastest(Span.YEAR, true).orElseThrow();
        atLeast(
                "between over a year: fastest zoned peer (" + zoned + ") to slakit, objects",
                between(zoned, Span.YEAR).ratioTo(slakit(Operation.BETWEEN, Span.YEAR)),
                300);
        Contender any = fastest(Span.DAY, false).orElseThrow();
        atLeast(
                "between over a day: fastest peer (" + any + ") to slakit, objects",
                between(any, Span.DAY).ratioTo(slakit(Operation.BETWEEN, Span.DAY)),
                1);
    }

    private Optional<Contender> fastest(Span span, boolean zoned) {
        return Arrays.stream(Contender.values())
                .filter(Contender::isPublishedPeer)
                .filter(contender -> !zoned || contender.peer().zoned())
                .filter(contender -> runs.of(Operation.BETWEEN, contender, span).isPresent())
                .min(Comparator.comparingDouble(
                        contender -> between(contender, span).nanos()));
    }

    private Measured between(Contender contender, Span span) {
        return runs.of(Operation.BETWEEN, contender, span).orElseThrow();
    }

    private Measured slakit(Operation operation, Span span) {
        return runs.of(operation, Contender.SLAKIT, span).orElseThrow();
    }

    private void days() {
        atMost("business days over a day: slakit to Strata", days(Span.DAY), 2);
        atMost("business days over a year: slakit to Strata", days(Span.YEAR), 1);
        atMost("business days over 20 years: slakit to Strata", days(Span.TWENTY_YEARS), 1);
    }

    private double days(Span span) {
        return runs.days("slakitBetween", span).ratioTo(runs.days("strataBetween", span));
    }

    private void allocation() {
        double most = Arrays.stream(Operation.values())
                .flatMap(operation -> Arrays.stream(Span.values()).map(span -> runs.primitive(operation, span)))
                .mapToDouble(Measured::bytes)
                .max()
                .orElseThrow();
        add("primitive forms, any span: bytes per operation", most < 0.5, Measured.format(most), "0");
    }

    private void compilation() {
        below("a century of one zone: milliseconds", "century", 2);
        below("a union of three such zones: milliseconds", "unionOfThreeZones", 20);
    }

    private void below(String bar, String method, double limit) {
        double millis = runs.compilation(method).nanos() / 1_000_000;
        add(bar, millis < limit, Measured.format(millis), "< " + Measured.format(limit));
    }

    private void atMost(String bar, double ratio, double limit) {
        add(bar, ratio <= limit, Measured.ratio(ratio), "≤ " + Measured.ratio(limit));
    }

    private void atLeast(String bar, double ratio, double limit) {
        add(bar, ratio >= limit, Measured.ratio(ratio), "≥ " + Measured.ratio(limit));
    }

    private void add(String bar, boolean ok, String measured, String limit) {
        passed &= ok;
        rows.add(Table.row(bar, limit, measured, ok ? "pass" : "FAIL"));
    }

    boolean passed() {
        return passed;
    }

    List<String> table() {
        return Table.of(List.of("bar", "limit", "measured", ""), rows);
    }
}
