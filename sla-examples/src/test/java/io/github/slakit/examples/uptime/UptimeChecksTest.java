package io.github.slakit.examples.uptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.IntervalSet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

class UptimeChecksTest {

    /** Observed from 1 to 11 April, 10 days; down 36 minutes, reported 36. */
    private static final Rows APRIL = Rows.observed(
                    "2026-04-01T00:00:00Z,Shop,up",
                    "2026-04-05T10:00:00Z,Shop,down",
                    "2026-04-05T10:10:00Z,Shop,down",
                    "2026-04-05T10:36:00Z,Shop,up",
                    "2026-04-11T00:00:00Z,Shop,up")
            .reported("Shop,1,2026-04-05,36");

    private static void write(Path directory, Rows rows) throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(directory.resolve("site_checks.csv.gz")))) {
            file.write(rows.checks().getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(directory.resolve("reported_daily_minutes_down.csv"), rows.minutesFile());
    }

    /** 2,160 of 864,000 s observed: 99.75 %; of 2,592,000 s in April: 99.9167 %, 1199/12. */
    @Test
    void assess_oneOutage_observedTimeAndWholeMonth() throws IOException {
        SiteMonth month = Rows.month(APRIL.read(), "Shop", "2026-04");
        assertThat(month.downtime()).isEqualTo(Duration.ofMinutes(36));
        assertThat(month.observed()).isEqualTo(Duration.ofDays(10));
        assertThat(month.observedAvailability()).contains(Figure.percent("99.75"));
        assertThat(month.observedDisplay()).isEqualTo("99.7 %");
        assertThat(month.assessment().value()).contains(Figure.percent("1199/12"));
        assertThat(month.assessment().verdict()).isEqualTo(Verdict.MET);
        assertThat(month.reported()).isEqualTo(Duration.ofMinutes(36));
        assertThat(month.difference()).isZero();
    }

    /** From 31 March 23:00 to 1 April 02:00: 1 h and 2 h. */
    @Test
    void assess_outageAcrossTheMonth_isSplitAtMidnightUtc() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-03-31T00:00:00Z,Shop,up",
                        "2026-03-31T23:00:00Z,Shop,down",
                        "2026-04-01T02:00:00Z,Shop,up")
                .read();
        assertThat(Rows.month(records, "Shop", "2026-03").downtime()).isEqualTo(Duration.ofHours(1));
        assertThat(Rows.month(records, "Shop", "2026-04").downtime()).isEqualTo(Duration.ofHours(2));
        assertThat(Rows.site(records, "Shop").days())
                .map(SiteDay::date)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1));
    }

    @Test
    void assess_reportedMonthWithoutObservation_hasNoObservedAvailability() throws IOException {
        SiteRecords records = Rows.observed("2026-04-01T00:00:00Z,Shop,up")
                .reported("Shop,1,2026-05-05,36")
                .read();
        SiteMonth may = Rows.month(records, "Shop", "2026-05");
        assertThat(may.observedAvailability()).isEmpty();
        assertThat(may.observedDisplay()).isEqualTo("none");
        assertThat(may.difference()).isEqualTo(Duration.ofMinutes(-36));
    }

    /** Down at 10:00 at one address, up at 10:20 at either: the rows do not say whose they are. */
    @Test
    void outages_twoAddresses_areMixed() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-04-01T09:00:00Z,Shop,up",
                        "2026-04-01T09:00:01Z,Shop,up",
                        "2026-04-01T10:00:00Z,Shop,down",
                        "2026-04-01T10:20:00Z,Shop,up",
                        "2026-04-01T23:00:00Z,Shop,up",
                        "2026-04-01T23:00:02Z,Shop,up")
                .read();
        Site shop = Rows.site(records, "Shop");
        assertThat(shop.isShared()).isTrue();
        assertThat(shop.downtime())
                .isEqualTo(IntervalSet.of(
                        Interval.of(Instant.parse("2026-04-01T10:00:00Z"), Instant.parse("2026-04-01T10:20:00Z"))));
        assertThat(shop.gapsLongerThan(Duration.ofHours(12))).isEqualTo(1);
    }

    /** An outage without length: seen once, and never again. */
    @Test
    void assess_singleObservationOfBeingDown_addsNoDowntime() throws IOException {
        SiteRecords records = Rows.observed("2026-04-01T09:00:00Z,Shop,down").read();
        assertThat(Rows.site(records, "Shop").outages()).hasSize(1);
        assertThat(Rows.site(records, "Shop").days()).isEmpty();
        assertThat(Rows.month(records, "Shop", "2026-04").downtime()).isZero();
        assertThat(Rows.month(records, "Shop", "2026-04").observedAvailability())
                .isEmpty();
    }

    @Test
    void isShared_oneAddress_isNot() throws IOException {
        assertThat(Rows.site(APRIL.read(), "Shop").isShared()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-04-01 10:00,Shop,up      | site_checks.csv.gz, line 3: Text '2026-04-01 10:00' could not be parsed at index 10
                    2026-04-01T10:00:00Z,Shop,so  | site_checks.csv.gz, line 3: Status must be 'up' or 'down', but was 'so'
                    2026-04-01T10:00:00Z,,up      | site_checks.csv.gz, line 3: Site must have a name, but was blank
                    """)
    void read_badObservation_isRefusedWithItsLine(String row, String message) {
        Rows rows = Rows.observed("2026-04-01T00:00:00Z,Shop,up", row);
        assertThatThrownBy(rows::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Pub,1,2026-04-01,3   | Site must have observations, but 'Pub' has none
                    Shop,1,April,3       | Text 'April' could not be parsed at index 0
                    Shop,1,2026-04-01,-3 | Minutes must be a whole number of 0 or more, but was '-3'
                    Shop,1,2026-04-05,3  | Date must stand once for a site, but 2026-04-05 has an earlier row
                    """)
    void read_badMinutes_areRefusedWithTheirLine(String row, String message) {
        Rows rows = APRIL.reported("Shop,1,2026-04-05,36", row);
        assertThatThrownBy(rows::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reported_daily_minutes_down.csv, line 3: " + message);
    }

    @Test
    void read_missingColumnOrField_isRefused() {
        assertThatThrownBy(new Rows("observed_at,site\n2026-04-01T10:00:00Z,Shop\n", "")::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("site_checks.csv.gz, line 2: ");
        assertThatThrownBy(APRIL.reported("Shop,1")::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("reported_daily_minutes_down.csv, line 2: ");
    }

    @Test
    void read_noObservation_isRefused() {
        assertThatThrownBy(new Rows("observed_at,site,status\n", "")::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("site_checks.csv.gz must hold observations, but was empty");
    }

    @Test
    void main_wrongArguments_areRefused(@TempDir Path directory) {
        assertThatThrownBy(() -> UptimeChecks.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Arguments must be the directory of the records, but were 0");
        assertThatThrownBy(() -> UptimeChecks.main(new String[] {directory.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Directory must hold site_checks.csv.gz, but was " + directory);
    }

    @Test
    void main_notCompressed_isRefused(@TempDir Path directory) throws IOException {
        write(directory, APRIL);
        Files.writeString(directory.resolve("site_checks.csv.gz"), APRIL.checks());
        assertThatThrownBy(() -> UptimeChecks.main(new String[] {directory.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("site_checks.csv.gz must be compressed by gzip, but was not");
    }

    @Test
    void main_directory_printsTheReport(@TempDir Path directory) throws IOException {
        write(directory, APRIL);
        UptimeChecks.main(new String[] {directory.toString()});
        assertThat(UptimeChecks.recorded(directory)).isEqualTo(APRIL.read());
    }

    /** Each name was down 36 minutes; the longer has a label of 54 characters. */
    @Test
    void text_severalNames_monthsDaysAndCauses() throws IOException {
        String name = "Shop in the old town (Redirect to shop.old-town.example)";
        SiteRecords records = Rows.observed(
                        "2026-04-01T00:00:00Z,Shop,up",
                        "2026-04-05T10:00:00Z,Shop,down",
                        "2026-04-05T10:36:00Z,Shop,up",
                        "2026-04-11T00:00:00Z,Shop,up",
                        "2026-04-01T00:00:00Z," + name + ",up",
                        "2026-04-05T10:00:00Z," + name + ",down",
                        "2026-04-05T10:36:00Z," + name + ",up",
                        "2026-04-11T00:00:00Z," + name + ",up")
                .reported("Shop,1,2026-04-05,36")
                .read();
        assertThat(new UptimeReport(records).text()).isEqualTo("""
                8 observations of 2 names up to 2026-04-11T00:00:00Z
                  names that stand for two addresses             0
                  names replaced by another                      0
                  down at the first observation                  0
                  down at the last observation                   0
                  gaps of over 26 h between observations         4
                  outages                                        2
                  minutes down                                72.0
                  minutes that the monitor reported           36.0
                  names with minutes of the monitor              1
                    minutes down of these names               36.0
                  months assessed                                2
                    availability of 99.9 % or more               2

                Present names that were down
                  with a label of up to 50 characters 1, of which 1 have minutes of the monitor
                  with a longer one 1, of which 0 have minutes of the monitor

                Causes of differences of more than 10 minutes
                  months   days  cause
                       0      0  the name was replaced by another, and the monitor has figures of its present names alone
                       0      0  the name is no longer watched, and the monitor has figures of its present names alone
                       1      1  the name makes a label of more than 50 characters, so the monitor finds no tickets for it
                       0      0  the other address of the name answered at once, and the ticket of the one that was down stayed open
                       0      0  an outage has no ticket
                       0      0  unexplained
                       1      1  all

                Every name and month: availability of the observed time and of the whole month, minutes down
                  name                                           month     observed      month       down    monitor difference
                  Shop                                           2026-04     99.7 %    99.91 %       36.0       36.0        0.0
                  Shop in the old town (… shop.old-town.example) 2026-04     99.7 %    99.91 %       36.0        0.0       36.0

                Months that differ by more than 10 minutes: 1
                  Shop in the old town (… shop.old-town.example) 2026-04          36.0  the name makes a label of more than 50 characters, so the monitor finds no tickets for it

                Days that differ by more than 10 minutes: 1
                  Shop in the old town (… shop.old-town.example) 2026-04-05       36.0  the name makes a label of more than 50 characters, so the monitor finds no tickets for it
                """);
    }
}
