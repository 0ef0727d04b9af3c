package io.github.slakit.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import io.github.slakit.calendar.BusinessDays;
import java.time.LocalDate;
import java.util.List;

/** Compares the business days of slakit with those of Strata. */
final class BusinessDayCheck {

    static final List<Span> SPANS = List.of(Span.DAY, Span.MONTH, Span.YEAR, Span.TWENTY_YEARS);

    private BusinessDayCheck() {}

    static String run() {
        HolidayCalendar strata = StrataDays.calendar();
        BusinessDays slakit = Scenario.calendar().days();
        for (Span span : SPANS) {
            DayArguments arguments = new DayArguments(span);
            for (int i = 0; i < Arguments.SIZE; i++) {
                LocalDate start = arguments.starts()[i];
                LocalDate end = arguments.ends()[i];
                int count = arguments.counts()[i];
                if (strata.daysBetween(start, end) != slakit.between(start, end)
                        || !strata.shift(start, count).equals(slakit.plus(start, count))) {
                    throw new IllegalStateException("Strata must agree with slakit on business days from " + start
                            + " to " + end + " and by " + count + ", but did not");
                }
            }
        }
        return StrataDays.LIBRARY + ", business days: " + Arguments.SIZE + " counts and as many shifts equal for each"
                + " span";
    }
}
