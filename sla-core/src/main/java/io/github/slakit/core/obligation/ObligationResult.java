package io.github.slakit.core.obligation;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was due under an obligation in a period, what came, and whether that kept it.
 *
 * <p>Two things are judged: the quantity, all that was delivered for the period, late or not; and the schedule, the
 * share of due dates of which all that was due came in time. The obligation is kept if both are.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ObligationResult permits ImmutableObligationResult {

    ObligationResult() {}

    /**
     * Returns what was owed.
     *
     * @return the obligation
     */
    public abstract Obligation obligation();

    /**
     * Returns when it was owed.
     *
     * @return the period; upon an event, from the event to the deadline
     */
    public abstract MeasurementPeriod period();

    /**
     * Returns what was due when, and what came for it.
     *
     * @return items in order of their deadlines, at least one
     */
    public abstract List<DueItem> items();

    /**
     * Returns all that was delivered for the period.
     *
     * @return deliveries in order of time
     */
    public abstract List<Delivery> deliveries();

    /**
     * Returns how much was due.
     *
     * @return the quantity
     */
    public Figure due() {
        return items().stream().map(DueItem::share).reduce(nothing(), Figure::plus);
    }

    /**
     * Returns how much less than due was delivered.
     *
     * @return the difference, 0 if there was enough
     */
    public Figure shortfall() {
        return due().minus(quantity().figure().min(due()));
    }

    private Figure nothing() {
        return items().get(0).share().times(Ratio.of(0));
    }

    /**
     * Returns whether enough was delivered.
     *
     * @return the verdict on the delivered amount; its entry has the id of the obligation and {@code quantity}
     */
    @Value.Lazy
    public DutyVerdict quantity() {
        List<Explanation> parts = deliveries().stream()
                .map(each -> Explanation.input("'" + each.evidence().id() + "' at " + each.instant(), each.amount()))
                .toList();
        return judged(
                "quantity",
                Target.atLeast(due()),
                Explanation.sum(
                        "delivered for '" + obligation().id() + "' in " + period().label(),
                        nothing().unit(),
                        parts));
    }

    /**
     * Returns whether deliveries came in time.
     *
     * @return the verdict on the share of dates that were kept; its entry has the id of the obligation and
     *     {@code schedule}
     */
    @Value.Lazy
    public DutyVerdict schedule() {
        List<Explanation> parts = items().stream()
                .map(item -> Explanation.input(item.toString(), Figure.of(item.isKept() ? 1 : 0)))
                .toList();
        return judged(
                "schedule",
                obligation().punctuality(),
                Explanation.percentage(
                        "dates kept for '" + obligation().id() + "' in " + period().label(),
                        Explanation.sum("dates kept", Unit.ONE, parts),
                        Explanation.input("dates due", Figure.of(items().size()))));
    }

    private DutyVerdict judged(String side, Target target, Explanation explanation) {
        return DutyVerdict.of(
                obligation().id() + " " + side,
                period(),
                target,
                explanation.withClause(obligation().clause()));
    }

    /**
     * Returns whether the obligation was kept.
     *
     * @return met if quantity and schedule are, else the worse of both
     */
    public Verdict verdict() {
        Verdict quantity = quantity().verdict();
        Verdict schedule = schedule().verdict();
        return quantity.compareTo(schedule) >= 0 ? quantity : schedule;
    }

    /**
     * Returns the entry for a history.
     *
     * @return obligation, period and verdict, with the figures {@code delivered} and {@code kept}
     */
    public PeriodVerdict entry() {
        return new PeriodVerdict(obligation().id(), period(), verdict())
                .withFigure("delivered", quantity().figure())
                .withFigure("kept", schedule().figure());
    }

    /**
     * Returns the entries for a history that looks at quantity and schedule, too.
     *
     * @return the entries of the obligation, of its quantity and of its schedule
     */
    public List<PeriodVerdict> entries() {
        return List.of(entry(), quantity().entry(), schedule().entry());
    }

    /**
     * Returns what was delivered, but not confirmed although it should have been.
     *
     * @return deliveries without the instant {@code confirmed}; none if nobody wants a confirmation
     */
    public List<Delivery> unconfirmed() {
        return deliveries().stream()
                .filter(each -> obligation().confirmedTo().isPresent()
                        && each.evidence().instant("confirmed").isEmpty())
                .toList();
    }

    /**
     * Plans how the shortfall is made up in the next periods.
     *
     * <p>5,000 due and 4,200 delivered: 5,800 in the next period, or 5,400 in each of two.
     *
     * @param periods over how many periods it is spread in whole units, the earliest first, at least 1
     * @return the obligation as it is owed in each of them, in order
     * @throws IllegalArgumentException if there is no period
     * @throws IllegalStateException if the obligation states no quantity
     */
    public List<Obligation> makeUp(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException("Periods to make up in must be at least 1, but were " + periods);
        }
        Figure quantity = obligation()
                .quantity()
                .orElseThrow(() -> new IllegalStateException("Obligation '"
                        + obligation().id() + "' must state a quantity to be made up, but is of one at each date"));
        return Shares.of(shortfall(), periods).stream()
                .map(more -> obligation().quantity(quantity.plus(more)))
                .toList();
    }

    /** Returns obligation, period, figures and verdict in a line. */
    @Override
    public String toString() {
        return "'" + obligation().id() + "' in " + period().label() + ": "
                + quantity().figure() + " of " + due() + ", "
                + items().stream().filter(DueItem::isKept).count() + " of " + items().size() + " dates kept, "
                + verdict();
    }
}
