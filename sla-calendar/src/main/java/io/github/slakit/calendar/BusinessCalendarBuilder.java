package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A builder of weekly hours in a zone.
 *
 * <pre>{@code
 * BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Europe/Paris"))
 *         .open(MONDAY, FRIDAY, "09:00-18:00")
 *         .breaks("12:30-14:00")
 *         .holidays(Holidays.fixed(12, 25), Holidays.easter(1))
 *         .closed(LocalDate.of(2026, 12, 24))
 *         .replaced(LocalDate.of(2026, 12, 31), "10:00-14:00")
 *         .build();
 * }</pre>
 *
 * <p>All by local date and time: dated changes in the order given, a later one over an earlier one, come over holidays,
 * and those over the weekly hours; breaks are taken out last. A holiday, a closed date and replaced hours own 00:00 to
 * 24:00 of their date, so the end of last night's shift is lost and the end of tonight's, on the next date, stays; see
 * {@link #wholeShifts()}.
 *
 * <p>Not thread-safe.
 */
public final class BusinessCalendarBuilder {

    private final ZoneId zone;
    private final List<Hours> hours = new ArrayList<>(Collections.nCopies(7, Hours.NONE));
    private final List<Hours> breaks = new ArrayList<>(Collections.nCopies(7, Hours.NONE));
    private final Set<HolidayRule> holidays = new LinkedHashSet<>();
    private final List<DatedChange> changes = new ArrayList<>();
    private boolean wholeShifts;
    private LocalDate firstDate = Extent.FIRST_DATE;
    private LocalDate endDate = Extent.END_DATE;

    BusinessCalendarBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Adds hours to a day of the week.
     *
     * @param day the day
     * @param hours the hours, as {@link Hours#parse} reads them
     * @return this builder
     * @throws CalendarParseException if the text is not hours
     * @throws IllegalArgumentException if the hours overlap with others of the day
     */
    public BusinessCalendarBuilder open(DayOfWeek day, CharSequence hours) {
        return open(day, day, Hours.parse(hours));
    }

    /**
     * Adds hours to days of the week. Hours that run past midnight merge with those of the next date.
     *
     * @param first the first day
     * @param last the last day, which may come before the first: Friday to Monday
     * @param hours the hours, as {@link Hours#parse} reads them
     * @return this builder
     * @throws CalendarParseException if the text is not hours
     * @throws IllegalArgumentException if the hours overlap with others of a day
     */
    public BusinessCalendarBuilder open(DayOfWeek first, DayOfWeek last, CharSequence hours) {
        return open(first, last, Hours.parse(hours));
    }

    /**
     * Adds hours to days of the week. Hours that run past midnight merge with those of the next date.
     *
     * @param first the first day
     * @param last the last day, which may come before the first: Friday to Monday
     * @param hours the hours
     * @return this builder
     * @throws IllegalArgumentException if the hours overlap with others of a day
     */
    public BusinessCalendarBuilder open(DayOfWeek first, DayOfWeek last, Hours hours) {
        WeekText.range(first, last)
                .forEach(day -> this.hours.set(
                        WeekText.index(day), this.hours.get(WeekText.index(day)).plus(hours)));
        return this;
    }

    /**
     * Takes breaks out of every day, last of all: out of replaced and added hours too.
     *
     * @param breaks the breaks, as {@link Hours#parse} reads them
     * @return this builder
     * @throws CalendarParseException if the text is not hours
     */
    public BusinessCalendarBuilder breaks(CharSequence breaks) {
        return breaks(Hours.parse(breaks));
    }

    /**
     * Takes breaks out of every day, last of all: out of replaced and added hours too.
     *
     * @param breaks the breaks
     * @return this builder
     */
    public BusinessCalendarBuilder breaks(Hours breaks) {
        return breaks(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, breaks);
    }

    /**
     * Takes breaks out of days of the week, last of all: out of replaced and added hours too. Breaks that overlap
     * merge.
     *
     * @param first the first day
     * @param last the last day, which may come before the first
     * @param breaks the breaks, as {@link Hours#parse} reads them
     * @return this builder
     * @throws CalendarParseException if the text is not hours
     */
    public BusinessCalendarBuilder breaks(DayOfWeek first, DayOfWeek last, CharSequence breaks) {
        return breaks(first, last, Hours.parse(breaks));
    }

    /**
     * Takes breaks out of days of the week, last of all: out of replaced and added hours too. Breaks that overlap
     * merge.
     *
     * @param first the first day
     * @param last the last day, which may come before the first
     * @param breaks the breaks
     * @return this builder
     */
    public BusinessCalendarBuilder breaks(DayOfWeek first, DayOfWeek last, Hours breaks) {
        WeekText.range(first, last)
                .forEach(day -> this.breaks.set(
                        WeekText.index(day),
                        this.breaks.get(WeekText.index(day)).union(breaks)));
        return this;
    }

    /**
     * Closes the dates of holidays. A rule that is given twice counts once. Of two different rules on one date that move
     * away from it each gets a date of its own, as Christmas Day and Boxing Day do.
     *
     * @param rules the rules
     * @return this builder
     */
    public BusinessCalendarBuilder holidays(HolidayRule... rules) {
        holidays.addAll(Arrays.asList(rules));
        return this;
    }

    /**
     * Closes dates.
     *
     * @param dates the dates
     * @return this builder
     */
    public BusinessCalendarBuilder closed(LocalDate... dates) {
        for (LocalDate date : dates) {
            add(DatedChange.Kind.CLOSED, date, Hours.ALL_DAY);
        }
        return this;
    }

    /**
     * Closes some hours of a date, whichever date they started on.
     *
     * @param date the date
     * @param hours the closed hours, not empty
     * @return this builder
     * @throws IllegalArgumentException if the hours are empty
     */
    public BusinessCalendarBuilder closed(LocalDate date, Hours hours) {
        return add(DatedChange.Kind.CLOSED, date, notEmpty(hours));
    }

    /**
     * Closes a span of local time, such as an imported event. Whole dates of it are closed dates.
     *
     * @param startInclusive the start
     * @param endExclusive the end, later than the start
     * @return this builder
     * @throws IllegalArgumentException if the end is not after the start, or a date is not from 1678 to 2261
     */
    public BusinessCalendarBuilder closed(LocalDateTime startInclusive, LocalDateTime endExclusive) {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "End of the closure must be after its start " + startInclusive + ", but was " + endExclusive);
        }
        LocalDate first = known(startInclusive.toLocalDate());
        LocalDate last = known(endExclusive.toLocalDate());
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            long start = date.equals(first) ? startInclusive.toLocalTime().toNanoOfDay() : 0;
            long end = date.equals(last) ? endExclusive.toLocalTime().toNanoOfDay() : WeekPattern.DAY;
            if (start < end) {
                add(DatedChange.Kind.CLOSED, date, Hours.ofNanos(start, end));
            }
        }
        return this;
    }

    /**
     * Puts special hours in the place of those of a date.
     *
     * @param date the date
     * @param hours the hours, as {@link Hours#parse} reads them; {@code closed} closes the date
     * @return this builder
     * @throws CalendarParseException if the text is not hours
     */
    public BusinessCalendarBuilder replaced(LocalDate date, CharSequence hours) {
        return replaced(date, Hours.parse(hours));
    }

    /**
     * Puts special hours in the place of those of a date.
     *
     * @param date the date
     * @param hours the hours; empty ones close the date
     * @return this builder
     */
    public BusinessCalendarBuilder replaced(LocalDate date, Hours hours) {
        return hours.isEmpty() ? closed(date) : add(DatedChange.Kind.REPLACED, date, hours);
    }

    /**
     * Adds special hours to a date and leaves the rest alone.
     *
     * @param date the date
     * @param hours the hours, as {@link Hours#parse} reads them
     * @return this builder
     * @throws CalendarParseException if the text is not hours
     * @throws IllegalArgumentException if the hours are empty
     */
    public BusinessCalendarBuilder added(LocalDate date, CharSequence hours) {
        return added(date, Hours.parse(hours));
    }

    /**
     * Adds special hours to a date and leaves the rest alone; where it is open already they change nothing.
     *
     * @param date the date
     * @param hours the hours, not empty
     * @return this builder
     * @throws IllegalArgumentException if the hours are empty
     */
    public BusinessCalendarBuilder added(LocalDate date, Hours hours) {
        return add(DatedChange.Kind.ADDED, date, notEmpty(hours));
    }

    /**
     * Lets holidays, closed dates and replaced hours own the whole shifts that start on their date, instead of 00:00 to
     * 24:00: the end of last night's shift stays, and tonight's is gone to its end.
     *
     * @return this builder
     */
    public BusinessCalendarBuilder wholeShifts() {
        wholeShifts = true;
        return this;
    }

    /**
     * States the dates that the calendar can answer for, at most 292 years from 1678 to 2261. Without this they are
     * those of the years 1900 to 2099, or fewer where a holiday rule knows fewer years.
     *
     * @param startInclusive the first date
     * @param endExclusive the date after the last
     * @return this builder
     * @throws IllegalArgumentException if the dates are not in order, or not of that range
     */
    public BusinessCalendarBuilder validity(LocalDate startInclusive, LocalDate endExclusive) {
        if (!startInclusive.isBefore(endExclusive)
                || known(startInclusive).plusYears(Extent.LONGEST_YEARS).isBefore(endExclusive)) {
            throw new IllegalArgumentException("Validity from " + startInclusive + " must end from 1 day to "
                    + Extent.LONGEST_YEARS + " years later, but did on " + endExclusive);
        }
        firstDate = startInclusive;
        endDate = known(endExclusive.minusDays(1)).plusDays(1);
        return this;
    }

    private BusinessCalendarBuilder add(DatedChange.Kind kind, LocalDate date, Hours hours) {
        changes.add(new DatedChange(kind, date, hours));
        return this;
    }

    private static Hours notEmpty(Hours hours) {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("Hours of a change must have at least one span, but were closed");
        }
        return hours;
    }

    private static LocalDate known(LocalDate date) {
        if (date.isBefore(Extent.EARLIEST_DATE) || !date.isBefore(Extent.LATEST_DATE)) {
            throw new IllegalArgumentException("Date must be from " + Extent.EARLIEST_DATE + " to before "
                    + Extent.LATEST_DATE + ", but was " + date);
        }
        return date;
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     * @throws IllegalArgumentException if no hours open at all, a holiday rule never happens in the validity, or the zone
     *     skips all dates of it
     * @throws OutsideValidityException if a dated change is outside the validity
     */
    public BusinessCalendar build() {
        return BusinessCalendar.of(WeeklyCheck.check(new Weekly(
                zone,
                List.copyOf(hours),
                List.copyOf(breaks),
                List.copyOf(holidays),
                List.copyOf(changes),
                wholeShifts,
                firstDate,
                endDate)));
    }
}
