package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Ratio;
import java.util.Comparator;

/**
 * What a piece keeps of a case or reading.
 *
 * @param date when it happened in epoch nanoseconds; 0 where no exclusion can concern it
 * @param state whether it is good, bad, open or a figure
 * @param value the figure, 0 if it is none
 */
record Element(long date, State state, Ratio value) implements Comparable<Element> {

    static final Ratio ZERO = Ratio.of(0);

    private static final Comparator<Element> ORDER =
            Comparator.comparing(Element::state).thenComparing(Element::value).thenComparingLong(Element::date);

    /** What is known of an element. */
    enum State {
        GOOD,

        /** Kept what it could keep by now, and may still break the rest. */
        GOOD_SO_FAR,
        BAD,
        OPEN,
        FIGURE
    }

    static Element of(long date, State state) {
        return new Element(date, state, ZERO);
    }

    @Override
    public int compareTo(Element other) {
        return ORDER.compare(this, other);
    }
}
