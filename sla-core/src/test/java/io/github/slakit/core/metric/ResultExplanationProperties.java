package io.github.slakit.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The explanation of a result of any family states its value, and its leaves alone give it. */
class ResultExplanationProperties {

    private static final List<NoData> RULES = List.of(
            NoData.Rule.INDETERMINATE,
            NoData.Rule.LEFT_OUT,
            NoData.Rule.AS_MET,
            NoData.Rule.AS_FAILED,
            new NoData.Carried(Duration.ofSeconds(4)));

    @Provide
    Arbitrary<Metric> metrics() {
        return Arbitraries.of(Families.all());
    }

    @Provide
    Arbitrary<BasicMetric> basics() {
        return Arbitraries.of(Families.all().stream()
                .filter(BasicMetric.class::isInstance)
                .map(BasicMetric.class::cast)
                .toList());
    }

    @Provide
    Arbitrary<NoData> noData() {
        return Arbitraries.of(RULES);
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

    @Property(tries = 300)
    void explain_anyFamily_statesTheValueAndItsLeavesGiveIt(
            @ForAll("metrics") Metric metric,
            @ForAll("rules") List<ExclusionRule> rules,
            @ForAll("facts") List<Fact<?>> facts) {
        Measurement measurement = Seconds.resolved(metric, rules).measurement(Seconds.PERIOD);

        requireProven(measurement.measure("web", Facts.of(facts)));
        requireProven(measurement.result(measurement.piece("web", Facts.of(facts))));
    }

    @Property(tries = 200)
    void explain_missingData_statesTheValueAndItsLeavesGiveIt(
            @ForAll("basics") BasicMetric metric,
            @ForAll("noData") NoData noData,
            @ForAll("rules") List<ExclusionRule> rules,
            @ForAll("facts") List<Fact<?>> facts,
            @ForAll("gaps") List<Coverage> gaps) {
        Assume.that(!(noData instanceof NoData.Carried) || metric.time().isPresent());
        List<Fact<?>> all = new ArrayList<>(facts);
        all.addAll(gaps);

        requireProven(Seconds.resolved(metric.noData(noData), rules).measure(Seconds.PERIOD, "web", Facts.of(all)));
    }

    private static void requireProven(MetricResult result) {
        assertThat(result.notes()).doesNotContainNull();
        if (result.value().isPresent()) {
            assertThat(result.explain().value()).isEqualTo(result.value().orElseThrow());
            assertThat(Rebuild.evaluate(result.explain()))
                    .isEqualTo(result.value().orElseThrow());
        } else {
            assertThat(result.explain().label()).startsWith("no " + result.metric());
        }
    }
}
