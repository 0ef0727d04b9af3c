package io.github.slakit.core.tally;

/**
 * Of what several occurrences are counted.
 *
 * <p>Immutable and thread-safe.
 */
public enum Grouping {

    /** All occurrences of all service levels. */
    TOGETHER("") {
        @Override
        Object key(PeriodVerdict entry) {
            return entry;
        }
    },

    /** The occurrences of one service level: that with the most. */
    SAME_LEVEL(" of the same level") {
        @Override
        Object key(PeriodVerdict entry) {
            return entry;
        }
    },

    /** Service levels with an occurrence, each once. */
    DISTINCT_LEVELS(" of distinct levels") {
        @Override
        Object key(PeriodVerdict entry) {
            return entry.serviceLevel();
        }
    },

    /** Periods with an occurrence, each once. */
    DISTINCT_PERIODS(" of distinct periods") {
        @Override
        Object key(PeriodVerdict entry) {
            return entry.period().number();
        }
    };

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    /** Returns what two entries share if they count once. */
    abstract Object key(PeriodVerdict entry);

    /** Returns the grouping in words. */
    @Override
    public String toString() {
        return words;
    }
}
