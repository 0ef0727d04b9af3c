package io.github.slakit.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.threeten.extra.Interval;

/**
 * The common period schemes.
 *
 * <pre>{@code
 * Periods.calendarQuarters();                                     // 2026-Q1, 2026-Q2, …
 * Periods.every(1, MONTHS).from(LocalDate.of(2026, 1, 31));       // to 28 February, to 31 March, …
 * Periods.last(12, MONTHS).each(Periods.calendarMonths());        // a year that rolls by a month
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Periods {

    private static final LocalDate EPOCH = LocalDate.EPOCH;
    private static final LocalDate YEAR_ZERO = LocalDate.of(0, 1, 1);

    private static final PeriodScheme CALENDAR_DAYS = calendar(EPOCH, Period.ofDays(1), PeriodLabel.DAY);
    private static final PeriodScheme CALENDAR_MONTHS = calendar(YEAR_ZERO, Period.ofMonths(1), PeriodLabel.MONTH);
    private static final PeriodScheme CALENDAR_QUARTERS = calendar(YEAR_ZERO, Period.ofMonths(3), PeriodLabel.QUARTER);
    private static final PeriodScheme CALENDAR_HALF_YEARS =
            calendar(YEAR_ZERO, Period.ofMonths(6), PeriodLabel.HALF_YEAR);
    private static final PeriodScheme CALENDAR_YEARS = calendar(YEAR_ZERO, Period.ofYears(1), PeriodLabel.YEAR);

    private Periods() {}

    private static RegularPeriods calendar(LocalDate anchor, Period step, PeriodLabel label) {
        return ImmutableRegularPeriods.builder()
                .anchor(anchor)
                .step(step)
                .label(label)
                .build();
    }

    /**
     * Returns the scheme of local days, numbered from 1970-01-01 and labelled {@code 2026-03-04}.
     *
     * @return a scheme whose periods last from the start of a local day to that of the next
     */
    public static PeriodScheme calendarDays() {
        return CALENDAR_DAYS;
    }

    /**
     * Returns the scheme of weeks. Those from Monday are labelled as ISO 8601 does, {@code 2026-W10}, others by their
     * dates, {@code 2026-03-01/2026-03-08}.
     *
     * @param first the day on which a week begins
     * @return a scheme whose periods last seven local days, numbered from the one with 1970-01-01
     */
    public static PeriodScheme calendarWeeks(DayOfWeek first) {
        LocalDate anchor = EPOCH.with(TemporalAdjusters.previousOrSame(first));
        return calendar(anchor, Period.ofDays(7), first == DayOfWeek.MONDAY ? PeriodLabel.ISO_WEEK : PeriodLabel.DATES);
    }

    /**
     * Returns the scheme of calendar months, numbered by {@code 12 · year + month − 1} and labelled {@code 2026-03}.
     *
     * @return a scheme whose periods last from the first local day of a month to that of the next
     */
    public static PeriodScheme calendarMonths() {
        return CALENDAR_MONTHS;
    }

    /**
     * Returns the scheme of quarters from January, numbered by {@code 4 · year + quarter − 1} and labelled
     * {@code 2026-Q1}.
     *
     * @return a scheme whose periods last three calendar months
     */
    public static PeriodScheme calendarQuarters() {
        return CALENDAR_QUARTERS;
    }

    /**
     * Returns the scheme of half-years from January, numbered by {@code 2 · year + half − 1} and labelled
     * {@code 2026-H1}.
     *
     * @return a scheme whose periods last six calendar months
     */
    public static PeriodScheme calendarHalfYears() {
        return CALENDAR_HALF_YEARS;
    }

    /**
     * Returns the scheme of calendar years, numbered and labelled by the year.
     *
     * @return a scheme whose periods last from 1 January to the next
     */
    public static PeriodScheme calendarYears() {
        return CALENDAR_YEARS;
    }

    /**
     * Returns a calendar month.
     *
     * @param month the local month
     * @param zone the zone of the contract
     * @return the period of {@link #calendarMonths}
     */
    public static MeasurementPeriod month(YearMonth month, ZoneId zone) {
        return CALENDAR_MONTHS.get(12L * month.getYear() + month.getMonthValue() - 1, zone);
    }

    /**
     * Starts an anchored scheme.
     *
     * @param number how many units a period lasts, at least 1
     * @param unit days, weeks, months or years
     * @return a scheme that still wants its anchor
     * @throws IllegalArgumentException if the number is below 1 or the unit is another one
     */
    public static Every every(int number, ChronoUnit unit) {
        return new Every(lengthOf(number, unit));
    }

    /**
     * Starts a rolling scheme: a window that ends with each period of another scheme.
     *
     * @param number how many units the window lasts, at least 1
     * @param unit days, weeks, months or years
     * @return a scheme that still wants its steps
     * @throws IllegalArgumentException if the number is below 1 or the unit is another one
     */
    public static Last last(int number, ChronoUnit unit) {
        return new Last(lengthOf(number, unit));
    }

    /**
     * Returns a scheme in which each event or incident is a period, numbered from 0 in order of their starts.
     *
     * @param events half-open spans by what people call them
     * @return the scheme
     */
    public static PeriodScheme events(Map<String, Interval> events) {
        return EventPeriods.of(events);
    }

    private static Period lengthOf(int number, ChronoUnit unit) {
        if (number < 1) {
            throw new IllegalArgumentException("Length of a period must be at least 1, but was " + number);
        }
        return Dates.period(number, unit).normalized();
    }

    /**
     * An anchored scheme without its anchor.
     *
     * @param length how long a period lasts
     */
    public record Every(Period length) {

        /**
         * Completes the scheme: period {@code k} begins at {@code anchor + k · length}. Month ends are clamped from the
         * anchor: from 31 January, months begin on 28 February and on 31 March.
         *
         * @param anchor the first day of period 0
         * @return the scheme, whose periods are labelled {@code 2026-01-31/2026-02-28}
         */
        public PeriodScheme from(LocalDate anchor) {
            return calendar(anchor, length, PeriodLabel.DATES);
        }
    }

    /**
     * A rolling scheme without its steps.
     *
     * @param length how long a window lasts
     */
    public record Last(Period length) {

        /**
         * Completes the scheme: period {@code k} ends with period {@code k} of the steps, and reaches back by the
         * length.
         *
         * @param steps calendar or anchored periods
         * @return the scheme, whose periods are labelled {@code 2025-04-01/2026-04-01}
         * @throws IllegalArgumentException if the steps are events or windows that roll themselves
         */
        public PeriodScheme each(PeriodScheme steps) {
            if (!(steps instanceof RegularPeriods tiles) || !tiles.isTiling()) {
                throw new IllegalArgumentException("Steps of a rolling scheme must tile time, but were " + steps);
            }
            return ImmutableRegularPeriods.builder()
                    .from(tiles)
                    .length(length)
                    .partialPeriods(PartialPeriods.CUT)
                    .build();
        }
    }
}
