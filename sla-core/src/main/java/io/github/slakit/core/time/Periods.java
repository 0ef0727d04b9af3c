package io.github.slakit.core.time;

/**
 * The common period schemes.
 *
 * <p>Thread-safe.
 */
public final class Periods {

    private static final PeriodScheme CALENDAR_MONTHS = new CalendarMonths();

    private Periods() {}

    /**
     * Returns the scheme of calendar months in the zone of the contract.
     *
     * @return a scheme whose periods last from the first local day of a month to that of the next
     */
    public static PeriodScheme calendarMonths() {
        return CALENDAR_MONTHS;
    }
}
