package io.github.slakit.examples.boston;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How many of some due dates were reproduced.
 *
 * @param hits those reproduced
 * @param cases all of them
 */
record Score(int hits, int cases) {

    static final Score NONE = new Score(0, 0);

    static Score of(List<ServiceRequest> requests, Predicate<ServiceRequest> reproduced) {
        return new Score((int) requests.stream().filter(reproduced).count(), requests.size());
    }

    Score plus(Score other) {
        return new Score(hits + other.hits, cases + other.cases);
    }

    Score outOf(int all) {
        return new Score(hits, all);
    }

    boolean isAtLeast(int percent) {
        return 100L * hits >= (long) percent * cases;
    }

    /** Returns the share in percent, cut to two decimals. */
    String share() {
        if (cases == 0) {
            return "none";
        }
        long hundredths = 10_000L * hits / cases;
        return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d of %,d (%s)", hits, cases, share());
    }
}
