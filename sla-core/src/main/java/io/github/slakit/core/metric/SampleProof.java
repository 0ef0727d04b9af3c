package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Aggregate.Plain;
import io.github.slakit.core.metric.Element.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Proves a figure of many elements. */
final class SampleProof {

    private final BasicMetric metric;
    private final Optional<Evidence> evidence;
    private final Piece piece;
    private final Evaluation evaluation;

    SampleProof(BasicMetric metric, Optional<Evidence> evidence, Piece piece, Evaluation evaluation) {
        this.metric = metric;
        this.evidence = evidence;
        this.piece = piece;
        this.evaluation = evaluation;
    }

    Explanation explain() {
        Sample sample = evaluation.sample();
        if (metric.base() instanceof Base.Events) {
            return judged(sample, events(sample));
        }
        if (Fit.isGoodOrBad(metric.quality())) {
            return judged(sample, states(sample));
        }
        return aggregate(metric, values(sample));
    }

    /** Good and bad elements. */
    private record Judged(Explanation good, Explanation bad) {}

    private Explanation judged(Sample sample, Judged judged) {
        boolean all = metric.quality() instanceof Quality.Each;
        Explanation whole = Explanation.sum(metric.base().toString(), Unit.ONE, withMissing(sample, judged));
        Explanation good = metric.noData() == NoData.Rule.AS_MET && sample.missing() > 0
                ? Explanation.sum("good", Unit.ONE, List.of(judged.good(), missing(sample)))
                : judged.good();
        if (metric.aggregate() == Plain.COUNT) {
            return all ? whole : good;
        }
        return Explanation.percentage(metric.name(), good, whole);
    }

    private List<Explanation> withMissing(Sample sample, Judged judged) {
        boolean counts = metric.noData() == NoData.Rule.AS_MET || metric.noData() == NoData.Rule.AS_FAILED;
        return counts && sample.missing() > 0
                ? List.of(judged.good(), judged.bad(), missing(sample))
                : List.of(judged.good(), judged.bad());
    }

    private Explanation missing(Sample sample) {
        return count("without data, taken as the contract says", sample.missing());
    }

    private static Explanation count(String label, long count) {
        return Explanation.input(label, Figure.of(count));
    }

    private Judged events(Sample sample) {
        List<Explanation> totals = new ArrayList<>();
        List<Explanation> failures = new ArrayList<>();
        for (EventCounts facts : facts(EventCounts.class)) {
            if (Fit.events(metric).contains(facts.event())) {
                Counts counts = Counting.byInterval(facts, piece.period(), false);
                totals.add(count("'" + facts.id() + "'", counts.total()));
                failures.add(count("failed of '" + facts.id() + "'", counts.failed()));
            }
        }
        Explanation bad = Explanation.sum("failed", Unit.ONE, failures);
        Explanation all = Explanation.sum(metric.base().toString(), Unit.ONE, totals);
        boolean plain =
                bad.value().equals(Figure.of(sample.bad())) && all.value().equals(Figure.of(sample.known()));
        Explanation failed = plain ? bad : count("failed and not excluded", sample.bad());
        Explanation whole = plain ? all : count(metric.base() + " that count", sample.known());
        return new Judged(Explanation.difference("succeeded", whole, failed), failed);
    }

    private <F extends Fact<F>> List<F> facts(Class<F> kind) {
        return evidence.map(it -> it.facts().get(it.service(), kind)).orElse(List.of());
    }

    private Judged states(Sample sample) {
        List<Explanation> good = new ArrayList<>();
        List<Explanation> bad = new ArrayList<>();
        records().forEach(each -> (each.counts() == State.GOOD ? good : bad).add(count(each.label(), 1)));
        return new Judged(sum("good", good, sample.good()), sum(metric.quality() + " not so", bad, sample.bad()));
    }

    /** Adds up the records, or says the number where the result does not rest on records. */
    private Explanation sum(String label, List<Explanation> records, long count) {
        return records.size() == count ? Explanation.sum(label, Unit.ONE, records) : count(label, count);
    }

    /**
     * A case or reading and what it counts as.
     *
     * @param label the record
     * @param counts good, bad or a figure
     * @param value the figure
     */
    private record Recorded(String label, State counts, Ratio value) {}

    private Stream<Recorded> records() {
        Stream<Optional<Recorded>> cases = facts(Case.class).stream()
                .filter(each -> metric.base() instanceof CaseBase base && base.includes(each))
                .map(each -> recorded(each, ((CaseBase) metric.base()).date(each), () -> evaluation.state(each)));
        Stream<Optional<Recorded>> readings = facts(Reading.class).stream()
                .filter(each -> metric.base() instanceof Base.Readings base
                        && base.name().equals(each.name()))
                .map(each -> recorded(each, Optional.of(each.interval().getStart()), () -> Cases.state(metric, each)));
        return Stream.concat(cases, readings).flatMap(Optional::stream);
    }

    private Optional<Recorded> recorded(Fact<?> fact, Optional<Instant> date, Supplier<Optional<Element>> state) {
        if (date.filter(piece.period()::contains).isEmpty()) {
            return Optional.empty();
        }
        ElementCount count = evaluation.count();
        state.get().ifPresent(it -> count.add(new Element(Nanos.of(date.get()), it.state(), it.value()), 1));
        Sample one = count.sample();
        String label = "'" + fact.id() + "'";
        if (!one.values().isEmpty()) {
            return Optional.of(new Recorded(label, State.FIGURE, one.values().firstKey()));
        }
        return one.known() == 0
                ? Optional.empty()
                : Optional.of(new Recorded(label, one.good() > 0 ? State.GOOD : State.BAD, Element.ZERO));
    }

    private List<Explanation> values(Sample sample) {
        List<Explanation> records = records()
                .map(each -> Explanation.input(each.label(), figure(each.value())))
                .toList();
        return records.size() == sample.known() && sample.missing() == 0 ? records : bare(metric, sample);
    }

    private Figure figure(Ratio value) {
        return Figure.of(value, metric.quality().unit());
    }

    /** Returns values without their records: each as often as it occurs, or times its number. */
    private static List<Explanation> bare(BasicMetric metric, Sample sample) {
        List<Explanation> parts = new ArrayList<>();
        sample.values().forEach((value, count) -> {
            Explanation leaf = Explanation.input(
                    metric.quality().toString(),
                    Figure.of(value, metric.quality().unit()));
            parts.addAll(Collections.nCopies(Math.toIntExact(count), leaf));
        });
        boolean taken = metric.noData() == NoData.Rule.AS_MET || metric.noData() == NoData.Rule.AS_FAILED;
        if (taken && sample.missing() > 0) {
            Figure rate = Figure.of(
                    Aggregation.rateOfMissing(metric), metric.quality().unit());
            Explanation leaf = Explanation.input("without data, taken as the contract says", rate);
            parts.addAll(Collections.nCopies(Math.toIntExact(sample.missing()), leaf));
        }
        return parts;
    }

    /** Proves a metric over the downtime of slices. */
    Explanation ofSlices(List<UnitTime> times) {
        Sample sample = evaluation.sample(evaluation.timeline(), times);
        if (Fit.isGoodOrBad(metric.quality())) {
            return judged(sample, new Judged(count("good", sample.good()), count("not so", sample.bad())));
        }
        return aggregate(metric, bare(metric, sample));
    }

    /** Proves a metric over outages, of each of which it is said how long it was. */
    Explanation ofOutages(List<Explanation> outages) {
        if (!(metric.quality() instanceof Quality.Judged judged)) {
            return aggregate(metric, outages);
        }
        List<Explanation> good = new ArrayList<>();
        List<Explanation> bad = new ArrayList<>();
        outages.forEach(outage -> (judged.comparison().holds(outage.value(), judged.limit()) ? good : bad)
                .add(count(outage.toString(), 1)));
        Sample sample = Sample.ofStates(good.size(), bad.size(), 0, 0);
        return judged(
                sample, new Judged(sum("good", good, good.size()), sum(metric.quality() + " not so", bad, bad.size())));
    }

    /** Aggregates the figures of elements by the operation that proves what it gives. */
    static Explanation aggregate(BasicMetric metric, List<Explanation> parts) {
        String label = metric.name();
        Unit unit = metric.unit();
        if (metric.aggregate() instanceof Aggregate.Percentile percentile) {
            return percentile(label, percentile, parts);
        }
        Explanation number = count("number", parts.size());
        return switch ((Plain) metric.aggregate()) {
            case SUM -> Explanation.sum(label, unit, grouped(parts));
            case MEAN -> Explanation.quotient(label, Explanation.sum("sum", unit, grouped(parts)), number);
            case LARGEST ->
                parts.isEmpty()
                        ? Explanation.sum(label, unit, parts)
                        : Explanation.greatest(label, parts.get(0), parts.subList(1, parts.size()));
            case SMALLEST -> Explanation.least(label, parts.get(0), parts.subList(1, parts.size()));
            case REPORTED -> parts.get(0);
            case COUNT, SHARE -> number;
        };
    }

    /** Writes equal leaves once, times their number. */
    private static List<Explanation> grouped(List<Explanation> parts) {
        List<Explanation> grouped = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || !parts.get(i).equals(parts.get(from))) {
                Explanation leaf = parts.get(from);
                grouped.add(i - from == 1 ? leaf : Explanation.product(leaf.label(), count("times", i - from), leaf));
                from = i;
            }
        }
        return grouped;
    }

    private static Explanation percentile(String label, Aggregate.Percentile percentile, List<Explanation> parts) {
        Aggregation.Rank rank = Aggregation.Rank.of(percentile, parts.size());
        Explanation below = Explanation.ranked(label, count("rank", rank.below()), parts);
        if (rank.between().signum() == 0) {
            return below;
        }
        Explanation above = Explanation.ranked("the next", count("rank", rank.above()), parts);
        Explanation step = Explanation.product(
                "part of the way",
                Explanation.input("between the ranks", Figure.of(rank.between(), Unit.ONE)),
                Explanation.difference("way", above, below));
        return Explanation.sum(label, below.value().unit(), List.of(below, step));
    }
}
