package io.github.slakit.credits;

import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        long last = lastPeriod.map(MeasurementPeriod::number).orElse(Long.MIN_VALUE);
        long before = Long.MIN_VALUE;
        Set<String> levels = new HashSet<>();
        for (PeriodVerdict entry : verdicts) {
            long number = entry.period().number();
            if (number < before || number > last) {
                throw new IllegalArgumentException("Entries of a ledger must be in order of time up to the last period "
                        + lastPeriod.map(MeasurementPeriod::label).orElse("none") + ", but were " + verdicts);
            }
            if (number > before) {
                levels.clear();
            }
            if (!levels.add(entry.serviceLevel())) {
                throw new IllegalArgumentException("Service level must have one entry for each period in a ledger, but "
                        + entry + " stands there twice");
            }
            before = number;
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

    /** Returns this ledger with the verdicts of a further period. */
    Ledger plus(MeasurementPeriod period, List<PeriodVerdict> settled) {
        List<PeriodVerdict> all = new ArrayList<>(verdicts);
        all.addAll(settled);
        return new Ledger(Optional.of(period), all);
    }
}
