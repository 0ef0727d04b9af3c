package io.github.slakit.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A set of instants, held as half-open intervals that neither overlap nor touch, in order of time.
 *
 * <p>Empty intervals vanish; overlapping and touching ones become one. Union, intersection and difference are those
 * of sets, so {@code a.minus(b).union(a.intersection(b))} is {@code a}.
 *
 * <p>Immutable and thread-safe.
 */
public final class IntervalSet {

    private static final IntervalSet EMPTY = new IntervalSet(List.of());

    private final List<Interval> intervals;

    private IntervalSet(List<Interval> intervals) {
        this.intervals = intervals;
    }

    /**
     * Obtains the union of intervals.
     *
     * @param intervals half-open intervals in any order, overlapping or not
     * @return the instants in at least one of them
     */
    public static IntervalSet of(Interval... intervals) {
        return of(Arrays.asList(intervals));
    }

    /**
     * Obtains the union of intervals.
     *
     * @param intervals half-open intervals in any order, overlapping or not
     * @return the instants in at least one of them
     */
    public static IntervalSet of(Collection<Interval> intervals) {
        List<Interval> sorted = intervals.stream()
                .filter(interval -> !interval.isEmpty())
                .sorted(Comparator.comparing(Interval::getStart))
                .toList();
        List<Interval> merged = new ArrayList<>(sorted.size());
        for (Interval next : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !next.getStart().isAfter(merged.get(last).getEnd())) {
                merged.set(last, merged.get(last).span(next));
            } else {
                merged.add(next);
            }
        }
        return new IntervalSet(List.copyOf(merged));
    }

    /**
     * Obtains the set without an instant.
     *
     * @return the empty set
     */
    public static IntervalSet empty() {
        return EMPTY;
    }

    /**
     * Returns the intervals of the set.
     *
     * @return intervals in order of time, none empty, none touching the next
     */
    public List<Interval> intervals() {
        return intervals;
    }

    /**
     * Checks if the set holds no instant.
     *
     * @return true if there is no interval
     */
    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    /**
     * Calculates the elapsed time of all instants of the set.
     *
     * @return the sum of the lengths, exact to the nanosecond
     */
    public Duration length() {
        return intervals.stream().map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns the instants that are in this set or the other.
     *
     * @param other the other set
     * @return the union
     */
    public IntervalSet union(IntervalSet other) {
        List<Interval> all = new ArrayList<>(intervals);
        all.addAll(other.intervals);
        return of(all);
    }

    /**
     * Returns the instants that are in both sets.
     *
     * @param other the other set
     * @return the intersection
     */
    public IntervalSet intersection(IntervalSet other) {
        List<Interval> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < intervals.size() && theirs < other.intervals.size()) {
            Interval one = intervals.get(mine);
            Interval two = other.intervals.get(theirs);
            if (one.isConnected(two)) {
                common.add(one.intersection(two));
            }
            if (one.getEnd().isBefore(two.getEnd())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return of(common);
    }

    /**
     * Returns the instants of this set that are not in the other.
     *
     * @param other the instants to take away
     * @return the difference
     */
    public IntervalSet minus(IntervalSet other) {
        List<Interval> rest = new ArrayList<>();
        int next = 0;
        for (Interval interval : intervals) {
            Instant from = interval.getStart();
            while (next < other.intervals.size()
                    && !other.intervals.get(next).getEnd().isAfter(from)) {
                next++;
            }
            for (int i = next; i < other.intervals.size(); i++) {
                Interval hole = other.intervals.get(i);
                if (!hole.getStart().isBefore(interval.getEnd())) {
                    break;
                }
                if (hole.getStart().isAfter(from)) {
                    rest.add(Interval.of(from, hole.getStart()));
                }
                from = hole.getEnd();
            }
            if (from.isBefore(interval.getEnd())) {
                rest.add(Interval.of(from, interval.getEnd()));
            }
        }
        return new IntervalSet(List.copyOf(rest));
    }

    /** Checks if the other set holds the same instants. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalSet that && intervals.equals(that.intervals);
    }

    /** Returns a hash code of the instants. */
    @Override
    public int hashCode() {
        return intervals.hashCode();
    }

    /** Returns the intervals in ISO 8601 form, in brackets. */
    @Override
    public String toString() {
        return intervals.toString();
    }
}
