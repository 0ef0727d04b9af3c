package io.github.slakit.examples.cloud;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.credits.Ledger;
import io.github.slakit.credits.ResolvedContract;
import io.github.slakit.credits.Settlement;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Three years of outages that AWS, Azure and Google Cloud published, held to one contract: for each service and month
 * availability, verdict, credit and the right to end the contract.
 *
 * <p>Prints the totals, the worst months and one whole explanation, and writes every month to a CSV file.
 */
public final class CloudIncidents {

    private static final String DATA = "cloud_incidents_2018_2020.csv.gz";

    private CloudIncidents() {}

    /**
     * Runs the program.
     *
     * @param args the directory to write {@code cloud-incidents.csv} to, {@code target} if there is none
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        IncidentFile file = recorded();
        List<ServiceMonth> months = settle(file);
        Path csv = Path.of(args.length > 0 ? args[0] : "target", "cloud-incidents.csv");
        Files.createDirectories(csv.toAbsolutePath().getParent());
        Files.writeString(csv, csv(months));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(new CloudReport(file, months).text());
        out.println(months.size() + " months written to " + csv.getFileName());
    }

    static IncidentFile recorded() throws IOException {
        InputStream data = Objects.requireNonNull(CloudIncidents.class.getResourceAsStream(DATA), DATA);
        try (Reader csv = new InputStreamReader(new GZIPInputStream(data), StandardCharsets.UTF_8)) {
            return IncidentFile.read(csv);
        }
    }

    static List<ServiceMonth> settle(IncidentFile file) {
        List<ServiceMonth> months = new ArrayList<>();
        file.outages().forEach((service, outages) -> months.addAll(settle(service, outages)));
        return months;
    }

    private static List<ServiceMonth> settle(CloudService service, List<Outage> outages) {
        ResolvedContract contract = CloudTerms.contract(service);
        Facts facts = Facts.of(outages);
        List<ServiceMonth> months = new ArrayList<>();
        Ledger ledger = Ledger.empty();
        YearMonth end = YearMonth.from(CloudTerms.END);
        for (YearMonth month = YearMonth.from(CloudTerms.START); month.isBefore(end); month = month.plusMonths(1)) {
            Settlement settlement = contract.settle(month, facts, CloudTerms.CHARGES, ledger);
            ledger = settlement.ledger();
            months.add(new ServiceMonth(service, month, settlement));
        }
        return months;
    }

    static String csv(List<ServiceMonth> months) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(ServiceMonth.COLUMNS);
            months.forEach(month -> writer.writeRecord(month.cells()));
        }
        return text.toString();
    }
}
