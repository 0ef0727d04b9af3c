package io.github.slakit.core.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Recorded facts, normalised: each record once, in its highest revision, in order of time.
 *
 * <p>Facts in another order, or twice, make an equal value.
 *
 * <p>Immutable and thread-safe.
 */
public final class Facts {

    private static final Comparator<Fact> BY_TIME =
            Comparator.comparing((Fact fact) -> fact.interval().getStart()).thenComparing(Fact::id);

    private final Map<String, List<Fact>> byService;

    private Facts(Map<String, List<Fact>> byService) {
        this.byService = byService;
    }

    /**
     * Obtains the facts from their records.
     *
     * @param facts records in any order, corrections among them
     * @return the facts
     * @throws ConflictingFactsException if two records have one id and one revision, but not one content
     */
    public static Facts of(Fact... facts) {
        return of(Arrays.asList(facts));
    }

    /**
     * Obtains the facts from their records.
     *
     * @param facts records in any order, corrections among them
     * @return the facts
     * @throws ConflictingFactsException if two records have one id and one revision, but not one content
     */
    public static Facts of(Iterable<? extends Fact> facts) {
        Map<String, Fact> latest = new HashMap<>();
        Map<String, Fact> contents = new HashMap<>();
        for (Fact fact : facts) {
            Fact known = contents.putIfAbsent(fact.revision() + " " + fact.id(), fact);
            if (known != null && !known.equals(fact)) {
                throw new ConflictingFactsException(known, fact);
            }
            latest.merge(fact.id(), fact, (one, two) -> one.revision() >= two.revision() ? one : two);
        }
        Map<String, List<Fact>> byService = new TreeMap<>();
        latest.values()
                .forEach(fact -> byService
                        .computeIfAbsent(fact.service(), service -> new ArrayList<>())
                        .add(fact));
        byService.values().forEach(list -> list.sort(BY_TIME));
        return new Facts(byService);
    }

    /**
     * Returns the services that facts are about.
     *
     * @return ids of services, in alphabetical order
     */
    public Set<String> services() {
        return Collections.unmodifiableSet(byService.keySet());
    }

    /**
     * Returns the outages of a service.
     *
     * @param service the id of the service
     * @return its outages in order of time, none for a service without facts
     */
    public List<Outage> outages(String service) {
        return select(service, Outage.class);
    }

    /**
     * Returns the exclusions of a service.
     *
     * @param service the id of the service
     * @return its exclusions in order of time, none for a service without facts
     */
    public List<Exclusion> exclusions(String service) {
        return select(service, Exclusion.class);
    }

    private <F extends Fact> List<F> select(String service, Class<F> kind) {
        return byService.getOrDefault(service, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
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

    /** Returns the facts by service. */
    @Override
    public String toString() {
        return byService.toString();
    }
}
