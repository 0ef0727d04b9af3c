package io.github.slakit.examples.boston;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Due date rules found from the requests of January to June 2015 and tried on those of July to September.
 *
 * @param requests how many requests have a due date
 * @param change the date on which the rules of several kinds changed
 * @param kinds the kinds of request with enough cases to find a rule from, the largest first
 * @param hypotheses how many due dates of January to June each form of rule reproduces at best, without a change
 */
record DueDateFit(int requests, LocalDate change, List<FittedKind> kinds, Map<Hypothesis, Score> hypotheses) {

    private static final int LEAST_CASES = 30;

    static DueDateFit of(List<ServiceRequest> requests) {
        List<KindHistory> histories = histories(requests);
        histories.forEach(KindHistory::explain);
        LocalDate change = change(histories);
        List<FittedKind> kinds = histories.stream()
                .map(history -> history.fitted(change))
                .sorted(Comparator.comparingInt(kind -> -kind.all().cases()))
                .toList();
        return new DueDateFit(requests.size(), change, kinds, scores(histories));
    }

    private static List<KindHistory> histories(List<ServiceRequest> requests) {
        Map<RequestKind, List<ServiceRequest>> byKind = requests.stream()
                .collect(Collectors.groupingBy(ServiceRequest::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(each -> new KindHistory(each.getKey(), each.getValue()))
                .filter(history -> history.cases() >= LEAST_CASES)
                .toList();
    }

    /** Finds the date with which most due dates are reproduced, the first of equal ones. */
    private static LocalDate change(List<KindHistory> histories) {
        return Period.LEARNT
                .datesAfterFirst()
                .min(Comparator.comparingInt(date ->
                        -histories.stream().mapToInt(each -> each.hits(date)).sum()))
                .orElseThrow();
    }

    private static Map<Hypothesis, Score> scores(List<KindHistory> histories) {
        Map<Hypothesis, Score> scores = new LinkedHashMap<>();
        for (Hypothesis hypothesis : Hypothesis.ALL) {
            scores.put(
                    hypothesis,
                    histories.stream().map(each -> each.score(hypothesis)).reduce(Score.NONE, Score::plus));
        }
        return scores;
    }

    List<FittedKind> fitting() {
        return kinds.stream().filter(FittedKind::fits).toList();
    }

    List<FittedKind> misfits() {
        return kinds.stream().filter(Predicate.not(FittedKind::fits)).toList();
    }

    FittedKind get(RequestKind kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    static Score learnt(List<FittedKind> kinds) {
        return kinds.stream().map(FittedKind::learnt).reduce(Score.NONE, Score::plus);
    }

    static Score later(List<FittedKind> kinds) {
        return kinds.stream().map(FittedKind::later).reduce(Score.NONE, Score::plus);
    }

    /** Returns the due dates reproduced of all requests, those of other kinds counting as not reproduced. */
    Score overall(List<FittedKind> kinds) {
        return learnt(kinds).plus(later(kinds)).outOf(requests);
    }
}
