package io.github.slakit.credits;

import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a settlement must know of earlier ones: the verdicts of the periods settled so far.
 *
 * <p>Immutable and thread-safe.
 *
 * @param verdicts entries in the order in which they were settled
 */
public record Ledger(List<PeriodVerdict> verdicts) {

    /**
     * Obtains a ledger.
     *
     * @param verdicts entries in the order in which they were settled
     * @throws IllegalArgumentException if an entry lies before an earlier one
     */
    public Ledger {
        verdicts = List.copyOf(verdicts);
        for (int i = 1; i < verdicts.size(); i++) {
            if (verdicts.get(i).period().number() < verdicts.get(i - 1).period().number()) {
                throw new IllegalArgumentException("Entries of a ledger must be in order of time, but "
                        + verdicts.get(i) + " follows " + verdicts.get(i - 1));
            }
        }
    }

    /**
     * Returns the ledger before the first settlement.
     *
     * @return a ledger without entries
     */
    public static Ledger empty() {
        return new Ledger(List.of());
    }

    /**
     * Returns the period that was settled last.
     *
     * @return the period, empty before the first settlement
     */
    public Optional<MeasurementPeriod> lastPeriod() {
        return verdicts.isEmpty()
                ? Optional.empty()
                : Optional.of(verdicts.get(verdicts.size() - 1).period());
    }

    /** Returns this ledger with the verdicts of a further period. */
    Ledger plus(List<PeriodVerdict> settled) {
        List<PeriodVerdict> all = new ArrayList<>(verdicts);
        all.addAll(settled);
        return new Ledger(all);
    }
}
