package io.github.slakit.calendar.ical;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The closures of an iCalendar file in a range of dates.
 *
 * <p>Take {@link #calendar()} from a calendar, or hand {@link #dates()} to its builder, where they come in the order of
 * the other changes:
 *
 * <pre>{@code
 * office.minus(closures.calendar());
 * BusinessCalendar.builder(zone)….closed(closures.dates().toArray(LocalDate[]::new));
 * }</pre>
 *
 * <p>Closures are equal if they close the same in the same range and zone, and skipped the same events.
 *
 * <p>Immutable and thread-safe.
 */
public final class IcalClosures {

    private final List<LocalDate> dates;
    private final List<Interval> intervals;
    private final List<SkippedEvent> skipped;
    private final BusinessCalendar calendar;

    IcalClosures(IcalReader scope, List<LocalDate> dates, List<Interval> timed, List<SkippedEvent> skipped) {
        Interval range = scope.range();
        this.dates = dates;
        this.intervals =
                during(scope, timed).openSpans(range.getStart(), range.getEnd()).toList();
        this.skipped = skipped;
        List<Interval> all = new ArrayList<>(intervals);
        for (LocalDate date : dates) {
            Instant start = date.atStartOfDay(scope.zone()).toInstant();
            all.add(Interval.of(
                    start, date.plusDays(1).atStartOfDay(scope.zone()).toInstant()));
        }
        this.calendar = during(scope, all);
    }

    private static BusinessCalendar during(IcalReader scope, List<Interval> intervals) {
        return scope.within().intersection(BusinessCalendars.during(intervals.toArray(Interval[]::new)));
    }

    /**
     * Returns the dates that events of whole dates close.
     *
     * @return the dates in order, each once
     */
    public List<LocalDate> dates() {
        return dates;
    }

    /**
     * Returns the intervals that events with times close.
     *
     * @return the intervals in order, those that overlap or touch as one; they may lie on closed dates
     */
    public List<Interval> intervals() {
        return intervals;
    }

    /**
     * Returns the components of the file that close nothing in the range, each with the reason.
     *
     * @return the components in the order of their lines
     */
    public List<SkippedEvent> skipped() {
        return skipped;
    }

    /**
     * Returns the calendar that is open exactly while something here is closed. It is valid in the range alone, and so
     * is what it is taken from: outside the range nobody has read what is closed.
     *
     * @return the calendar, in the zone of the reader
     */
    public BusinessCalendar calendar() {
        return calendar;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof IcalClosures other
                && dates.equals(other.dates)
                && intervals.equals(other.intervals)
                && skipped.equals(other.skipped)
                && calendar.equals(other.calendar);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * dates.hashCode() + intervals.hashCode()) + skipped.hashCode();
    }

    /**
     * Returns the closures for a log.
     *
     * @return the dates, intervals and skipped events
     */
    @Override
    public String toString() {
        return "closed " + dates + " and " + intervals + ", skipped " + skipped;
    }
}
