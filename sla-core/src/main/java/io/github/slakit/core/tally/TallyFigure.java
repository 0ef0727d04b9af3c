package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What figure comes out of the occurrences of a tally.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TallyFigure {

    /**
     * Returns the unit of the figure.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * Returns what an occurrence adds.
     *
     * @param entry the occurrence
     * @param serviceLevels the ids of all service levels of the tally
     * @return the amount, empty if the entry lacks the figure
     * @throws io.github.slakit.core.figure.UnitMismatchException if the figure of the entry has another unit
     */
    Optional<Figure> amount(PeriodVerdict entry, List<String> serviceLevels);

    /**
     * The number of occurrences.
     *
     * @param weights how much an occurrence counts, by service level; 1 where it is not stated
     */
    record Occurrences(Map<String, Ratio> weights) implements TallyFigure {

        /**
         * Obtains the figure.
         *
         * @param weights how much an occurrence counts, by service level; 1 where it is not stated
         * @throws IllegalArgumentException if a weight is below 0
         */
        public Occurrences {
            weights = checked(weights);
        }

        @Override
        public Unit unit() {
            return Unit.ONE;
        }

        @Override
        public Optional<Figure> amount(PeriodVerdict entry, List<String> serviceLevels) {
            return Optional.of(Figure.of(weight(weights, entry.serviceLevel()), Unit.ONE));
        }

        /** Returns the figure in words. */
        @Override
        public String toString() {
            return weights.isEmpty() ? "" : " weighted by " + new TreeMap<>(weights);
        }
    }

    /**
     * The share of the service levels that have an occurrence, in percent.
     *
     * @param weights how much a service level counts; 1 where it is not stated
     */
    record Share(Map<String, Ratio> weights) implements TallyFigure {

        /**
         * Obtains the figure.
         *
         * @param weights how much a service level counts; 1 where it is not stated
         * @throws IllegalArgumentException if a weight is below 0
         */
        public Share {
            weights = checked(weights);
        }

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public Optional<Figure> amount(PeriodVerdict entry, List<String> serviceLevels) {
            Ratio all = serviceLevels.stream().map(id -> weight(weights, id)).reduce(Ratio.of(0), Ratio::plus);
            Ratio own = weight(weights, entry.serviceLevel());
            return Optional.of(Figure.percentage(Figure.of(own, Unit.ONE), Figure.of(all, Unit.ONE)));
        }

        /** Returns the figure in words. */
        @Override
        public String toString() {
            return weights.isEmpty() ? "" : " weighted by " + new TreeMap<>(weights);
        }
    }

    /**
     * The sum of a figure of the occurrences.
     *
     * @param name the name of the figure
     * @param unit its unit
     */
    record Sum(String name, Unit unit) implements TallyFigure {

        @Override
        public Optional<Figure> amount(PeriodVerdict entry, List<String> serviceLevels) {
            return named(entry, name, unit);
        }

        /** Returns the figure in words. */
        @Override
        public String toString() {
            return ", sum of '" + name + "'";
        }
    }

    /**
     * The mean of a figure of the occurrences; none where there is no occurrence.
     *
     * @param name the name of the figure
     * @param unit its unit
     */
    record Mean(String name, Unit unit) implements TallyFigure {

        @Override
        public Optional<Figure> amount(PeriodVerdict entry, List<String> serviceLevels) {
            return named(entry, name, unit);
        }

        /** Returns the figure in words. */
        @Override
        public String toString() {
            return ", mean of '" + name + "'";
        }
    }

    private static Map<String, Ratio> checked(Map<String, Ratio> weights) {
        weights.forEach((id, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("Weight of '" + id + "' must be at least 0, but was " + weight);
            }
        });
        return Map.copyOf(weights);
    }

    private static Ratio weight(Map<String, Ratio> weights, String id) {
        return Objects.requireNonNullElse(weights.get(id), Ratio.of(1));
    }

    private static Optional<Figure> named(PeriodVerdict entry, String name, Unit unit) {
        return Optional.ofNullable(entry.figures().get(name))
                .map(figure -> figure.requireUnit("Figure '" + name + "' of " + entry, unit));
    }
}
