package io.github.slakit.core.fact;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Recorded facts, normalised: each record once, in its highest revision, in order of time.
 *
 * <p>Facts in another order, or twice, make an equal value.
 *
 * <p>Immutable and thread-safe.
 */
public final class Facts {

    private static final Comparator<Fact<?>> BY_TIME =
            Comparator.comparing((Fact<?> fact) -> fact.interval().getStart()).thenComparing(Fact::id);

    private final Map<String, Map<Class<?>, List<Fact<?>>>> byService;

    private Facts(Map<String, Map<Class<?>, List<Fact<?>>>> byService) {
        this.byService = byService;
    }

    /**
     * Obtains the facts from their records.
     *
     * @param facts records in any order, corrections among them
     * @return the facts
     * @throws ConflictingFactsException if two records have one id and one revision, but not one content
     */
    public static Facts of(Fact<?>... facts) {
        return of(Arrays.asList(facts));
    }

    /**
     * Obtains the facts from their records.
     *
     * @param facts records in any order, corrections among them
     * @return the facts
     * @throws ConflictingFactsException if two records have one id and one revision, but not one content
     */
    public static Facts of(Iterable<? extends Fact<?>> facts) {
        Map<Version, Fact<?>> contents = new HashMap<>();
        Map<String, Fact<?>> latest = new HashMap<>();
        for (Fact<?> fact : facts) {
            Fact<?> known = contents.putIfAbsent(new Version(fact.id(), fact.revision()), fact);
            if (known != null && !known.equals(fact)) {
                throw new ConflictingFactsException(known, fact);
            }
            latest.merge(fact.id(), fact, (one, two) -> one.revision() >= two.revision() ? one : two);
        }
        Map<String, Map<Class<?>, List<Fact<?>>>> byService = new TreeMap<>();
        latest.values()
                .forEach(fact -> byService
                        .computeIfAbsent(fact.service(), service -> new HashMap<>())
                        .computeIfAbsent(fact.kind(), kind -> new ArrayList<>())
                        .add(fact));
        byService.values().forEach(kinds -> kinds.values().forEach(list -> list.sort(BY_TIME)));
        return new Facts(byService);
    }

    private record Version(String id, int revision) {}

    /**
     * Returns the services that facts are about.
     *
     * @return ids of services, in alphabetical order
     */
    public Set<String> services() {
        return Collections.unmodifiableSet(byService.keySet());
    }

    /**
     * Returns the facts about one service.
     *
     * @param service the id of the service
     * @return its facts, none for a service without facts
     */
    public Facts about(String service) {
        return new Facts(byService.containsKey(service) ? Map.of(service, byService.get(service)) : Map.of());
    }

    /**
     * Returns the facts of a kind about a service.
     *
     * @param service the id of the service
     * @param kind the kind, such as {@code Outage.class}
     * @param <F> the kind
     * @return its facts in order of time, none for a service without facts
     */
    public <F extends Fact<F>> List<F> get(String service, Class<F> kind) {
        List<Fact<?>> facts = byService.getOrDefault(service, Map.of()).getOrDefault(kind, List.of());
        return new AbstractList<>() {
            @Override
            public F get(int index) {
                return kind.cast(facts.get(index));
            }

            @Override
            public int size() {
                return facts.size();
            }
        };
    }

    /**
     * Returns the outages of a service.
     *
     * @param service the id of the service
     * @return its outages in order of time, none for a service without facts
     */
    public List<Outage> outages(String service) {
        return get(service, Outage.class);
    }

    /**
     * Returns the exclusions of a service.
     *
     * @param service the id of the service
     * @return its exclusions in order of time, none for a service without facts
     */
    public List<Exclusion> exclusions(String service) {
        return get(service, Exclusion.class);
    }

    /** Checks if the other holds the same facts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && byService.equals(that.byService);
    }

    /** Returns a hash code of the facts. */
    @Override
    public int hashCode() {
        return byService.hashCode();
    }

    /** Returns the facts by service, in order of time. */
    @Override
    public String toString() {
        return byService.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().values().stream()
                                .flatMap(List::stream)
                                .sorted(BY_TIME)
                                .toList())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
