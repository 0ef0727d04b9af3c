package io.github.slakit.calendar.jollyday;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.HolidayRule;
import io.github.slakit.calendar.OutsideValidityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JollydayHolidaysTest {

    /** Checked by hand against the lists of each country or region; that of Austria has two Sundays more. */
    @ParameterizedTest
    @CsvSource({
        "de/by, 2026, 01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26",
        "de/be, 2026, 01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26",
        "de/be, 2025, 01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26",
        "us/ny, 2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "gb/eng, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "gb/eng, 2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "gb/sct, 2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        "fr, 2026, 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
        "at, 2026, 01-01 01-06 04-05 04-06 05-01 05-14 05-24 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26",
        "ca/on, 2026, 01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26",
        "nyse, 2026, 01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25"
    })
    void dates_ofACountryOrRegion_areItsPublicHolidays(String codes, int year, String days) {
        assertThat(rule(codes).dates(year))
                .containsExactlyElementsOf(Arrays.stream(days.split(" ", -1))
                        .map(day -> MonthDay.parse("--" + day).atYear(year))
                        .toList());
    }

    @Test
    void dates_ofAHolidayMovedIntoTheYearBefore_areInThatYear() {
        // 1 January 2022 was a Saturday, so the Friday before, in 2021, was free.
        JollydayHolidays rule = JollydayHolidays.of("us");

        assertThat(rule.dates(2021)).contains(LocalDate.of(2021, 12, 31));
        assertThat(rule.dates(2022)).allMatch(date -> date.getYear() == 2022);
        assertThat(rule.withYears(2021, 2021).dates(2021)).isEqualTo(rule.dates(2021));
        assertThat(rule.withYears(2022, 2022).dates(2022)).isEqualTo(rule.dates(2022));
    }

    @Test
    void dates_ofACountry_areThoseOfAllItsRegions() {
        LocalDate columbusDay = LocalDate.of(2026, 10, 12);

        assertThat(JollydayHolidays.of("us").dates(2026)).doesNotContain(columbusDay);
        assertThat(JollydayHolidays.of("us", "ny").dates(2026)).contains(columbusDay);
    }

    @Test
    void dates_ofBankHolidays_areLeftOutUnlessAskedFor() {
        LocalDate berchtold = LocalDate.of(2026, 1, 2);
        JollydayHolidays zurich = JollydayHolidays.of("ch", "zh");

        assertThat(zurich.dates(2026)).doesNotContain(berchtold);
        assertThat(zurich.withBankHolidays().dates(2026)).contains(berchtold).containsAll(zurich.dates(2026));
        assertThat(zurich.withBankHolidays().withYears(2026, 2027)).hasToString("jollyday:ch/zh:bank:2026-2027");
        assertThat(zurich.withYears(2026, 2027).withBankHolidays()).hasToString("jollyday:ch/zh:bank:2026-2027");
    }

    @Test
    void dates_outsideTheYears_areRefused() {
        JollydayHolidays rule = JollydayHolidays.of("fr");

        assertThat(rule.firstYear()).isEqualTo(2000);
        assertThat(rule.lastYear()).isEqualTo(2050);
        assertThatThrownBy(() -> rule.dates(1999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Year of holidays 'jollyday:fr' must be from 2000 to 2050, but was 1999");
        assertThatThrownBy(() -> rule.dates(2051))
                .hasMessage("Year of holidays 'jollyday:fr' must be from 2000 to 2050, but was 2051");
    }

    @ParameterizedTest
    @CsvSource({
        "hk, 2007, 2024",
        "sg, 2013, 2024",
        "mu, 2013, 2024",
        "cc, 2022, 2026",
        "nz, 2022, 2050",
        "sr, 2010, 2031"
    })
    void years_whereAHolidayIsListedYearByYear_areThoseOfTheList(String country, int first, int last) {
        JollydayHolidays rule = JollydayHolidays.of(country);

        assertThat(rule.firstYear()).isEqualTo(first);
        assertThat(rule.lastYear()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de/be", "gb/eng", "us", "za", "ky", "bm", "ki", "es/md"})
    void years_whereSomeYearsAreSpecial_areAll(String codes) {
        assertThat(rule(codes).firstYear()).isEqualTo(2000);
        assertThat(rule(codes).lastYear()).isEqualTo(2050);
    }

    @Test
    void calendar_outsideTheYears_refusesQuestions() {
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of("Asia/Singapore"))
                .open(MONDAY, FRIDAY, "09:00-17:00")
                .holidays(JollydayHolidays.of("sg"))
                .build();

        assertThat(calendar.isBusinessDay(LocalDate.of(2024, 2, 12))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2024, 12, 31))).isTrue();
        assertThatThrownBy(() -> calendar.isOpen(Instant.parse("2025-01-30T04:00:00Z")))
                .isInstanceOf(OutsideValidityException.class);
    }

    @Test
    void withYears_onTheWordOfTheCaller_knowsThem() {
        JollydayHolidays rule = JollydayHolidays.of("nz").withYears(2018, 2030);

        assertThat(rule.name()).isEqualTo("jollyday:nz:2018-2030");
        assertThat(rule.dates(2018)).contains(LocalDate.of(2018, 2, 6));
        assertThat(rule).isNotEqualTo(JollydayHolidays.of("nz"));
    }

    @ParameterizedTest
    @CsvSource({"1599, 1700", "2000, 2262", "2030, 2029", "1700, 2200"})
    void withYears_notInOrderOrRange_areRefused(int first, int last) {
        JollydayHolidays rule = JollydayHolidays.of("fr");

        assertThatThrownBy(() -> rule.withYears(first, last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Years of holidays must be from 1600 to 2261, in order and at most 500, but were " + first
                        + " to " + last);
    }

    @Test
    void of_anUnknownCountry_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> JollydayHolidays.of("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Country of holidays must be one of ad ae af ")
                .hasMessageContaining(" fr ")
                .hasMessageEndingWith(" zw, but was 'xx'");
    }

    @Test
    void of_anUnknownSubdivision_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> JollydayHolidays.of("de", "bavaria"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Subdivision of 'de' must be one of bb be bw by hb he hh mv ni nw rp sh sl sn st th, but was"
                                + " 'bavaria'");
        assertThatThrownBy(() -> JollydayHolidays.of("de", "be", "mitte"))
                .hasMessage("Subdivision of 'de/be' must be left out, since it has none, but was 'mitte'");
    }

    @Test
    void of_aCountryKnownToBeWrong_isRefused() {
        assertThatThrownBy(() -> JollydayHolidays.of("JP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Holidays of 'jp' must be right in the data of Jollyday, which has no equinox days and the"
                        + " Emperor's Birthday of before 2019");
        // Once Jollyday has a holiday in March, the spring equinox, the refusal must go.
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("jp"));
        assertThat(manager.getConfigurationService()
                        .getHolidayCalendarConfiguration(manager.getManagerParameter())
                        .holidays()
                        .fixed())
                .noneMatch(holiday -> holiday.day().getMonth() == Month.MARCH);
    }

    @Test
    void of_aPlaceWithoutHolidaysInTheYears_isRefused() {
        // The data has no holiday of Antarctica.
        assertThatThrownBy(() -> JollydayHolidays.of("aq"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Holidays of 'aq' must be in the data from 2000 to 2050, but are not");
    }

    @Test
    void equals_ofTheSamePlace_isByName() {
        JollydayHolidays bavaria = JollydayHolidays.of("de", "by");

        assertThat(bavaria)
                .isEqualTo(JollydayHolidays.of("DE", "BY"))
                .hasSameHashCodeAs(JollydayHolidays.of("DE", "BY"))
                .isNotEqualTo(JollydayHolidays.of("de", "be"))
                .isNotEqualTo(JollydayHolidays.of("de"))
                .isNotEqualTo(bavaria.withBankHolidays())
                .hasToString("jollyday:de/by");
    }

    @Test
    void parse_ofTheTextOfACalendar_givesTheSameCalendar() {
        HolidayRule bavaria = JollydayHolidays.of("de", "by");
        BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
                .open(MONDAY, FRIDAY, "09:00-17:00")
                .holidays(bavaria)
                .build();

        assertThat(office)
                .hasToString("Mon-Fri 09:00-17:00 Europe/Berlin; holiday jollyday:de/by; valid 2000-01-01..2050-12-31");
        assertThat(BusinessCalendar.parse(office.toString(), Map.of(), Map.of(bavaria.name(), bavaria)))
                .isEqualTo(office);
        assertThat(office.isBusinessDay(LocalDate.of(2026, 6, 4))).isFalse();
        assertThat(office.isBusinessDay(LocalDate.of(2026, 6, 5))).isTrue();
    }

    @Test
    void parse_withOptionsInTheName_givesTheSameCalendar() {
        HolidayRule rule = JollydayHolidays.of("ch", "zh").withBankHolidays().withYears(2020, 2030);
        String text = "Mon-Fri 09:00-17:00 Europe/Zurich; holiday " + rule.name();

        assertThat(BusinessCalendar.parse(text, Map.of(), Map.of(rule.name(), rule)))
                .hasToString(text + "; valid 2020-01-01..2030-12-31");
    }

    @Test
    void of_inManyThreads_givesEqualDates() throws Exception {
        List<String> codes = List.of("de/by", "us/ny", "gb/sct", "fr", "at", "ca/on", "it", "pl");
        List<List<LocalDate>> expected =
                codes.stream().map(code -> rule(code).dates(2026)).toList();
        HolidayManager.clearManagerCache();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Stream<Callable<List<LocalDate>>> calls = IntStream.range(0, 80)
                    .mapToObj(i -> () -> rule(codes.get(i % codes.size())).dates(2026));
            List<Future<List<LocalDate>>> results = threads.invokeAll(calls.toList());
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % codes.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void module_isNamed() {
        assertThat(JollydayHolidays.class.getModule().getName()).isEqualTo("io.github.slakit.calendar.jollyday");
        assertThat(HolidayManager.class.getModule().isNamed()).isTrue();
    }

    private static JollydayHolidays rule(String codes) {
        String[] parts = codes.split("/", -1);
        return JollydayHolidays.of(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
    }
}
