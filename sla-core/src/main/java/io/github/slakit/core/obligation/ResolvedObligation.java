package io.github.slakit.core.obligation;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.ResolvedDeadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * An obligation with its calendars and its zone, ready to be evaluated.
 *
 * <p>A delivery is a case with a figure in the unit of the quantity; one without a figure counts as one. A case that
 * names a period or an event by the attribute {@code for}, such as {@code 2026-06}, is for that one. Any other is for
 * the period in which it happened, or where the obligation is due after the period, for the one before that; and never
 * for an event. A delivery on a due date is for that date; what is left of it, and every other delivery, is for the
 * oldest date that is still open.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedObligation {

    private static final String FOR = "for";

    private final Obligation definition;
    private final ResolvedDeadline deadline;
    private final ZoneId zone;

    ResolvedObligation(Obligation definition, ResolvedDeadline deadline, ZoneId zone) {
        this.definition = definition;
        this.deadline = deadline;
        this.zone = zone;
    }

    /**
     * Returns the obligation as the contract states it.
     *
     * @return the definition
     */
    public Obligation definition() {
        return definition;
    }

    /**
     * Evaluates the obligation over a period.
     *
     * @param period a period of its scheme
     * @param facts what was recorded, at least up to the end of the time in which deliveries are for that period
     * @return what was due and what came, with a verdict on quantity and schedule
     * @throws IllegalStateException if the obligation has no periods
     * @throws IllegalArgumentException if none of its dates lies in the period, or a delivery is of less than nothing
     * @throws io.github.slakit.core.figure.UnitMismatchException if a delivery is not in the unit of the quantity
     * @throws io.github.slakit.calendar.OutsideValidityException if a calendar does not hold then
     */
    public ObligationResult evaluate(MeasurementPeriod period, Facts facts) {
        PeriodScheme scheme = definition
                .period()
                .orElseThrow(() -> new IllegalStateException("Obligation '" + definition.id()
                        + "' must have periods to be evaluated over " + period.label() + ", but has none"));
        List<ResolvedDeadline.Due> dues = dues(period);
        return result(period, dues, facts, Optional.of(window(period, scheme, dues.get(0))));
    }

    /** Returns when the obligation is due for a period, at least once. */
    private List<ResolvedDeadline.Due> dues(MeasurementPeriod period) {
        if (definition.dates().isEmpty()) {
            return List.of(deadline.after(period));
        }
        DueDates dates = definition.dates().orElseThrow();
        List<ResolvedDeadline.Due> dues = days(period.interval())
                .filter(dates::contains)
                .map(deadline::after)
                .sorted(Comparator.comparing(ResolvedDeadline.Due::instant))
                .toList();
        if (dues.isEmpty()) {
            throw new IllegalArgumentException("Schedule of obligation '" + definition.id() + "' must have a date in "
                    + period.label() + ", but was " + dates);
        }
        return dues;
    }

    private Stream<LocalDate> days(Interval interval) {
        LocalDate first = LocalDate.ofInstant(interval.getStart(), zone);
        return interval.isEmpty()
                ? Stream.empty()
                : first.datesUntil(LocalDate.ofInstant(interval.getEnd().minusNanos(1), zone)
                        .plusDays(1));
    }

    /** Returns when deliveries are for a period: in it, or in the next one where the obligation is due after it. */
    private Interval window(MeasurementPeriod period, PeriodScheme scheme, ResolvedDeadline.Due due) {
        Instant end = period.interval().getEnd();
        if (definition.dates().isPresent() || !due.instant().isAfter(end)) {
            return period.interval();
        }
        return Interval.of(end, scheme.get(period.number() + 1, zone).interval().getEnd());
    }

    /**
     * Evaluates the obligation upon an event, such as a breach that must be notified.
     *
     * @param event what deliveries call it
     * @param instant when it happened, from which the deadline counts
     * @param facts what was recorded, at least up to the deadline
     * @return what was due and what came, over a period numbered 0 from the event to the deadline
     * @throws IllegalStateException if the obligation has dates
     * @throws IllegalArgumentException if the deadline is before the event, or a delivery is of less than nothing
     * @throws io.github.slakit.core.figure.UnitMismatchException if a delivery is not in the unit of the quantity
     * @throws io.github.slakit.calendar.OutsideValidityException if a calendar does not hold then
     */
    public ObligationResult evaluate(String event, Instant instant, Facts facts) {
        return evaluate(event, 0, instant, facts);
    }

    private ObligationResult evaluate(String event, long number, Instant instant, Facts facts) {
        if (definition.dates().isPresent()) {
            throw new IllegalStateException("Obligation '" + definition.id()
                    + "' must have no dates to be evaluated upon '" + event + "', but is owed on "
                    + definition.dates().orElseThrow());
        }
        ResolvedDeadline.Due due = deadline.after(instant);
        if (due.instant().isBefore(instant)) {
            throw new IllegalArgumentException("Deadline of obligation '" + definition.id() + "' must not be before '"
                    + event + "' at " + instant + ", but was " + due.instant());
        }
        MeasurementPeriod period = new MeasurementPeriod(number, event, Interval.of(instant, due.instant()));
        return result(period, List.of(due), facts, Optional.empty());
    }

    /**
     * Evaluates the obligation upon each breach: each entry of a history by which a target was missed, known at the end
     * of its period.
     *
     * <p>Deliveries call a breach by service level and period, and where there is one, the event:
     * {@code uptime 2026-06} or {@code repair 2026-06 INC-7}.
     *
     * @param history entries in any order
     * @param facts what was recorded, at least up to the last deadline
     * @return a result for each breach, in order of the history; none for what was met
     * @throws IllegalStateException if the obligation has dates
     * @throws IllegalArgumentException if the deadline is before the breach, or a delivery is of less than nothing
     * @throws io.github.slakit.core.figure.UnitMismatchException if a delivery is not in the unit of the quantity
     * @throws io.github.slakit.calendar.OutsideValidityException if a calendar does not hold then
     */
    public List<ObligationResult> evaluateBreaches(Collection<PeriodVerdict> history, Facts facts) {
        return history.stream()
                .filter(entry -> entry.verdict().isMissed())
                .map(entry -> evaluate(
                        name(entry),
                        entry.period().number(),
                        entry.period().interval().getEnd(),
                        facts))
                .toList();
    }

    private static String name(PeriodVerdict breach) {
        return breach.serviceLevel() + " " + breach.period().label()
                + breach.event().map(event -> " " + event).orElse("");
    }

    private ObligationResult result(
            MeasurementPeriod period, List<ResolvedDeadline.Due> dues, Facts facts, Optional<Interval> window) {
        Figure quantity = definition.quantity().orElse(Figure.of(dues.size()));
        List<Delivery> deliveries = facts.get(definition.service(), Case.class).stream()
                .filter(this::isDelivery)
                .flatMap(each -> delivery(each, quantity.unit()).stream())
                .filter(delivery -> isFor(delivery, period, window))
                .sorted(Comparator.comparing(Delivery::instant)
                        .thenComparing(delivery -> delivery.evidence().id()))
                .toList();
        return ImmutableObligationResult.builder()
                .obligation(definition)
                .period(period)
                .items(Settlement.of(dues, Shares.of(quantity, dues.size()), deliveries, zone))
                .deliveries(deliveries)
                .build();
    }

    private boolean isDelivery(Case each) {
        return definition.cases().filter(cases -> !cases.includes(each)).isEmpty()
                && (definition.places().isEmpty()
                        || each.resource().filter(definition.places()::contains).isPresent());
    }

    private Optional<Delivery> delivery(Case each, Unit unit) {
        Figure amount = each.value()
                .orElse(Figure.of(Ratio.of(1), unit))
                .requireUnit("Figure of case '" + each.id() + "' for obligation '" + definition.id() + "'", unit);
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("Figure of case '" + each.id() + "' for obligation '" + definition.id()
                    + "' must be at least 0, but was " + amount);
        }
        return definition
                .cases()
                .map(cases -> cases.date(each))
                .orElseGet(() -> Optional.of(each.interval().getStart()))
                .map(instant -> new Delivery(each, instant, amount));
    }

    private static boolean isFor(Delivery delivery, MeasurementPeriod period, Optional<Interval> window) {
        String named = delivery.evidence().attributes().get(FOR);
        return named == null
                ? window.filter(span -> span.contains(delivery.instant())).isPresent()
                : named.equals(period.label());
    }
}
