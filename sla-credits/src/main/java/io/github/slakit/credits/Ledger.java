package io.github.slakit.credits;

import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a settlement must know of earlier ones: the last period, and the verdicts of all periods settled so far.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lastPeriod the period that was settled last, empty before the first settlement
 * @param verdicts entries in order of time
 */
public record Ledger(Optional<MeasurementPeriod> lastPeriod, List<PeriodVerdict> verdicts) {

    /**
     * Obtains a ledger.
     *
     * @param lastPeriod the period that was settled last, empty before the first settlement
     * @param verdicts entries in order of time
     * @throws IllegalArgumentException if an entry lies before an earlier one or after the last period, or if a service
     *     level has two in one period
     */
    public Ledger {
        verdicts = List.copyOf(verdicts);
        Instant last = lastPeriod.map(period -> period.interval().getEnd()).orElse(Instant.MIN);
        Instant before = Instant.MIN;
        Map<String, Long> numbers = new HashMap<>();
        for (PeriodVerdict entry : verdicts) {
            Instant end = entry.period().interval().getEnd();
            if (end.isBefore(before) || end.isAfter(last)) {
                throw new IllegalArgumentException("Entries of a ledger must be in order of time up to the last period "
                        + lastPeriod.map(MeasurementPeriod::label).orElse("none") + ", but were " + verdicts);
            }
            Long number = numbers.put(entry.serviceLevel(), entry.period().number());
            if (number != null && number >= entry.period().number()) {
                throw new IllegalArgumentException("Service level must have one entry for each period in a ledger, but "
                        + entry + " stands there twice");
            }
            before = end;
        }
    }

    /**
     * Returns the ledger before the first settlement.
     *
     * @return a ledger without entries
     */
    public static Ledger empty() {
        return new Ledger(Optional.empty(), List.of());
    }

    /**
     * Obtains a ledger from verdicts, such as stored ones.
     *
     * @param verdicts entries in order of time
     * @return the ledger after the period of the last entry
     * @throws IllegalArgumentException if an entry lies before an earlier one, or if a service level has two in one
     *     period
     */
    public static Ledger of(List<PeriodVerdict> verdicts) {
        return verdicts.isEmpty()
                ? empty()
                : new Ledger(Optional.of(verdicts.get(verdicts.size() - 1).period()), verdicts);
    }

    /** Returns this ledger with the verdicts of the periods that were settled with a further one. */
    Ledger plus(MeasurementPeriod period, List<PeriodVerdict> settled) {
        List<PeriodVerdict> all = new ArrayList<>(verdicts);
        settled.stream()
                .sorted(Comparator.comparing(entry -> entry.period().interval().getEnd()))
                .forEach(all::add);
        return new Ledger(Optional.of(period), all);
    }
}
