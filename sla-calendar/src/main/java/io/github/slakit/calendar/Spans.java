package io.github.slakit.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/**
 * Open in stated intervals and at no other time.
 *
 * @param intervals the intervals in order, apart from each other and not empty
 */
record Spans(List<Interval> intervals) implements Definition {

    static Spans of(Interval... intervals) {
        List<Interval> merged = new ArrayList<>();
        Interval[] sorted = intervals.clone();
        Arrays.sort(sorted, Comparator.comparing(Interval::getStart));
        for (Interval next : sorted) {
            Interval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.isConnected(next)) {
                merged.set(merged.size() - 1, last.span(next));
            } else if (!next.isEmpty()) {
                merged.add(next);
            }
        }
        return new Spans(List.copyOf(merged));
    }

    @Override
    public Set<ZoneId> zones() {
        return Set.of();
    }

    @Override
    public Optional<Extent> validity() {
        return Optional.empty();
    }

    @Override
    public Timeline compile(Extent extent) {
        TimelineBuilder result = new TimelineBuilder();
        long at = extent.start();
        for (Interval interval : intervals) {
            long start = extent.clamp(interval.getStart());
            long end = extent.clamp(interval.getEnd());
            if (start < end) {
                addClosed(result, at, start);
                result.add(start, WeekPattern.OPEN);
                at = end;
            }
        }
        addClosed(result, at, extent.end());
        return result.build(extent.end());
    }

    private static void addClosed(TimelineBuilder result, long start, long end) {
        if (start < end) {
            result.add(start, WeekPattern.CLOSED);
        }
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        Interval edge = after
                ? Interval.of(extent.interval().getEnd(), Instant.MAX)
                : Interval.of(Instant.MIN, extent.interval().getStart());
        if (intervals.stream().anyMatch(interval -> interval.encloses(edge))) {
            return Beyond.OPEN;
        }
        return intervals.stream().anyMatch(interval -> interval.overlaps(edge)) ? Beyond.UNKNOWN : Beyond.CLOSED;
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        return frame.openDays(timeline);
    }

    @Override
    public Nesting nesting() {
        return Nesting.MEMBER;
    }

    @Override
    public String toString() {
        if (intervals.isEmpty()) {
            return "never";
        }
        return intervals.equals(List.of(Interval.ALL))
                ? "always"
                : intervals.stream().map(Spans::write).collect(Collectors.joining(",", "during ", ""));
    }

    private static String write(Interval interval) {
        String start = interval.isUnboundedStart() ? ".." : interval.getStart().toString();
        String end = interval.isUnboundedEnd() ? ".." : interval.getEnd().toString();
        return start + "/" + end;
    }
}
