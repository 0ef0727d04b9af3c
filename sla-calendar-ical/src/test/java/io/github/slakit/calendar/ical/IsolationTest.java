package io.github.slakit.calendar.ical;

import static io.github.slakit.calendar.ical.Ical.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading changes nothing outside and asks nothing of it. */
class IsolationTest {

    private static final String LINKED = Ical.calendar(
            "URL:http://calendar.invalid/",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "SOURCE;VALUE=URI:http://calendar.invalid/source.ics",
            "BEGIN:VTIMEZONE\r\nTZID:Invented/Zone\r\nTZURL:http://zones.invalid/zone.ics\r\nBEGIN:STANDARD\r\n"
                    + "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0017\r\nEND:STANDARD\r\nEND:VTIMEZONE",
            event(
                    "DTSTART;TZID=Invented/Zone:20260310T090000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;COUNT=3",
                    "ATTACH:http://files.invalid/a.pdf",
                    "ATTENDEE;DIR=\"ldap://people.invalid/\":mailto:a@b.invalid",
                    "DESCRIPTION;ALTREP=\"http://text.invalid/\":<!DOCTYPE a SYSTEM \"http://dtd.invalid/a.dtd\">",
                    "IMAGE;VALUE=URI:http://images.invalid/a.png"),
            event("DTSTART;TZID=Europe/Berlin:20260310T150000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3"));

    @Test
    void read_ofAFileWithZones_leavesTheZonesOfTheJvm() {
        TimeZone zone = TimeZone.getDefault();
        Set<String> ids = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        List<String> legacy = Arrays.asList(TimeZone.getAvailableIDs());
        Map<String, Object> rules = rules();

        assertThat(Ical.reader().parse(LINKED).intervals()).hasSize(6);

        assertThat(new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds())).isEqualTo(ids);
        assertThat(Arrays.asList(TimeZone.getAvailableIDs())).isEqualTo(legacy);
        assertThat(rules()).isEqualTo(rules);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
        assertThat(ZoneRulesProvider.getAvailableZoneIds()).doesNotContain("Invented/Zone");
    }

    private static Map<String, Object> rules() {
        Map<String, Object> rules = new TreeMap<>();
        ZoneId.getAvailableZoneIds().forEach(id -> rules.put(id, ZoneId.of(id).getRules()));
        return rules;
    }

    @Test
    void read_ofAFileWithLinks_opensNoConnection() {
        List<URI> asked = new CopyOnWriteArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("no connection");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
        try {
            assertThat(Ical.reader().parse(LINKED).intervals()).hasSize(6);
            assertThat(asked).isEmpty();
            assertThatThrownBy(() -> URI.create("http://guard.invalid/").toURL().openStream())
                    .isInstanceOf(Exception.class);
            assertThat(asked).as("the guard works").isNotEmpty();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"th-TH-u-ca-buddhist, Asia/Bangkok", "ja-JP-u-ca-japanese, Pacific/Apia", "ar-EG, America/Los_Angeles"})
    void read_underAnyDefaults_givesTheSame(String locale, String zone) {
        String text = Ical.calendar(
                event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=MONTHLY;UNTIL=20260401T000000Z"),
                event("DTSTART:20260310T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3"));
        IcalClosures expected = Ical.reader().parse(text);
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(Ical.reader().parse(text)).isEqualTo(expected);
            assertThat(expected.dates()).contains(LocalDate.of(2026, 4, 1)).hasSize(4);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
