package io.github.slakit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 33: order and repetition make no difference, the highest revision counts, a conflict is refused. */
class FactsProperties {

    private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");

    @Provide
    Arbitrary<List<Outage>> records() {
        return record().list()
                .uniqueElements(record -> record.id() + "/" + record.revision())
                .ofMaxSize(10);
    }

    private static Arbitrary<Outage> record() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 4);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"), numbers, Arbitraries.of("web", "mail"), numbers, numbers)
                .as((id, revision, service, from, length) -> Outage.of(
                                service, START.plusSeconds(from), START.plusSeconds(from + length))
                        .withId(id)
                        .withRevision(revision));
    }

    @Property
    void law33_permutationAndDuplicates_changeNothing(@ForAll("records") List<Outage> records, @ForAll Random random) {
        List<Outage> shuffled = new ArrayList<>(records);
        shuffled.addAll(records.subList(0, records.size() / 2));
        Collections.shuffle(shuffled, random);

        assertThat(Facts.of(shuffled))
                .isEqualTo(Facts.of(records))
                .hasSameHashCodeAs(Facts.of(records))
                .hasToString(Facts.of(records).toString());
    }

    @Property
    void law33_highestRevision_isTheOnlyOneThatCounts(@ForAll("records") List<Outage> records) {
        Facts facts = Facts.of(records);
        Set<Outage> kept = new HashSet<>();
        facts.services().forEach(service -> kept.addAll(facts.outages(service)));

        for (Outage record : records) {
            boolean highest = records.stream()
                    .noneMatch(other -> other.id().equals(record.id()) && other.revision() > record.revision());
            assertThat(kept.contains(record)).isEqualTo(highest);
        }
        assertThat(records).containsAll(kept);
    }

    @Property
    void law33_twoContents_areRefusedInAnyOrder(@ForAll("records") List<Outage> records, @ForAll Random random) {
        Assume.that(!records.isEmpty());
        Outage record = records.get(0);
        List<Outage> conflicting = new ArrayList<>(records);
        conflicting.add(record.withSource("someone else"));
        Collections.shuffle(conflicting, random);

        assertThatExceptionOfType(ConflictingFactsException.class)
                .isThrownBy(() -> Facts.of(conflicting))
                .satisfies(refusal -> assertThat(refusal.id()).isEqualTo(record.id()));
    }
}
