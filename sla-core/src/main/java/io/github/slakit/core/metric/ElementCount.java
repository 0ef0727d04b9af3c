package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Ratio;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts elements with exclusions: a bad one counts as good, a figure not at all. */
final class ElementCount {

    private final Membership asGood;
    private final Membership out;
    private final SortedMap<Ratio, Long> values = new TreeMap<>();
    private long good;
    private long bad;
    private long open;

    ElementCount(Membership asGood, Membership out) {
        this.asGood = asGood;
        this.out = out;
    }

    void add(Element element, long count) {
        if (out.contains(element.date())) {
            return;
        }
        boolean excluded = asGood.contains(element.date());
        switch (element.state()) {
            case GOOD -> good = Math.addExact(good, count);
            case BAD -> {
                good = Math.addExact(good, excluded ? count : 0);
                bad = Math.addExact(bad, excluded ? 0 : count);
            }
            case OPEN -> open = Math.addExact(open, excluded ? 0 : count);
            case FIGURE -> {
                if (!excluded) {
                    values.merge(element.value(), count, Math::addExact);
                }
            }
        }
    }

    Sample sample() {
        return new Sample(good, bad, open, 0, false, values);
    }
}
