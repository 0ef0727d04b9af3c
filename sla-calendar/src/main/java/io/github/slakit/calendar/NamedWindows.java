package io.github.slakit.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Named parts of time, such as peak and off-peak, of which each instant lies in exactly one.
 *
 * <pre>{@code
 * NamedWindows windows = NamedWindows.otherwise("off-peak").with("peak", peak);
 * windows.at(instant);                    // "peak" or "off-peak"
 * windows.between(start, end);            // {peak=PT30M, off-peak=PT1H}, which adds up to the elapsed time
 * windows.get("off-peak");                // the calendar that is open when no other window is
 * }</pre>
 *
 * <p>Where calendars overlap, the window that was added first has the time. It is not a calendar; each window is one.
 *
 * <p>Immutable and thread-safe.
 */
public final class NamedWindows {

    private final String rest;
    private final Map<String, BusinessCalendar> windows;
    private final BusinessCalendar free;

    private NamedWindows(String rest, Map<String, BusinessCalendar> windows, BusinessCalendar free) {
        this.rest = rest;
        this.windows = windows;
        this.free = free;
    }

    /**
     * Obtains a single window that has all time which no other one will take.
     *
     * @param name its name
     * @return the windows
     */
    public static NamedWindows otherwise(String name) {
        return new NamedWindows(name, Map.of(), BusinessCalendars.ALWAYS);
    }

    /**
     * Returns these windows and one more, which has the open time of a calendar as far as no earlier one has it.
     *
     * @param name its name
     * @param calendar its open time
     * @return the windows
     * @throws IllegalArgumentException if the name is taken
     */
    public NamedWindows with(String name, BusinessCalendar calendar) {
        if (name.equals(rest) || windows.containsKey(name)) {
            throw new IllegalArgumentException("Name of a window must be new, but was '" + name + "'");
        }
        Map<String, BusinessCalendar> more = new LinkedHashMap<>(windows);
        more.put(name, windows.isEmpty() ? calendar : calendar.intersection(free));
        return new NamedWindows(rest, more, windows.isEmpty() ? calendar.complement() : free.minus(calendar));
    }

    /**
     * Returns the names in the order in which they were added, that of the rest last.
     *
     * @return the names
     */
    public List<String> names() {
        List<String> names = new ArrayList<>(windows.keySet());
        names.add(rest);
        return List.copyOf(names);
    }

    /**
     * Returns the calendar that is open during a window.
     *
     * @param name the name of the window
     * @return its calendar
     * @throws IllegalArgumentException if there is no such window
     */
    public BusinessCalendar get(String name) {
        BusinessCalendar window = name.equals(rest) ? free : windows.get(name);
        if (window == null) {
            throw new IllegalArgumentException("Window must be one of " + names() + ", but was '" + name + "'");
        }
        return window;
    }

    /**
     * Finds the window that an instant lies in.
     *
     * @param instant the instant
     * @return its name
     * @throws OutsideValidityException if the instant is outside the validity of a calendar
     */
    public String at(Instant instant) {
        return windows.entrySet().stream()
                .filter(window -> window.getValue().isOpen(instant))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(rest);
    }

    /**
     * Calculates the time of each window between two instants; they add up to the elapsed time.
     *
     * @param startInclusive the first instant
     * @param endExclusive the second instant
     * @return the durations by name, in the order of {@link #names()}, negative if the second is before the first
     * @throws OutsideValidityException if an instant is outside the validity of a calendar
     */
    public Map<String, Duration> between(Instant startInclusive, Instant endExclusive) {
        Map<String, Duration> durations = new LinkedHashMap<>();
        names().forEach(name -> durations.put(name, get(name).between(startInclusive, endExclusive)));
        return durations;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof NamedWindows other
                && rest.equals(other.rest)
                && List.copyOf(windows.entrySet()).equals(List.copyOf(other.windows.entrySet()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rest, windows);
    }

    @Override
    public String toString() {
        return windows + " otherwise " + rest;
    }
}
