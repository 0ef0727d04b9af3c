package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Aggregate.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Metrics over events, cases and readings against oracles that look at one after the other. */
class ElementOracleProperties {

    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");
    private static final Quality LATENCY = Quality.value(Unit.SECOND);

    @Provide
    Arbitrary<List<EventCounts>> counts() {
        return Families.counts()
                .list()
                .ofMaxSize(4)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).withId("C" + i))
                        .toList());
    }

    @Provide
    Arbitrary<List<Exclusion>> exclusions() {
        return Seconds.exclusions("maintenance", "weather");
    }

    private static Facts facts(List<? extends Fact<?>> some, List<? extends Fact<?>> others) {
        return Facts.of(Stream.concat(some.stream(), others.stream()).toList());
    }

    @Property
    void succeeded_results_areThoseOfEachInterval(
            @ForAll("counts") List<EventCounts> counts,
            @ForAll("exclusions") List<Exclusion> exclusions,
            @ForAll boolean fromBase) {
        boolean[] excluded = Seconds.in(exclusions.stream()
                .filter(each -> each.reason().equals("maintenance"))
                .toList());
        long total = 0;
        long failed = 0;
        for (EventCounts each : counts) {
            for (int i = 0; i < each.series().size(); i++) {
                int second = (int) Duration.between(Seconds.START, each.start()).toSeconds() + i;
                boolean out = Seconds.is(excluded, Math.min(second, Seconds.LENGTH));
                boolean here = second >= 0 && second < Seconds.LENGTH && !(out && fromBase);
                total += here ? each.series().total(i) : 0;
                failed += here && !out ? each.series().failed(i) : 0;
            }
        }
        ExclusionRule rule = fromBase ? MAINTENANCE.fromBase() : MAINTENANCE;
        Facts facts = facts(counts, exclusions);
        MetricResult share = Seconds.resolved(Metric.share(Quality.succeeded()).over(Base.requests()), rule)
                .measure(Seconds.PERIOD, "web", facts);

        assertThat(share.value())
                .isEqualTo(total == 0 ? Optional.empty() : Optional.of(Seconds.percent(total - failed, total)));
        assertThat(Seconds.resolved(Metric.count(Quality.each()).over(Base.requests()), rule)
                        .measure(Seconds.PERIOD, "web", facts)
                        .value())
                .contains(Figure.of(total));
    }

    /** Seconds at which a ticket was opened, answered and closed; -1 where it was not. */
    record Ticket(int opened, int answered, int closed, boolean high) {

        Case fact(int number) {
            Case each = Case.of("web", "ticket", "opened", Seconds.at(opened))
                    .withId("T" + number)
                    .withAttribute("priority", high ? "high" : "low");
            Case then = answered < 0 ? each : each.withInstant("answered", Seconds.at(opened + answered));
            return closed < 0 ? then : then.withInstant("closed", Seconds.at(opened + closed));
        }

        /** Sunday begins at midnight. */
        int onSunday() {
            return Math.max(0, opened + answered - Seconds.MIDNIGHT) - Math.max(0, opened - Seconds.MIDNIGHT);
        }

        boolean here() {
            return opened >= 0 && opened < Seconds.LENGTH;
        }
    }

    @Provide
    Arbitrary<List<Ticket>> tickets() {
        Arbitrary<Integer> delays = Arbitraries.integers().between(-1, 9);
        return Combinators.combine(
                        Arbitraries.integers().between(-Seconds.MARGIN, Seconds.LENGTH),
                        delays,
                        delays,
                        Arbitraries.of(true, false))
                .as(Ticket::new)
                .list()
                .ofMaxSize(8);
    }

    private static List<Case> cases(List<Ticket> tickets) {
        return IntStream.range(0, tickets.size())
                .mapToObj(i -> tickets.get(i).fact(i))
                .toList();
    }

    @Property
    void withinLimits_share_isThatOfEachCase(
            @ForAll("tickets") List<Ticket> tickets, @ForAll @IntRange(min = 0, max = 6) int most) {
        long good = 0;
        long bad = 0;
        for (Ticket ticket : tickets) {
            boolean answered = ticket.answered() >= 0;
            boolean closed = ticket.high() && ticket.closed() >= 0;
            int rest = Seconds.LENGTH - ticket.opened();
            int sundayLeft = Seconds.LENGTH - Math.max(Seconds.MIDNIGHT, ticket.opened());
            boolean late = (answered ? ticket.onSunday() : sundayLeft) >= 4;
            boolean slow = ticket.high() && (closed ? ticket.closed() : rest) > most;
            bad += ticket.here() && (late || slow) ? 1 : 0;
            good += ticket.here() && (answered || closed) && !late && !slow ? 1 : 0;
        }
        Quality within = Quality.within(
                Limit.on(Quality.elapsed("opened", "answered").in("sunday")).lessThan(Duration.ofSeconds(4)),
                Limit.on(Quality.elapsed("opened", "closed"))
                        .atMost(Duration.ofSeconds(most))
                        .when("priority", "high"));
        MetricResult result = Seconds.resolved(Metric.share(within).over(Base.cases("ticket")))
                .measure(Seconds.PERIOD, "web", Facts.of(cases(tickets)));

        assertThat(result.value())
                .isEqualTo(good + bad == 0 ? Optional.empty() : Optional.of(Seconds.percent(good, good + bad)));
    }

    @Property
    void elapsed_mean_isThatOfEachCaseThatIsClosed(
            @ForAll("tickets") List<Ticket> tickets, @ForAll boolean countingOpen) {
        List<Integer> lengths = new ArrayList<>();
        for (Ticket ticket : tickets) {
            if (ticket.here() && ticket.closed() >= 0) {
                lengths.add(ticket.closed());
            } else if (ticket.here() && countingOpen) {
                lengths.add(Seconds.LENGTH - ticket.opened());
            }
        }
        Quality.Elapsed elapsed = Quality.elapsed("opened", "closed");
        Metric mean =
                Metric.mean(countingOpen ? elapsed.countingOpen() : elapsed).over(Base.cases("ticket"));
        long sum = lengths.stream().mapToLong(Integer::longValue).sum();

        assertThat(Seconds.resolved(mean)
                        .measure(Seconds.PERIOD, "web", Facts.of(cases(tickets)))
                        .value())
                .isEqualTo(
                        lengths.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Figure.of(Ratio.of(sum, lengths.size()), Unit.SECOND)));
    }

    @Property
    void datedBy_count_isOfCasesClosedInThePeriod(@ForAll("tickets") List<Ticket> tickets) {
        long closed = tickets.stream()
                .filter(ticket -> ticket.closed() >= 0)
                .filter(ticket ->
                        ticket.opened() + ticket.closed() >= 0 && ticket.opened() + ticket.closed() < Seconds.LENGTH)
                .count();

        assertThat(Seconds.resolved(Metric.count(Quality.each())
                                .over(Base.cases("ticket").datedBy("closed")))
                        .measure(Seconds.PERIOD, "web", Facts.of(cases(tickets)))
                        .value())
                .contains(Figure.of(closed));
    }

    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(-3, 30).list().ofMinSize(1).ofMaxSize(9);
    }

    private static Figure read(Metric metric, List<Integer> values) {
        List<Reading> readings = IntStream.range(0, values.size())
                .mapToObj(i -> Reading.of(
                                "web", "latency", Seconds.at(i), Figure.of(Ratio.of(values.get(i)), Unit.SECOND))
                        .withId("R" + i))
                .toList();
        return Seconds.resolved(metric)
                .measure(Seconds.PERIOD, "web", Facts.of(readings))
                .value()
                .orElseThrow();
    }

    @Property
    void readings_plainAggregates_areThoseOfALoop(@ForAll("values") List<Integer> values) {
        Base readings = Base.readings("latency");
        long sum = values.stream().mapToLong(Integer::longValue).sum();

        assertThat(read(Metric.sum(LATENCY).over(readings), values)).isEqualTo(Figure.of(Ratio.of(sum), Unit.SECOND));
        assertThat(read(Metric.mean(LATENCY).over(readings), values))
                .isEqualTo(Figure.of(Ratio.of(sum, values.size()), Unit.SECOND));
        assertThat(read(Metric.count(Quality.each()).over(readings), values)).isEqualTo(Figure.of(values.size()));
        assertThat(read(Metric.largest(LATENCY).over(readings), values))
                .isEqualTo(Figure.of(Ratio.of(Collections.max(values)), Unit.SECOND));
        assertThat(read(Metric.smallest(LATENCY).over(readings), values))
                .isEqualTo(Figure.of(Ratio.of(Collections.min(values)), Unit.SECOND));
    }

    /** Finds the smallest value that at least so many percent of the values do not exceed. */
    private static int nearest(List<Integer> sorted, int percent) {
        for (int value : sorted) {
            long notAbove = sorted.stream().filter(each -> each <= value).count();
            if (100 * notAbove >= (long) percent * sorted.size()) {
                return value;
            }
        }
        throw new IllegalArgumentException("Percentage must be at most 100, but was " + percent);
    }

    /** Goes through the values by hundredths of the way from one to the next. */
    private static Ratio between(List<Integer> sorted, int hundredths) {
        int place = Math.max(100, Math.min(hundredths, 100 * sorted.size()));
        int below = sorted.get(place / 100 - 1);
        int above = sorted.get(Math.min(sorted.size(), place / 100 + 1) - 1);
        return Ratio.of(100L * below + (long) (above - below) * (place % 100), 100);
    }

    @Property
    void percentiles_values_areThoseOfTheirDefinitions(
            @ForAll("values") List<Integer> values, @ForAll @IntRange(min = 0, max = 100) int percent) {
        List<Integer> sorted = values.stream().sorted().toList();
        int count = values.size();

        assertThat(percentile(percent, Method.NEAREST_RANK, values))
                .isEqualTo(Ratio.of(percent == 0 ? sorted.get(0) : nearest(sorted, percent)));
        assertThat(percentile(percent, Method.INCLUSIVE, values))
                .isEqualTo(between(sorted, percent * (count - 1) + 100));
        assertThat(percentile(percent, Method.EXCLUSIVE, values)).isEqualTo(between(sorted, percent * (count + 1)));
    }

    private static Ratio percentile(int percent, Method method, List<Integer> values) {
        return read(
                        Metric.percentile(Integer.toString(percent), method, LATENCY)
                                .over(Base.readings("latency")),
                        values)
                .amount();
    }

    @Property
    void rounded_value_isTheDecimalOfItsDigits(@ForAll("values") List<Integer> values, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        long sum = values.stream().mapToLong(Integer::longValue).sum();
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(values.size()), 2, mode);

        assertThat(read(Metric.mean(LATENCY).over(Base.readings("latency")).rounded(2, mode), values))
                .isEqualTo(Figure.of(mean, Unit.SECOND));
    }
}
