package io.github.slakit.core.target;

import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A promise about a figure: at least 99.9 %, and critical under 95 %.
 *
 * <p>Judged on the exact figure, by cross-multiplication, never on a rounded one. The values stand in the direction of
 * the comparison: where higher is better, the expected value is not below the minimum one, and that not below the
 * critical one. Equal values are possible.
 *
 * <p>A miss is as bad as the worst value that the figure leaves behind. What the contract calls it besides, minor or
 * severe, is a table of its own, see {@link #severities()}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Target permits ImmutableTarget {

    Target() {}

    /**
     * Returns the promise of a value or more.
     *
     * @param expected the lowest figure that keeps the promise
     * @return the target
     */
    public static Target atLeast(Figure expected) {
        return of(Comparison.AT_LEAST, expected);
    }

    /**
     * Returns the promise of more than a value.
     *
     * @param expected the highest figure that breaks the promise
     * @return the target
     */
    public static Target moreThan(Figure expected) {
        return of(Comparison.MORE_THAN, expected);
    }

    /**
     * Returns the promise of a value or less.
     *
     * @param expected the highest figure that keeps the promise
     * @return the target
     */
    public static Target atMost(Figure expected) {
        return of(Comparison.AT_MOST, expected);
    }

    /**
     * Returns the promise of less than a value.
     *
     * @param expected the lowest figure that breaks the promise
     * @return the target
     */
    public static Target lessThan(Figure expected) {
        return of(Comparison.LESS_THAN, expected);
    }

    private static Target of(Comparison comparison, Figure expected) {
        return ImmutableTarget.builder()
                .comparison(comparison)
                .expected(expected)
                .build();
    }

    /**
     * Returns how a figure must stand to the expected value.
     *
     * @return the comparison
     */
    public abstract Comparison comparison();

    /**
     * Returns the value that is promised.
     *
     * @return the expected value
     */
    public abstract Figure expected();

    /**
     * Returns the value beyond which a miss is critical.
     *
     * @return the critical value, empty if the contract has none
     */
    public abstract Optional<Figure> critical();

    /**
     * Returns this target with a critical value: a figure that is worse than it is critical, the value itself is not.
     *
     * @param value the critical value, in the unit of the expected one
     * @return the target with that critical value
     */
    public Target critical(Figure value) {
        return ImmutableTarget.builder().from(this).critical(value).build();
    }

    /**
     * Returns the value beyond which a miss has missed the minimum, too.
     *
     * @return the minimum value, empty if the contract has none
     */
    public abstract Optional<Figure> minimum();

    /**
     * Returns this target with a minimum value: a figure that is worse than it misses the minimum, the value itself
     * does not.
     *
     * @param value the minimum value, in the unit of the expected one
     * @return the target with that minimum value
     */
    public Target minimum(Figure value) {
        return ImmutableTarget.builder().from(this).minimum(value).build();
    }

    /**
     * Returns how much worse than expected a figure may be and still keep the promise.
     *
     * @return the tolerance, empty if the contract has none
     */
    public abstract Optional<Figure> tolerance();

    /**
     * Returns this target with a tolerance: with one of 0.05 %, at least 99.9 % is met from 99.85 % on.
     *
     * @param amount how much worse than expected a figure may be, in the unit of the expected value, at least 0
     * @return the target with that tolerance
     * @throws IllegalArgumentException if the amount is negative
     */
    public Target tolerance(Figure amount) {
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("Tolerance must be at least 0, but was " + amount);
        }
        return ImmutableTarget.builder().from(this).tolerance(amount).build();
    }

    /**
     * Returns how many elements may fail whatever the figure.
     *
     * @return the allowed misses, empty if the contract looks at the figure alone
     */
    public abstract OptionalLong allowedMisses();

    /**
     * Returns this target with allowed misses: it is met while no more elements than these fail, whatever the figure.
     *
     * <p>With one allowed miss, one failure of 200 requests meets 99.9 %, although it leaves 99.5 %.
     *
     * @param most the most elements that may fail, at least 0
     * @return the target with these allowed misses
     * @throws IllegalArgumentException if the number is negative
     */
    public Target allowingMisses(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("Allowed misses must be at least 0, but were " + most);
        }
        return ImmutableTarget.builder().from(this).allowedMisses(most).build();
    }

    /**
     * Returns the names that the contract gives to misses.
     *
     * @return a table of names such as minor, serious and severe, empty if the contract has none
     */
    public abstract Optional<BandTable<String>> severities();

    /**
     * Returns this target with names for misses.
     *
     * @param table the names, over figures in the unit of the expected value
     * @return the target with these severities
     */
    public Target severities(BandTable<String> table) {
        return ImmutableTarget.builder().from(this).severities(table).build();
    }

    /**
     * Returns the value that decides between met and missed.
     *
     * @return the expected value, made worse by the tolerance
     * @throws io.github.slakit.core.figure.UnitMismatchException if the tolerance is in another unit
     */
    public Figure threshold() {
        return tolerance()
                .map(amount -> expected().minus(amount.times(comparison().direction())))
                .orElse(expected());
    }

    /**
     * Judges a figure.
     *
     * @param figure the exact figure, in the unit of the target
     * @return met, missed, minimum missed or critical
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure has another unit
     */
    public Verdict judge(Figure figure) {
        if (comparison().holds(figure, threshold())) {
            return Verdict.MET;
        }
        if (isBeyond(critical(), figure)) {
            return Verdict.CRITICAL;
        }
        return isBeyond(minimum(), figure) ? Verdict.MINIMUM_MISSED : Verdict.MISSED;
    }

    private boolean isBeyond(Optional<Figure> value, Figure figure) {
        return value.filter(each -> comparison().isWorse(figure, each)).isPresent();
    }

    /**
     * Judges a figure of counted elements.
     *
     * @param figure the exact figure, in the unit of the target
     * @param misses how many elements failed
     * @return met if no more than the allowed misses failed, else the verdict on the figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure has another unit
     */
    public Verdict judge(Figure figure, long misses) {
        boolean allowed =
                allowedMisses().isPresent() && misses <= allowedMisses().getAsLong();
        return allowed ? Verdict.MET : judge(figure);
    }

    /**
     * Judges all figures that are possible.
     *
     * <p>The verdict never gets better as the figure gets worse, so that the two ends decide for all between them.
     *
     * @param lowest the lowest possible figure, empty if nothing is too low
     * @param highest the highest possible figure, empty if nothing is too high
     * @return the verdict on each of these figures if it is the same, else indeterminate
     * @throws IllegalArgumentException if the highest figure is below the lowest
     * @throws io.github.slakit.core.figure.UnitMismatchException if a figure has another unit than the target
     */
    public Verdict judge(Optional<Figure> lowest, Optional<Figure> highest) {
        if (lowest.isPresent() && highest.isPresent() && highest.get().compareTo(lowest.get()) < 0) {
            throw new IllegalArgumentException("Highest possible figure must not be below the lowest, " + lowest.get()
                    + ", but was " + highest.get());
        }
        boolean higherBetter = comparison().isHigherBetter();
        Verdict best = (higherBetter ? highest : lowest).map(this::judge).orElse(Verdict.MET);
        Verdict worst = (higherBetter ? lowest : highest).map(this::judge).orElseGet(this::worst);
        return best == worst ? best : Verdict.INDETERMINATE;
    }

    /** Returns the verdict on figures without end in the direction of the worse. */
    private Verdict worst() {
        if (critical().isPresent()) {
            return Verdict.CRITICAL;
        }
        return minimum().isPresent() ? Verdict.MINIMUM_MISSED : Verdict.MISSED;
    }

    /**
     * Finds the name that the contract gives to a miss.
     *
     * @param figure the exact figure, in the unit of the target
     * @return the severity, empty if the target is met or the contract has no name
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure has another unit
     */
    public Optional<String> severity(Figure figure) {
        return severities()
                .filter(table -> judge(figure).isMissed())
                .flatMap(table -> table.find(figure))
                .map(Band::value);
    }

    /**
     * Calculates how much more may be lost before the verdict turns, and turns again.
     *
     * <p>For at least 99.9 %, critical below 95 %, and 30 days without a loss: 2592 s until missed, 129600 s until
     * critical.
     *
     * @param decline how the figure gets worse with each further loss
     * @return the headroom up to each value of the target that is still kept, in the order of verdicts; none where the
     *     worst verdict is reached
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure has another unit
     */
    public List<Headroom> headrooms(Decline decline) {
        Stream<Limit> beyond = Stream.concat(
                minimum().map(value -> limit(value, Verdict.MINIMUM_MISSED)).stream(),
                critical().map(value -> limit(value, Verdict.CRITICAL)).stream());
        return Stream.concat(Stream.of(promise(Verdict.MISSED)), beyond)
                .map(limit -> headroom(limit, decline))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private record Limit(Comparison comparison, Figure value, Verdict beyond) {}

    private Limit promise(Verdict beyond) {
        return new Limit(comparison(), threshold(), beyond);
    }

    /** Where the tolerance reaches past a value, the promise is kept there and the value decides nothing. */
    private Limit limit(Figure value, Verdict beyond) {
        return comparison().isWorse(threshold(), value)
                ? promise(beyond)
                : new Limit(comparison().orEqual(), value, beyond);
    }

    private Optional<Headroom> headroom(Limit limit, Decline decline) {
        Optional<BigInteger> steps = decline.steps(limit.comparison(), limit.value(), allowedMisses());
        if (steps.isEmpty()) {
            return Optional.of(Headroom.unbounded(limit.beyond()));
        }
        return steps.filter(number -> number.signum() >= 0)
                .map(number -> new Headroom(
                        judge(decline.after(number.add(BigInteger.ONE))), Optional.of(decline.amount(number))));
    }

    /**
     * Returns a figure as text that never contradicts the verdict.
     *
     * <p>Floored where higher is better, else raised, with at least the digits of the expected value, and with more of
     * them until the text stands to the values of the target, to the edges of its severities, and to further limits, as the exact figure does.
     *
     * @param figure the exact figure
     * @param limits further limits that the text must not cross or touch, such as the edges of a credit ladder
     * @return the text, such as {@code 99.94 %} for 99.9499 % against 99.95 %
     */
    public String display(Figure figure, Collection<Figure> limits) {
        List<Figure> all = new ArrayList<>(limits);
        all.add(expected());
        all.add(threshold());
        minimum().ifPresent(all::add);
        critical().ifPresent(all::add);
        severities().ifPresent(table -> all.addAll(table.limits()));
        return figure.format(digits(expected()), comparison().display(), all);
    }

    private static int digits(Figure figure) {
        String text = figure.amount().toString();
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    /** Returns the promise in words. */
    @Override
    public String toString() {
        return comparison() + " " + expected()
                + tolerance().map(amount -> ", tolerance " + amount).orElse("")
                + (allowedMisses().isPresent()
                        ? ", allowed misses " + allowedMisses().getAsLong()
                        : "")
                + beyond("minimum missed", minimum())
                + beyond("critical", critical())
                + severities().map(table -> ", " + table).orElse("");
    }

    private String beyond(String verdict, Optional<Figure> value) {
        return value.map(each -> ", " + verdict + " " + comparison().worse() + " " + each)
                .orElse("");
    }
}
