package io.github.slakit.core.tally;

import io.github.slakit.core.target.Verdict;

/**
 * What a tally counts: a verdict on a service level.
 *
 * <p>Immutable and thread-safe.
 *
 * @param serviceLevel the id of the service level
 * @param verdict {@link Verdict#MISSED}, which counts critical ones too, or {@link Verdict#CRITICAL}
 */
public record Occurrence(String serviceLevel, Verdict verdict) {

    /**
     * Obtains an occurrence.
     *
     * @param serviceLevel the id of the service level
     * @param verdict {@link Verdict#MISSED}, which counts critical ones too, or {@link Verdict#CRITICAL}
     * @throws IllegalArgumentException if the verdict is no failure
     */
    public Occurrence {
        if (!verdict.isMissed()) {
            throw new IllegalArgumentException("Occurrence of service level '" + serviceLevel
                    + "' must be missed or critical, but was " + verdict);
        }
    }

    /**
     * Returns the occurrence "the target was missed", by however much.
     *
     * @param serviceLevel the id of the service level
     * @return the occurrence
     */
    public static Occurrence missed(String serviceLevel) {
        return new Occurrence(serviceLevel, Verdict.MISSED);
    }

    /**
     * Returns the occurrence "the critical value was not reached".
     *
     * @param serviceLevel the id of the service level
     * @return the occurrence
     */
    public static Occurrence critical(String serviceLevel) {
        return new Occurrence(serviceLevel, Verdict.CRITICAL);
    }

    /**
     * Checks if an entry of a history is such an occurrence.
     *
     * @param entry the entry
     * @return true if level and verdict fit
     */
    public boolean matches(PeriodVerdict entry) {
        return entry.serviceLevel().equals(serviceLevel)
                && (verdict == Verdict.MISSED ? entry.verdict().isMissed() : entry.verdict() == verdict);
    }

    /** Returns the occurrence in words. */
    @Override
    public String toString() {
        return "'" + serviceLevel + "' " + verdict;
    }
}
