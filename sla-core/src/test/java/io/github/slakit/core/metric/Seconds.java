package io.github.slakit.core.metric;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.CountSeries;
import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.Deployment;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.Interval;

/** A period of a few seconds across a midnight, whose oracles look at one second after the other. */
final class Seconds {

    /** Seconds of the period. */
    static final int LENGTH = 24;

    /** The second of the period at which Sunday begins, with it the calendar "sunday" and the next local day. */
    static final int MIDNIGHT = 12;

    /** Facts reach so far before and behind the period. */
    static final int MARGIN = 6;

    static final Instant START = Instant.parse("2026-03-28T23:59:48Z");
    static final Interval PERIOD = span(0, LENGTH);
    private static final Map<String, BusinessCalendar> CALENDARS =
            Map.of("sunday", BusinessCalendar.parse("Sun 00:00-24:00 UTC"));

    private Seconds() {}

    static Instant at(int second) {
        return START.plusSeconds(second);
    }

    static Interval span(int from, int to) {
        return Interval.of(at(from), at(to));
    }

    static ResolvedMetric resolved(Metric metric, ExclusionRule... rules) {
        return resolved(metric, List.of(rules));
    }

    static ResolvedMetric resolved(Metric metric, List<ExclusionRule> rules) {
        return metric.resolve(CALENDARS, ZoneOffset.UTC, rules);
    }

    static Outage outage(int from, int to) {
        return Outage.of("web", at(from), at(to));
    }

    static Exclusion exclusion(String reason, int from, int to) {
        return Exclusion.of("web", reason, at(from), at(to));
    }

    static Coverage watched(int from, int to) {
        return Coverage.of("web", at(from), at(to));
    }

    /** Returns the outage as one of the service as a whole. */
    static Outage ofAll(Outage outage) {
        Interval span = outage.interval();
        return Outage.of("web", span.getStart(), span.getEnd()).withId(outage.id());
    }

    static Deployment deployment(int from, int to) {
        return Deployment.of("web", at(from), at(to));
    }

    /** Returns counts of requests, a second each. */
    static EventCounts counts(int from, long[] totals, long[] failed) {
        return EventCounts.series("web", "request", at(from), Duration.ofSeconds(1), CountSeries.of(totals, failed));
    }

    static Arbitrary<Interval> spans() {
        Arbitrary<Integer> edges = Arbitraries.integers().between(-MARGIN, LENGTH + MARGIN);
        return Combinators.combine(edges, edges).as((a, b) -> span(Math.min(a, b), Math.max(a, b)));
    }

    static Arbitrary<List<Outage>> outages() {
        return spans().map(span -> Outage.of("web", span.getStart(), span.getEnd()))
                .list()
                .ofMaxSize(5);
    }

    static Arbitrary<List<Exclusion>> exclusions(String... reasons) {
        return Combinators.combine(spans(), Arbitraries.of(reasons))
                .as((span, reason) -> Exclusion.of("web", reason, span.getStart(), span.getEnd()))
                .list()
                .ofMaxSize(4);
    }

    static Arbitrary<List<Coverage>> gaps() {
        return spans().filter(span -> !span.isEmpty())
                .map(span -> Coverage.of("web", span.getStart(), span.getEnd()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Says of each second, from the margin before the period on, if one of the facts holds it. */
    static boolean[] in(Collection<? extends Fact<?>> facts) {
        return where(second -> facts.stream().anyMatch(fact -> holds(fact, second)));
    }

    static boolean holds(Fact<?> fact, int second) {
        return fact.interval().contains(at(second));
    }

    static boolean[] where(IntPredicate holds) {
        boolean[] seconds = new boolean[LENGTH + 2 * MARGIN];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = holds.test(i - MARGIN);
        }
        return seconds;
    }

    static boolean is(boolean[] seconds, int second) {
        return seconds[second + MARGIN];
    }

    static int count(IntPredicate holds) {
        return (int) IntStream.range(0, LENGTH).filter(holds).count();
    }

    /** Returns runs of seconds that hold, each with its first second and the second after its last. */
    static List<int[]> runs(boolean[] seconds) {
        return IntStream.range(0, seconds.length)
                .filter(i -> seconds[i] && (i == 0 || !seconds[i - 1]))
                .mapToObj(i -> new int[] {i - MARGIN, end(seconds, i) - MARGIN})
                .toList();
    }

    private static int end(boolean[] seconds, int from) {
        int end = from;
        while (end < seconds.length && seconds[end]) {
            end++;
        }
        return end;
    }

    static Figure seconds(long number) {
        return Figure.of(Duration.ofSeconds(number));
    }

    static Figure percent(long part, long whole) {
        return Figure.of(Ratio.of(100 * part, whole), Unit.PERCENT);
    }

    static long sum(long[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
