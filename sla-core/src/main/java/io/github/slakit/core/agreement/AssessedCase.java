package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.BusinessCalendars;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.lint.Counterexample;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Facts that get a verdict which shows what a term does, with every calendar open around the clock. */
record AssessedCase(
        Agreement agreement, String level, MeasurementPeriod period, Facts facts, Verdict verdict, String text)
        implements Counterexample {

    @Override
    public boolean holds() {
        return resolved(agreement).assess(level, period, facts).verdict() == verdict;
    }

    static ResolvedAgreement resolved(Agreement agreement) {
        Map<String, BusinessCalendar> open = agreement.serviceLevels().stream()
                .flatMap(each -> each.metric().calendars().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> BusinessCalendars.ALWAYS));
        return agreement.resolve(open);
    }
}
