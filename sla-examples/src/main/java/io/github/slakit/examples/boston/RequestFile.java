package io.github.slakit.examples.boston;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Recorded requests, read from CSV.
 *
 * @param rows how many rows were read
 * @param requests the requests with a due date, in the order of the file
 */
record RequestFile(int rows, List<ServiceRequest> requests) {

    static RequestFile read(Reader csv) throws IOException {
        int rows = 0;
        List<ServiceRequest> requests = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : records) {
                rows++;
                if (!row.getField("target_at").isEmpty()) {
                    requests.add(request(row));
                }
            }
        }
        return new RequestFile(rows, List.copyOf(requests));
    }

    private static ServiceRequest request(NamedCsvRecord row) {
        return new ServiceRequest(
                row.getField("case_id"),
                new RequestKind(row.getField("queue"), row.getField("type")),
                bostonTime(row.getField("opened_at")),
                bostonTime(row.getField("target_at")));
    }

    /** Reads the wall clock of Boston; of a repeated hour the first pass counts. */
    static Instant bostonTime(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(Schedule.BOSTON).toInstant();
    }
}
