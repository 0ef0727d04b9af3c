package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Ratio;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts elements with exclusions: a bad one counts as good, a figure not at all. */
final class ElementCount {

    private final Filter filter;
    private final boolean isJudged;
    private final SortedMap<Ratio, Long> values = new TreeMap<>();
    private long good;
    private long bad;
    private long open;
    private long tentative;

    ElementCount(Filter filter, boolean isJudged) {
        this.filter = filter;
        this.isJudged = isJudged;
    }

    void add(Element element, long count) {
        if (!filter.counts(element.date())) {
            return;
        }
        boolean excluded = filter.isExcluded(element.date());
        switch (element.state()) {
            case GOOD -> good = Math.addExact(good, count);
            case GOOD_SO_FAR -> {
                good = Math.addExact(good, count);
                tentative = Math.addExact(tentative, excluded ? 0 : count);
            }
            case BAD -> {
                good = Math.addExact(good, excluded ? count : 0);
                bad = Math.addExact(bad, excluded ? 0 : count);
            }
            case OPEN -> {
                good = Math.addExact(good, excluded && isJudged ? count : 0);
                open = Math.addExact(open, excluded ? 0 : count);
            }
            case FIGURE -> {
                if (!excluded) {
                    values.merge(element.value(), count, Math::addExact);
                }
            }
        }
    }

    Sample sample() {
        return new Sample(good, bad, tentative, open, 0, false, values);
    }
}
