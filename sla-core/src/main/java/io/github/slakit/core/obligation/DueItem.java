package io.github.slakit.core.obligation;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.time.ResolvedDeadline;
import java.util.List;

/**
 * What was due at a time, and what came for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param due when it was due
 * @param share how much was due then
 * @param received what came for it, in order of time
 */
public record DueItem(ResolvedDeadline.Due due, Figure share, List<Delivery> received) {

    /**
     * Obtains an item.
     *
     * @param due when it was due
     * @param share how much was due then
     * @param received what came for it, in order of time
     */
    public DueItem {
        received = List.copyOf(received);
    }

    /**
     * Returns how much came in time.
     *
     * @return the figure, at most the share
     */
    public Figure inTime() {
        return sum(received.stream()
                .filter(part -> due.isInTime(part.instant()))
                .map(Delivery::amount)
                .toList());
    }

    /**
     * Returns how much came too late.
     *
     * @return the figure, at most the share
     */
    public Figure late() {
        return sum(received.stream().map(Delivery::amount).toList()).minus(inTime());
    }

    /**
     * Returns how much never came.
     *
     * @return the rest of the share
     */
    public Figure open() {
        return share.minus(inTime()).minus(late());
    }

    /**
     * Checks if all of the share came in time.
     *
     * @return true if nothing was late and nothing is open
     */
    public boolean isKept() {
        return inTime().equals(share);
    }

    boolean isOpen() {
        return !open().isZero();
    }

    private Figure sum(List<Figure> amounts) {
        return amounts.stream().reduce(share.times(Ratio.of(0)), Figure::plus);
    }

    /** Returns the item in words. */
    @Override
    public String toString() {
        return due + ": " + inTime() + " of " + share + " in time" + (late().isZero() ? "" : ", " + late() + " late")
                + (isOpen() ? ", " + open() + " open" : "");
    }
}
