package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.Deployment;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 7: the bounds of a result hold the result of every completion of the missing data. */
class BoundsProperties {

    @Provide
    Arbitrary<Metric> metrics() {
        return Arbitraries.of(Families.all());
    }

    @Provide
    Arbitrary<List<Fact<?>>> facts() {
        return Families.facts();
    }

    @Provide
    Arbitrary<List<Coverage>> gaps() {
        return Seconds.gaps();
    }

    @Provide
    Arbitrary<List<ExclusionRule>> rules() {
        return Families.rules();
    }

    /** Returns facts of the gaps: all that touches nothing that was watched, nor slices with counts. */
    private static List<Fact<?>> hidden(List<Fact<?>> facts, List<Fact<?>> others, List<Coverage> watched) {
        List<Fact<?>> hidden = new ArrayList<>();
        for (Fact<?> fact : others) {
            boolean seen = watched.stream().anyMatch(each -> each.interval().overlaps(fact.interval()));
            boolean known = facts.stream().anyMatch(each -> isNear(each, fact));
            boolean inside = Seconds.PERIOD.encloses(fact.interval());
            boolean measured = !(fact instanceof Exclusion || fact instanceof Deployment);
            if (inside && measured && !seen && !known) {
                hidden.add(fact.withId("H" + hidden.size()));
            }
        }
        return hidden;
    }

    /** What is recorded is known: outages, even of a part, and slices, in which counts within ten seconds may lie. */
    private static boolean isNear(Fact<?> known, Fact<?> fact) {
        if (known instanceof Outage && fact instanceof Outage) {
            return known.interval().overlaps(fact.interval());
        }
        return known instanceof EventCounts
                && fact instanceof EventCounts
                && known.interval().getStart().isBefore(fact.interval().getEnd().plusSeconds(10))
                && fact.interval().getStart().isBefore(known.interval().getEnd().plusSeconds(10));
    }

    private static Facts with(List<? extends Fact<?>> some, List<? extends Fact<?>> others) {
        return Facts.of(Stream.concat(some.stream(), others.stream()).toList());
    }

    @Property(tries = 400)
    void law7_anyCompletion_liesWithinTheBounds(
            @ForAll("metrics") Metric metric,
            @ForAll("rules") List<ExclusionRule> rules,
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("facts") List<Fact<?>> others,
            @ForAll("gaps") List<Coverage> gaps) {
        ResolvedMetric resolved = Seconds.resolved(metric, rules);
        MetricResult result = resolved.measure(Seconds.PERIOD, "web", with(facts, gaps));
        List<Fact<?>> complete = new ArrayList<>(facts);
        complete.addAll(hidden(facts, others, gaps));
        Optional<Figure> value =
                resolved.measure(Seconds.PERIOD, "web", Facts.of(complete)).value();

        value.ifPresent(figure -> {
            result.low().ifPresent(low -> assertThat(low).isLessThanOrEqualTo(figure));
            result.high().ifPresent(high -> assertThat(high).isGreaterThanOrEqualTo(figure));
        });
        if (result.value().isPresent() && value.isPresent()) {
            assertThat(result.value()).isEqualTo(value);
        }
    }

    @Property(tries = 200)
    void law7_fullCoverage_leavesNothingOpen(
            @ForAll("metrics") Metric metric,
            @ForAll("rules") List<ExclusionRule> rules,
            @ForAll("facts") List<Fact<?>> facts) {
        ResolvedMetric resolved = Seconds.resolved(metric, rules);
        MetricResult without = resolved.measure(Seconds.PERIOD, "web", Facts.of(facts));
        MetricResult with = resolved.measure(
                Seconds.PERIOD,
                "web",
                with(facts, List.of(Coverage.of("web", Seconds.at(-200_000), Seconds.at(200_000)))));

        assertThat(with.outcome()).isEqualTo(without.outcome());
        if (without.outcome().complete()) {
            assertThat(with.low()).isEqualTo(with.value()).isEqualTo(with.high());
        }
    }
}
