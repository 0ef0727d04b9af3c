package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Coverage;
import io.github.slakit.core.fact.Deployment;
import io.github.slakit.core.fact.EventCounts;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.fact.Reading;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.IntervalSet;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/** Gathers what a metric needs of facts into a piece. */
final class Collector {

    private static final Figure ALL = Figure.percent("100");

    /** The outages of the service as a whole. */
    private static final Track DOWN = new Track(Track.Role.OUTAGE, "", "", ALL);

    private final BasicMetric metric;
    private final Terms terms;
    private final Interval period;
    private final Interval part;
    private final boolean isPerUnit;
    private final Map<Track, List<Interval>> spans = new HashMap<>();
    private final SortedMap<Track, IntervalSet> tracks = new TreeMap<>();
    private final SortedMap<Element, Long> elements = new TreeMap<>();
    private Counts counts = Counts.NONE;

    Collector(BasicMetric metric, Terms terms, Interval period, Interval part) {
        this.metric = metric;
        this.terms = terms;
        this.period = period;
        this.part = part;
        this.isPerUnit = metric.time().filter(TimeBase::isPerUnit).isPresent();
    }

    Piece piece(String name) {
        spans.forEach((track, intervals) -> add(track, IntervalSet.of(intervals)));
        return new Piece(name, period, tracks, counts, elements, List.of());
    }

    /** Cuts at the edges of the part what is not looked at as a whole. */
    private void add(Track track, IntervalSet set) {
        IntervalSet kept = keepsWhole(track) ? set : set.intersection(IntervalSet.of(part));
        if (!kept.isEmpty()) {
            tracks.put(track, kept);
        }
    }

    private boolean keepsWhole(Track track) {
        boolean wholeOutages = !metric.outages().takesAllStretches()
                || (metric.base() instanceof OutageBase outages && outages.whole());
        return switch (track.role()) {
            case OUTAGE -> wholeOutages;
            // Coverage elsewhere says that this is not all that could have been watched.
            case EXCLUSION, COVERAGE -> true;
            case DEPLOYMENT -> metric.base() instanceof OutageBase outages && outages.whole();
        };
    }

    void add(String service, Facts facts) {
        if (metric.time().isPresent() && metric.outages().detection().isEmpty()) {
            add(facts.outages(service));
        }
        if (metric.time().filter(TimeBase::isDeployed).isPresent()) {
            facts.get(service, Deployment.class).forEach(this::add);
        }
        facts.exclusions(service).forEach(this::add);
        facts.get(service, Coverage.class).forEach(this::add);
        facts.get(service, EventCounts.class).forEach(this::add);
        facts.get(service, Case.class).forEach(this::add);
        facts.get(service, Reading.class).forEach(this::add);
    }

    void add(IntervalSet down) {
        add(DOWN, down);
    }

    private void add(List<Outage> outages) {
        if (areAlike()) {
            add(DOWN, IntervalSet.of(intervals(outages)));
        } else {
            outages.forEach(this::add);
        }
    }

    /** Checks if the metric looks at the intervals of outages, and at nothing else of them. */
    private boolean areAlike() {
        return !isPerUnit
                && !(metric.quality() instanceof Quality.Unaffected)
                && metric.outages().countedFrom().isEmpty();
    }

    /** Returns a view, so that each of perhaps a million outages is fetched from memory once. */
    private static List<Interval> intervals(List<Outage> outages) {
        return new AbstractList<>() {
            @Override
            public Interval get(int index) {
                return outages.get(index).interval();
            }

            @Override
            public int size() {
                return outages.size();
            }
        };
    }

    private void add(Outage outage) {
        Optional<String> from = metric.outages().countedFrom();
        Instant start = from.isEmpty()
                ? outage.interval().getStart()
                : outage.instant(from.get())
                        .map(counted -> later(counted, outage.interval().getStart()))
                        .orElse(Instant.MAX);
        Instant end = outage.interval().isUnboundedEnd()
                ? period.getEnd()
                : outage.interval().getEnd();
        if (start.isBefore(end)) {
            add(track(outage), Interval.of(start, end));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private Track track(Outage outage) {
        String resource = resource(outage);
        if (!(metric.quality() instanceof Quality.Unaffected unaffected)) {
            return new Track(Track.Role.OUTAGE, resource, "", ALL);
        }
        boolean percent = outage.affected().unit().equals(Unit.PERCENT);
        if (!percent && !isPerUnit) {
            throw new IllegalArgumentException("Extent of outage '" + outage.id()
                    + "' must be a percentage as the base is not counted per unit, but was " + outage.affected());
        }
        String apart = unaffected.overlap() == Overlap.LARGEST ? "" : outage.id();
        return new Track(Track.Role.OUTAGE, resource, apart, outage.affected());
    }

    private String resource(Fact<?> fact) {
        return isPerUnit ? fact.resource().orElse("") : "";
    }

    private void add(Deployment deployment) {
        add(
                new Track(Track.Role.DEPLOYMENT, resource(deployment), "", Figure.of(deployment.units())),
                deployment.interval());
    }

    private void add(Coverage coverage) {
        add(new Track(Track.Role.COVERAGE, resource(coverage), "", Track.PLAIN), coverage.interval());
    }

    private void add(Exclusion exclusion) {
        if (Excluded.accepts(metric, terms, exclusion)) {
            Figure sign = exclusion.isDisputed() ? Track.DISPUTED : Track.PLAIN;
            add(new Track(Track.Role.EXCLUSION, resource(exclusion), exclusion.reason(), sign), exclusion.interval());
        }
    }

    private void add(Track track, Interval interval) {
        spans.computeIfAbsent(track, key -> new ArrayList<>()).add(interval);
    }

    void add(EventCounts facts) {
        if (!Fit.events(metric).contains(facts.event())) {
            return;
        }
        Counting.requireUncut(facts, period);
        counts = counts.plus(metric.slices()
                .map(slices -> Counting.bySlice(facts, SliceGrid.of(slices, period, terms.zone()), part))
                .orElseGet(() -> Counting.byInterval(facts, part, metric.isDated(terms))));
    }

    private void add(Case each) {
        if (metric.base() instanceof CaseBase base && base.includes(each)) {
            base.date(each)
                    .filter(part::contains)
                    .ifPresent(date -> add(date, Cases.state(metric, terms, period, each)));
        }
    }

    private void add(Reading reading) {
        if (metric.base() instanceof Base.Readings base
                && base.name().equals(reading.name())
                && part.contains(reading.interval().getStart())) {
            add(reading.interval().getStart(), Cases.state(metric, reading));
        }
    }

    private void add(Instant date, Optional<Element> undated) {
        long key = metric.isDated(terms) ? Nanos.of(date) : 0;
        undated.ifPresent(it -> elements.merge(new Element(key, it.state(), it.value()), 1L, Math::addExact));
    }
}
