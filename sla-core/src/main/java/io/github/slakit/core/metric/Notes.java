package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.time.IntervalSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which records changed nothing, and why. */
final class Notes {

    private final BasicMetric metric;
    private final Evaluation evaluation;
    private final Piece piece;
    private final Evidence evidence;

    Notes(BasicMetric metric, Evaluation evaluation, Piece piece, Evidence evidence) {
        this.metric = metric;
        this.evaluation = evaluation;
        this.piece = piece;
        this.evidence = evidence;
    }

    List<String> sentences() {
        return Stream.of(withoutLength(), ignored(), cases(), refused())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private Stream<String> withoutLength() {
        return Stream.concat(outages().<Fact<?>>map(fact -> fact), exclusions().map(fact -> fact))
                .filter(fact -> fact.interval().isEmpty())
                .filter(fact -> piece.period().contains(fact.interval().getStart()))
                .map(fact -> "'" + fact.id() + "' has no length and changes nothing");
    }

    private Stream<Outage> outages() {
        boolean recorded =
                metric.time().isPresent() && metric.outages().detection().isEmpty();
        return recorded ? evidence.facts().outages(evidence.service()).stream() : Stream.of();
    }

    private Stream<Exclusion> exclusions() {
        return evidence.facts().exclusions(evidence.service()).stream();
    }

    private Stream<String> ignored() {
        List<UnitTime> times =
                metric.time().isEmpty() ? List.of() : evaluation.timeline().complete(Completion.ALL_UP);
        IntervalSet stretches = times.stream()
                .map(UnitTime::stretches)
                .reduce(IntervalSet::union)
                .orElse(IntervalSet.empty());
        return outages()
                .filter(this::isHere)
                .filter(outage -> IntervalSet.of(outage.interval())
                        .intersection(stretches)
                        .isEmpty())
                .map(outage -> "outage '" + outage.id() + "' does not count: " + why(outage, times));
    }

    private String why(Outage outage, List<UnitTime> times) {
        Optional<String> from = metric.outages().countedFrom();
        if (from.filter(name -> outage.instant(name).isEmpty()).isPresent()) {
            return "it was never '" + from.orElseThrow() + "'";
        }
        boolean deployed = times.stream().anyMatch(time -> !time.base().isEmpty());
        return deployed && !metric.outages().takesAllStretches()
                ? "outages count only " + metric.outages()
                : "nothing was deployed that it concerns";
    }

    private Stream<String> cases() {
        return evidence.facts().get(evidence.service(), Case.class).stream()
                .filter(each -> metric.base() instanceof CaseBase base
                        && base.includes(each)
                        && base.date(each).filter(piece.period()::contains).isPresent())
                .filter(each -> evaluation.state(each).isEmpty())
                .map(each -> "'" + each.id() + "' does not count: "
                        + (metric.quality() instanceof Quality.Within ? "no limit is for it" : "it has no value"));
    }

    private Stream<String> refused() {
        return exclusions()
                .filter(this::isHere)
                .filter(exclusion -> !evaluation.accepts(exclusion))
                .map(exclusion -> "exclusion '" + exclusion.id() + "' does not count: " + why(exclusion));
    }

    private String why(Exclusion exclusion) {
        return evaluation.rule(exclusion.reason()).isPresent()
                ? "it lacks the notice that the contract asks for"
                : "'" + exclusion.reason() + "' is not a reason that this service level accepts";
    }

    private boolean isHere(Fact<?> fact) {
        return !fact.interval().isEmpty() && fact.interval().overlaps(piece.period());
    }
}
