package io.github.slakit.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.slakit.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EscalationTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-27T15:00:00Z");
    private static final Escalation PATH =
            Escalation.path().step(Duration.ofHours(1), "agent").step(Duration.ofHours(3), "lead");

    @Test
    void firings_ofACalendar_countItsOpenTimeAlone() {
        BusinessCalendar office = BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Warsaw");
        ResolvedEscalation path = PATH.during("office").resolve(Map.of("office", office));
        // 16:00 on the Friday before the clock change: one hour is left, two follow on Monday from 9:00.
        assertThat(path.firings(FRIDAY))
                .containsExactly(
                        new ResolvedEscalation.Firing(1, "agent", Instant.parse("2026-03-27T16:00:00Z")),
                        new ResolvedEscalation.Firing(2, "lead", Instant.parse("2026-03-30T09:00:00Z")));
        assertThat(path.definition()).isEqualTo(PATH.during("office"));
    }

    @Test
    void current_beforeTheFirstStep_isNone() {
        ResolvedEscalation path = PATH.resolve(Map.of());
        assertThat(path.current(FRIDAY, FRIDAY.plusSeconds(3599))).isEmpty();
        assertThat(path.current(FRIDAY, FRIDAY.plusSeconds(3600))).isPresent();
    }

    @Test
    void step_notLaterThanTheOneBefore_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PATH.step(Duration.ofHours(3), "director"))
                .withMessage(
                        "Delay of step 3 of an escalation must be above that of the step before, PT3H, but was PT3H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Escalation.path().step(Duration.ofHours(-1), "agent"))
                .withMessage("Delay of step 1 of an escalation must be at least 0, but was PT-1H");
    }

    @Test
    void resolve_unknownCalendar_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PATH.during("office").resolve(Map.of()))
                .withMessage("Calendar of an escalation must be one of [], but was 'office'");
    }
}
