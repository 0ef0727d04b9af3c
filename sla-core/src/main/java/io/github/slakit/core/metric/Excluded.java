package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.metric.ExclusionRule.Allowance;
import io.github.slakit.core.time.IntervalSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.Interval;

/** The time that exclusions take out, as a reading of the facts has it. */
final class Excluded {

    private final Piece piece;
    private final Terms terms;
    private final Variant variant;
    private final List<String> permitted;

    Excluded(Piece piece, Terms terms, Variant variant, List<String> permitted) {
        this.piece = piece;
        this.terms = terms;
        this.variant = variant;
        this.permitted = permitted;
    }

    /** Checks if an exclusion counts: by its rule, or as a permitted window of the base. */
    static boolean accepts(BasicMetric metric, Terms terms, Exclusion exclusion) {
        boolean permitted = metric.time()
                .filter(time -> time.permitted().contains(exclusion.reason()))
                .isPresent();
        return terms.rule(exclusion.reason())
                .map(rule -> rule.accepts(exclusion))
                .orElse(permitted);
    }

    /** Returns the time that counts as good. */
    IntervalSet asGood(String resource) {
        IntervalSet good = IntervalSet.empty();
        for (ExclusionRule rule : terms.exclusions()) {
            if (!rule.isFromBase() && !permitted.contains(rule.reason())) {
                good = good.union(time(rule.reason(), resource));
            }
        }
        return good;
    }

    /** Returns the time that does not count at all. */
    IntervalSet fromBase(String resource) {
        IntervalSet out = IntervalSet.empty();
        for (ExclusionRule rule : terms.exclusions()) {
            if (rule.isFromBase() && !permitted.contains(rule.reason())) {
                out = out.union(time(rule.reason(), resource));
            }
        }
        for (String reason : permitted) {
            out = out.union(time(reason, resource));
        }
        return out;
    }

    private IntervalSet time(String reason, String resource) {
        if (variant.without().contains(reason)) {
            return IntervalSet.empty();
        }
        IntervalSet own = IntervalSet.empty();
        IntervalSet agreed = IntervalSet.empty();
        IntervalSet disputed = IntervalSet.empty();
        for (Map.Entry<Track, IntervalSet> entry : piece.tracks(Track.Role.EXCLUSION)) {
            Track track = entry.getKey();
            boolean isDisputed = track.amount().equals(Track.DISPUTED);
            if (track.name().equals(reason) && (variant.withDisputed() || !isDisputed)) {
                agreed = isDisputed ? agreed : agreed.union(entry.getValue());
                disputed = isDisputed ? disputed.union(entry.getValue()) : disputed;
                own = isAbout(track, resource) ? own.union(entry.getValue()) : own;
            }
        }
        return own.intersection(allowed(reason, agreed, disputed.minus(agreed)));
    }

    /** Returns what of the exclusions for a reason the rule allows; those that are agreed use the allowance first. */
    private IntervalSet allowed(String reason, IntervalSet agreed, IntervalSet disputed) {
        Optional<Allowance> allowance = terms.rule(reason).flatMap(ExclusionRule::allowance);
        if (allowance.isEmpty()) {
            return agreed.union(disputed);
        }
        Map<Instant, Long> left = new HashMap<>();
        return within(allowance.get(), agreed, left).union(within(allowance.get(), disputed, left));
    }

    static boolean isAbout(Track track, String resource) {
        return track.resource().isEmpty() || track.resource().equals(resource);
    }

    /** Cuts exclusions off where the allowance of their window is used up. */
    private IntervalSet within(Allowance allowance, IntervalSet exclusions, Map<Instant, Long> left) {
        SpanList kept = new SpanList();
        IntervalSet past = exclusions.intersection(
                IntervalSet.of(Interval.of(Instant.MIN, piece.period().getEnd())));
        for (Interval interval : past.intervals()) {
            Instant from = interval.getStart();
            while (from.isBefore(interval.getEnd())) {
                Interval window = allowance.per().containing(from, terms.zone()).interval();
                Instant to = window.getEnd().isBefore(interval.getEnd()) ? window.getEnd() : interval.getEnd();
                long most = left.getOrDefault(window.getStart(), Nanos.of(allowance.atMost()));
                long length = Math.min(most, Nanos.of(to) - Nanos.of(from));
                kept.add(Nanos.of(from), Nanos.of(from) + length);
                left.put(window.getStart(), most - length);
                from = to;
            }
        }
        return kept.union();
    }
}
