package io.github.slakit.core.feasibility;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.target.Target;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a target permits over a whole: the downtime of a period, the failures among requests, minutes or cases.
 *
 * <p>A percentage of what is good leaves {@code (100 % − target) · whole} to lose, a percentage of what is lost {@code
 * target · whole}, and a limit of downtime or failures itself. A tolerance comes in addition; allowed misses of elements
 * are permitted whatever the figure. Lost are whole nanoseconds or whole elements: 99.9 % of 200 requests leave 0.2
 * failures, which is none.
 *
 * <pre>{@code
 * AllowedLoss year = AllowedLoss.ofDowntime(Target.atLeast(percent("99.999")), Duration.ofDays(365));
 * year.most();    // 315.36 s
 * }</pre>
 *
 * <p>How much is left after some losses is a {@linkplain Target#headrooms headroom}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AllowedLoss permits ImmutableAllowedLoss {

    private static final Figure NANOSECOND = Figure.of(Duration.ofNanos(1));
    private static final Explanation ALL = Explanation.input("all", Figure.percent("100"));

    AllowedLoss() {}

    /**
     * Obtains the downtime that a target permits in a period.
     *
     * @param target a percentage of time, or a limit of seconds of downtime
     * @param period the time that counts, more than 0
     * @return the allowed downtime
     * @throws IllegalArgumentException if the period is not positive, or the target is about something else
     * @throws io.github.slakit.core.figure.UnitMismatchException if the tolerance is in another unit than the target
     */
    public static AllowedLoss ofDowntime(Target target, Duration period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("Period must be longer than 0, but was " + period);
        }
        return ImmutableAllowedLoss.builder()
                .target(target)
                .whole(Figure.of(period))
                .granule(NANOSECOND)
                .build();
    }

    /**
     * Obtains the failures that a target permits among elements, such as requests, slices of time, cases or deliveries.
     *
     * @param target a percentage of elements, or a limit of failures
     * @param elements how many there are, at least 1
     * @return the allowed failures
     * @throws IllegalArgumentException if there is no element, or the target is about something else
     * @throws io.github.slakit.core.figure.UnitMismatchException if the tolerance is in another unit than the target
     */
    public static AllowedLoss ofFailures(Target target, long elements) {
        if (elements < 1) {
            throw new IllegalArgumentException("Elements must be at least 1, but were " + elements);
        }
        return ImmutableAllowedLoss.builder()
                .target(target)
                .whole(Figure.of(elements))
                .granule(Figure.of(1))
                .allowedMisses(target.allowedMisses())
                .build();
    }

    /**
     * Returns the promise.
     *
     * @return the target
     */
    public abstract Target target();

    /**
     * Returns what can be lost at all.
     *
     * @return the length of the period, or the number of elements
     */
    public abstract Figure whole();

    /** Returns the least that can be lost. */
    abstract Figure granule();

    /** Returns how many elements may fail whatever the figure. */
    abstract OptionalLong allowedMisses();

    @Value.Check
    void check() {
        boolean limit = !target().comparison().isHigherBetter()
                && target().expected().unit().equals(whole().unit());
        if (!limit && !isShare()) {
            throw new IllegalArgumentException(
                    "Target must be a percentage, or a limit of what is lost of " + whole() + ", but was " + target());
        }
        exact();
    }

    private boolean isShare() {
        return target().expected().unit().equals(Unit.PERCENT);
    }

    /**
     * Returns the greatest loss that keeps the promise.
     *
     * @return a whole number of nanoseconds or elements, one more of which misses the target unless it is all there is;
     *     empty if the target is missed without any loss
     */
    public Optional<Figure> most() {
        return Optional.of(explain().value()).filter(most -> most.amount().signum() >= 0);
    }

    /**
     * Explains the greatest loss that keeps the promise.
     *
     * @return a tree whose figure is the greatest loss, below 0 if the target is missed without any loss
     */
    @Value.Lazy
    public Explanation explain() {
        Explanation byFigure = wholeGranules(exact());
        Explanation most =
                allowedMisses().isPresent() ? greatest(byFigure, allowedMisses().getAsLong()) : byFigure;
        return most.value().compareTo(whole()) > 0
                ? Explanation.least(label() + ", at most all", most, List.of(wholeTerm()))
                : most;
    }

    private static Explanation greatest(Explanation byFigure, long misses) {
        Explanation allowed = Explanation.input("allowed misses", Figure.of(misses));
        return Explanation.greatest("allowed failures, by figure or number", byFigure, List.of(allowed));
    }

    /** Rounds towards what keeps the promise: at a strict limit, the limit itself is too much. */
    private Explanation wholeGranules(Explanation exact) {
        Explanation step = Explanation.input("step", granule());
        boolean inclusive = target().comparison().holds(0);
        RoundingMode mode = inclusive ? RoundingMode.FLOOR : RoundingMode.CEILING;
        Explanation rounded = isWholeNumber(exact.value())
                ? exact
                : Explanation.rounded(label() + ", in whole steps", exact, step, mode);
        return inclusive ? rounded : Explanation.difference(label() + ", short of the limit", rounded, step);
    }

    private boolean isWholeNumber(Figure figure) {
        return figure.dividedBy(granule()).denominator().equals(BigInteger.ONE);
    }

    /**
     * Explains the loss at which the figure stands exactly at the limit between met and missed.
     *
     * @return a tree whose figure is the loss before it is cut to whole nanoseconds or elements
     */
    public Explanation exact() {
        if (!isShare()) {
            return limit();
        }
        Explanation lost = target().comparison().isHigherBetter()
                ? Explanation.difference("share that may be lost", ALL, limit())
                : limit();
        return Explanation.product(label(), lost, wholeTerm());
    }

    private Explanation limit() {
        Explanation expected = Explanation.input("target", target().expected());
        return target().tolerance()
                .map(amount -> Explanation.input("tolerance", amount))
                .map(tolerance -> target().comparison().isHigherBetter()
                        ? Explanation.difference("target less tolerance", expected, tolerance)
                        : Explanation.sum(
                                "target and tolerance", expected.value().unit(), List.of(expected, tolerance)))
                .orElse(expected);
    }

    private Explanation wholeTerm() {
        return Explanation.input(isTime() ? "period" : "elements", whole());
    }

    private String label() {
        return isTime() ? "allowed downtime" : "allowed failures";
    }

    private boolean isTime() {
        return whole().unit().equals(Unit.SECOND);
    }

    /**
     * Checks if some loss stands exactly at the limit between met and missed.
     *
     * @return false for 99.9 % of 200 requests, which would leave 0.2 failures
     */
    public boolean isExpressible() {
        return isWholeNumber(exact().value());
    }

    /**
     * Explains the share that is demanded in fact: 100 % where 99.9 % of 200 requests is promised.
     *
     * @return a tree whose figure is the good or the lost share after the greatest loss that keeps the promise; empty
     *     if the target is missed without any loss
     */
    public Optional<Explanation> effectiveShare() {
        return most().map(most -> {
            Explanation share = target().comparison().isHigherBetter()
                    ? Explanation.difference("left", wholeTerm(), explain())
                    : explain();
            return Explanation.percentage("share demanded in fact", share, wholeTerm());
        });
    }

    /**
     * Checks if a monitor that looks at regular steps can tell met from missed: one failed check, which counts as a
     * whole step, must not be more than the allowed downtime.
     *
     * @param step the time from one check to the next, more than 0
     * @return true if one step of downtime keeps the promise
     * @throws IllegalArgumentException if the step is not positive
     * @throws io.github.slakit.core.figure.UnitMismatchException if not time is lost but elements
     */
    public boolean isMeasurableEvery(Duration step) {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("Monitoring step must be longer than 0, but was " + step);
        }
        whole().requireUnit("Whole that is monitored in steps", Unit.SECOND);
        return explain().value().compareTo(Figure.of(step)) >= 0;
    }

    /** Returns what may be lost, in words, such as {@code 25.92 s of 2592000 s}. */
    @Override
    public String toString() {
        return most().map(Figure::toString).orElse("less than nothing") + " of " + whole();
    }
}
