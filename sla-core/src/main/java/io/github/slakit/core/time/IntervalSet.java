package io.github.slakit.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.threeten.extra.Interval;

/**
 * A set of instants, held as half-open intervals that neither overlap nor touch, in order of time.
 *
 * <p>Empty intervals vanish; overlapping and touching ones become one. Union, intersection and difference are those
 * of sets, so {@code a.minus(b).union(a.intersection(b))} is {@code a}.
 *
 * <p>Instants are exact to the nanosecond and held as epoch nanoseconds, whole nanoseconds since
 * 1970-01-01T00:00Z in a {@code long}: from 1677-09-21T00:12:43.145224193Z to 2262-04-11T23:47:16.854775806Z. An end
 * beyond is refused, except {@link Instant#MIN} and {@link Instant#MAX}, the ends of an unbounded interval: the set
 * stays unbounded there, with {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} as the numbers of these ends.
 *
 * <p>Immutable and thread-safe.
 */
public final class IntervalSet {

    private static final IntervalSet EMPTY = new IntervalSet(new long[0]);
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    /** Start, end, start, end …, strictly ascending: after an even number of them time is outside, else inside. */
    private final long[] bounds;

    private IntervalSet(long[] bounds) {
        this.bounds = bounds;
    }

    /**
     * Obtains the union of intervals.
     *
     * @param intervals half-open intervals in any order, overlapping or not
     * @return the instants in at least one of them
     * @throws IllegalArgumentException if an end is neither unbounded nor within what epoch nanoseconds hold
     */
    public static IntervalSet of(Interval... intervals) {
        return of(Arrays.asList(intervals));
    }

    /**
     * Obtains the union of intervals.
     *
     * @param intervals half-open intervals in any order, overlapping or not
     * @return the instants in at least one of them
     * @throws IllegalArgumentException if an end is neither unbounded nor within what epoch nanoseconds hold
     */
    public static IntervalSet of(Collection<Interval> intervals) {
        long[] starts = new long[intervals.size()];
        long[] ends = new long[intervals.size()];
        int size = 0;
        for (Interval interval : intervals) {
            if (!interval.isEmpty()) {
                starts[size] = EpochNanos.of(interval.getStart());
                ends[size++] = EpochNanos.of(interval.getEnd());
            }
        }
        return ofSpans(first(starts, size), first(ends, size));
    }

    /**
     * Obtains the union of spans of epoch nanoseconds, in time and memory in proportion to their number.
     *
     * <p>A start of {@link Long#MIN_VALUE} and an end of {@link Long#MAX_VALUE} are unbounded.
     *
     * @param starts the start of each span, in any order; stays as it is
     * @param ends the end of each span, itself not in the span, in the order of the starts; stays as it is
     * @return the instants in at least one of the spans
     * @throws IllegalArgumentException if there are not as many ends as starts, or an end is before its start
     */
    public static IntervalSet ofEpochNanos(long[] starts, long[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(
                    "Ends must be as many as the starts, " + starts.length + ", but were " + ends.length);
        }
        for (int i = 0; i < starts.length; i++) {
            if (ends[i] < starts[i]) {
                throw new IllegalArgumentException(
                        "End of span " + i + " must not be before its start " + starts[i] + ", but was " + ends[i]);
            }
        }
        return ofSpans(starts, ends);
    }

    /** Until the next start comes, as many spans have ended as have begun, exactly where time is outside. */
    private static IntervalSet ofSpans(long[] starts, long[] ends) {
        long[] from = RadixSort.sorted(starts);
        long[] to = RadixSort.sorted(ends);
        long[] bounds = new long[2 * from.length];
        int size = 0;
        int first = 0;
        for (int last = 0; last < from.length; last++) {
            if (last + 1 == from.length || from[last + 1] > to[last]) {
                // Only an empty span that no other touches ends where it begins.
                if (from[first] < to[last]) {
                    bounds[size++] = from[first];
                    bounds[size++] = to[last];
                }
                first = last + 1;
            }
        }
        return ofBounds(bounds, size);
    }

    private static IntervalSet ofBounds(long[] bounds, int size) {
        if (size == 0) {
            return EMPTY;
        }
        return new IntervalSet(first(bounds, size));
    }

    /** Returns the first numbers; the same array where it has no more. */
    private static long[] first(long[] numbers, int size) {
        return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
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
     * Returns the intervals of the set, made anew by each call.
     *
     * @return intervals in order of time, none empty, none touching the next
     */
    public List<Interval> intervals() {
        return IntStream.range(0, size()).mapToObj(this::interval).toList();
    }

    private Interval interval(int index) {
        return Interval.of(EpochNanos.toInstant(bounds[2 * index]), EpochNanos.toInstant(bounds[2 * index + 1]));
    }

    /**
     * Returns the ends of the intervals in epoch nanoseconds.
     *
     * @return start, end, start, end …, ascending; {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} where unbounded;
     *     a copy
     */
    public long[] epochNanos() {
        return bounds.clone();
    }

    /**
     * Returns the number of intervals.
     *
     * @return how many intervals, at least 0
     */
    public int size() {
        return bounds.length / 2;
    }

    /**
     * Checks if the set holds no instant.
     *
     * @return true if there is no interval
     */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /**
     * Checks if the set holds an instant.
     *
     * @param instant any instant, one beyond what epoch nanoseconds hold among them
     * @return true from the start of an interval on, and false at its end
     */
    public boolean contains(Instant instant) {
        // An end without bound is after every instant.
        int place = Arrays.binarySearch(bounds, Math.min(EpochNanos.nearest(instant), EpochNanos.OPEN_END - 1));
        return (place < 0 ? -place - 1 : place + 1) % 2 == 1;
    }

    /**
     * Calculates the elapsed time of all instants of the set.
     *
     * @return the sum of the lengths, exact to the nanosecond; an unbounded end counts as {@link Instant#MIN} or
     *     {@link Instant#MAX}
     */
    public Duration length() {
        if (isUnbounded()) {
            return intervals().stream().map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus);
        }
        long total = sum();
        return Duration.ofSeconds(
                Long.divideUnsigned(total, NANOS_PER_SECOND), Long.remainderUnsigned(total, NANOS_PER_SECOND));
    }

    /**
     * Calculates the elapsed time of all instants of the set in nanoseconds.
     *
     * @return the sum of the lengths, exact
     * @throws ArithmeticException if the sum does not fit in a {@code long}, which is over 292 years, or the set is
     *     unbounded
     */
    public long lengthNanos() {
        long total = sum();
        if (isUnbounded() || total < 0) {
            throw new ArithmeticException("Length must be at most " + Long.MAX_VALUE + " ns, but was " + length());
        }
        return total;
    }

    /** Without a sign the sum always fits, for the intervals lie side by side. */
    private long sum() {
        long total = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            total += bounds[i + 1] - bounds[i];
        }
        return total;
    }

    private boolean isUnbounded() {
        return !isEmpty() && (bounds[0] == EpochNanos.OPEN_START || bounds[bounds.length - 1] == EpochNanos.OPEN_END);
    }

    /**
     * Returns the instants that are in this set or the other.
     *
     * @param other the other set
     * @return the union
     */
    public IntervalSet union(IntervalSet other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return combine(other, (mine, theirs) -> mine || theirs);
    }

    /**
     * Returns the instants that are in both sets.
     *
     * <p>Only what lies between the ends of the other set is looked at: to cut a month out of many years is cheap.
     *
     * @param other the other set
     * @return the intersection
     */
    public IntervalSet intersection(IntervalSet other) {
        if (isWithinOneSpanOf(other)) {
            return this;
        }
        return near(other).combine(other.near(this), (mine, theirs) -> mine && theirs);
    }

    private boolean isWithinOneSpanOf(IntervalSet other) {
        return other.size() == 1
                && (isEmpty() || (other.bounds[0] <= bounds[0] && bounds[bounds.length - 1] <= other.bounds[1]));
    }

    /** Returns the whole intervals that may overlap the other set. */
    private IntervalSet near(IntervalSet other) {
        if (other.isEmpty()) {
            return EMPTY;
        }
        int from = place(other.bounds[0]) / 2 * 2;
        int to = (place(other.bounds[other.bounds.length - 1]) + 1) / 2 * 2;
        return from == 0 && to == bounds.length ? this : new IntervalSet(Arrays.copyOfRange(bounds, from, to));
    }

    private int place(long bound) {
        int place = Arrays.binarySearch(bounds, bound);
        return place < 0 ? -place - 1 : place;
    }

    /**
     * Returns the instants of this set that are not in the other.
     *
     * @param other the instants to take away
     * @return the difference
     */
    public IntervalSet minus(IntervalSet other) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        return combine(other, (mine, theirs) -> mine && !theirs);
    }

    /** Says whether an instant is in the result, from whether it is in the one set and in the other. */
    private interface Rule {
        boolean holds(boolean mine, boolean theirs);
    }

    private IntervalSet combine(IntervalSet other, Rule rule) {
        long[] theirs = other.bounds;
        long[] result = new long[bounds.length + theirs.length];
        int mine = 0;
        int their = 0;
        int size = 0;
        while (mine < bounds.length || their < theirs.length) {
            boolean isMine = their == theirs.length || (mine < bounds.length && bounds[mine] <= theirs[their]);
            boolean isTheirs = mine == bounds.length || (their < theirs.length && theirs[their] <= bounds[mine]);
            long bound = isMine ? bounds[mine] : theirs[their];
            mine += isMine ? 1 : 0;
            their += isTheirs ? 1 : 0;
            if (rule.holds(isOdd(mine), isOdd(their)) != isOdd(size)) {
                result[size++] = bound;
            }
        }
        return ofBounds(result, size);
    }

    private static boolean isOdd(int number) {
        return number % 2 == 1;
    }

    /** Checks if the other set holds the same instants. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalSet that && Arrays.equals(bounds, that.bounds);
    }

    /** Returns a hash code of the instants. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** Returns the intervals in ISO 8601 form, in brackets. */
    @Override
    public String toString() {
        return intervals().toString();
    }
}
