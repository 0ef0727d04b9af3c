package io.github.slakit.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.IntStream;

/** Checks weekly hours before they become a calendar. */
final class WeeklyCheck {

    private WeeklyCheck() {}

    /** Returns the hours with the validity cut to the years that the holiday rules know. */
    static Weekly check(Weekly stated) {
        stated.holidays().forEach(HolidayText::checkReadable);
        Weekly weekly = withKnownYears(stated);
        if (weekly.hours().stream().allMatch(Hours::isEmpty)
                && weekly.changes().stream().allMatch(change -> change.kind() == DatedChange.Kind.CLOSED)) {
            throw new IllegalArgumentException("Weekly hours must open on at least one day, but were empty");
        }
        checkSomeTime(weekly);
        weekly.changes().forEach(change -> checkDate(weekly, change.date()));
        weekly.holidays().forEach(rule -> checkHappens(weekly, rule));
        return weekly;
    }

    private static Weekly withKnownYears(Weekly weekly) {
        LocalDate first = weekly.firstDate();
        LocalDate end = weekly.endDate();
        for (HolidayRule rule : weekly.holidays()) {
            first = rule.firstYear() <= first.getYear() ? first : LocalDate.of(rule.firstYear(), 1, 1);
            end = rule.lastYear() >= end.getYear() ? end : earlier(end, LocalDate.of(rule.lastYear() + 1, 1, 1));
        }
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("Holiday rules must know some year from " + weekly.firstDate() + " to "
                    + weekly.endDate() + " in common, but did not");
        }
        return new Weekly(
                weekly.zone(),
                weekly.hours(),
                weekly.breaks(),
                weekly.holidays(),
                weekly.changes(),
                weekly.wholeShifts(),
                first,
                end);
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    private static void checkSomeTime(Weekly weekly) {
        Extent extent = weekly.extent();
        if (extent.start() >= extent.end()) {
            throw new IllegalArgumentException("Validity from " + weekly.firstDate() + " to "
                    + weekly.endDate().minusDays(1) + " must have some time in " + weekly.zone() + ", but had none");
        }
    }

    private static void checkDate(Weekly weekly, LocalDate date) {
        if (date.isBefore(weekly.firstDate()) || !date.isBefore(weekly.endDate())) {
            throw new OutsideValidityException(
                    "Dated change", date, weekly.extent().interval(), date);
        }
    }

    private static void checkHappens(Weekly weekly, HolidayRule rule) {
        boolean happens = IntStream.rangeClosed(
                        weekly.firstDate().getYear(),
                        weekly.endDate().minusDays(1).getYear())
                .mapToObj(rule::dates)
                .flatMap(Collection::stream)
                .anyMatch(date -> !date.isBefore(weekly.firstDate()) && date.isBefore(weekly.endDate()));
        if (!happens) {
            throw new IllegalArgumentException("Holiday '" + rule.name() + "' must happen at least once from "
                    + weekly.firstDate() + " to " + weekly.endDate() + ", but never did");
        }
    }
}
