package io.github.slakit.core.agreement;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.metric.ResolvedMetric;
import io.github.slakit.core.tally.Count;
import io.github.slakit.core.time.ContractTime;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import io.github.slakit.core.time.Standpoint;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
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
            metrics.put(
                    level.id(),
                    level.metric()
                            .resolve(calendars, definition.zone(), level.exclusions())
                            .within(term()));
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
        return clipped(Periods.month(month, definition.zone()));
    }

    private MeasurementPeriod clipped(MeasurementPeriod period) {
        Interval term = term();
        if (!period.interval().overlaps(term)) {
            throw new IllegalArgumentException("Period must lie in the term " + definition.term() + " of agreement '"
                    + definition.id() + "', but was " + period.label());
        }
        return period.withInterval(period.interval().intersection(term));
    }

    private Interval term() {
        return definition.term().interval(definition.zone());
    }

    /**
     * Returns all periods of a service level.
     *
     * @param serviceLevel the id of the service level
     * @return the periods of its scheme within the term, in order of time
     * @throws IllegalArgumentException if there is no such service level
     */
    public List<MeasurementPeriod> periods(String serviceLevel) {
        return get(serviceLevel).period().within(term(), definition.zone());
    }

    /**
     * Returns the periods of a service level that are settled with a calendar month, which are those that end in it.
     *
     * @param serviceLevel the id of the service level
     * @param month a month in the zone of the contract
     * @return periods in order of time; none if none ends in the month, as in the first one of a quarter
     * @throws IllegalArgumentException if there is no such service level, or the agreement does not hold in that month
     */
    public List<MeasurementPeriod> periods(String serviceLevel, YearMonth month) {
        return get(serviceLevel).period().endingIn(period(month).interval(), term(), definition.zone());
    }

    /**
     * Returns where a count stands at the end of a calendar month: at the end of the last period of its service levels,
     * or of the month if they are not all measured over periods of one scheme.
     *
     * @param count the count
     * @param month a month in the zone of the contract
     * @return the standpoint; at the end of the month where no period of the service levels has ended yet
     * @throws IllegalArgumentException if there is no such service level, or the agreement does not hold in that month
     */
    public Standpoint standpoint(Count count, YearMonth month) {
        MeasurementPeriod billing = period(month);
        Set<PeriodScheme> schemes = count.occurrence().serviceLevels().stream()
                .map(id -> get(id).period())
                .collect(Collectors.toSet());
        PeriodScheme scheme = schemes.size() == 1 ? schemes.iterator().next() : Periods.calendarMonths();
        Interval soFar = Interval.of(term().getStart(), billing.interval().getEnd());
        List<MeasurementPeriod> ended = scheme.endingIn(soFar, term(), definition.zone());
        return ended.isEmpty()
                ? Standpoint.of(billing, new ContractTime(Periods.calendarMonths(), definition.zone(), term()))
                : Standpoint.of(ended.get(ended.size() - 1), new ContractTime(scheme, definition.zone(), term()));
    }

    /**
     * Assesses a service level over the period that is settled with a calendar month.
     *
     * @param serviceLevel the id of the service level
     * @param month a month in the zone of the contract
     * @param facts what was recorded, at least for that period
     * @return figure and verdict with their evidence
     * @throws IllegalArgumentException if there is no such service level, the agreement does not hold in that month, or
     *     not exactly one period of the service level ends in it
     * @throws UnknownServiceException if a fact is about a service that the agreement does not cover
     */
    public Assessment assess(String serviceLevel, YearMonth month, Facts facts) {
        List<MeasurementPeriod> periods = periods(serviceLevel, month);
        if (periods.size() != 1) {
            throw new IllegalArgumentException("Service level '" + serviceLevel + "' must have one period that ends in "
                    + month + ", but has "
                    + periods.stream().map(MeasurementPeriod::label).toList());
        }
        return assess(serviceLevel, periods.get(0), facts);
    }

    /**
     * Assesses a service level over a period of any scheme, such as one of {@link #periods(String)} or an incident.
     *
     * @param serviceLevel the id of the service level
     * @param period the period, of which the part in the term counts
     * @param facts what was recorded, at least for that period
     * @return figure and verdict with their evidence
     * @throws IllegalArgumentException if there is no such service level, or the agreement does not hold in that period
     * @throws UnknownServiceException if a fact is about a service that the agreement does not cover
     */
    public Assessment assess(String serviceLevel, MeasurementPeriod period, Facts facts) {
        ServiceLevel level = get(serviceLevel);
        requireKnown(facts);
        MeasurementPeriod measured = clipped(period);
        ResolvedMetric metric = Optional.ofNullable(metrics.get(level.id())).orElseThrow();
        return ImmutableAssessment.builder()
                .serviceLevel(level)
                .period(measured)
                .result(metric.measure(span(level, metric, measured, facts), level.service(), facts))
                .build();
    }

    /** Returns the time to measure: the period, with those just before it that had too few elements. */
    private Interval span(ServiceLevel level, ResolvedMetric metric, MeasurementPeriod period, Facts facts) {
        if (!metric.definition().lowVolume().merged()) {
            return period.interval();
        }
        Interval waiting =
                Interval.of(period.interval().getStart(), period.interval().getStart());
        for (MeasurementPeriod earlier : periods(level.id())) {
            if (!earlier.interval().getStart().isBefore(period.interval().getStart())) {
                break;
            }
            requireUnbroken(level, waiting, earlier);
            boolean goesOn = waiting.getEnd().equals(earlier.interval().getStart());
            Interval span = goesOn ? waiting.span(earlier.interval()) : earlier.interval();
            boolean few = metric.measure(span, level.service(), facts).isLowVolume();
            waiting = few ? span : Interval.of(span.getEnd(), span.getEnd());
        }
        return waiting.getEnd().equals(period.interval().getStart())
                ? waiting.span(period.interval())
                : period.interval();
    }

    private static void requireUnbroken(ServiceLevel level, Interval waiting, MeasurementPeriod next) {
        if (!waiting.isEmpty() && next.interval().getStart().isBefore(waiting.getEnd())) {
            throw new IllegalArgumentException("Periods of service level '" + level.id()
                    + "' must follow each other as those with few elements are merged, but " + next
                    + " overlaps the one before");
        }
    }

    private void requireKnown(Facts facts) {
        for (String service : facts.services()) {
            if (!services.contains(service)) {
                throw new UnknownServiceException(definition.id(), services, service);
            }
        }
    }
}
