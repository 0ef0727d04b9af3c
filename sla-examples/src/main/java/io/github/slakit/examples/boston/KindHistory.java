package io.github.slakit.examples.boston;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The requests of one kind, and the rules that explain them with the number of requests by day of opening. */
final class KindHistory {

    /** A rule, or a change of rules, must explain this many requests that it would not explain otherwise. */
    private static final int LEAST_SUPPORT = 3;

    private final RequestKind kind;
    private final List<ServiceRequest> learnt = new ArrayList<>();
    private final List<ServiceRequest> later = new ArrayList<>();
    private final SortedMap<DueRule, int[]> explained = new TreeMap<>(DueRule.PREFERENCE);

    KindHistory(RequestKind kind, List<ServiceRequest> requests) {
        this.kind = kind;
        requests.stream()
                .filter(request -> Period.LEARNT.contains(request.opened()))
                .forEach(learnt::add);
        requests.stream()
                .filter(request -> Period.LATER.contains(request.opened()))
                .forEach(later::add);
    }

    int cases() {
        return learnt.size();
    }

    /** Tries every form of rule on every request. */
    void explain() {
        learnt.forEach(this::explain);
        // From here on an element counts the requests of all days before it.
        explained.values().forEach(counts -> Arrays.parallelPrefix(counts, Integer::sum));
        explained.values().removeIf(counts -> counts[Period.LEARNT.days()] < LEAST_SUPPORT);
    }

    private void explain(ServiceRequest request) {
        int end = Period.LEARNT.day(request.opened()) + 1;
        for (Hypothesis hypothesis : Hypothesis.ALL) {
            hypothesis.explain(request).ifPresent(rule -> counts(rule)[end]++);
        }
    }

    private int[] counts(DueRule rule) {
        return explained.computeIfAbsent(rule, each -> new int[Period.LEARNT.days() + 1]);
    }

    /** Finds the best rules with a change on a date, or without one if it explains hardly more. */
    Optional<DueTerms> terms(LocalDate change) {
        return best(Period.LEARNT).map(always -> {
            DueRule first = best(Period.LEARNT.until(change)).orElse(always);
            DueRule second = best(Period.LEARNT.from(change)).orElse(always);
            DueTerms changed = new DueTerms(first, change, second);
            DueTerms unchanged = new DueTerms(always, change, always);
            return hits(changed) >= hits(unchanged) + LEAST_SUPPORT ? changed : unchanged;
        });
    }

    /** Returns how many of the requests to learn from the best rules with a change on a date explain. */
    int hits(LocalDate change) {
        return terms(change).map(this::hits).orElse(0);
    }

    /** Returns how many of the requests to learn from the best rule of a form explains. */
    Score score(Hypothesis hypothesis) {
        int most = explained.entrySet().stream()
                .filter(each -> each.getKey().hypothesis().equals(hypothesis))
                .mapToInt(each -> count(each.getValue(), Period.LEARNT))
                .max()
                .orElse(0);
        return new Score(most, cases());
    }

    FittedKind fitted(LocalDate change) {
        Optional<DueTerms> terms = terms(change);
        return new FittedKind(kind, terms, score(learnt, terms), score(later, terms));
    }

    private static Score score(List<ServiceRequest> requests, Optional<DueTerms> terms) {
        return Score.of(requests, request -> terms.isPresent() && terms.get().reproduces(request));
    }

    private int hits(DueTerms terms) {
        return count(terms.first(), Period.LEARNT.until(terms.changed()))
                + count(terms.second(), Period.LEARNT.from(terms.changed()));
    }

    /** Finds the rule that explains most of the requests of a period; of equal ones the preferred. */
    private Optional<DueRule> best(Period period) {
        Optional<DueRule> best = Optional.empty();
        int most = 0;
        for (Map.Entry<DueRule, int[]> each : explained.entrySet()) {
            int count = count(each.getValue(), period);
            if (count > most) {
                best = Optional.of(each.getKey());
                most = count;
            }
        }
        return best;
    }

    private int count(DueRule rule, Period period) {
        return count(Objects.requireNonNull(explained.get(rule)), period);
    }

    private static int count(int[] before, Period period) {
        return before[Period.LEARNT.day(period.end())] - before[Period.LEARNT.day(period.first())];
    }
}
