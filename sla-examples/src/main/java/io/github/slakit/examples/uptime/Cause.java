package io.github.slakit.examples.uptime;

import io.github.slakit.core.fact.Outage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why our downtime differs from the minutes of the monitor. The first rule that a day meets is its cause. */
enum Cause {

    /** The observations stop, and those of a name go on whose end is the same. */
    RENAMED("the name was replaced by another, and the monitor has figures of its present names alone"),

    /** The observations stop. */
    DROPPED("the name is no longer watched, and the monitor has figures of its present names alone"),

    /** The monitor finds the tickets of a name by a label made from it. */
    NO_LABEL("the name makes a label of more than 50 characters, so the monitor finds no tickets for it"),

    /** An outage ends at once since the other address is up, and its ticket stays open. */
    OTHER_ADDRESS(
            "the other address of the name answered at once, and the ticket of the one that was down stayed open"),

    /** The difference is the length of an outage. */
    NO_TICKET("an outage has no ticket"),

    /** No rule holds. */
    UNEXPLAINED("unexplained");

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final String sentence;

    Cause(String sentence) {
        this.sentence = sentence;
    }

    static Cause of(SiteDay day, SiteRecords records) {
        return Arrays.stream(values())
                .filter(cause -> cause.holds(day, records))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the causes of the days that differ by more than rounding. */
    static Set<Cause> of(SiteMonth month, SiteRecords records) {
        Set<Cause> causes = new TreeSet<>();
        month.days().stream().filter(day -> !day.isRounding()).forEach(day -> causes.add(of(day, records)));
        return causes.isEmpty() ? Set.of(UNEXPLAINED) : causes;
    }

    private boolean holds(SiteDay day, SiteRecords records) {
        Site site = day.site();
        return switch (this) {
            case RENAMED -> !site.hasFigures() && records.isRenamed(site);
            case DROPPED -> !site.hasFigures() && records.isDropped(site);
            case NO_LABEL -> !site.hasFigures() && !site.hasLabel();
            case OTHER_ADDRESS -> site.isShared() && day.difference().isNegative() && lastWasCut(day);
            case NO_TICKET -> isOneOutage(day);
            case UNEXPLAINED -> true;
        };
    }

    private static boolean lastWasCut(SiteDay day) {
        List<Outage> before = day.site().outages().stream()
                .filter(outage -> outage.interval().getStart().isBefore(day.end()))
                .toList();
        return !before.isEmpty() && length(before.get(before.size() - 1)).compareTo(AT_ONCE) <= 0;
    }

    private static Duration length(Outage outage) {
        return outage.interval().toDuration();
    }

    private static boolean isOneOutage(SiteDay day) {
        return day.down().intervals().stream().anyMatch(down -> day.near(down.toDuration(), day.difference()));
    }

    String sentence() {
        return sentence;
    }
}
