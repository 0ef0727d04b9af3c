package io.github.slakit.core.metric;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rounding of the figure that the contract prescribes, before anything is judged by it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale digits after the point; negative for tens and hundreds
 * @param mode where a figure between two neighbours goes
 */
public record Rounding(int scale, RoundingMode mode) {

    /** Rounds a figure, and proves it. */
    Explanation of(Explanation exact) {
        Figure step =
                Figure.of(BigDecimal.ONE.movePointLeft(scale), exact.value().unit());
        return Explanation.rounded(exact.label() + ", rounded", exact, Explanation.input("step", step), mode);
    }
}
