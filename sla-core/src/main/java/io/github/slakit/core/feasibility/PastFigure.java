package io.github.slakit.core.feasibility;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Verdict;

/**
 * The figure of a past period, and what a proposed target would have said about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the label of the period, such as {@code 2026-03}
 * @param figure the exact figure
 * @param verdict the verdict of the proposed target
 */
public record PastFigure(String period, Figure figure, Verdict verdict) {

    /** Returns the figure and its period. */
    @Override
    public String toString() {
        return figure + " in " + period;
    }
}
