package io.github.slakit.core.time;

import java.util.Optional;

/**
 * Where a look at history stands: at the end of a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param current the period at whose end it stands
 * @param time how the contract reckons time; empty where only periods of one scheme are counted
 */
public record Standpoint(MeasurementPeriod current, Optional<ContractTime> time) {

    /**
     * Returns the end of a period, without a zone or a term.
     *
     * @param current the period
     * @return a standpoint for windows of periods
     */
    public static Standpoint of(MeasurementPeriod current) {
        return new Standpoint(current, Optional.empty());
    }

    /**
     * Returns the end of a period of a contract.
     *
     * @param current the period
     * @param time how the contract reckons time
     * @return a standpoint for every window
     */
    public static Standpoint of(MeasurementPeriod current, ContractTime time) {
        return new Standpoint(current, Optional.of(time));
    }

    /**
     * Returns the standpoint at the end of another period.
     *
     * @param other the other period
     * @return the standpoint in the same contract
     */
    public Standpoint at(MeasurementPeriod other) {
        return new Standpoint(other, time);
    }

    /** Returns how the contract reckons time, which a window needs. */
    ContractTime timeFor(Window window) {
        return time.orElseThrow(() -> new IllegalStateException("Standpoint at the end of " + current.label()
                + " must have periods, zone and term for the window '" + window + "', but has none"));
    }
}
