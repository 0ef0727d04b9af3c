package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedWindowsTest {

    private static final BusinessCalendar PEAK = BusinessCalendar.parse("Mon-Fri 08:00-18:00 UTC");
    private static final NamedWindows WINDOWS =
            NamedWindows.otherwise("off-peak").with("peak", PEAK);

    @Test
    void s54_septemberOutage_splitsIntoPeakAndOffPeak() {
        Instant start = Instant.parse("2026-09-01T00:00:00Z");
        Instant end = Instant.parse("2026-10-01T00:00:00Z");
        assertThat(WINDOWS.between(start, end))
                .containsExactly(
                        Map.entry("peak", Duration.ofHours(220)), Map.entry("off-peak", Duration.ofHours(500)));
        // Friday 17:30 to 19:00
        assertThat(WINDOWS.between(Instant.parse("2026-09-04T17:30:00Z"), Instant.parse("2026-09-04T19:00:00Z")))
                .containsExactly(Map.entry("peak", Duration.ofMinutes(30)), Map.entry("off-peak", Duration.ofHours(1)));
    }

    @Test
    void at_overlappingWindows_firstHasTheTime() {
        NamedWindows three = WINDOWS.with("friday", BusinessCalendar.parse("Fri 00:00-24:00 UTC"));
        assertThat(three.names()).containsExactly("peak", "friday", "off-peak");
        assertThat(three.at(Instant.parse("2026-09-04T17:30:00Z"))).isEqualTo("peak");
        assertThat(three.at(Instant.parse("2026-09-04T18:00:00Z"))).isEqualTo("friday");
        assertThat(three.at(Instant.parse("2026-09-05T18:00:00Z"))).isEqualTo("off-peak");
        Instant start = Instant.parse("2026-09-03T11:00:00Z");
        Instant end = Instant.parse("2026-09-07T11:00:00Z");
        assertThat(three.between(start, end).values().stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.between(start, end));
        assertThat(three.get("friday").between(start, end)).hasHours(14);
        assertThat(three.get("peak")).isEqualTo(PEAK);
        assertThat(WINDOWS.get("off-peak")).isEqualTo(PEAK.complement());
    }

    @Test
    void names_takenOrUnknown_areRefused() {
        assertThatThrownBy(() -> WINDOWS.with("peak", PEAK)).hasMessage("Name of a window must be new, but was 'peak'");
        assertThatThrownBy(() -> WINDOWS.with("off-peak", PEAK))
                .hasMessage("Name of a window must be new, but was 'off-peak'");
        assertThatThrownBy(() -> WINDOWS.get("night"))
                .hasMessage("Window must be one of [peak, off-peak], but was 'night'");
    }

    @Test
    void equals_sameWindowsInOrder_areEqual() {
        NamedWindows same = NamedWindows.otherwise("off-peak").with("peak", PEAK);
        assertThat(same).isEqualTo(WINDOWS).hasSameHashCodeAs(WINDOWS);
        assertThat(same).hasToString("{peak=Mon-Fri 08:00-18:00 UTC} otherwise off-peak");
        assertThat(WINDOWS).isNotEqualTo(NamedWindows.otherwise("off-peak")).isNotEqualTo("peak");
        assertThat(WINDOWS).isNotEqualTo(NamedWindows.otherwise("rest").with("peak", PEAK));
        assertThat(NamedWindows.otherwise("all").at(Instant.EPOCH)).isEqualTo("all");
    }
}
