package io.github.slakit.core.metric;

/**
 * The time over which a metric looks.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Base {

    /**
     * Returns the whole measurement period.
     *
     * @return the base "every instant of the period"
     */
    static Base period() {
        return new WholePeriod();
    }

    /**
     * Returns the open time of a calendar in the measurement period.
     *
     * @param calendar the id of the calendar, bound when the agreement is resolved
     * @return the base "the service hours of the period"
     */
    static Base serviceHours(String calendar) {
        return new ServiceHours(calendar);
    }

    /** Every instant of the period. */
    record WholePeriod() implements Base {

        /** Returns the base in words. */
        @Override
        public String toString() {
            return "the period";
        }
    }

    /**
     * The open time of a calendar.
     *
     * @param calendar the id of the calendar
     */
    record ServiceHours(String calendar) implements Base {

        /** Returns the base in words. */
        @Override
        public String toString() {
            return "service hours '" + calendar + "'";
        }
    }
}
