package io.github.slakit.examples.boston;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.calendar.BusinessDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A way to get from the opening of a request and a number of days to its due date. */
enum Counting {

    /** Business days at the same clock time; a request outside of the hours counts as opened at the next opening. */
    BUSINESS_DAYS("business day", "") {
        @Override
        Instant due(BusinessCalendar calendar, Instant opened, int days) {
            return calendar.days().plus(firstOpen(calendar, opened), days);
        }

        @Override
        int days(BusinessCalendar calendar, Instant opened, Instant due) {
            return businessDays(calendar, firstOpen(calendar, opened), due);
        }
    },

    /** Calendar days at the same clock time, whatever the hours. */
    CALENDAR_DAYS("calendar day", "") {
        @Override
        Instant due(BusinessCalendar calendar, Instant opened, int days) {
            return calendar.days().plusCalendarDays(opened, days);
        }

        @Override
        int days(BusinessCalendar calendar, Instant opened, Instant due) {
            return EVERY_DAY.between(date(opened), date(due));
        }
    },

    /** Business days at the clock time of the opening, outside of the hours as well. */
    BUSINESS_DAYS_AT_ANY_HOUR("business day", " at any hour") {
        @Override
        Instant due(BusinessCalendar calendar, Instant opened, int days) {
            return calendar.days().plus(opened, days);
        }

        @Override
        int days(BusinessCalendar calendar, Instant opened, Instant due) {
            return businessDays(calendar, opened, due);
        }
    },

    /** Business days to the closing of the last one. */
    BUSINESS_DAYS_TO_CLOSING("business day", " to closing time") {
        @Override
        Instant due(BusinessCalendar calendar, Instant opened, int days) {
            LocalDate date = calendar.days().plus(date(firstOpen(calendar, opened)), days);
            return calendar.days().closingOf(date);
        }

        @Override
        int days(BusinessCalendar calendar, Instant opened, Instant due) {
            return businessDays(calendar, firstOpen(calendar, opened), due);
        }
    },

    /** Business time, as much as so many days have. */
    BUSINESS_TIME("day", " of business time") {
        @Override
        Instant due(BusinessCalendar calendar, Instant opened, int days) {
            return calendar.plus(opened, dayLength(calendar).multipliedBy(days));
        }

        @Override
        int days(BusinessCalendar calendar, Instant opened, Instant due) {
            long day = dayLength(calendar).toSeconds();
            return (int) ((calendar.between(opened, due).toSeconds() + day / 2) / day);
        }
    };

    private static final BusinessDays EVERY_DAY = BusinessCalendars.ALWAYS.days(Schedule.BOSTON);

    /** An ordinary Monday. */
    private static final LocalDate ORDINARY_DAY = LocalDate.of(2015, 1, 5);

    private final String unit;
    private final String manner;

    Counting(String unit, String manner) {
        this.unit = unit;
        this.manner = manner;
    }

    /** Returns the due date. */
    abstract Instant due(BusinessCalendar calendar, Instant opened, int days);

    /** Returns the number of days from the date of the opening to that of the due date. */
    abstract int days(BusinessCalendar calendar, Instant opened, Instant due);

    String words(int days) {
        return days + " " + unit + (days == 1 ? "" : "s") + manner;
    }

    @Override
    public String toString() {
        return unit + "s" + manner;
    }

    private static Instant firstOpen(BusinessCalendar calendar, Instant opened) {
        return calendar.firstOpen(opened).orElseThrow();
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, Schedule.BOSTON);
    }

    /** Counts the business days after the first date up to and with the last. */
    private static int businessDays(BusinessCalendar calendar, Instant after, Instant last) {
        return calendar.days().between(date(after).plusDays(1), date(last).plusDays(1));
    }

    private static Duration dayLength(BusinessCalendar calendar) {
        BusinessDays days = calendar.days();
        return calendar.between(days.endOf(ORDINARY_DAY.minusDays(1)), days.endOf(ORDINARY_DAY));
    }
}
