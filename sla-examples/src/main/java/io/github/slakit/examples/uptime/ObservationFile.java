package io.github.slakit.examples.uptime;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The observations, read from CSV. */
final class ObservationFile {

    static final String NAME = "site_checks.csv.gz";

    private ObservationFile() {}

    /** Reads the observations of each name in order of time; those of one second keep the order of the file. */
    static SortedMap<String, List<Observation>> read(Reader csv) throws IOException {
        SortedMap<String, List<Observation>> sites = new TreeMap<>();
        CsvRows.read(
                NAME,
                csv,
                row -> sites.computeIfAbsent(CsvRows.site(row), site -> new ArrayList<>())
                        .add(observation(row)));
        sites.values().forEach(observations -> observations.sort(Comparator.comparing(Observation::at)));
        return sites;
    }

    private static Observation observation(NamedCsvRecord row) {
        return new Observation(Instant.parse(row.getField("observed_at")), isUp(row.getField("status")));
    }

    private static boolean isUp(String status) {
        return switch (status) {
            case "up" -> true;
            case "down" -> false;
            default -> throw new IllegalArgumentException("Status must be 'up' or 'down', but was '" + status + "'");
        };
    }
}
