package io.github.slakit.core.target;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How a figure gets worse with each further loss: a nanosecond of downtime, a request that fails.
 *
 * <p>After n further losses the figure is {@code (part + n · partStep) / (whole + n · wholeStep)}, so that the loss at
 * which it crosses a value follows from one division.
 *
 * <pre>{@code
 * Decline april = Decline.ofTime(Duration.ofDays(30), Duration.ZERO);
 * Target.atLeast(percent("99.9")).headrooms(april);    // 2592 s until missed: 43 min 12 s
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Decline permits ImmutableDecline {

    private static final Ratio ZERO = Ratio.of(0);
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Figure NANOSECOND = Figure.of(Duration.ofNanos(1));
    private static final Figure ELEMENT = Figure.of(1);

    Decline() {}

    /**
     * Returns the decline of the share of time that is not lost, such as availability, by further lost nanoseconds.
     *
     * <p>The base stays as it is. More than all of it can be lost only where it is a nominal one, such as a month of
     * 730 hours.
     *
     * @param base the time that counts, more than 0
     * @param lost the time that is lost already, at least 0
     * @return the decline of {@code 100 · (base − lost) / base}
     * @throws IllegalArgumentException if the base is not positive or the lost time is negative
     */
    public static Decline ofTime(Duration base, Duration lost) {
        if (base.isZero() || base.isNegative()) {
            throw new IllegalArgumentException("Base must be longer than 0, but was " + base);
        }
        if (lost.isNegative()) {
            throw new IllegalArgumentException("Lost time must be at least 0, but was " + lost);
        }
        return ImmutableDecline.builder()
                .granule(NANOSECOND)
                .unit(Unit.PERCENT)
                .part(Figure.of(base.minus(lost)).amount().times(HUNDRED))
                .partStep(NANOSECOND.amount().times(HUNDRED).negated())
                .whole(Figure.of(base).amount())
                .build();
    }

    /**
     * Returns the decline of the share of good elements by further elements that fail, each of which comes in addition.
     *
     * @param total the elements so far, at least 1
     * @param failed how many of them failed
     * @return the decline of {@code 100 · (total − failed) / total}, where each loss adds to total and failed
     * @throws IllegalArgumentException if there is no element, or the failed ones are not from 0 to the total
     */
    public static Decline ofAddedElements(long total, long failed) {
        return ofElements(total, failed).wholeStep(Ratio.of(1)).build();
    }

    /**
     * Returns the decline of the share of good elements by further failures among the same elements.
     *
     * @param total the elements, at least 1
     * @param failed how many of them failed
     * @return the decline of {@code 100 · (total − failed) / total}, where each loss adds to failed only
     * @throws IllegalArgumentException if there is no element, or the failed ones are not from 0 to the total
     */
    public static Decline ofSameElements(long total, long failed) {
        return ofElements(total, failed)
                .partStep(HUNDRED.negated())
                .most(BigInteger.valueOf(total - failed))
                .build();
    }

    private static ImmutableDecline.Builder ofElements(long total, long failed) {
        if (total < 1) {
            throw new IllegalArgumentException("Elements must be at least 1, but were " + total);
        }
        if (failed < 0 || failed > total) {
            throw new IllegalArgumentException("Failed elements must be from 0 to " + total + ", but were " + failed);
        }
        return ImmutableDecline.builder()
                .granule(ELEMENT)
                .unit(Unit.PERCENT)
                .part(Ratio.of(total - failed).times(HUNDRED))
                .whole(Ratio.of(total))
                .failed(failed);
    }

    /**
     * Returns the rise of a total, a count or a longest by further whole granules.
     *
     * @param figure the figure so far
     * @param granule the least further amount, more than 0: a nanosecond, or 1
     * @return the figure, to which each loss adds a granule
     * @throws IllegalArgumentException if the granule is not positive
     * @throws io.github.slakit.core.figure.UnitMismatchException if the units differ
     */
    public static Decline ofTotal(Figure figure, Figure granule) {
        if (granule.requireUnit("Granule", figure.unit()).amount().signum() <= 0) {
            throw new IllegalArgumentException("Granule must be more than 0, but was " + granule);
        }
        return ImmutableDecline.builder()
                .granule(granule)
                .unit(figure.unit())
                .part(figure.amount())
                .partStep(granule.amount())
                .build();
    }

    abstract Figure granule();

    abstract Unit unit();

    abstract Ratio part();

    @Value.Default
    Ratio partStep() {
        return ZERO;
    }

    @Value.Default
    Ratio whole() {
        return Ratio.of(1);
    }

    @Value.Default
    Ratio wholeStep() {
        return ZERO;
    }

    /** Returns how many losses are possible, empty if there is no end. */
    abstract Optional<BigInteger> most();

    /** Returns how many elements failed already, empty if elements are not what is lost. */
    abstract OptionalLong failed();

    /**
     * Returns the decline of the rest: of the share that is lost, where this is that of the share that is not.
     *
     * @return the decline of 100 % less this figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure is not a percentage
     */
    public Decline complement() {
        figure().requireUnit("Figure to take from 100 %", Unit.PERCENT);
        return ImmutableDecline.builder()
                .from(this)
                .part(whole().times(HUNDRED).minus(part()))
                .partStep(wholeStep().times(HUNDRED).minus(partStep()))
                .build();
    }

    /**
     * Returns the figure before any further loss.
     *
     * @return the exact figure
     */
    public Figure figure() {
        return after(BigInteger.ZERO);
    }

    /**
     * Returns the figure after a further loss.
     *
     * @param loss a whole number of granules, in their unit, at least 0
     * @return the exact figure
     * @throws IllegalArgumentException if the loss is negative or no whole number of granules
     * @throws io.github.slakit.core.figure.UnitMismatchException if the loss is in another unit
     */
    public Figure after(Figure loss) {
        Ratio steps = loss.dividedBy(granule());
        if (steps.signum() < 0 || !steps.denominator().equals(BigInteger.ONE)) {
            throw new IllegalArgumentException(
                    "Further loss must be a whole number of times " + granule() + ", but was " + loss);
        }
        return after(steps.numerator());
    }

    Figure after(BigInteger losses) {
        Ratio steps = Ratio.of(losses, BigInteger.ONE);
        Ratio above = part().plus(partStep().times(steps));
        return Figure.of(above.dividedBy(whole().plus(wholeStep().times(steps))), unit());
    }

    Figure amount(BigInteger losses) {
        return granule().times(Ratio.of(losses, BigInteger.ONE));
    }

    /**
     * Returns the most losses after which the comparison holds or the misses are allowed: -1 if already too many, empty
     * if none are too many.
     */
    Optional<BigInteger> steps(Comparison comparison, Figure value, OptionalLong allowedMisses) {
        BigInteger allowed = allowedMisses.isPresent() && failed().isPresent()
                ? BigInteger.valueOf(allowedMisses.getAsLong()).subtract(BigInteger.valueOf(failed().getAsLong()))
                : BigInteger.ONE.negate();
        return steps(comparison, value)
                .map(allowed::max)
                .filter(number ->
                        most().filter(all -> number.compareTo(all) >= 0).isEmpty());
    }

    private Optional<BigInteger> steps(Comparison comparison, Figure value) {
        if (!comparison.holds(figure(), value)) {
            return Optional.of(BigInteger.ONE.negate());
        }
        Ratio slack = part().minus(value.amount().times(whole())).times(comparison.direction());
        Ratio step = partStep().minus(value.amount().times(wholeStep())).times(comparison.direction());
        if (step.signum() >= 0) {
            return Optional.empty();
        }
        Ratio crossing = slack.dividedBy(step.negated());
        return Optional.of(
                comparison.isInclusive()
                        ? crossing.round(0, RoundingMode.FLOOR).toBigInteger()
                        : crossing.round(0, RoundingMode.CEILING).toBigInteger().subtract(BigInteger.ONE));
    }

    /** Returns the figure and the least further loss. */
    @Override
    public String toString() {
        return figure() + ", further losses of " + granule() + " each";
    }
}
