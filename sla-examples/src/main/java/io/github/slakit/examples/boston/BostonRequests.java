package io.github.slakit.examples.boston;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Requests of citizens to the City of Boston: from the due dates of January to June 2015 the business hours and the
 * number of days are found for each queue and type, and tried on the due dates of July to September.
 *
 * <p>Prints how many due dates are reproduced, and the rule of each queue and type.
 */
public final class BostonRequests {

    private static final String DATA = "boston_311_2015_extract.csv.gz";

    private BostonRequests() {}

    /**
     * Runs the program.
     *
     * @param args the file of requests, CSV compressed by gzip; a small extract if there is none
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        RequestFile file = args.length > 0 ? recorded(Path.of(args[0])) : extract();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new BostonReport(file, DueDateFit.of(file.requests())).text());
    }

    static RequestFile recorded(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    static RequestFile extract() throws IOException {
        return read(Objects.requireNonNull(BostonRequests.class.getResourceAsStream(DATA), DATA));
    }

    private static RequestFile read(InputStream compressed) throws IOException {
        try (InputStream data = compressed;
                Reader csv = new InputStreamReader(new GZIPInputStream(data), StandardCharsets.UTF_8)) {
            return RequestFile.read(csv);
        }
    }
}
