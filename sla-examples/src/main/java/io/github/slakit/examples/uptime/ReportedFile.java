package io.github.slakit.examples.uptime;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The minutes that the monitor itself counted, read from CSV. */
final class ReportedFile {

    static final String NAME = "reported_daily_minutes_down.csv";

    private ReportedFile() {}

    /** Reads what the monitor counted for each name and UTC date. */
    static SortedMap<String, SortedMap<LocalDate, Duration>> read(Reader csv, Set<String> observed) throws IOException {
        SortedMap<String, SortedMap<LocalDate, Duration>> reported = new TreeMap<>();
        CsvRows.read(NAME, csv, row -> {
            String site = CsvRows.site(row);
            if (!observed.contains(site)) {
                throw new IllegalArgumentException("Site must have observations, but '" + site + "' has none");
            }
            add(row, reported.computeIfAbsent(site, name -> new TreeMap<>()));
        });
        return reported;
    }

    private static void add(NamedCsvRecord row, SortedMap<LocalDate, Duration> days) {
        LocalDate date = LocalDate.parse(row.getField("date"));
        if (days.putIfAbsent(date, minutes(row.getField("minutes_down"))) != null) {
            throw new IllegalArgumentException("Date must stand once for a site, but " + date + " has an earlier row");
        }
    }

    private static Duration minutes(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("Minutes must be a whole number of 0 or more, but was '" + text + "'");
        }
        return Duration.ofMinutes(Long.parseLong(text));
    }
}
