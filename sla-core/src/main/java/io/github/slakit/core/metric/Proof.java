package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Aggregate.Plain;
import io.github.slakit.core.time.IntervalSet;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/** Proves a figure: builds the tree from recorded facts to it. */
final class Proof {

    private final BasicMetric metric;
    private final Evaluation evaluation;
    private final Piece piece;
    private final Optional<Evidence> evidence;

    Proof(BasicMetric metric, Evaluation evaluation, Piece piece, Optional<Evidence> evidence) {
        this.metric = metric;
        this.evaluation = evaluation;
        this.piece = piece;
        this.evidence = evidence;
    }

    static Explanation none(MetricResult result) {
        String why = result.outcome().complete()
                ? "no " + result.metric() + ": there is nothing to measure in "
                : "no " + result.metric() + ": missing data leaves it open in ";
        return Explanation.input(why + Nanos.text(result.period()), result.whole());
    }

    Explanation explain(MetricResult result) {
        Explanation tree = result.value().isEmpty() ? none(result) : rounded(exact());
        return tree.withNotes(doubts(result));
    }

    private Explanation rounded(Explanation exact) {
        return metric.rounding().map(rounding -> rounding.of(exact)).orElse(exact);
    }

    private Explanation exact() {
        if (metric.base() instanceof TimeBase base) {
            return time(base);
        }
        return metric.time().isPresent()
                ? downtime()
                : new SampleProof(metric, evidence, piece, evaluation).explain().withNotes(notes());
    }

    private Explanation time(TimeBase base) {
        List<UnitTime> times = taken();
        Explanation lost = lost(times);
        Explanation whole = whole(base, times);
        Explanation up = Explanation.difference("time in no outage", whole, lost);
        return metric.aggregate() == Plain.SUM ? up : Explanation.percentage(metric.name(), up, whole);
    }

    private List<UnitTime> taken() {
        return evaluation.timeline().complete(completion());
    }

    private Completion completion() {
        if (metric.noData() == NoData.Rule.LEFT_OUT) {
            return Completion.LEFT_OUT;
        }
        return metric.noData() == NoData.Rule.AS_FAILED ? Completion.ALL_DOWN : Completion.ALL_UP;
    }

    private Explanation whole(TimeBase base, List<UnitTime> times) {
        String label = base + " " + Nanos.text(piece.period());
        if (base.nominal().isPresent()) {
            return Explanation.input(label, Figure.of(base.nominal().orElseThrow()));
        }
        if (base.calendar().isPresent() && !base.isPerUnit()) {
            return Explanation.input(label, Nanos.seconds(Timeline.whole(base, times)));
        }
        if (!base.isPerUnit()) {
            return spans(
                    label, times.isEmpty() ? IntervalSet.empty() : times.get(0).base());
        }
        List<Explanation> units = times.stream()
                .map(time -> units(time, spans(name(time) + " deployed", time.base())))
                .toList();
        return Explanation.sum(label, Unit.SECOND, units);
    }

    private static String name(UnitTime time) {
        return time.resource().isEmpty() ? "service" : "'" + time.resource() + "'";
    }

    private static Explanation spans(String label, IntervalSet set) {
        List<Interval> intervals = set.intervals();
        if (intervals.size() == 1) {
            return Explanation.span(label, intervals.get(0));
        }
        return Explanation.union(
                label,
                intervals.stream()
                        .map(span -> Explanation.span(Nanos.text(span), span))
                        .toList());
    }

    private static Explanation units(UnitTime time, Explanation of) {
        return time.units() == 1
                ? of
                : Explanation.product(
                        of.label() + ", for each unit", Explanation.input("units", Figure.of(time.units())), of);
    }

    private Explanation lost(List<UnitTime> times) {
        boolean one = times.size() == 1 && times.get(0).units() == 1;
        List<Explanation> parts = times.stream()
                .flatMap(time -> one ? stretches(time).stream() : Stream.of(unit(time)))
                .toList();
        return Explanation.sum("downtime", Unit.SECOND, parts).withNotes(notes());
    }

    private Explanation unit(UnitTime time) {
        Explanation sum = Explanation.sum("downtime of " + name(time), Unit.SECOND, stretches(time));
        return metric.quality() instanceof Quality.Unaffected ? sum : units(time, sum);
    }

    private List<Explanation> stretches(UnitTime time) {
        if (metric.quality() instanceof Quality.Unaffected unaffected) {
            return time.shares(unaffected.overlap()).stream()
                    .flatMap(share -> share.time().intervals().stream().map(span -> share(time, share, span)))
                    .toList();
        }
        return outages(time).stream().map(this::stretch).toList();
    }

    private Explanation share(UnitTime time, UnitTime.Share share, Interval span) {
        Explanation factor = Explanation.input("affected", share.factor());
        Explanation lost = Explanation.product(
                share.extent() + " of " + name(time) + " lost",
                factor,
                Explanation.span("outage " + Nanos.text(span), span));
        return share.extent().unit().equals(Unit.PERCENT) ? units(time, lost) : lost;
    }

    private Explanation stretch(MergedOutage outage) {
        Explanation counted = outage.explain();
        if (metric.outages().granule().isEmpty()) {
            return counted;
        }
        OutageRules.Granule granule = metric.outages().granule().orElseThrow();
        Explanation unit = Explanation.input("unit in which outages count", Figure.of(granule.length()));
        return switch (granule.rounding()) {
            case COMPLETED -> Explanation.rounded("units completed", counted, unit, RoundingMode.FLOOR);
            case STARTED -> Explanation.rounded("units started", counted, unit, RoundingMode.CEILING);
            case CLOCK ->
                spans(
                        "whole units of the clock in " + counted.label(),
                        Stretches.clockUnits(outage.counted(), granule.length().toNanos()));
        };
    }

    List<MergedOutage> outages() {
        return taken().stream().flatMap(time -> outages(time).stream()).toList();
    }

    private List<MergedOutage> outages(UnitTime time) {
        boolean whole = metric.base() instanceof OutageBase outages && outages.whole();
        IntervalSet shown = whole ? time.stretches() : time.stretches().intersection(IntervalSet.of(piece.period()));
        List<IntervalSet> counted = whole ? evaluation.timeline().uncut(time) : List.of(time.counted());
        IntervalSet all = counted.stream().reduce(IntervalSet::union).orElse(IntervalSet.empty());
        return shown.intervals().stream()
                .filter(span -> !whole || piece.period().contains(span.getStart()))
                .map(span -> outage(time, span, all.intersection(IntervalSet.of(span))))
                .toList();
    }

    private MergedOutage outage(UnitTime time, Interval span, IntervalSet counted) {
        return ImmutableMergedOutage.builder()
                .interval(span)
                .outages(recorded(time, span))
                .excluded(excluded(time, span))
                .counted(counted)
                .otherwise(metric.outages()
                        .detection()
                        .map(it -> it.slices() + " with " + it.bad())
                        .orElse("down"))
                .build();
    }

    private List<Outage> recorded(UnitTime time, Interval span) {
        if (metric.outages().detection().isPresent()) {
            return List.of();
        }
        return evidence.stream()
                .flatMap(it -> it.facts().outages(it.service()).stream())
                .filter(outage ->
                        !outage.interval().isEmpty() && outage.interval().overlaps(span))
                .filter(outage -> isAbout(time, outage))
                .toList();
    }

    private boolean isAbout(UnitTime time, Fact<?> fact) {
        boolean perUnit = metric.time().filter(TimeBase::isPerUnit).isPresent();
        return !perUnit || fact.resource().isEmpty() || fact.resource().get().equals(time.resource());
    }

    private List<MergedOutage.Excluded> excluded(UnitTime time, Interval span) {
        Excluded excluded = evaluation.excluded();
        IntervalSet taken = excluded.asGood(time.resource()).union(excluded.fromBase(time.resource()));
        return evidence.stream()
                .flatMap(it -> it.facts().exclusions(it.service()).stream())
                .filter(exclusion ->
                        !exclusion.isDisputed() && isAbout(time, exclusion) && evaluation.accepts(exclusion))
                .map(exclusion -> excluded(exclusion, taken.intersection(IntervalSet.of(span))))
                .filter(each -> !each.time().isEmpty())
                .toList();
    }

    private MergedOutage.Excluded excluded(Exclusion exclusion, IntervalSet taken) {
        return new MergedOutage.Excluded(
                exclusion,
                evaluation.rule(exclusion.reason()).flatMap(ExclusionRule::clause),
                taken.intersection(IntervalSet.of(exclusion.interval())));
    }

    private Explanation downtime() {
        List<UnitTime> times = taken();
        if (metric.base() instanceof SliceBase) {
            return new SampleProof(metric, evidence, piece, evaluation)
                    .ofSlices(times)
                    .withNotes(notes());
        }
        List<Explanation> parts = times.stream()
                .flatMap(time -> outages(time).stream())
                .filter(outage -> !outage.counted().isEmpty())
                .map(this::stretch)
                .toList();
        return new SampleProof(metric, evidence, piece, evaluation)
                .ofOutages(parts)
                .withNotes(notes());
    }

    /** Returns what the records say that changed nothing. */
    List<String> notes() {
        return evidence.map(it -> new Notes(metric, evaluation, piece, it).sentences())
                .orElse(List.of());
    }

    private static List<String> doubts(MetricResult result) {
        List<String> doubts = new ArrayList<>();
        if (!result.outcome().isCertain()) {
            doubts.add("with missing data from " + text(result.low()) + " to " + text(result.high()));
        }
        if (!result.withDisputed().equals(result.outcome())) {
            doubts.add("with disputed exclusions " + text(result.withDisputed().value()));
        }
        return doubts;
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse("no bound");
    }
}
