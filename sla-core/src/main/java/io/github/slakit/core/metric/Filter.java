package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;
import java.util.Optional;

/**
 * Which elements count, and which count as good whatever they are.
 *
 * <p>An interval or a slice is excluded only if all of it is, for nobody knows when in it the events were; it lies in a
 * window only if all of it does.
 */
final class Filter {

    private final Membership asGood;
    private final Membership out;
    private final Optional<Membership> window;

    Filter(IntervalSet asGood, IntervalSet out, Optional<IntervalSet> window) {
        this.asGood = new Membership(asGood);
        this.out = new Membership(out);
        this.window = window.map(Membership::new);
    }

    boolean counts(long start, long end) {
        return !out.containsAll(start, end) && (window.isEmpty() || window.get().containsAll(start, end));
    }

    boolean counts(long instant) {
        return !out.contains(instant) && (window.isEmpty() || window.get().contains(instant));
    }

    boolean isExcluded(long start, long end) {
        return asGood.containsAll(start, end);
    }

    boolean isExcluded(long instant) {
        return asGood.contains(instant);
    }
}
