package io.github.slakit.core.feasibility;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A thing that a service relies on, or several of them, and the availability that operational level agreements and
 * underpinning contracts promise for it.
 *
 * <p>In series, all parts are needed; in parallel, any one of them is enough. Two figures follow from the promises of
 * the parts. The <em>expected</em> availability holds where parts fail independently: the product of the
 * availabilities in series, 100 % less the product of the unavailabilities in parallel. The <em>guaranteed</em> one
 * holds however outages fall: in series they may never coincide, so that the unavailabilities add up; in parallel they
 * may all coincide, so that only the best part counts. A part that stands in two places does not fail independently of
 * itself: the guarantee holds, the expectation does not.
 *
 * <pre>{@code
 * Component site = Component.series("site",
 *         Component.of("network", percent("99.95")),
 *         Component.of("database", percent("99.9")));
 * site.expected().value();                            // 99.85005 %
 * site.guaranteed().value();                          // 99.85 %
 * site.supports(Target.atLeast(percent("99.9")));     // false: together they promise too little
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Component permits ImmutableComponent {

    private static final Figure HUNDRED_PERCENT = Figure.percent("100");
    private static final Explanation NEVER = Explanation.input("never available", Figure.percent("0"));
    private static final Explanation ALWAYS = Explanation.input("always available", HUNDRED_PERCENT);

    Component() {}

    /**
     * Obtains a component from its promise.
     *
     * @param name what it is called
     * @param availability what is promised for it, from 0 % to 100 %
     * @return the component
     * @throws IllegalArgumentException if the availability is out of range
     * @throws io.github.slakit.core.figure.UnitMismatchException if it is not a percentage
     */
    public static Component of(String name, Figure availability) {
        Figure percent = availability.requireUnit("Availability of component '" + name + "'", Unit.PERCENT);
        if (percent.amount().signum() < 0 || percent.compareTo(HUNDRED_PERCENT) > 0) {
            throw new IllegalArgumentException(
                    "Availability of component '" + name + "' must be from 0 % to 100 %, but was " + percent);
        }
        Explanation promise = Explanation.input("availability of '" + name + "'", percent);
        return of(name, promise, promise);
    }

    /**
     * Obtains a component that is available while all its parts are.
     *
     * @param name what it is called
     * @param parts the parts, at least one
     * @return the component
     * @throws IllegalArgumentException if there is no part
     */
    public static Component series(String name, Component... parts) {
        String label = "availability of '" + name + "', in series";
        List<Component> all = require(name, parts);
        return of(name, product(label, all, Component::expected), outagesApart(label, all));
    }

    private static Explanation outagesApart(String label, List<Component> parts) {
        Explanation lost = Explanation.sum("unavailability of all", Unit.PERCENT, unavailabilities(parts));
        Explanation left = Explanation.difference(label + ", outages apart", ALWAYS, lost);
        return left.value().compareTo(NEVER.value()) < 0
                ? Explanation.greatest(label + ", at least none", left, List.of(NEVER))
                : left;
    }

    /**
     * Obtains a component that is available while one of its parts is.
     *
     * @param name what it is called
     * @param parts the parts, at least one
     * @return the component
     * @throws IllegalArgumentException if there is no part
     */
    public static Component parallel(String name, Component... parts) {
        String label = "availability of '" + name + "', in parallel";
        List<Component> all = require(name, parts);
        Explanation lost =
                product("unavailability of '" + name + "'", all, part -> unavailability(part.name(), part.expected()));
        List<Explanation> guaranteed = all.stream().map(Component::guaranteed).toList();
        Explanation best = Explanation.greatest(
                label + ", outages together", guaranteed.get(0), guaranteed.subList(1, guaranteed.size()));
        return of(name, Explanation.difference(label, ALWAYS, lost), best);
    }

    private static Component of(String name, Explanation expected, Explanation guaranteed) {
        return ImmutableComponent.builder()
                .name(name)
                .expected(expected)
                .guaranteed(guaranteed)
                .build();
    }

    private static List<Component> require(String name, Component... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("Component '" + name + "' must have at least 1 part, but has none");
        }
        return List.of(parts);
    }

    private static Explanation product(String label, List<Component> parts, Function<Component, Explanation> factor) {
        BinaryOperator<Explanation> times = (left, right) -> Explanation.product(label, left, right);
        return parts.stream().map(factor).reduce(times).orElseThrow();
    }

    private static List<Explanation> unavailabilities(List<Component> parts) {
        return parts.stream()
                .map(part -> unavailability(part.name(), part.guaranteed()))
                .toList();
    }

    private static Explanation unavailability(String name, Explanation availability) {
        return Explanation.difference("unavailability of '" + name + "'", ALWAYS, availability);
    }

    /**
     * Returns what it is called.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Explains the availability where parts fail independently and each is as available as promised.
     *
     * @return a tree whose figure is a percentage
     */
    public abstract Explanation expected();

    /**
     * Explains the least availability where each part is as available as promised, whenever outages fall.
     *
     * @return a tree whose figure is a percentage
     */
    public abstract Explanation guaranteed();

    /**
     * Checks if the promises for all parts are enough for a promise to the customer.
     *
     * <p>All promises are about periods of one length and the same service hours.
     *
     * @param promise a target of availability
     * @return true if it is met whenever the parts keep their promises
     * @throws io.github.slakit.core.figure.UnitMismatchException if the target is not a percentage
     */
    public boolean supports(Target promise) {
        return promise.judge(guaranteed().value()) == Verdict.MET;
    }

    /** Returns the name and both availabilities. */
    @Override
    public String toString() {
        return "'" + name() + "': expected " + expected().value() + ", guaranteed "
                + guaranteed().value();
    }
}
