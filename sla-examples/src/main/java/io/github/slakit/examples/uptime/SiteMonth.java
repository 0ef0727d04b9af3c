package io.github.slakit.examples.uptime;

import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.IntervalSet;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A name in a UTC month.
 *
 * @param site the name
 * @param month the month
 * @param assessment availability of the whole month against the agreement
 */
record SiteMonth(Site site, YearMonth month, Assessment assessment) {

    Duration downtime() {
        return assessment.result().downtime();
    }

    /** Returns how much of the month lies between the first and the last observation. */
    Duration observed() {
        return IntervalSet.of(assessment.result().period())
                .intersection(IntervalSet.of(site.span()))
                .length();
    }

    /** Returns the share of the observed time in which the name was not down; nothing where none was observed. */
    Optional<Figure> observedAvailability() {
        Figure observed = Figure.of(observed());
        return observed.isZero()
                ? Optional.empty()
                : Optional.of(Figure.percentage(observed.minus(Figure.of(downtime())), observed));
    }

    /** Returns the observed availability cut to one digit, to more where it would seem to be the target. */
    String observedDisplay() {
        return observedAvailability()
                .map(share -> share.format(1, RoundingMode.FLOOR, List.of(SiteTerms.TARGET)))
                .orElse("none");
    }

    List<SiteDay> days() {
        return site.days().stream()
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .toList();
    }

    Duration reported() {
        return site.reported().entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                .map(day -> day.getValue())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns our downtime less what the monitor counted. */
    Duration difference() {
        return downtime().minus(reported());
    }
}
