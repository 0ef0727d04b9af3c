package io.github.slakit.examples.uptime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Observations of web sites by a monitor: the availability of each name in each month, beside the minutes that the
 * monitor itself counted, and the cause of each difference of more than 10 minutes.
 */
public final class UptimeChecks {

    private UptimeChecks() {}

    /**
     * Runs the program.
     *
     * @param args the directory that holds {@code site_checks.csv.gz} and {@code reported_daily_minutes_down.csv}
     * @throws IllegalArgumentException if there is not one argument, if a file is missing, or if a row cannot be used
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "Arguments must be the directory of the records, but were " + args.length);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new UptimeReport(recorded(Path.of(args[0]))).text());
    }

    static SiteRecords recorded(Path directory) throws IOException {
        Path checks = file(directory, ObservationFile.NAME);
        Path minutes = file(directory, ReportedFile.NAME);
        try (InputStream compressed = Files.newInputStream(checks);
                Reader observed = new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.UTF_8);
                Reader reported = Files.newBufferedReader(minutes)) {
            return SiteRecords.read(observed, reported);
        } catch (ZipException e) {
            throw new IllegalArgumentException(ObservationFile.NAME + " must be compressed by gzip, but was not", e);
        }
    }

    private static Path file(Path directory, String name) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("Directory must hold " + name + ", but was " + directory);
        }
        return file;
    }
}
