package io.github.slakit.examples.boston;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.Holidays;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BostonRequestsTest {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private static final BusinessCalendar CITY_HALL = BusinessCalendar.builder(BOSTON)
            .open(MONDAY, FRIDAY, "08:30-17:00")
            .holidays(
                    Holidays.nth(3, MONDAY, Month.APRIL),
                    Holidays.last(MONDAY, Month.MAY),
                    Holidays.fixed(7, 4).movedFrom(SUNDAY))
            .build();

    private static RequestFile file;
    private static DueDateFit fit;

    @BeforeAll
    static void fit() throws IOException {
        file = BostonRequests.extract();
        fit = DueDateFit.of(file.requests());
    }

    private static Instant boston(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(BOSTON).toInstant();
    }

    private static ServiceRequest request(String id) {
        return file.requests().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceRequest request(String id, String opened, String due) {
        ServiceRequest request = request(id);
        assertThat(request.opened()).isEqualTo(boston(opened));
        assertThat(request.due()).isEqualTo(boston(due));
        return request;
    }

    @Test
    void extract_rows_thoseWithoutADueDateAreLeftOut() {
        assertThat(file.rows()).isEqualTo(4962);
        assertThat(file.requests()).hasSize(4866);
    }

    @Test
    void read_requestWithoutDueDate_isCountedOnly() throws IOException {
        String csv = """
                case_id,opened_at,target_at,type,queue
                1,2015-01-02T16:20:20,,Ground Maintenance,PARK
                2,2015-07-02T08:43:43,2015-07-03T08:43:43,CE Collection,PWDx
                """;
        RequestFile read = RequestFile.read(new StringReader(csv));
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.requests())
                .containsExactly(new ServiceRequest(
                        "2",
                        new RequestKind("PWDx", "CE Collection"),
                        Instant.parse("2015-07-02T12:43:43Z"),
                        Instant.parse("2015-07-03T12:43:43Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISD_Building (INTERNAL)    | Building Inspection Request    | 305 | 305 | 322 | 322 | 3 business days
            ISD_Building (INTERNAL)    | Unsafe Dangerous Conditions    | 371 | 371 | 167 | 167 | 1 calendar day
            PROP_GRAF_GraffitiRemoval  | Graffiti Removal               | 329 | 333 | 173 | 176 | 45 business days
            PWDx_District 1C: Downtown | CE Collection                  | 293 | 293 | 215 | 215 | 1 business day
            ISD_Housing (INTERNAL)     | Heat - Excessive  Insufficient | 437 | 438 |  11 |  11 | 30 calendar days
            PARK_Maintenance_Region 5  | Ground Maintenance             |  93 |  96 | 163 | 170 | 5 business days
            BTDT_AVRS Interface Queue  | Abandoned Vehicles             | 279 | 297 | 161 | 166 | 12 business days; before 2015-02-17 20 business days
            PARK_Tree Maintenance Request | Tree Maintenance Requests   | 191 | 196 | 247 | 254 | 365 calendar days; before 2015-02-17 545 calendar days
            BTDT_Traffic Signal_Repair | Traffic Signal Repair          | 399 | 400 |  46 |  46 | 180 calendar days; before 2015-02-17 1 business day
            PWDx_Sticker Request       | Sticker Request                | 312 | 312 | 123 | 123 | 1 business day; before 2015-02-17 2 business days
            """)
    void of_pairThatFits_hasItsRuleAndCounts(
            String queue, String type, int learntHits, int learnt, int laterHits, int later, String rule) {
        FittedKind kind = fit.get(new RequestKind(queue, type));
        assertThat(kind.rule()).isEqualTo(rule);
        assertThat(kind.learnt()).isEqualTo(new Score(learntHits, learnt));
        assertThat(kind.later()).isEqualTo(new Score(laterHits, later));
        assertThat(kind.fits()).isTrue();
    }

    /** More than half of its due dates to June follow from an opening some minutes before the recorded one. */
    @Test
    void of_pairThatDoesNotFit_isListed() {
        assertThat(fit.misfits()).singleElement().satisfies(kind -> {
            assertThat(kind.kind()).hasToString("Knockdown Replacement (PWDx_Street Light Knockdown Replacement)");
            assertThat(kind.learnt()).isEqualTo(new Score(46, 104));
            assertThat(kind.later()).isEqualTo(new Score(71, 71));
        });
    }

    @Test
    void of_allPairs_sharesAreExact() {
        assertThat(fit.change()).isEqualTo(LocalDate.of(2015, 2, 17));
        assertThat(DueDateFit.learnt(fit.kinds())).hasToString("3,055 of 3,145 (97.13 %)");
        assertThat(DueDateFit.later(fit.kinds())).hasToString("1,699 of 1,721 (98.72 %)");
        assertThat(fit.overall(fit.kinds())).hasToString("4,754 of 4,866 (97.69 %)");
        assertThat(fit.overall(fit.fitting())).hasToString("4,637 of 4,866 (95.29 %)");
    }

    /** The city was open on Friday 3 July, and on 17 March and 17 June, and closed on Patriots' Day. */
    @Test
    void of_otherHours_explainLess() {
        assertThat(fit.hypotheses()).hasSize(15);
        Score best = new Score(2046, 3145);
        assertThat(fit.hypotheses()).containsEntry(new Hypothesis(Counting.BUSINESS_DAYS, Schedule.CITY_HALL), best);
        assertThat(fit.hypotheses().values().stream().filter(score -> score.hits() >= best.hits()))
                .containsExactly(best);
    }

    /** Monday 25 May 2015 was Memorial Day: Tuesday, Wednesday, Thursday. */
    @Test
    void dueDate_overMemorialDay_skipsIt() {
        ServiceRequest request = request("101001382958", "2015-05-22T08:30:00", "2015-05-28T08:30:00");
        assertThat(CITY_HALL.days().plus(request.opened(), 3)).isEqualTo(request.due());
    }

    /** 4 July 2015 was a Saturday: the Friday before was a business day, and so was the Monday after. */
    @Test
    void dueDate_beforeIndependenceDayOnASaturday_isFriday() {
        ServiceRequest thursday = request("101001421927", "2015-07-02T08:43:43", "2015-07-03T08:43:43");
        assertThat(CITY_HALL.days().plus(thursday.opened(), 1)).isEqualTo(thursday.due());
        ServiceRequest friday = request("101001422659", "2015-07-03T11:57:06", "2015-07-06T11:57:06");
        assertThat(CITY_HALL.days().plus(friday.opened(), 1)).isEqualTo(friday.due());
    }

    /** Monday 20 April 2015 was Patriots' Day. */
    @Test
    void dueDate_overPatriotsDay_skipsIt() {
        ServiceRequest request = request("101001358951", "2015-04-17T12:54:57", "2015-04-21T12:54:57");
        assertThat(CITY_HALL.days().plus(request.opened(), 1)).isEqualTo(request.due());
    }

    /** Friday evening before Patriots' Day: it counts from Tuesday 08:30. So does the holiday itself. */
    @Test
    void dueDate_openedOutsideOfHours_countsFromTheNextOpening() {
        ServiceRequest evening = request("101001359312", "2015-04-17T19:31:26", "2015-04-22T08:30:00");
        ServiceRequest holiday = request("101001360123", "2015-04-20T15:54:38", "2015-04-22T08:30:00");
        Instant opening = boston("2015-04-21T08:30:00");
        assertThat(CITY_HALL.firstOpen(evening.opened())).contains(opening);
        assertThat(CITY_HALL.firstOpen(holiday.opened())).contains(opening);
        assertThat(CITY_HALL.days().plus(opening, 1)).isEqualTo(evening.due()).isEqualTo(holiday.due());
    }

    /** Friday 3 July 05:56, before the opening of that day. */
    @Test
    void dueDate_openedBeforeHours_countsFromTheOpeningOfTheDay() {
        ServiceRequest request = request("101001422518", "2015-07-03T05:56:19", "2015-07-06T08:30:00");
        Instant opening = CITY_HALL.firstOpen(request.opened()).orElseThrow();
        assertThat(opening).isEqualTo(boston("2015-07-03T08:30:00"));
        assertThat(CITY_HALL.days().plus(opening, 1)).isEqualTo(request.due());
    }

    /** 8 March 2015 had 23 hours: the clock time is kept, the elapsed time is an hour short of 30 days. */
    @Test
    void dueDate_overTheSpringClockChange_keepsTheClockTime() {
        ServiceRequest request = request("101001300326", "2015-02-17T09:09:28", "2015-03-19T09:09:28");
        assertThat(CITY_HALL.days().plusCalendarDays(request.opened(), 30)).isEqualTo(request.due());
        assertThat(Duration.between(request.opened(), request.due())).isEqualTo(Duration.ofHours(30 * 24 - 1));
    }

    @Test
    void report_extract_totalsFirst() {
        String text = new BostonReport(file, fit).text();
        assertThat(text)
                .startsWith("Boston 311, January to September 2015")
                .contains("July to September, the same pairs           1,699 of 1,721 (98.72 %)")
                .contains("Rules changed on 2015-02-17 for 5 pairs")
                .contains("Pairs that fit: 10. Hours are Mon-Fri 08:30-17:00, state holidays.")
                .contains("Pairs that do not fit, under 90 % in January to June: 1.");
    }

    @Test
    void recorded_pathOfTheExtract_isReadAlike() throws IOException {
        Path path = Path.of("src/main/resources/io/github/slakit/examples/boston/boston_311_2015_extract.csv.gz");
        assertThat(BostonRequests.recorded(path)).isEqualTo(file);
    }
}
