package io.github.slakit.examples.uptime;

import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.time.IntervalSet;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.threeten.extra.Interval;

/**
 * A name that the monitor watched.
 *
 * <p>The name is down from an observation of it being down until the next of it being up. An outage at the first
 * observation counts from there, one that is open at the last observation up to there. Where a name stands for two
 * addresses, the observations do not say whose they are; they count as those of one site.
 *
 * @param name the name
 * @param observations what was seen, in order of time, at least one
 * @param reported what the monitor counted for UTC dates; without a date it counted nothing
 */
record Site(String name, List<Observation> observations, SortedMap<LocalDate, Duration> reported) {

    /** The two addresses of a name are checked in one round, seconds apart. */
    private static final Duration ONE_ROUND = Duration.ofSeconds(10);

    /** Twins among so many observations are no accident: of a name with two addresses every second one is a twin. */
    private static final int TWINS = 4;

    /** The tickets are GitHub issues, whose labels have no more characters. */
    private static final int LONGEST_LABEL = 50;

    Instant first() {
        return observations.get(0).at();
    }

    Instant last() {
        return observations.get(observations.size() - 1).at();
    }

    Interval span() {
        return Interval.of(first(), last());
    }

    /** Returns the name as the monitor turns it into a label: letters and digits without accents, joined by hyphens. */
    String label() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    boolean hasLabel() {
        return label().length() <= LONGEST_LABEL;
    }

    boolean hasFigures() {
        return !reported.isEmpty();
    }

    boolean isShared() {
        long twins = IntStream.range(1, observations.size())
                .filter(index -> gap(index).compareTo(ONE_ROUND) <= 0)
                .count();
        return twins * TWINS > observations.size();
    }

    private Duration gap(int index) {
        return observations.get(index).since(observations.get(index - 1));
    }

    long gapsLongerThan(Duration limit) {
        return IntStream.range(1, observations.size())
                .filter(index -> gap(index).compareTo(limit) > 0)
                .count();
    }

    boolean isDownAtFirst() {
        return !observations.get(0).up();
    }

    boolean isDownAtLast() {
        return !observations.get(observations.size() - 1).up();
    }

    List<Outage> outages() {
        List<Outage> outages = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (Observation each : observations) {
            if (each.up()) {
                since.ifPresent(start -> outages.add(Outage.of(name, start, each.at())));
                since = Optional.empty();
            } else if (since.isEmpty()) {
                since = Optional.of(each.at());
            }
        }
        since.ifPresent(start -> outages.add(Outage.of(name, start, last())));
        return outages;
    }

    IntervalSet downtime() {
        return IntervalSet.of(outages().stream().map(Outage::interval).toList());
    }

    Duration reported(LocalDate date) {
        return reported.getOrDefault(date, Duration.ZERO);
    }

    /** Returns the UTC dates on which the name was down or on which the monitor counted something. */
    SortedSet<LocalDate> dates() {
        SortedSet<LocalDate> dates = new TreeSet<>(reported.keySet());
        downtime()
                .intervals()
                .forEach(down -> dates.addAll(utc(down.getStart())
                        .datesUntil(utc(down.getEnd()).plusDays(1))
                        .toList()));
        return dates;
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    List<SiteDay> days() {
        IntervalSet downtime = downtime();
        return dates().stream()
                .map(date -> new SiteDay(this, date, downtime.intersection(SiteDay.hours(date))))
                .toList();
    }
}
