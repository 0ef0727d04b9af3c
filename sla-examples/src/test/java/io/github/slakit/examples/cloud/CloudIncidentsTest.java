package io.github.slakit.examples.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloudIncidentsTest {

    private static IncidentFile file;
    private static List<ServiceMonth> months;

    @BeforeAll
    static void settle() throws IOException {
        file = CloudIncidents.recorded();
        months = CloudIncidents.settle(file);
    }

    private static ServiceMonth month(String provider, String service, String month) {
        CloudService wanted = new CloudService(provider, service);
        return months.stream()
                .filter(each -> each.service().equals(wanted) && each.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recorded_everyRow_isCountedOrReported() {
        assertThat(file.rows()).isEqualTo(1033);
        assertThat(file.outages().values().stream().mapToInt(List::size).sum()).isEqualTo(1031);
        assertThat(file.refused())
                .map(IncidentFile.RowNote::toString)
                .containsExactly(
                        "line 610 (2019-0172): Outage of service 'Amazon Elastic Compute Cloud' must not end before it starts, "
                                + "but was from 2019-08-23T14:18:00Z to 2019-08-23T09:18:00Z",
                        "line 611 (2019-0174): Outage of service 'Amazon Relational Database Service' must not end before it "
                                + "starts, but was from 2019-08-23T15:22:00Z to 2019-08-23T11:19:00Z");
        assertThat(file.withoutLength())
                .map(IncidentFile.RowNote::toString)
                .containsExactly(
                        "line 913 (2020-0161): starts and ends at 2020-08-20T04:15:00Z",
                        "line 1018 (2020-0266): starts and ends at 2020-11-27T16:05:00Z");
    }

    @Test
    void read_unreadableInstant_isRefusedWithItsLine() throws IOException {
        String csv = """
                incident_id,provider,service,location,status_code,started_at,ended_at
                1,AWS,S3,,0,2018-01-01T00:00:00Z,2018-01-01T01:00:00Z
                2,AWS,S3,,0,yesterday,2018-01-01T01:00:00Z
                """;
        IncidentFile read = IncidentFile.read(new StringReader(csv));
        assertThat(read.refused())
                .map(IncidentFile.RowNote::toString)
                .containsExactly("line 3 (2): Text 'yesterday' could not be parsed at index 0");
        assertThat(read.outages()).containsOnlyKeys(new CloudService("AWS", "S3"));
    }

    @Test
    void settle_everyServiceAndMonth_onceEach() {
        assertThat(file.outages()).hasSize(211);
        assertThat(months).hasSize(211 * 36).doesNotHaveDuplicates();
    }

    /** One outage of 36 minutes in a month of 31 days: 2,160 of 2,678,400 s, 10 % of 1,234.56 is 123.456. */
    @Test
    void settle_oneShortOutage_tenPercent() {
        ServiceMonth month = month("AWS", "Amazon Elastic Load Balancing", "2018-01");
        assertThat(month.downtime()).isEqualTo(Figure.of(Duration.ofMinutes(36)));
        assertThat(month.assessment().value()).contains(Figure.percent("6195/62"));
        assertThat(month.availability()).isEqualTo("99.91 %");
        assertThat(month.assessment().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(month.credit()).isEqualTo(Money.parse("USD 123.46"));
        assertThat(month.right()).hasToString("chronic: not reached, 1 of 3 needed");
    }

    /** 25.5 h and 7 h 19 min: 118,140 of 2,678,400 s, so 95.589 %; 30 % of 1,234.56 is 370.368. */
    @Test
    void settle_twoOutages_thirtyPercent() {
        ServiceMonth month = month("Azure", "App Service", "2018-01");
        assertThat(month.downtime()).isEqualTo(Figure.of(Duration.ofMinutes(1530 + 439)));
        assertThat(month.assessment().value()).contains(Figure.percent("213355/2232"));
        assertThat(month.availability()).isEqualTo("95.58 %");
        assertThat(month.credit()).isEqualTo(Money.parse("USD 370.37"));
    }

    /**
     * An outage from October (41 h of it in November) that overlaps another one, and one of 219 h 52 min 41 s: 939,161 of
     * 2,592,000 s; 100 % of the fee, cut to half of it; missed in September, October and November as well as in June.
     */
    @Test
    void settle_overlappingOutagesAcrossTheMonth_mergedCutAndCapped() {
        ServiceMonth month = month("GCP", "Google Kubernetes Engine", "2019-11");
        assertThat(month.downtime()).isEqualTo(Figure.of(Duration.ofSeconds(147_600 + 791_561)));
        assertThat(month.assessment().verdict()).isEqualTo(Verdict.CRITICAL);
        assertThat(month.assessment().result().outages()).hasSize(2);
        assertThat(month.assessment().result().outages().get(0).outages()).hasSize(2);
        assertThat(month.isCapped()).isTrue();
        assertThat(month.credit()).isEqualTo(Money.parse("USD 617.28"));
        assertThat(month.right()).hasToString("chronic: reached, 4 of 3 needed");
        assertThat(month.settlement().statement().explain().render())
                .contains("(the cap of 50 % of 'fee' binds)", "(overlapping or touching outages count once)");
    }

    @Test
    void report_totalsAndWorstMonths_add() {
        String text = new CloudReport(file, months).text();
        assertThat(text)
                .contains(
                        "AWS             75    2,700    2,404      296        0        0      147     USD 46420.56",
                        "Azure           98    3,528    3,363      157        8        8       52     USD 35926.23",
                        "GCP             38    1,368    1,096      267        5        5      230     USD 48889.54",
                        "all            211    7,596    6,863      720       13       13      429    USD 131236.33")
                .contains("Why GCP Google Kubernetes Engine is owed USD 617.28 for 2019-11");
        assertThat(CloudReport.worst(months))
                .hasSize(20)
                .isSortedAccordingTo((one, two) -> one.assessment()
                        .value()
                        .orElseThrow()
                        .compareTo(two.assessment().value().orElseThrow()));
    }

    @Test
    void main_directory_receivesEveryMonth(@TempDir Path directory) throws IOException {
        CloudIncidents.main(new String[] {directory.toString()});
        List<String> lines = Files.readAllLines(directory.resolve("cloud-incidents.csv"));
        assertThat(lines).hasSize(1 + 211 * 36);
        assertThat(lines.get(0)).isEqualTo(String.join(",", ServiceMonth.COLUMNS));
        assertThat(lines)
                .contains("AWS,Amazon Elastic Load Balancing,2018-01,2678400,2160,6195/62,99.91 %,missed,123.456,"
                        + "USD 123.46,no,not reached,1");
    }

    @Test
    void read_blankServiceAndRepeatedIncident_areRefusedWithTheirLines() throws IOException {
        String csv = """
                incident_id,provider,service,location,status_code,started_at,ended_at
                1,AWS,,,0,2018-01-01T00:00:00Z,2018-01-01T01:00:00Z
                2,AWS,S3,,0,2018-01-01T00:00:00Z,2018-01-01T01:00:00Z
                2,AWS,S3,,0,2018-01-02T00:00:00Z,2018-01-02T01:00:00Z
                """;
        IncidentFile read = IncidentFile.read(new StringReader(csv));
        assertThat(read.refused())
                .map(IncidentFile.RowNote::toString)
                .containsExactly(
                        "line 2 (1): Service of outage ' down 2018-01-01T00:00:00Z/2018-01-01T01:00:00Z' must have an id, "
                                + "but was blank",
                        "line 4 (2): Incident must stand in one row, but '2' has an earlier one");
        assertThat(read.outages()).containsOnlyKeys(new CloudService("AWS", "S3"));
    }
}
