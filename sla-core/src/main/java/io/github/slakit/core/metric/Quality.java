package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.figure.UnitMismatchException;
import io.github.slakit.core.target.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a base is good, and how much: a figure of each element, or whether it is good.
 *
 * <p>{@link #inNoOutage()}, {@link #unaffected} and {@link #succeeded()} and {@link #within} say what is good by
 * themselves. The others are figures; {@code atMost}, {@code lessThan}, {@code atLeast} and {@code moreThan} make good
 * and bad of them.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Quality {

    /**
     * Returns the quality of time "in no outage".
     *
     * @return good time
     */
    static InNoOutage inNoOutage() {
        return new InNoOutage();
    }

    /**
     * Returns the quality of time "one minus the affected share".
     *
     * @param overlap what counts where several outages are in force at once
     * @return partly good time
     */
    static Unaffected unaffected(Overlap overlap) {
        return new Unaffected(overlap);
    }

    /**
     * Returns the quality of events "did not fail".
     *
     * @return good events
     */
    static Succeeded succeeded() {
        return new Succeeded();
    }

    /**
     * Returns the figure of a slice "failed events as a percentage of all".
     *
     * @param event what facts call the events, such as {@code request}
     * @return a percentage
     */
    static ErrorRate errorRate(String event) {
        return new ErrorRate(event, false);
    }

    /**
     * Returns the figure of a slice "successful events as a percentage of all".
     *
     * @param event what facts call the events, such as {@code request}
     * @return a percentage
     */
    static ErrorRate successRate(String event) {
        return new ErrorRate(event, true);
    }

    /**
     * Returns the figure of a slice "downtime in it".
     *
     * @return seconds
     */
    static Downtime downtime() {
        return new Downtime();
    }

    /**
     * Returns the figure of an outage "how long it was".
     *
     * @return seconds
     */
    static Length length() {
        return new Length();
    }

    /**
     * Returns the figure of a case "time from one instant to another".
     *
     * @param from the name of the first instant
     * @param to the name of the second instant
     * @return seconds
     */
    static Elapsed elapsed(String from, String to) {
        return new Elapsed(from, to, Optional.empty(), false);
    }

    /**
     * Returns the figure of a case or reading "what it says".
     *
     * @param unit the unit in which it must be recorded
     * @return a figure in that unit
     */
    static Recorded value(Unit unit) {
        return new Recorded(unit);
    }

    /**
     * Returns the quality of cases "kept each limit that is for it".
     *
     * @param limits at least one
     * @return good cases
     * @throws IllegalArgumentException if there is none
     */
    static Within within(Limit... limits) {
        return new Within(List.of(limits));
    }

    /**
     * Returns the quality "is one".
     *
     * @return a plain number, 1 for each element
     */
    static Each each() {
        return new Each();
    }

    /**
     * Returns the unit of the figure of an element.
     *
     * @return the unit; a plain number for what is good or bad
     */
    Unit unit();

    /** A quality that is a figure. */
    sealed interface Figured extends Quality {

        /**
         * Returns the quality "this figure or more".
         *
         * @param limit the least figure that is good
         * @return good elements
         * @throws UnitMismatchException if the limit is in another unit
         */
        default Judged atLeast(Figure limit) {
            return new Judged(this, Comparison.AT_LEAST, limit);
        }

        /**
         * Returns the quality "more than this figure".
         *
         * @param limit the greatest figure that is bad
         * @return good elements
         * @throws UnitMismatchException if the limit is in another unit
         */
        default Judged moreThan(Figure limit) {
            return new Judged(this, Comparison.MORE_THAN, limit);
        }

        /**
         * Returns the quality "this figure or less".
         *
         * @param limit the greatest figure that is good
         * @return good elements
         * @throws UnitMismatchException if the limit is in another unit
         */
        default Judged atMost(Figure limit) {
            return new Judged(this, Comparison.AT_MOST, limit);
        }

        /**
         * Returns the quality "less than this figure".
         *
         * @param limit the least figure that is bad
         * @return good elements
         * @throws UnitMismatchException if the limit is in another unit
         */
        default Judged lessThan(Figure limit) {
            return new Judged(this, Comparison.LESS_THAN, limit);
        }
    }

    /** Time in no outage. */
    record InNoOutage() implements Quality {

        @Override
        public Unit unit() {
            return Unit.SECOND;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "in no outage";
        }
    }

    /**
     * Time less the affected share of it.
     *
     * @param overlap what counts where several outages are in force at once
     */
    record Unaffected(Overlap overlap) implements Quality {

        @Override
        public Unit unit() {
            return Unit.SECOND;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "unaffected (" + overlap + ")";
        }
    }

    /** Events that did not fail. */
    record Succeeded() implements Quality {

        @Override
        public Unit unit() {
            return Unit.ONE;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "succeeded";
        }
    }

    /**
     * The share of failed, or of successful, events in a slice.
     *
     * @param event what facts call the events
     * @param successful true for the share of successful ones
     */
    record ErrorRate(String event, boolean successful) implements Figured {

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return (successful ? "success" : "error") + " rate of " + event + "s";
        }
    }

    /** The downtime in a slice. */
    record Downtime() implements Figured {

        @Override
        public Unit unit() {
            return Unit.SECOND;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "downtime";
        }
    }

    /** The length of an outage. */
    record Length() implements Figured {

        @Override
        public Unit unit() {
            return Unit.SECOND;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "length";
        }
    }

    /**
     * The time between two instants of a case.
     *
     * @param from the name of the first instant
     * @param to the name of the second instant
     * @param calendar the id of the calendar whose open time counts, empty for all time
     * @param openRuns true if a case without the second instant counts up to the end of the period; false if it is left
     *     out
     */
    record Elapsed(String from, String to, Optional<String> calendar, boolean openRuns) implements Figured {

        /**
         * Returns this time in the open time of a calendar.
         *
         * @param id the id of the calendar
         * @return business time
         */
        public Elapsed in(String id) {
            return new Elapsed(from, to, Optional.of(id), openRuns);
        }

        /**
         * Returns this time with open cases counted up to the end of the period.
         *
         * @return the time so far
         */
        public Elapsed countingOpen() {
            return new Elapsed(from, to, calendar, true);
        }

        @Override
        public Unit unit() {
            return Unit.SECOND;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "time from '" + from + "' to '" + to + "'"
                    + calendar.map(id -> " in '" + id + "'").orElse("")
                    + (openRuns ? ", open ones so far" : "");
        }
    }

    /**
     * The figure that a case or reading carries.
     *
     * @param unit the unit in which it must be recorded
     */
    record Recorded(Unit unit) implements Figured {

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "value" + (unit.equals(Unit.ONE) ? "" : " in " + unit);
        }
    }

    /** One for each element. */
    record Each() implements Figured {

        @Override
        public Unit unit() {
            return Unit.ONE;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return "each";
        }
    }

    /**
     * Cases that kept their limits.
     *
     * @param limits at least one
     */
    record Within(List<Limit> limits) implements Quality {

        /**
         * Obtains the quality.
         *
         * @param limits at least one
         * @throws IllegalArgumentException if there is none
         */
        public Within {
            limits = List.copyOf(limits);
            if (limits.isEmpty()) {
                throw new IllegalArgumentException("Quality 'within' must have at least one limit, but has none");
            }
        }

        @Override
        public Unit unit() {
            return Unit.ONE;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return limits.stream().map(Limit::toString).collect(Collectors.joining(" and "));
        }
    }

    /**
     * Elements whose figure stands to a limit as it should.
     *
     * @param of the figure
     * @param comparison how it must stand to the limit
     * @param limit the limit
     */
    record Judged(Figured of, Comparison comparison, Figure limit) implements Quality {

        /**
         * Obtains the quality.
         *
         * @param of the figure
         * @param comparison how it must stand to the limit
         * @param limit the limit
         * @throws UnitMismatchException if the limit is in another unit than the figure
         */
        public Judged {
            limit.requireUnit("Limit of " + of, of.unit());
        }

        @Override
        public Unit unit() {
            return Unit.ONE;
        }

        /** Returns the quality in words. */
        @Override
        public String toString() {
            return of + " " + comparison + " " + limit;
        }
    }
}
