package io.github.slakit.core.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Terms that hold where an agreement is silent. */
final class Inheritance {

    private Inheritance() {}

    static Agreement merge(Agreement own, Agreement base) {
        List<ServiceLevel> inherited = base.serviceLevels().stream()
                .map(level -> level.inheritedFrom().isPresent() ? level : level.withInheritedFrom(base.id()))
                .toList();
        return ImmutableAgreement.builder()
                .from(own)
                .parties(merge(own.parties(), base.parties(), Party::id))
                .services(merge(own.services(), base.services(), Service::id))
                .serviceLevels(merge(own.serviceLevels(), inherited, ServiceLevel::id))
                .obligations(merge(own.obligations(), base.obligations(), obligation -> obligation.id()))
                .goals(merge(own.goals(), base.goals(), Goal::id))
                .plans(merge(own.plans(), base.plans(), Plan::id))
                .reviews(own.reviews().isEmpty() ? base.reviews() : own.reviews())
                .cancellations(merge(own.cancellations(), base.cancellations(), Cancellation::id))
                .clauses(merge(own.clauses(), base.clauses()))
                .build();
    }

    /** Returns the terms of the base, each replaced by the own one of its id, and then the other own ones. */
    private static <T> List<T> merge(List<T> own, List<T> base, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        base.forEach(term -> byId.put(id.apply(term), term));
        own.forEach(term -> byId.put(id.apply(term), term));
        return new ArrayList<>(byId.values());
    }

    private static Map<String, String> merge(Map<String, String> own, Map<String, String> base) {
        Map<String, String> all = new LinkedHashMap<>(base);
        all.putAll(own);
        return all;
    }

    static Agreement onPlan(Agreement agreement, String id) {
        Plan plan = agreement.plans().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Plan must be one of "
                        + agreement.plans().stream().map(Plan::id).toList() + " in agreement '" + agreement.id()
                        + "', but was '" + id + "'"));
        return ImmutableAgreement.builder()
                .from(agreement)
                .serviceLevels(agreement.serviceLevels().stream()
                        .map(level -> Optional.ofNullable(plan.targets().get(level.id()))
                                .<ServiceLevel>map(target -> ImmutableServiceLevel.builder()
                                        .from(level)
                                        .target(target)
                                        .build())
                                .orElse(level))
                        .toList())
                .build();
    }
}
