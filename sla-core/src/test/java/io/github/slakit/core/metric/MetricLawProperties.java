package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;

/** Laws 2, 4, 5, 6 and 8 for the families that they speak of. */
class MetricLawProperties {

    private static final ExclusionRule MAINTENANCE = ExclusionRule.of("maintenance");

    @Provide
    Arbitrary<Metric> metrics() {
        return Arbitraries.of(Families.all());
    }

    /** Metrics over downtime of one kind, where a higher or a lower figure is better. */
    @Provide
    Arbitrary<Metric> ofTime() {
        return Arbitraries.of(Families.ofTime());
    }

    /** Shares of good elements: a failing one that is excluded counts as good. */
    @Provide
    Arbitrary<Metric> shares() {
        return Arbitraries.of(Families.ofElements().stream()
                .filter(metric -> metric instanceof BasicMetric basic
                        && basic.aggregate() == Aggregate.Plain.SHARE
                        && !(basic.quality() instanceof Quality.Judged judged
                                && judged.of() instanceof Quality.Recorded))
                .toList());
    }

    @Provide
    Arbitrary<List<Fact<?>>> facts() {
        return Families.facts();
    }

    @Provide
    Arbitrary<List<Outage>> outages() {
        return Seconds.outages();
    }

    private static Optional<Figure> value(Metric metric, List<ExclusionRule> rules, List<Fact<?>> facts) {
        return Seconds.resolved(metric, rules)
                .measure(Seconds.PERIOD, "web", Facts.of(facts))
                .value();
    }

    private static boolean isHigherBetter(Metric metric) {
        boolean count = metric instanceof BasicMetric basic && basic.aggregate() == Aggregate.Plain.COUNT;
        boolean upTime = metric instanceof BasicMetric basic && basic.quality() instanceof Quality.InNoOutage;
        return upTime || (!count && metric.unit().equals(Unit.PERCENT));
    }

    private static void requireNotWorse(Metric metric, Optional<Figure> better, Optional<Figure> worse) {
        if (better.isPresent() && worse.isPresent()) {
            int order = better.get().compareTo(worse.get());
            assertThat(isHigherBetter(metric) ? order : -order).isNotNegative();
        }
    }

    @Property(tries = 200)
    void law2_orderAndRepetition_changeNothing(@ForAll("metrics") Metric metric, @ForAll("facts") List<Fact<?>> facts) {
        List<Fact<?>> twice = new ArrayList<>(facts);
        twice.addAll(facts);
        Collections.reverse(twice);

        assertThat(value(metric, List.of(), twice)).isEqualTo(value(metric, List.of(), facts));
    }

    @Property(tries = 200)
    void law4_splitOutages_changeNothing(@ForAll("metrics") Metric metric, @ForAll("facts") List<Fact<?>> facts) {
        boolean added = metric.toString().contains("ADDED");
        boolean reported = metric.toString().contains("reported'");
        if (added || reported) {
            return;
        }
        List<Fact<?>> split =
                facts.stream().flatMap(MetricLawProperties::halves).toList();

        assertThat(value(metric, List.of(MAINTENANCE), split)).isEqualTo(value(metric, List.of(MAINTENANCE), facts));
    }

    private static Stream<Fact<?>> halves(Fact<?> fact) {
        if (!(fact instanceof Outage outage) || fact.interval().toDuration().toSeconds() < 2) {
            return Stream.of(fact);
        }
        Interval span = outage.interval();
        Outage first = Outage.of("web", span.getStart(), span.getStart().plusSeconds(1))
                .affecting(outage.affected());
        Outage second =
                Outage.of("web", span.getStart().plusSeconds(1), span.getEnd()).affecting(outage.affected());
        return Stream.of(on(outage, first, "x"), on(outage, second, "y"));
    }

    private static Outage on(Outage outage, Outage half, String suffix) {
        Outage named = half.withId(outage.id() + suffix);
        return outage.resource().map(named::onResource).orElse(named);
    }

    @Property(tries = 200)
    void law5_moreDowntime_isNeverBetter(
            @ForAll("ofTime") Metric metric,
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("outages") List<Outage> further) {
        List<Fact<?>> more = new ArrayList<>(facts);
        further.forEach(outage -> more.add(outage.withId("M" + more.size())));

        requireNotWorse(metric, value(metric, List.of(MAINTENANCE), facts), value(metric, List.of(MAINTENANCE), more));
    }

    @Property(tries = 200)
    void law6_exclusion_isNeverWorse(@ForAll("ofTime") Metric metric, @ForAll("facts") List<Fact<?>> facts) {
        requireNotWorse(metric, value(metric, List.of(MAINTENANCE), facts), value(metric, List.of(), facts));
    }

    @Property(tries = 200)
    void law6_failingElementsExcluded_areNeverWorse(
            @ForAll("shares") Metric metric, @ForAll("facts") List<Fact<?>> facts) {
        requireNotWorse(metric, value(metric, List.of(MAINTENANCE), facts), value(metric, List.of(), facts));
    }

    /** The part taken out of the base was worse than the whole exactly if the share rises. */
    @Property(tries = 200)
    void law6_takenFromBase_raisesTheShareIfItWasWorse(@ForAll("facts") List<Fact<?>> facts) {
        List<Fact<?>> outages =
                facts.stream().filter(fact -> fact instanceof Outage).toList();
        List<Exclusion> exclusions = facts.stream()
                .filter(fact ->
                        fact instanceof Exclusion each && each.reason().equals("maintenance") && !each.isDisputed())
                .map(Exclusion.class::cast)
                .toList();
        boolean[] down = Seconds.in(outages);
        boolean[] out = Seconds.in(exclusions);
        int lost = Seconds.count(second -> Seconds.is(down, second));
        int part = Seconds.count(second -> Seconds.is(out, second));
        int lostPart = Seconds.count(second -> Seconds.is(out, second) && Seconds.is(down, second));
        List<Fact<?>> all = Stream.concat(outages.stream(), exclusions.stream()).toList();

        if (part > 0 && part < Seconds.LENGTH) {
            Figure before = value(Metric.availability(), List.of(), all).orElseThrow();
            Figure after = value(Metric.availability(), List.of(MAINTENANCE.fromBase()), all)
                    .orElseThrow();
            assertThat(after.compareTo(before)).isEqualTo(Integer.compare(lostPart * Seconds.LENGTH, lost * part));
        }
    }

    @Property(tries = 200)
    void law8_emptyPeriod_hasNoShareNorMeanAndSumsOfNothing(
            @ForAll("metrics") Metric metric, @ForAll("facts") List<Fact<?>> facts) {
        MetricResult result = Seconds.resolved(metric).measure(Seconds.span(3, 3), "web", Facts.of(facts));
        boolean total = metric instanceof BasicMetric basic
                && (basic.aggregate() == Aggregate.Plain.SUM
                        || basic.aggregate() == Aggregate.Plain.COUNT
                        || (basic.aggregate() == Aggregate.Plain.LARGEST && basic.base() instanceof OutageBase));
        boolean nominal = metric.toString().contains("counted as");
        boolean before = metric instanceof CompositeMetric;

        if (total) {
            assertThat(result.value().orElseThrow().isZero()).isTrue();
        } else if (!nominal && !before) {
            assertThat(result.value()).isEmpty();
        }
    }
}
