package io.github.slakit.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.Interval;

/**
 * The calendars that need no hours.
 *
 * <p>Immutable and thread-safe.
 */
public final class BusinessCalendars {

    /** Always open, in every zone: business time is elapsed time. */
    public static final BusinessCalendar ALWAYS = BusinessCalendar.of(Spans.of(Interval.ALL));

    /** Never open. */
    public static final BusinessCalendar NEVER = BusinessCalendar.of(Spans.of());

    private BusinessCalendars() {}

    /**
     * Obtains a calendar that is open during stated intervals only, such as maintenance windows or imported events.
     * Intervals that overlap or touch become one; empty ones vanish.
     *
     * @param intervals the open intervals, unbounded ones too
     * @return the calendar, which knows no zone
     */
    public static BusinessCalendar during(Interval... intervals) {
        return BusinessCalendar.of(Spans.of(intervals));
    }

    /**
     * Obtains the calendar of members that hand over to each other by the time of day, such as offices that follow the
     * sun: at each instant the hours of exactly one member count, and where that one is closed the result is closed.
     *
     * @param zone the zone of the times
     * @param members the members by the time at which they take over; each counts until the next one does, the last
     *     one over midnight until the first
     * @return the calendar
     * @throws IllegalArgumentException if there is no member, or the members share no validity
     */
    public static BusinessCalendar handover(ZoneId zone, Map<LocalTime, BusinessCalendar> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Handover must have at least one member, but had none");
        }
        List<Handover.Leg> legs = new ArrayList<>();
        new TreeMap<>(members).forEach((from, member) -> legs.add(new Handover.Leg(from, member)));
        return BusinessCalendar.of(new Handover(zone, List.copyOf(legs)));
    }
}
