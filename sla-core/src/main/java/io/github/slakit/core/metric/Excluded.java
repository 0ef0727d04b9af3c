package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.time.IntervalSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
        IntervalSet all = IntervalSet.empty();
        for (Map.Entry<Track, IntervalSet> entry : piece.tracks(Track.Role.EXCLUSION)) {
            Track track = entry.getKey();
            boolean counts = variant.withDisputed() || !track.amount().equals(Track.DISPUTED);
            if (counts && track.name().equals(reason)) {
                all = all.union(entry.getValue());
                own = isAbout(track, resource) ? own.union(entry.getValue()) : own;
            }
        }
        IntervalSet whole = all;
        IntervalSet mine = own;
        return terms.rule(reason)
                .flatMap(ExclusionRule::allowance)
                .map(allowance -> mine.intersection(within(allowance, whole, terms.zone())))
                .orElse(mine);
    }

    static boolean isAbout(Track track, String resource) {
        return track.resource().isEmpty()
                || resource.isEmpty()
                || track.resource().equals(resource);
    }

    /** Cuts exclusions off where the allowance of their window is used up. */
    private static IntervalSet within(ExclusionRule.Allowance allowance, IntervalSet all, ZoneId zone) {
        IntervalSet kept = IntervalSet.empty();
        long most = Nanos.of(allowance.atMost());
        long left = most;
        Instant windowEnd = Instant.MIN;
        for (Interval interval : all.intervals()) {
            Instant from = interval.getStart();
            while (from.isBefore(interval.getEnd())) {
                if (!from.isBefore(windowEnd)) {
                    windowEnd =
                            allowance.per().containing(from, zone).interval().getEnd();
                    left = most;
                }
                Instant to = windowEnd.isBefore(interval.getEnd()) ? windowEnd : interval.getEnd();
                long length = Math.min(left, Nanos.between(Nanos.of(from), Nanos.of(to)));
                kept = kept.union(Nanos.span(Nanos.of(from), Nanos.of(from) + length));
                left -= length;
                from = to;
            }
        }
        return kept;
    }
}
