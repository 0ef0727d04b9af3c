package io.github.slakit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class ExclusionTest {

    private static final Instant TEN = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-04T11:00:00Z");
    private static final Exclusion EXCLUSION = Exclusion.of("web", "maintenance", TEN, ELEVEN);

    @Test
    void of_span_isFirstRevisionWithIdOfItsContent() {
        assertThat(EXCLUSION.service()).isEqualTo("web");
        assertThat(EXCLUSION.reason()).isEqualTo("maintenance");
        assertThat(EXCLUSION.interval()).isEqualTo(Interval.of(TEN, ELEVEN));
        assertThat(EXCLUSION.id()).isEqualTo("web maintenance 2026-03-04T10:00:00Z/2026-03-04T11:00:00Z");
        assertThat(EXCLUSION.revision()).isZero();
        assertThat(EXCLUSION.source()).isEmpty();
    }

    @Test
    void with_idRevisionSource_changeOnlyThese() {
        Exclusion changed = EXCLUSION.withId("CHG-3").withRevision(1).withSource("calendar");

        assertThat(changed.id()).isEqualTo("CHG-3");
        assertThat(changed.revision()).isOne();
        assertThat(changed.source()).isEqualTo("calendar");
        assertThat(changed.reason()).isEqualTo("maintenance");
        assertThat(changed.interval()).isEqualTo(EXCLUSION.interval());
    }

    @Test
    void equals_otherReason_isDifferent() {
        assertThat(Exclusion.of("web", "maintenance", TEN, ELEVEN))
                .isEqualTo(EXCLUSION)
                .hasSameHashCodeAs(EXCLUSION);
        assertThat(Exclusion.of("web", "force majeure", TEN, ELEVEN)).isNotEqualTo(EXCLUSION);
    }

    @Test
    void of_endBeforeStart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exclusion.of("web", "maintenance", ELEVEN, TEN))
                .withMessage("Exclusion of service 'web' must not end before it starts,"
                        + " but was from 2026-03-04T11:00:00Z to 2026-03-04T10:00:00Z");
    }

    @Test
    void of_blankService_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exclusion.of("", "maintenance", TEN, ELEVEN))
                .withMessage("Service of exclusion ' maintenance 2026-03-04T10:00:00Z/2026-03-04T11:00:00Z'"
                        + " must have an id, but was blank");
    }

    @Test
    void withRevision_negative_isRefused() {
        Exclusion exclusion = EXCLUSION.withId("CHG-3");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exclusion.withRevision(-2))
                .withMessage("Revision of exclusion 'CHG-3' must be at least 0, but was -2");
    }
}
