package io.github.slakit.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The business days of a calendar in a zone, and targets counted in days.
 *
 * <pre>{@code
 * BusinessDays days = office.days();
 * days.isBusinessDay(LocalDate.of(2026, 12, 25));               // false
 * days.plus(LocalDate.of(2026, 12, 24), 1);                     // 2026-12-28
 * days.between(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28)); // 4
 * days.plus(Instant.parse("2026-12-24T15:00:00Z"), 1);          // 2026-12-28T15:00:00Z, the same clock time
 * }</pre>
 *
 * <p>A date is a business day if a span of its own hours starts on it after holidays, changes and breaks: a night
 * shift that spills into Saturday does not make Saturday one. A union has the business days of its members; an
 * intersection those of both on which it is open, a difference those of the left side on which it is open; a
 * complement and {@linkplain BusinessCalendars#during stated intervals} every date on which they are open. A date that
 * the zone skips is never one.
 *
 * <p>A count takes the same few steps at any distance. The dates lie wholly inside the validity of the calendar.
 *
 * <p>Immutable and thread-safe.
 */
public final class BusinessDays {

    private final BusinessCalendar calendar;
    private final DayFrame frame;
    /** The number of business days before each month and a bit for each of its own; sixteen months to a year. */
    private final long[] months;

    private final int first;
    private final int last;

    BusinessDays(BusinessCalendar calendar, DayFrame frame, DaySet days) {
        this.calendar = calendar;
        this.frame = frame;
        this.first = packed(frame.date(0));
        this.last = packed(frame.date(frame.size()));
        this.months = new long[monthOf(last) + 2];
        for (int day = 0; day < frame.size(); day++) {
            if (days.contains(day)) {
                LocalDate date = frame.date(day);
                months[monthOf(packed(date))] |= 1L << date.getDayOfMonth();
            }
        }
        long before = 0;
        for (int month = 0; month < months.length; month++) {
            long own = months[month];
            months[month] |= before << Integer.SIZE;
            before += Long.bitCount(own);
        }
    }

    /**
     * Returns the zone of the dates.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return frame.zone();
    }

    /**
     * Checks if a date is a business day.
     *
     * @param date the date
     * @return true if a span of its own hours starts on it
     * @throws OutsideValidityException if the date is outside the validity of the calendar
     */
    public boolean isBusinessDay(LocalDate date) {
        int day = checked(date, last - 1);
        return (months[monthOf(day)] & 1L << (day & 31)) != 0;
    }

    /**
     * Counts the business days from a date to another.
     *
     * @param startInclusive the first date
     * @param endExclusive the date after the last
     * @return the number, negative if the end is before the start
     * @throws OutsideValidityException if a date is outside the validity of the calendar
     */
    public int between(LocalDate startInclusive, LocalDate endExclusive) {
        return before(checked(endExclusive, last)) - before(checked(startInclusive, last));
    }

    /**
     * Finds the business day that is some business days after a date: from a Saturday, one is Monday. None is the date
     * itself, business day or not.
     *
     * @param date the date to count from, which does not count itself
     * @param businessDays the number, negative to count backwards
     * @return the date
     * @throws OutsideValidityException if the date or the result is outside the validity of the calendar
     * @throws NotEnoughDaysException if the calendar never opens again and the number is more than what is left
     */
    public LocalDate plus(LocalDate date, int businessDays) {
        int day = checked(date, last - 1);
        if (businessDays == 0) {
            return date;
        }
        long rank = businessDays > 0 ? before(day + 1) + (long) businessDays : before(day) + businessDays + 1L;
        if (rank < 1 || rank > rankOf(months.length - 1)) {
            throw tooMany(date, businessDays);
        }
        return select((int) rank);
    }

    private IllegalArgumentException tooMany(LocalDate date, int businessDays) {
        BusinessNanos nanos = calendar.nanos();
        int day = packed(date);
        if (businessDays > 0 && nanos.isOver(frame.startOf(frame.size()))) {
            return new NotEnoughDaysException(date, businessDays, rankOf(months.length - 1) - before(day + 1));
        }
        if (businessDays < 0 && nanos.isUnbegun(frame.startOf(0))) {
            return new NotEnoughDaysException(date, businessDays, -before(day));
        }
        return new OutsideValidityException(
                "Result", date, calendar.validity(), businessDays + " business days from " + date);
    }

    /**
     * Calculates the instant some business days later at the same clock time. The resolution of
     * {@link #plusCalendarDays} holds.
     *
     * @param instant the instant to count from
     * @param businessDays the number, negative to count backwards
     * @return the instant with the clock time of the first on the date of {@link #plus(LocalDate, int)}
     * @throws OutsideValidityException if the instant or the result is outside the validity of the calendar
     * @throws NotEnoughDaysException if the calendar never opens again and the number is more than what is left
     */
    public Instant plus(Instant instant, int businessDays) {
        LocalDateTime local = localOf(instant);
        return businessDays == 0 ? instant : at(plus(local.toLocalDate(), businessDays), local);
    }

    /**
     * Calculates the instant some calendar days later at the same clock time. A clock time that the zone skips on that
     * date moves later by the length of the gap; of a repeated one the earlier pass counts.
     *
     * @param instant the instant to count from
     * @param calendarDays the number, negative to count backwards
     * @return the instant
     * @throws OutsideValidityException if the instant or the result is outside the validity of the calendar
     */
    public Instant plusCalendarDays(Instant instant, int calendarDays) {
        LocalDateTime local = localOf(instant);
        LocalDate date = local.toLocalDate().plusDays(calendarDays);
        checked(date, last - 1);
        return calendarDays == 0 ? instant : at(date, local);
    }

    /**
     * Returns the end of a date in the zone, 24:00.
     *
     * @param date the date
     * @return the first instant of the next date
     * @throws OutsideValidityException if the date is outside the validity of the calendar
     */
    public Instant endOf(LocalDate date) {
        checked(date, last - 1);
        return date.plusDays(1).atStartOfDay(frame.zone()).toInstant();
    }

    /**
     * Finds the end of the open time of a date: its last closing, or its end if it is open then.
     *
     * @param date the date
     * @return the earliest instant after which nothing of the date is open
     * @throws OutsideValidityException if the date is outside the validity of the calendar
     * @throws IllegalArgumentException if nothing of the date is open
     */
    public Instant closingOf(LocalDate date) {
        Instant end = endOf(date);
        Instant start = date.atStartOfDay(frame.zone()).toInstant();
        if (calendar.between(start, end).isZero()) {
            throw new IllegalArgumentException("Date must have open time, but was " + date);
        }
        Timeline timeline = calendar.nanos().timeline();
        return Extent.instantOf(timeline.firstWithOpen(timeline.openBefore(Extent.nanosOf(end))));
    }

    private LocalDateTime localOf(Instant instant) {
        Extent.instantOf(calendar.nanos().nanosOf(instant));
        return LocalDateTime.ofInstant(instant, frame.zone());
    }

    private Instant at(LocalDate date, LocalDateTime clock) {
        return date.atTime(clock.toLocalTime()).atZone(frame.zone()).toInstant();
    }

    /** Returns the date as bits of which the lowest five are the day of the month, the next four the month. */
    private static int packed(LocalDate date) {
        return date.getYear() << 9 | date.getMonthValue() << 5 | date.getDayOfMonth();
    }

    private int monthOf(int packed) {
        return (packed >> 5) - (first >> 5);
    }

    private int checked(LocalDate date, int latest) {
        int day = packed(date);
        if (day < first || day > latest) {
            throw new OutsideValidityException("Date", date, calendar.validity(), date);
        }
        return day;
    }

    private int before(int day) {
        long month = months[monthOf(day)];
        return (int) (month >>> Integer.SIZE) + Integer.bitCount((int) month & ((1 << day) - 1));
    }

    private int rankOf(int month) {
        return (int) (months[month] >>> Integer.SIZE);
    }

    /** Returns the date with this many business days up to and with it. */
    private LocalDate select(int rank) {
        int low = 0;
        int high = months.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rankOf(middle + 1) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int days = (int) months[low];
        for (int left = rank - rankOf(low); left > 1; left--) {
            days &= days - 1;
        }
        int month = low + (first >> 5);
        return LocalDate.of(month >> 4, month & 15, Integer.numberOfTrailingZeros(days));
    }
}
