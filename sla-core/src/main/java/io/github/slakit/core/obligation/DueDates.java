package io.github.slakit.core.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dates on which an obligation is owed.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DueDates {

    /**
     * Checks if a date is one of these.
     *
     * @param date a local date
     * @return true if the obligation is owed on it
     */
    boolean contains(LocalDate date);

    /**
     * Days of the week.
     *
     * @param days the days
     */
    record EachWeekday(Set<DayOfWeek> days) implements DueDates {

        /**
         * Obtains days of the week.
         *
         * @param days the days, at least one
         * @throws IllegalArgumentException if there is none
         */
        public EachWeekday {
            requireSome(days);
            days = Set.copyOf(days);
        }

        @Override
        public boolean contains(LocalDate date) {
            return days.contains(date.getDayOfWeek());
        }

        /** Returns the dates in words. */
        @Override
        public String toString() {
            return "each " + words(days);
        }
    }

    /**
     * Days of the month; one that a month does not have is its last.
     *
     * @param days the days
     */
    record EachMonthDay(Set<Integer> days) implements DueDates {

        /**
         * Obtains days of the month.
         *
         * @param days from 1 to 31, at least one
         * @throws IllegalArgumentException if there is none, or one is not from 1 to 31
         */
        public EachMonthDay {
            requireSome(days);
            days = Set.copyOf(days);
            for (int day : new TreeSet<>(days)) {
                if (day < 1 || day > 31) {
                    throw new IllegalArgumentException("Due day of the month must be from 1 to 31, but was " + day);
                }
            }
        }

        @Override
        public boolean contains(LocalDate date) {
            return days.stream().anyMatch(day -> Math.min(day, date.lengthOfMonth()) == date.getDayOfMonth());
        }

        /** Returns the dates in words. */
        @Override
        public String toString() {
            return "day " + words(days) + " of the month";
        }
    }

    /**
     * Dates that the contract lists.
     *
     * @param dates the dates
     */
    record Fixed(Set<LocalDate> dates) implements DueDates {

        /**
         * Obtains dates.
         *
         * @param dates the dates, at least one
         * @throws IllegalArgumentException if there is none
         */
        public Fixed {
            requireSome(dates);
            dates = Set.copyOf(dates);
        }

        @Override
        public boolean contains(LocalDate date) {
            return dates.contains(date);
        }

        /** Returns the dates in words. */
        @Override
        public String toString() {
            return words(dates);
        }
    }

    private static void requireSome(Collection<?> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Due dates must be at least 1, but are none");
        }
    }

    private static String words(Collection<? extends Comparable<?>> days) {
        return String.join(
                " and ", new TreeSet<>(days).stream().map(Object::toString).toList());
    }
}
