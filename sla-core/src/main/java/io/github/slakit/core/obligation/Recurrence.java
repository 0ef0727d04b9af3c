package io.github.slakit.core.obligation;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.time.Deadline;
import io.github.slakit.core.time.ResolvedDeadline;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule for trouble that comes back: the same attribute so many times in a stretch of time.
 *
 * <pre>{@code
 * Recurrence.ofSame("cause").times(3).within(30, DAYS).find(facts, zone);
 * }</pre>
 *
 * <p>It looks at outages and cases by their first instants. The last of so many must be within the deadline after the
 * first: within 30 days of an instant includes the instant at which they have passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute what must be the same, such as {@code cause}
 * @param times how many make a recurrence, at least 2
 * @param window within what time after the first of them
 */
public record Recurrence(String attribute, int times, Deadline window) {

    /**
     * Obtains a rule.
     *
     * @param attribute what must be the same, such as {@code cause}
     * @param times how many make a recurrence, at least 2
     * @param window within what time after the first of them
     * @throws IllegalArgumentException if the number is below 2
     */
    public Recurrence {
        if (times < 2) {
            throw new IllegalArgumentException(
                    "Times of a recurrence of '" + attribute + "' must be at least 2, but were " + times);
        }
    }

    /**
     * Starts a rule.
     *
     * @param attribute what must be the same, such as {@code cause}
     * @return a rule that still wants its number and its window
     */
    public static Same ofSame(String attribute) {
        return new Same(attribute);
    }

    /**
     * A rule without its number.
     *
     * @param attribute what must be the same
     */
    public record Same(String attribute) {

        /**
         * Says how many make a recurrence.
         *
         * @param times the number, at least 2
         * @return a rule that still wants its window
         */
        public Times times(int times) {
            return new Times(attribute, times);
        }
    }

    /**
     * A rule without its window.
     *
     * @param attribute what must be the same
     * @param times how many make a recurrence
     */
    public record Times(String attribute, int times) {

        /**
         * Completes the rule.
         *
         * @param number how many units
         * @param unit days, weeks, months or years for local dates; a smaller one for elapsed time
         * @return the rule
         * @throws IllegalArgumentException if fewer than 2 times make a recurrence, or the unit is longer than a year
         */
        public Recurrence within(int number, ChronoUnit unit) {
            return new Recurrence(
                    attribute,
                    times,
                    Deadline.after("first '" + attribute + "'").plus(number, unit));
        }
    }

    /**
     * Finds what came back.
     *
     * @param facts outages and cases with the attribute; others do not count
     * @param zone the zone of the contract
     * @return an entry for each value that came back, in alphabetical order
     * @throws IllegalArgumentException if the window names a calendar
     */
    public List<Repeat> find(Facts facts, ZoneId zone) {
        ResolvedDeadline resolved = window.resolve(Map.of(), zone);
        Map<String, List<Fact<?>>> byValue = facts.services().stream()
                .flatMap(service -> Stream.<Fact<?>>concat(
                        facts.outages(service).stream(), facts.get(service, Case.class).stream()))
                .filter(fact -> attributes(fact).containsKey(attribute))
                .sorted(Comparator.comparing(Recurrence::start).thenComparing(Fact::id))
                .collect(Collectors.groupingBy(
                        fact -> attributes(fact).getOrDefault(attribute, ""), TreeMap::new, Collectors.toList()));
        List<Repeat> repeats = new ArrayList<>();
        byValue.forEach((value, list) -> add(repeats, value, list, resolved));
        return List.copyOf(repeats);
    }

    private static Map<String, String> attributes(Fact<?> fact) {
        return fact instanceof Outage outage ? outage.attributes() : ((Case) fact).attributes();
    }

    private void add(List<Repeat> repeats, String value, List<Fact<?>> list, ResolvedDeadline resolved) {
        TreeSet<Integer> places = new TreeSet<>();
        List<Instant> reached = new ArrayList<>();
        for (int first = 0; first + times <= list.size(); first++) {
            Instant last = start(list.get(first + times - 1));
            if (resolved.after(start(list.get(first))).isInTime(last)) {
                reached.add(last);
                for (int place = first; place < first + times; place++) {
                    places.add(place);
                }
            }
        }
        if (!reached.isEmpty()) {
            repeats.add(new Repeat(
                    this, value, places.stream().<Fact<?>>map(list::get).toList(), reached.get(0)));
        }
    }

    private static Instant start(Fact<?> fact) {
        return fact.interval().getStart();
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
        return "same '" + attribute + "' " + times + " times, the last " + window;
    }

    /**
     * Trouble that came back.
     *
     * <p>Immutable and thread-safe.
     *
     * @param rule by which rule
     * @param value what was the same
     * @param facts all that lie together in one stretch of time with so many others, in order of time
     * @param reachedAt when it had come so many times first
     */
    public record Repeat(Recurrence rule, String value, List<Fact<?>> facts, Instant reachedAt) {

        /**
         * Obtains a finding.
         *
         * @param rule by which rule
         * @param value what was the same
         * @param facts all that lie together in one stretch of time with so many others, in order of time
         * @param reachedAt when it had come so many times first
         */
        public Repeat {
            facts = List.copyOf(facts);
        }

        /** Returns the finding in words. */
        @Override
        public String toString() {
            return rule.attribute() + " '" + value + "' came back at " + reachedAt + ": " + facts.size() + " of "
                    + rule.times() + " needed";
        }
    }
}
