package io.github.slakit.examples.uptime;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** The rows of a CSV file with a header line; a row that cannot be used is named by its line, the header being line 1. */
final class CsvRows {

    private CsvRows() {}

    static void read(String file, Reader csv, Consumer<NamedCsvRecord> use) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows.forEach(row -> use(file, row, use));
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static void use(String file, NamedCsvRecord row, Consumer<NamedCsvRecord> use) {
        try {
            use.accept(row);
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            throw new IllegalArgumentException(
                    file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    static String site(NamedCsvRecord row) {
        String site = row.getField("site");
        if (site.isBlank()) {
            throw new IllegalArgumentException("Site must have a name, but was blank");
        }
        return site;
    }
}
