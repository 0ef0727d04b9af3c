package io.github.slakit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class OutageTest {

    private static final Instant TEN = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-04T11:00:00Z");
    private static final Outage OUTAGE = Outage.of("web", TEN, ELEVEN);

    @Test
    void of_span_isFirstRevisionWithIdOfItsContent() {
        assertThat(OUTAGE.service()).isEqualTo("web");
        assertThat(OUTAGE.interval()).isEqualTo(Interval.of(TEN, ELEVEN));
        assertThat(OUTAGE.id()).isEqualTo("web down 2026-03-04T10:00:00Z/2026-03-04T11:00:00Z");
        assertThat(OUTAGE.revision()).isZero();
        assertThat(OUTAGE.source()).isEmpty();
    }

    @Test
    void with_idRevisionSource_changeOnlyThese() {
        Outage changed = OUTAGE.withId("INC-7").withRevision(2).withSource("monitor");

        assertThat(changed.id()).isEqualTo("INC-7");
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.source()).isEqualTo("monitor");
        assertThat(changed.service()).isEqualTo("web");
        assertThat(changed.interval()).isEqualTo(OUTAGE.interval());
        assertThat(OUTAGE.revision()).isZero();
    }

    @Test
    void equals_sameContent_isEqual() {
        assertThat(Outage.of("web", TEN, ELEVEN)).isEqualTo(OUTAGE).hasSameHashCodeAs(OUTAGE);
        assertThat(OUTAGE.withSource("monitor")).isNotEqualTo(OUTAGE);
    }

    @Test
    void of_noLength_isAccepted() {
        assertThat(Outage.of("web", TEN, TEN).interval().isEmpty()).isTrue();
    }

    @Test
    void of_endBeforeStart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outage.of("web", ELEVEN, TEN))
                .withMessage("Outage of service 'web' must not end before it starts,"
                        + " but was from 2026-03-04T11:00:00Z to 2026-03-04T10:00:00Z");
    }

    @Test
    void of_blankService_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outage.of(" ", TEN, ELEVEN))
                .withMessage("Service of outage '  down 2026-03-04T10:00:00Z/2026-03-04T11:00:00Z' must have an id,"
                        + " but was blank");
    }

    @Test
    void withRevision_negative_isRefused() {
        Outage outage = OUTAGE.withId("INC-7");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> outage.withRevision(-1))
                .withMessage("Revision of outage 'INC-7' must be at least 0, but was -1");
    }

    @Test
    void withId_blank_isRefused() {
        Outage outage = Outage.of("web", Instant.EPOCH, Instant.EPOCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outage.withId(" "))
                .withMessage("Id of outage must not be blank, but was ' ' for service 'web'");
    }
}
