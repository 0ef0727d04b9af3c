package io.github.slakit.examples.uptime;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was recorded.
 *
 * @param sites the names, in alphabetical order, at least one
 */
record SiteRecords(List<Site> sites) {

    /** A watched name is observed about once a day. */
    private static final Duration DAY = Duration.ofDays(1);

    static SiteRecords read(Reader checks, Reader minutes) throws IOException {
        SortedMap<String, List<Observation>> observations = ObservationFile.read(checks);
        if (observations.isEmpty()) {
            throw new IllegalArgumentException(ObservationFile.NAME + " must hold observations, but was empty");
        }
        SortedMap<String, SortedMap<LocalDate, Duration>> reported = ReportedFile.read(minutes, observations.keySet());
        return new SiteRecords(observations.entrySet().stream()
                .map(site ->
                        new Site(site.getKey(), site.getValue(), reported.getOrDefault(site.getKey(), new TreeMap<>())))
                .toList());
    }

    int observations() {
        return sites.stream().mapToInt(site -> site.observations().size()).sum();
    }

    Instant last() {
        return sites.stream().map(Site::last).max(Instant::compareTo).orElseThrow();
    }

    /** Checks if the observations of a name stop more than a day before those of all names do. */
    boolean isDropped(Site site) {
        return site.last().isBefore(last().minus(DAY));
    }

    /** Returns the name that goes on, within a day, where another stops: its label ends with that of the other. */
    Optional<Site> successor(Site site) {
        return sites.stream()
                .filter(next -> next.first().isAfter(site.last())
                        && !next.first().isAfter(site.last().plus(DAY)))
                .filter(next -> next.label().endsWith(site.label()))
                .findFirst();
    }

    boolean isRenamed(Site site) {
        return isDropped(site) && successor(site).isPresent();
    }

    List<SiteMonth> months() {
        return sites.stream().flatMap(site -> SiteTerms.assess(site).stream()).toList();
    }

    List<SiteDay> days() {
        return sites.stream().flatMap(site -> site.days().stream()).toList();
    }
}
