package io.github.slakit.core.feasibility;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * What one plan buys over another: less downtime in a period, for a higher price.
 *
 * <pre>{@code
 * PlanComparison.of(
 *         new PricedTarget("A", Target.atLeast(percent("99.5")), Figure.parse("500 USD")),
 *         new PricedTarget("B", Target.atLeast(percent("99.9")), Figure.parse("700 USD")),
 *         Duration.ofDays(30));   // 'B' buys 10368 s less downtime than 'A' for 200 USD more
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PlanComparison permits ImmutablePlanComparison {

    PlanComparison() {}

    /**
     * Compares two plans.
     *
     * @param first the plan that is compared with
     * @param second the plan that might be bought in its place
     * @param period the time for which the prices are paid, more than 0
     * @return the comparison
     * @throws IllegalArgumentException if the period is not positive, or a target is not about time or cannot be met
     * @throws io.github.slakit.core.figure.UnitMismatchException if the prices are in different units
     */
    public static PlanComparison of(PricedTarget first, PricedTarget second, Duration period) {
        return ImmutablePlanComparison.builder()
                .first(first)
                .second(second)
                .lessDowntime(Explanation.difference("less downtime", allowed(first, period), allowed(second, period)))
                .extraPrice(Explanation.difference("extra price", price(second), price(first)))
                .build();
    }

    private static Explanation allowed(PricedTarget priced, Duration period) {
        AllowedLoss loss = AllowedLoss.ofDowntime(priced.target(), period);
        if (loss.most().isEmpty()) {
            throw new IllegalArgumentException(
                    "Target of plan '" + priced.plan() + "' must be possible to meet, but was " + priced.target());
        }
        return loss.explain();
    }

    private static Explanation price(PricedTarget priced) {
        return Explanation.input("price of '" + priced.plan() + "'", priced.price());
    }

    /**
     * Returns the plan that is compared with.
     *
     * @return the plan
     */
    public abstract PricedTarget first();

    /**
     * Returns the plan that might be bought in its place.
     *
     * @return the plan
     */
    public abstract PricedTarget second();

    /**
     * Explains how much less downtime the second plan allows.
     *
     * @return a tree whose figure is in seconds, below 0 if it allows more
     */
    public abstract Explanation lessDowntime();

    /**
     * Explains how much more the second plan costs.
     *
     * @return a tree whose figure is in the unit of the prices, below 0 if it costs less
     */
    public abstract Explanation extraPrice();

    /** Returns the comparison in words. */
    @Override
    public String toString() {
        return "'" + second().plan() + "' buys " + amount(lessDowntime(), "less", "more") + " downtime than '"
                + first().plan() + "' for " + amount(extraPrice(), "more", "less");
    }

    private static String amount(Explanation difference, String above, String below) {
        Figure value = difference.value();
        return value.amount().signum() < 0
                ? Figure.of(value.amount().negated(), value.unit()) + " " + below
                : value + " " + above;
    }
}
