package io.github.slakit.core.agreement;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A choice that customers have: a price, and other targets for service levels.
 *
 * <pre>{@code
 * Plan.of("gold", Figure.parse("700 USD")).with("uptime", Target.atLeast(percent("99.9")))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how requests refer to it
 * @param price what it costs for each billing period
 * @param targets targets by the ids of the service levels whose own targets they replace
 */
public record Plan(String id, Figure price, Map<String, Target> targets) {

    /**
     * Obtains a plan.
     *
     * @param id how requests refer to it
     * @param price what it costs for each billing period
     * @param targets targets by the ids of the service levels whose own targets they replace
     */
    public Plan {
        targets = Map.copyOf(targets);
    }

    /**
     * Returns a plan.
     *
     * @param id how requests refer to it
     * @param price what it costs for each billing period
     * @return the plan, with the targets of the agreement
     */
    public static Plan of(String id, Figure price) {
        return new Plan(id, price, Map.of());
    }

    /**
     * Returns this plan with another target for a service level.
     *
     * @param serviceLevel the id of the service level
     * @param target the target
     * @return the plan
     */
    public Plan with(String serviceLevel, Target target) {
        Map<String, Target> more = new LinkedHashMap<>(targets);
        more.put(serviceLevel, target);
        return new Plan(id, price, more);
    }
}
