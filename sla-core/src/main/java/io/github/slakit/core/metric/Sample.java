package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.target.Comparison;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The elements of a base, as far as the aggregate looks at them.
 *
 * @param good how many are good
 * @param bad how many are bad
 * @param tentative how many of the good ones may still turn bad
 * @param open how many will be good or bad
 * @param missing how many there are of which nothing is known
 * @param more true if there may be others, of which not even the number is known
 * @param values how often each figure occurs
 */
record Sample(
        long good, long bad, long tentative, long open, long missing, boolean more, SortedMap<Ratio, Long> values) {

    static Sample ofStates(long good, long bad, long open, long missing) {
        return new Sample(good, bad, 0, open, missing, false, new TreeMap<>());
    }

    static Sample ofValues(SortedMap<Ratio, Long> values, long open, long missing) {
        return new Sample(0, 0, 0, open, missing, false, values);
    }

    /** Judges figures where the quality does. */
    static Sample of(Quality quality, SortedMap<Ratio, Long> values) {
        if (!(quality instanceof Quality.Judged judged)) {
            return ofValues(values, 0, 0);
        }
        long good = 0;
        long bad = 0;
        Ratio limit = judged.limit().amount();
        Comparison comparison = judged.comparison();
        for (Map.Entry<Ratio, Long> entry : values.entrySet()) {
            boolean holds = comparison.holds(entry.getKey().compareTo(limit));
            good += holds ? entry.getValue() : 0;
            bad += holds ? 0 : entry.getValue();
        }
        return ofStates(good, bad, 0, 0);
    }

    Sample withMore(boolean isMore) {
        return new Sample(good, bad, tentative, open, missing, isMore, values);
    }

    /** Returns the number of elements of which all is known. */
    long known() {
        return Math.addExact(good, Math.addExact(bad, count()));
    }

    private long count() {
        long count = 0;
        for (long each : values.values()) {
            count = Math.addExact(count, each);
        }
        return count;
    }

    Ratio sum() {
        return Ratio.sum(values.entrySet().stream()
                .map(entry -> entry.getKey().times(Ratio.of(entry.getValue())))
                .toList());
    }

    /** Checks if time passing could change what is known. */
    boolean isOpen() {
        return open > 0 || tentative > 0;
    }

    boolean isIncomplete() {
        return missing > 0 || more;
    }
}
