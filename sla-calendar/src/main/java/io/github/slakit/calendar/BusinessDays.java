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
 * <p>A date is a business day if a span of its own hours starts on it after holidays, changes and pauses: a night
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
    private final long[] words;
    private final int[] ranks;

    BusinessDays(BusinessCalendar calendar, DayFrame frame, DaySet days) {
        this.calendar = calendar;
        this.frame = frame;
        this.words = days.words();
        this.ranks = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            ranks[i + 1] = ranks[i] + Long.bitCount(words[i]);
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
        int day = dayOf(date, frame.size() - 1);
        return (words[day >>> 6] & 1L << day) != 0;
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
        return before(dayOf(endExclusive, frame.size())) - before(dayOf(startInclusive, frame.size()));
    }

    /**
     * Finds the business day that is some business days after a date: from a Saturday, one is Monday. None is the date
     * itself, business day or not.
     *
     * @param date the date to count from, which does not count itself
     * @param businessDays the number, negative to count backwards
     * @return the date
     * @throws OutsideValidityException if the date or the result is outside the validity of the calendar
     */
    public LocalDate plus(LocalDate date, int businessDays) {
        int day = dayOf(date, frame.size() - 1);
        if (businessDays == 0) {
            return date;
        }
        long rank = businessDays > 0 ? before(day + 1) + (long) businessDays : before(day) + businessDays + 1L;
        if (rank < 1 || rank > ranks[words.length]) {
            throw new OutsideValidityException(
                    "Result", date, calendar.validity(), businessDays + " business days from " + date);
        }
        return frame.date(select((int) rank));
    }

    /**
     * Calculates the instant some business days later at the same clock time. The resolution of
     * {@link #plusCalendarDays} holds.
     *
     * @param instant the instant to count from
     * @param businessDays the number, negative to count backwards
     * @return the instant with the clock time of the first on the date of {@link #plus(LocalDate, int)}
     * @throws OutsideValidityException if the instant or the result is outside the validity of the calendar
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
        dayOf(date, frame.size() - 1);
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
        dayOf(date, frame.size() - 1);
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

    private int dayOf(LocalDate date, int last) {
        long day = date.toEpochDay() - frame.first();
        if (day < 0 || day > last) {
            throw new OutsideValidityException("Date", date, calendar.validity(), date);
        }
        return (int) day;
    }

    private int before(int day) {
        int word = day >>> 6;
        return ranks[word] + Long.bitCount(words[word] & ((1L << day) - 1));
    }

    /** Returns the day with this many business days up to and with it. */
    private int select(int rank) {
        int low = 0;
        int high = words.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[middle + 1] >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        long word = words[low];
        for (int left = rank - ranks[low]; left > 1; left--) {
            word &= word - 1;
        }
        return low * 64 + Long.numberOfTrailingZeros(word);
    }
}
