package io.github.slakit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Instant TEN = Instant.parse("2026-03-04T10:00:00Z");

    private static Outage outage(String id, int fromHour, int toHour) {
        return Outage.of("web", TEN.plus(Duration.ofHours(fromHour)), TEN.plus(Duration.ofHours(toHour)))
                .withId(id);
    }

    private static Exclusion maintenance(String id, int fromHour, int toHour) {
        return Exclusion.of(
                        "web", "maintenance", TEN.plus(Duration.ofHours(fromHour)), TEN.plus(Duration.ofHours(toHour)))
                .withId(id);
    }

    @Test
    void of_records_areInOrderOfTimeByKind() {
        Outage late = outage("A", 5, 6);
        Outage early = outage("C", 0, 1);
        Outage alsoEarly = outage("B", 0, 3);
        Exclusion exclusion = maintenance("D", 0, 1);
        Facts facts = Facts.of(late, exclusion, early, alsoEarly);

        assertThat(facts.outages("web")).containsExactly(alsoEarly, early, late);
        assertThat(facts.exclusions("web")).containsExactly(exclusion);
    }

    @Test
    void outages_serviceWithoutFacts_areNone() {
        assertThat(Facts.of(outage("A", 0, 1)).outages("mail")).isEmpty();
        assertThat(Facts.of().exclusions("web")).isEmpty();
    }

    @Test
    void services_ofFacts_areInAlphabeticalOrder() {
        Facts facts = Facts.of(
                Outage.of("web", TEN, TEN), Outage.of("mail", TEN, TEN), Exclusion.of("dns", "maintenance", TEN, TEN));

        assertThat(facts.services()).containsExactly("dns", "mail", "web");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> facts.services().clear());
    }

    @Test
    void about_service_hasItsFactsAlone() {
        Facts facts = Facts.of(outage("A", 0, 1), maintenance("B", 0, 1), Outage.of("mail", TEN, TEN));

        assertThat(facts.about("web")).isEqualTo(Facts.of(outage("A", 0, 1), maintenance("B", 0, 1)));
        assertThat(facts.about("dns")).isEqualTo(Facts.of());
    }

    @Test
    void of_correction_replacesTheRecord() {
        Outage first = outage("A", 0, 5);
        Outage corrected = outage("A", 0, 1).withRevision(2);
        Outage between = outage("A", 0, 3).withRevision(1);

        assertThat(Facts.of(first, corrected, between).outages("web")).containsExactly(corrected);
    }

    @Test
    void of_correctionToOtherService_movesTheRecord() {
        Outage moved = Outage.of("mail", TEN, TEN.plusSeconds(60)).withId("A").withRevision(1);
        Facts facts = Facts.of(outage("A", 0, 5), moved);

        assertThat(facts.services()).containsExactly("mail");
        assertThat(facts.outages("web")).isEmpty();
        assertThat(facts.outages("mail")).containsExactly(moved);
    }

    @Test
    void of_sameFactTwice_changesNothing() {
        assertThat(Facts.of(outage("A", 0, 1), outage("A", 0, 1))).isEqualTo(Facts.of(outage("A", 0, 1)));
    }

    @Test
    void of_twoContentsOfOneRevision_isRefusedByName() {
        Outage one = outage("INC-7", 0, 1);
        Outage two = outage("INC-7", 0, 2);

        assertThatExceptionOfType(ConflictingFactsException.class)
                .isThrownBy(() -> Facts.of(one, two))
                .withMessage("Fact 'INC-7' must have one content in revision 0, but was outage of service 'web' from "
                        + "2026-03-04T10:00:00Z to 2026-03-04T11:00:00Z and outage of service 'web' from "
                        + "2026-03-04T10:00:00Z to 2026-03-04T12:00:00Z")
                .satisfies(refusal -> assertThat(refusal.id()).isEqualTo("INC-7"));
    }

    @Test
    void of_conflictBelowTheHighestRevision_isRefused() {
        List<Fact<?>> facts = List.of(outage("A", 0, 1), outage("A", 0, 3).withRevision(1), outage("A", 0, 2));

        assertThatExceptionOfType(ConflictingFactsException.class).isThrownBy(() -> Facts.of(facts));
    }

    @Test
    void of_outageAndExclusionWithOneId_isRefused() {
        assertThatExceptionOfType(ConflictingFactsException.class)
                .isThrownBy(() -> Facts.of(outage("A", 0, 1), maintenance("A", 0, 1)));
    }

    @Test
    void equals_otherFacts_isFalse() {
        assertThat(Facts.of(outage("A", 0, 1))).isNotEqualTo(Facts.of()).isNotEqualTo("facts");
        assertThat(Facts.of()).hasToString("{}");
    }

    @Test
    void of_oneSpanFromTwoSources_areTwoRecords() {
        Outage outage = Outage.of("web", Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        Facts facts = Facts.of(outage.withSource("probe"), outage.withSource("desk"), outage);
        assertThat(facts.outages("web"))
                .extracting(Outage::id)
                .containsExactlyInAnyOrder(
                        "web down 1970-01-01T00:00:00Z/1970-01-01T00:01:00Z",
                        "web down 1970-01-01T00:00:00Z/1970-01-01T00:01:00Z by probe",
                        "web down 1970-01-01T00:00:00Z/1970-01-01T00:01:00Z by desk");
    }

    @Test
    void toString_fact_isInWords() {
        Exclusion exclusion = Exclusion.of("web", "maintenance", Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        assertThat(exclusion.withSource("desk"))
                .hasToString("exclusion for maintenance of service 'web' from 1970-01-01T00:00:00Z to "
                        + "1970-01-01T00:01:00Z recorded by desk");
    }
}
