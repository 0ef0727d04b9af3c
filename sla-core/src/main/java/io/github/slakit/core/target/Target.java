package io.github.slakit.core.target;

import io.github.slakit.core.figure.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A promise about a figure: at least 99.9 %, and critical under 95 %.
 *
 * <p>Judged on the exact figure, by cross-multiplication, never on a rounded one.
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
     * Judges a figure.
     *
     * @param figure the exact figure, in the unit of the target
     * @return met, missed or critical
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure has another unit
     */
    public Verdict judge(Figure figure) {
        if (comparison().holds(figure, expected())) {
            return Verdict.MET;
        }
        return critical().filter(value -> isWorse(figure, value)).isPresent() ? Verdict.CRITICAL : Verdict.MISSED;
    }

    private boolean isWorse(Figure figure, Figure value) {
        int order = figure.compareTo(value);
        return comparison().isHigherBetter() ? order < 0 : order > 0;
    }

    /**
     * Returns a figure as text that never contradicts the verdict.
     *
     * <p>Floored where higher is better, else raised, with at least the digits of the expected value, and with more of
     * them until the text stands to the values of the target, and to further limits, as the exact figure does.
     *
     * @param figure the exact figure
     * @param limits further limits that the text must not cross or touch, such as the edges of a credit ladder
     * @return the text, such as {@code 99.949 %} for 99.9499 % against 99.95 %
     */
    public String display(Figure figure, Collection<Figure> limits) {
        List<Figure> all = new ArrayList<>(limits);
        all.add(expected());
        critical().ifPresent(all::add);
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
                + critical()
                        .map(value -> ", critical " + comparison().worse() + " " + value)
                        .orElse("");
    }
}
