package io.github.slakit.examples.cloud;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.slakit.core.fact.Outage;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recorded incidents, read from CSV: the outages of each service, and every row that is not an outage with a length.
 *
 * @param rows how many rows were read
 * @param outages the outages of each service, those without length among them
 * @param refused rows that were left out, each with its reason
 * @param withoutLength rows that add no downtime
 */
record IncidentFile(
        int rows, SortedMap<CloudService, List<Outage>> outages, List<RowNote> refused, List<RowNote> withoutLength) {

    /**
     * What is to be said about a row.
     *
     * @param line the line of the file on which the row starts, the header being line 1
     * @param id the incident
     * @param reason what is wrong with it
     */
    record RowNote(long line, String id, String reason) {

        @Override
        public String toString() {
            return "line " + line + " (" + id + "): " + reason;
        }
    }

    static IncidentFile read(Reader csv) throws IOException {
        int rows = 0;
        SortedMap<CloudService, List<Outage>> outages = new TreeMap<>();
        List<RowNote> refused = new ArrayList<>();
        List<RowNote> withoutLength = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : records) {
                rows++;
                try {
                    Outage outage = outage(row, ids);
                    outages.computeIfAbsent(service(row), service -> new ArrayList<>())
                            .add(outage);
                    if (outage.interval().isEmpty()) {
                        withoutLength.add(note(
                                row, "starts and ends at " + outage.interval().getStart()));
                    }
                } catch (DateTimeException | IllegalArgumentException e) {
                    refused.add(note(row, String.valueOf(e.getMessage())));
                }
            }
        }
        return new IncidentFile(rows, outages, refused, withoutLength);
    }

    private static CloudService service(NamedCsvRecord row) {
        return new CloudService(row.getField("provider"), row.getField("service"));
    }

    private static Outage outage(NamedCsvRecord row, Set<String> ids) {
        String id = row.getField("incident_id");
        if (!ids.add(id)) {
            throw new IllegalArgumentException("Incident must stand in one row, but '" + id + "' has an earlier one");
        }
        return Outage.of(
                        row.getField("service"),
                        Instant.parse(row.getField("started_at")),
                        Instant.parse(row.getField("ended_at")))
                .withId(id);
    }

    private static RowNote note(NamedCsvRecord row, String reason) {
        return new RowNote(row.getStartingLineNumber(), row.getField("incident_id"), reason);
    }
}
