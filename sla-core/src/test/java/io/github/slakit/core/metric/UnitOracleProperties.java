package io.github.slakit.core.metric;

import static io.github.slakit.core.figure.Figure.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Deployment;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Weighted availability of many units against an oracle that looks at each second of each resource, and law 9. */
class UnitOracleProperties {

    private static final TimeBase UNITS = Base.deployed().perUnit();

    @Provide
    Arbitrary<List<Outage>> outages() {
        Arbitrary<Figure> extents = Arbitraries.of(
                percent("100"), percent("50"), percent("12.5"), Figure.parse("1 user"), Figure.parse("4 user"));
        return Combinators.combine(Seconds.spans(), extents, Arbitraries.of("", "a", "b"))
                .as((span, extent, resource) -> {
                    Outage outage = Outage.of("web", span.getStart(), span.getEnd());
                    Figure ofAll = extent.unit().equals(Unit.PERCENT) ? extent : percent("25");
                    return resource.isEmpty()
                            ? outage.affecting(ofAll)
                            : outage.affecting(extent).onResource(resource);
                })
                .list()
                .ofMaxSize(5)
                .map(list -> list.stream()
                        .map(outage -> outage.withId("O" + list.indexOf(outage)))
                        .toList());
    }

    @Provide
    Arbitrary<List<Deployment>> deployments() {
        return Combinators.combine(
                        Seconds.spans(),
                        Arbitraries.of("a", "b"),
                        Arbitraries.longs().between(1, 3))
                .as((span, resource, units) -> Deployment.of("web", span.getStart(), span.getEnd())
                        .units(units)
                        .onResource(resource))
                .list()
                .ofMaxSize(4)
                .map(list -> list.stream()
                        .map(each -> each.withId("D" + list.indexOf(each)))
                        .toList());
    }

    private static Facts facts(List<? extends Fact<?>> some, List<? extends Fact<?>> others) {
        return Facts.of(Stream.concat(some.stream(), others.stream()).toList());
    }

    private static long units(List<Deployment> deployments, String resource, int second) {
        return deployments.stream()
                .filter(each -> each.resource().orElse("").equals(resource) && Seconds.holds(each, second))
                .mapToLong(Deployment::units)
                .max()
                .orElse(0);
    }

    /** Returns eighths of a unit, for each outage that concerns a resource in a second. */
    private static List<Long> eighths(List<Outage> outages, String resource, int second, long units) {
        List<Long> eighths = new ArrayList<>();
        for (Outage outage : outages) {
            boolean about =
                    outage.resource().isEmpty() || outage.resource().get().equals(resource);
            if (about && Seconds.holds(outage, second)) {
                Ratio amount = outage.affected().amount().times(Ratio.of(8));
                boolean share = outage.affected().unit().equals(Unit.PERCENT);
                Ratio all = share ? amount.times(Ratio.of(units)).dividedBy(Ratio.of(100)) : amount;
                eighths.add(all.numerator().longValueExact());
            }
        }
        return eighths;
    }

    private static long lost(List<Long> extents, Overlap overlap, long units) {
        long sum = extents.stream().mapToLong(Long::longValue).sum();
        long largest = extents.stream().mapToLong(Long::longValue).max().orElse(0);
        return switch (overlap) {
            case LARGEST -> Math.min(largest, 8 * units);
            case CAPPED -> Math.min(sum, 8 * units);
            case ADDED -> sum;
        };
    }

    @Property
    void unaffected_result_isThatOfEachSecondOfEachResource(
            @ForAll("outages") List<Outage> outages,
            @ForAll("deployments") List<Deployment> deployments,
            @ForAll Overlap overlap) {
        long whole = 0;
        long lost = 0;
        for (String resource : List.of("a", "b")) {
            for (int second = 0; second < Seconds.LENGTH; second++) {
                long units = units(deployments, resource, second);
                whole += 8 * units;
                lost += units == 0 ? 0 : lost(eighths(outages, resource, second, units), overlap, units);
            }
        }
        MetricResult result = Seconds.resolved(
                        Metric.share(Quality.unaffected(overlap)).over(UNITS))
                .measure(Seconds.PERIOD, "web", facts(outages, deployments));

        if (whole == 0) {
            assertThat(result.value()).isEmpty();
        } else {
            assertThat(result.value()).contains(Seconds.percent(whole - lost, whole));
            assertThat(result.explain().value()).isEqualTo(result.value().get());
            assertThat(Rebuild.evaluate(result.explain()))
                    .isEqualTo(result.value().get());
        }
    }

    @Property
    void deployed_result_isThatOfEachSecondWithADeployment(
            @ForAll("outages") List<Outage> outages, @ForAll("deployments") List<Deployment> deployments) {
        boolean[] down = Seconds.in(outages);
        boolean[] here = Seconds.in(deployments);
        int whole = Seconds.count(second -> Seconds.is(here, second));
        int lost = Seconds.count(second -> Seconds.is(here, second) && Seconds.is(down, second));
        MetricResult result = Seconds.resolved(Metric.availability().over(Base.deployed()))
                .measure(Seconds.PERIOD, "web", facts(outages, deployments));

        assertThat(result.whole()).isEqualTo(Seconds.seconds(whole));
        assertThat(result.lost()).isEqualTo(Seconds.seconds(lost));
    }

    @Provide
    Arbitrary<List<Outage>> plain() {
        return Combinators.combine(Seconds.spans(), Arbitraries.of("a", "b"))
                .as((span, resource) ->
                        Outage.of("web", span.getStart(), span.getEnd()).onResource(resource))
                .list()
                .ofMaxSize(5);
    }

    @Property
    void law9_equalWeights_areTheMeanOfTheResources(@ForAll("plain") List<Outage> outages) {
        List<Deployment> devices = Stream.of("a", "b")
                .map(id -> Seconds.deployment(0, Seconds.LENGTH).onResource(id))
                .toList();
        Ratio sum = Ratio.of(0);
        for (String id : List.of("a", "b")) {
            List<Outage> own = outages.stream()
                    .filter(outage -> outage.resource().get().equals(id))
                    .toList();
            MetricResult device =
                    Measure.measure(Seconds.resolved(Metric.availability()), Seconds.PERIOD, own, List.of());
            sum = sum.plus(device.value().get().amount());
        }
        Figure mean = Figure.of(sum.dividedBy(Ratio.of(2)), Unit.PERCENT);

        assertThat(Seconds.resolved(Metric.availability().over(UNITS))
                        .measure(Seconds.PERIOD, "web", facts(outages, devices))
                        .value())
                .contains(mean);
    }

    @Property
    void law9_pooledUnits_areTheMeanOfTheDevices(@ForAll("plain") List<Outage> outages) {
        List<Deployment> devices = Stream.of("a", "b")
                .map(id -> Seconds.deployment(0, Seconds.LENGTH).onResource(id))
                .toList();
        List<Deployment> pool = List.of(Seconds.deployment(0, Seconds.LENGTH).units(2));
        List<Outage> own = outages.stream()
                .filter(outage -> outage.resource().get().equals("a"))
                .toList();
        MetricResult each =
                Seconds.resolved(Metric.availability().over(UNITS)).measure(Seconds.PERIOD, "web", facts(own, devices));
        MetricResult pooled = Seconds.resolved(
                        Metric.share(Quality.unaffected(Overlap.LARGEST)).over(UNITS))
                .measure(
                        Seconds.PERIOD,
                        "web",
                        facts(
                                own.stream()
                                        .map(outage -> Seconds.ofAll(outage).affecting(percent("50")))
                                        .toList(),
                                pool));

        assertThat(pooled.value()).isEqualTo(each.value());
    }

    @Property
    void law9_outagesOfAll_arePlainAvailability(@ForAll("plain") List<Outage> outages) {
        List<Outage> ofAll = outages.stream()
                .map(outage -> Outage.of(
                        "web", outage.interval().getStart(), outage.interval().getEnd()))
                .toList();
        List<Deployment> users = List.of(
                Seconds.deployment(0, Seconds.LENGTH).units(70).onResource("a"),
                Seconds.deployment(0, Seconds.LENGTH).units(30).onResource("b"));

        assertThat(Seconds.resolved(Metric.share(Quality.unaffected(Overlap.LARGEST))
                                .over(UNITS))
                        .measure(Seconds.PERIOD, "web", facts(ofAll, users))
                        .value())
                .isEqualTo(Measure.measure(Seconds.resolved(Metric.availability()), Seconds.PERIOD, ofAll, List.of())
                        .value());
    }
}
