package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.metric.ResolvedMetric;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/**
 * An agreement with its calendars, checked as a whole and ready to be evaluated.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedAgreement {

    private final Agreement definition;
    private final Map<String, ResolvedMetric> metrics = new LinkedHashMap<>();
    private final Map<String, ServiceLevel> levels = new LinkedHashMap<>();
    private final Set<String> services;

    ResolvedAgreement(Agreement definition, Map<String, BusinessCalendar> calendars) {
        InvalidTermsException.throwIfErrors("Agreement '" + definition.id() + "'", definition.lint(calendars));
        this.definition = definition;
        this.services = definition.services().stream().map(Service::id).collect(Collectors.toUnmodifiableSet());
        for (ServiceLevel level : definition.serviceLevels()) {
            levels.put(level.id(), level);
            metrics.put(level.id(), level.metric().resolve(calendars, definition.zone(), level.exclusions()));
        }
    }

    /**
     * Returns the agreement as the contract states it.
     *
     * @return the definition
     */
    public Agreement definition() {
        return definition;
    }

    /**
     * Returns a service level.
     *
     * @param id the id of the service level
     * @return its definition
     * @throws IllegalArgumentException if the agreement has none with that id
     */
    public ServiceLevel get(String id) {
        ServiceLevel level = levels.get(id);
        if (level == null) {
            throw new IllegalArgumentException("Service level must be one of " + levels.keySet() + " in agreement '"
                    + definition.id() + "', but was '" + id + "'");
        }
        return level;
    }

    /**
     * Returns the part of a calendar month in which the agreement holds.
     *
     * @param month a month in the zone of the contract
     * @return the period; shorter than the month where the term begins or ends in it
     * @throws IllegalArgumentException if the agreement does not hold in that month
     */
    public MeasurementPeriod period(YearMonth month) {
        return clipped(Periods.calendarMonths().get(month, definition.zone()));
    }

    private MeasurementPeriod clipped(MeasurementPeriod period) {
        Interval term = definition.term().interval(definition.zone());
        if (!period.interval().overlaps(term)) {
            throw new IllegalArgumentException("Period must lie in the term " + definition.term() + " of agreement '"
                    + definition.id() + "', but was " + period.label());
        }
        return new MeasurementPeriod(
                period.number(), period.label(), period.interval().intersection(term));
    }

    /**
     * Assesses a service level over a calendar month.
     *
     * @param serviceLevel the id of the service level
     * @param month a month in the zone of the contract
     * @param facts what was recorded, at least for that month
     * @return figure and verdict with their evidence
     * @throws IllegalArgumentException if there is no such service level, or the agreement does not hold in that month
     * @throws UnknownServiceException if a fact is about a service that the agreement does not cover
     */
    public Assessment assess(String serviceLevel, YearMonth month, Facts facts) {
        ServiceLevel level = get(serviceLevel);
        requireKnown(facts);
        MeasurementPeriod period = clipped(level.period().get(month, definition.zone()));
        ResolvedMetric metric = Optional.ofNullable(metrics.get(level.id())).orElseThrow();
        return ImmutableAssessment.builder()
                .serviceLevel(level)
                .period(period)
                .result(metric.measure(period.interval(), level.service(), facts))
                .build();
    }

    private void requireKnown(Facts facts) {
        for (String service : facts.services()) {
            if (!services.contains(service)) {
                throw new UnknownServiceException(definition.id(), services, service);
            }
        }
    }
}
