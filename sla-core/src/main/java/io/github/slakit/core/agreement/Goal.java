package io.github.slakit.core.agreement;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a party wants to reach, and which goal of another party it makes possible.
 *
 * <pre>{@code
 * Goal.of("leads", "marketing", Figure.parse("100 lead")).enabling("revenue", percent("50"), Figure.parse("100 USD"))
 * }</pre>
 *
 * <p>A lead becomes a sale in half of the cases, and a sale is worth 100 USD: 100 leads make 5,000 USD. Immutable and
 * thread-safe.
 *
 * @param id how other goals refer to it
 * @param party the id of the party
 * @param value what is to be reached
 * @param enables the goal that it makes possible, empty if none
 */
public record Goal(String id, String party, Figure value, Optional<Link> enables) {

    /**
     * How one goal makes another one possible.
     *
     * @param goal the id of the other goal
     * @param factors what one of the first is worth: percentages, plain numbers, and figures in the unit of the other
     */
    public record Link(String goal, List<Figure> factors) {

        /**
         * Obtains a link.
         *
         * @param goal the id of the other goal
         * @param factors what one of the first is worth
         */
        public Link {
            factors = List.copyOf(factors);
        }
    }

    /**
     * Returns a goal.
     *
     * @param id how other goals refer to it
     * @param party the id of the party
     * @param value what is to be reached
     * @return the goal
     */
    public static Goal of(String id, String party, Figure value) {
        return new Goal(id, party, value, Optional.empty());
    }

    /**
     * Returns this goal with the one that it makes possible.
     *
     * @param goal the id of the other goal
     * @param factors what one of this is worth: percentages, plain numbers, and figures in the unit of the other
     * @return the goal
     */
    public Goal enabling(String goal, Figure... factors) {
        return new Goal(id, party, value, Optional.of(new Link(goal, List.of(factors))));
    }

    /**
     * Explains what the other goal gets if this one is reached.
     *
     * @return a product whose figure is that, empty if no goal is made possible
     */
    public Optional<Explanation> contribution() {
        return enables.map(link -> {
            Explanation product = Explanation.input("goal '" + id + "'", Figure.of(value.amount(), Unit.ONE));
            for (Figure factor : link.factors()) {
                Explanation next = Explanation.input("factor", factor);
                product = factor.unit().equals(Unit.PERCENT)
                        ? Explanation.product("contribution", next, product)
                        : Explanation.product("contribution", product, next);
            }
            return product;
        });
    }
}
