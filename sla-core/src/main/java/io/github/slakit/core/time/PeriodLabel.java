package io.github.slakit.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** How periods of a scheme are called: as ISO 8601 writes them where it does. */
enum PeriodLabel {
    DAY("calendar days") {
        @Override
        String of(LocalDate start, LocalDate end) {
            return start.toString();
        }
    },
    ISO_WEEK("calendar weeks from MONDAY") {
        @Override
        String of(LocalDate start, LocalDate end) {
            int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            // The week belongs to the year that has its Thursday.
            return year(start.plusDays(3)) + "-W" + (week < 10 ? "0" : "") + week;
        }
    },
    MONTH("calendar months") {
        @Override
        String of(LocalDate start, LocalDate end) {
            return YearMonth.from(start).toString();
        }
    },
    QUARTER("calendar quarters") {
        @Override
        String of(LocalDate start, LocalDate end) {
            return year(start) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    HALF_YEAR("calendar half-years") {
        @Override
        String of(LocalDate start, LocalDate end) {
            return year(start) + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
        }
    },
    YEAR("calendar years") {
        @Override
        String of(LocalDate start, LocalDate end) {
            return year(start);
        }
    },
    DATES("") {
        @Override
        String of(LocalDate start, LocalDate end) {
            return start + "/" + end;
        }
    };

    private static final int MONTH_AND_DAY = "-03-04".length();

    private final String scheme;

    PeriodLabel(String scheme) {
        this.scheme = scheme;
    }

    /** Returns what a period from a date to another, exclusive, is called. */
    abstract String of(LocalDate start, LocalDate end);

    private static String year(LocalDate date) {
        String text = date.toString();
        return text.substring(0, text.length() - MONTH_AND_DAY);
    }

    /** Returns what the scheme is called; empty where that follows from its anchor and length. */
    String scheme() {
        return scheme;
    }
}
