package io.github.slakit.examples.uptime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CauseTest {

    private static final String LONG = "A name that makes a label of fifty-one characters 1";

    private static Cause cause(SiteRecords records, String site, String date) {
        return Cause.of(Rows.day(records, site, date), records);
    }

    @Test
    void of_nameReplacedByAnother_renamed() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-02-10T10:00:00Z,Shop (data),down",
                        "2026-02-10T10:20:00Z,Shop (data),up",
                        "2026-02-26T07:47:00Z,Shop (data),up",
                        "2026-02-26T08:03:00Z,New – Shop (data),up",
                        "2026-03-26T08:03:00Z,New – Shop (data),up")
                .read();
        assertThat(records.successor(Rows.site(records, "Shop (data)")).map(Site::name))
                .contains("New – Shop (data)");
        assertThat(cause(records, "Shop (data)", "2026-02-10")).isEqualTo(Cause.RENAMED);
        assertThat(Cause.of(Rows.month(records, "Shop (data)", "2026-02"), records))
                .containsExactly(Cause.RENAMED);
    }

    /** The other name begins two days later, so it replaces nothing. */
    @Test
    void of_nameNoLongerWatched_dropped() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-02-10T10:00:00Z,Shop,down",
                        "2026-02-10T10:20:00Z,Shop,down",
                        "2026-02-12T10:21:00Z,New Shop,up")
                .read();
        Site shop = Rows.site(records, "Shop");
        assertThat(shop.isDownAtFirst()).isTrue();
        assertThat(shop.isDownAtLast()).isTrue();
        assertThat(Rows.day(records, "Shop", "2026-02-10").difference()).isEqualTo(Duration.ofMinutes(20));
        assertThat(cause(records, "Shop", "2026-02-10")).isEqualTo(Cause.DROPPED);
    }

    @Test
    void of_labelOfFiftyOneCharacters_noLabel() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-02-10T10:00:00Z," + LONG + ",down", "2026-02-10T10:20:00Z," + LONG + ",up")
                .read();
        assertThat(Rows.site(records, LONG).label())
                .isEqualTo("a-name-that-makes-a-label-of-fifty-one-characters-1")
                .hasSize(51);
        assertThat(cause(records, LONG, "2026-02-10")).isEqualTo(Cause.NO_LABEL);
    }

    @Test
    void of_labelOfFiftyCharacters_unexplained() throws IOException {
        String name = LONG.replace(" 1", "");
        SiteRecords records = Rows.observed(
                        "2026-02-10T10:00:00Z," + name + ",down",
                        "2026-02-10T10:20:00Z," + name + ",up",
                        "2026-02-10T12:00:00Z," + name + ",down",
                        "2026-02-10T12:20:00Z," + name + ",up")
                .read();
        assertThat(Rows.site(records, name).hasLabel()).isTrue();
        assertThat(cause(records, name, "2026-02-10")).isEqualTo(Cause.UNEXPLAINED);
        assertThat(Cause.of(Rows.month(records, name, "2026-02"), records)).containsExactly(Cause.UNEXPLAINED);
    }

    /** Down at 22:00:00, the other address up at 22:00:04: 4 s, where the ticket stayed open for 120 and 600 minutes. */
    @Test
    void of_ticketLeftOpenByTheOtherAddress_otherAddress() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-03-15T22:00:00Z,Shop,down",
                        "2026-03-15T22:00:04Z,Shop,up",
                        "2026-03-16T23:00:00Z,Shop,up",
                        "2026-03-16T23:00:01Z,Shop,up")
                .reported("Shop,2,2026-03-15,120", "Shop,2,2026-03-16,600")
                .read();
        assertThat(Rows.site(records, "Shop").isShared()).isTrue();
        assertThat(Rows.day(records, "Shop", "2026-03-15").difference())
                .isEqualTo(Duration.ofSeconds(4).minusMinutes(120));
        assertThat(cause(records, "Shop", "2026-03-15")).isEqualTo(Cause.OTHER_ADDRESS);
        assertThat(cause(records, "Shop", "2026-03-16")).isEqualTo(Cause.OTHER_ADDRESS);
        assertThat(Cause.of(Rows.month(records, "Shop", "2026-03"), records)).containsExactly(Cause.OTHER_ADDRESS);
    }

    @Test
    void of_twoAddressesButNoOutage_unexplained() throws IOException {
        SiteRecords records = Rows.observed("2026-03-15T22:00:00Z,Shop,up", "2026-03-15T22:00:01Z,Shop,up")
                .reported("Shop,2,2026-03-15,120")
                .read();
        assertThat(cause(records, "Shop", "2026-03-15")).isEqualTo(Cause.UNEXPLAINED);
    }

    /** The cut outage was followed by a whole one, whose ticket closed the other. */
    @Test
    void of_wholeOutageAfterTheCutOne_unexplained() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-03-15T20:00:00Z,Shop,down",
                        "2026-03-15T20:00:04Z,Shop,up",
                        "2026-03-15T21:00:00Z,Shop,down",
                        "2026-03-15T21:20:00Z,Shop,up",
                        "2026-03-15T21:20:01Z,Shop,up")
                .reported("Shop,2,2026-03-15,120")
                .read();
        assertThat(Rows.site(records, "Shop").isShared()).isTrue();
        assertThat(cause(records, "Shop", "2026-03-15")).isEqualTo(Cause.UNEXPLAINED);
    }

    /** 17 min 25 s and 10 min 56 s, reported 17: what differs, 11 min 21 s, is the second but for rounding. */
    @Test
    void of_oneOfTwoOutagesNotReported_noTicket() throws IOException {
        SiteRecords records = Rows.observed(
                        "2026-02-28T06:57:17Z,Shop,down",
                        "2026-02-28T07:14:42Z,Shop,up",
                        "2026-02-28T11:23:10Z,Shop,down",
                        "2026-02-28T11:34:06Z,Shop,up")
                .reported("Shop,1,2026-02-28,17")
                .read();
        assertThat(Rows.day(records, "Shop", "2026-02-28").difference())
                .isEqualTo(Duration.ofMinutes(11).plusSeconds(21));
        assertThat(cause(records, "Shop", "2026-02-28")).isEqualTo(Cause.NO_TICKET);
    }

    @Test
    void of_reportedWithoutOutage_unexplained() throws IOException {
        SiteRecords records = Rows.observed("2026-02-28T06:57:17Z,Shop,up")
                .reported("Shop,1,2026-02-28,17")
                .read();
        assertThat(cause(records, "Shop", "2026-02-28")).isEqualTo(Cause.UNEXPLAINED);
    }

    /** A month without a day that differs by more than rounding has no cause of its own. */
    @Test
    void of_monthThatAgrees_unexplained() throws IOException {
        SiteRecords records = Rows.observed("2026-02-28T06:00:00Z,Shop,down", "2026-02-28T06:17:30Z,Shop,up")
                .reported("Shop,1,2026-02-28,17")
                .read();
        assertThat(Rows.day(records, "Shop", "2026-02-28").isRounding()).isTrue();
        assertThat(Cause.of(Rows.month(records, "Shop", "2026-02"), records)).containsExactly(Cause.UNEXPLAINED);
    }
}
