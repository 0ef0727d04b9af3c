package io.github.slakit.calendar;

import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * One open span in a walk over an interval.
 *
 * @param start its start
 * @param end its end
 */
record OpenSpan(long start, long end) {

    static Stream<Interval> stream(BusinessNanos nanos, long start, long end) {
        if (end < start) {
            throw new IllegalArgumentException("End must not be before the start " + Extent.instantOf(start)
                    + ", but was " + Extent.instantOf(end));
        }
        return Stream.iterate(from(nanos, start, end), span -> span.start < end, span -> from(nanos, span.end, end))
                .map(span -> Interval.of(Extent.instantOf(span.start), Extent.instantOf(span.end)));
    }

    /** Returns the next span, which starts at the end where there is none. */
    private static OpenSpan from(BusinessNanos nanos, long time, long end) {
        if (time >= end) {
            return new OpenSpan(end, end);
        }
        long start = nanos.isOpen(time) ? time : Math.min(end, nanos.boundAfter(time));
        return new OpenSpan(start, start == end ? end : Math.min(end, nanos.boundAfter(start)));
    }
}
