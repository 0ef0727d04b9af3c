package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Case;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cases of a type, such as tickets or deliveries.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type what facts call them
 * @param datedBy the instant that says to which period a case belongs; empty for its first one
 * @param where attributes that a case must have
 */
public record CaseBase(String type, String datedBy, Map<String, String> where) implements Base {

    /**
     * Obtains a base of cases.
     *
     * @param type what facts call them
     * @param datedBy the instant that says to which period a case belongs; empty for its first one
     * @param where attributes that a case must have
     */
    public CaseBase {
        where = Map.copyOf(where);
    }

    /**
     * Returns these cases dated by an instant; a case without it belongs to no period yet.
     *
     * @param instant its name, such as {@code resolved}
     * @return the base
     */
    public CaseBase datedBy(String instant) {
        return new CaseBase(type, instant, where);
    }

    /**
     * Returns those of the cases that have an attribute.
     *
     * @param attribute its name, such as {@code priority}
     * @param value what it must be
     * @return the base
     */
    public CaseBase where(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(where);
        more.put(attribute, value);
        return new CaseBase(type, datedBy, more);
    }

    /**
     * Returns the instant that says to which period a case belongs.
     *
     * @param each a case
     * @return its instant, empty if what dates it has not happened
     */
    public Optional<Instant> date(Case each) {
        return datedBy.isEmpty() ? Optional.of(each.interval().getStart()) : each.instant(datedBy);
    }

    /**
     * Checks if a case is one of these.
     *
     * @param each a case
     * @return true if it has the type and the attributes
     */
    public boolean includes(Case each) {
        return each.type().equals(type)
                && where.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(each.attributes().get(entry.getKey())));
    }

    /** Returns the base in words. */
    @Override
    public String toString() {
        return type + "s" + (where.isEmpty() ? "" : " with " + new TreeMap<>(where))
                + (datedBy.isEmpty() ? "" : " by '" + datedBy + "'");
    }
}
