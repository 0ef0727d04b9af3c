package io.github.slakit.calendar;

import java.time.LocalDate;

/**
 * The dates of Easter Sunday, by the method of Meeus, Jones and Butcher for the western churches and that of Meeus for
 * the eastern ones.
 */
final class Easter {

    private Easter() {}

    static LocalDate western(int year) {
        int century = year / 100;
        int golden = year % 19;
        int leaps = century / 4;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leaps - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Returns the Julian date as a Gregorian one. */
    static LocalDate orthodox(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + weekday + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
    }
}
