package io.github.slakit.core.time;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.threeten.extra.Interval;

/**
 * The stretch of history that a count, a cap or an allowance looks at, seen from the end of a period.
 *
 * <pre>{@code
 * Window.lastPeriods(6);                                        // this period and the five before it
 * Window.last(6, MONTHS);                                       // the local dates of half a year up to the end of this period
 * Window.cycle(Periods.every(1, YEARS).from(signed));           // the contract year so far
 * }</pre>
 *
 * <p>A period lies in a window of periods by its number, which needs one scheme; in a window of time if it
 * <em>ends</em> after the start of the window and not after its end. So something that happened at {@code t} is in a
 * window of six months as seen from any instant of {@code [t, t + 6 months)}, and no longer.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Window {

    /**
     * Returns the current period alone.
     *
     * @return the window
     */
    static Window period() {
        return lastPeriods(1);
    }

    /**
     * Returns the last periods, the current one among them.
     *
     * @param number how many, at least 1
     * @return the window
     * @throws IllegalArgumentException if the number is below 1
     */
    static Window lastPeriods(int number) {
        return new Numbered(1L - requirePositive(number), 0);
    }

    /**
     * Returns the next periods, without the current one.
     *
     * @param number how many, at least 1
     * @return the window
     * @throws IllegalArgumentException if the number is below 1
     */
    static Window nextPeriods(int number) {
        return new Numbered(1, requirePositive(number));
    }

    /**
     * Returns the last days, weeks, months or years, up to the end of the current period, in the zone of the contract.
     *
     * @param number how many, at least 1
     * @param unit days, weeks, months or years
     * @return the window
     * @throws IllegalArgumentException if the number is below 1 or the unit is another one
     */
    static Window last(int number, ChronoUnit unit) {
        return new Dated(Dates.period(requirePositive(number), unit));
    }

    /**
     * Returns the cycle that the current period ends in, such as a contract year, up to the end of that period.
     *
     * @param cycles the cycles
     * @return the window
     */
    static Window cycle(PeriodScheme cycles) {
        return new Cycle(cycles);
    }

    /**
     * Returns the term up to the end of the current period.
     *
     * @return the window
     */
    static Window term() {
        return new Term();
    }

    private static int requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Length of a window must be at least 1, but was " + number);
        }
        return number;
    }

    /**
     * Returns the instants of the window.
     *
     * @param at the end of a period of a contract
     * @return the instants, half-open
     * @throws IllegalStateException if the standpoint does not say how the contract reckons time
     */
    Interval interval(Standpoint at);

    /**
     * Checks if a period lies in the window.
     *
     * @param period the period
     * @param at the end of the current period
     * @return true if it is one of the periods of the window, or ends in it
     * @throws IllegalStateException if the window is one of time and the standpoint does not say how the contract
     *     reckons time
     */
    default boolean covers(MeasurementPeriod period, Standpoint at) {
        return RegularPeriods.endsIn(period, interval(at));
    }

    /**
     * Periods by their numbers.
     *
     * @param first the number of the first one less that of the current one
     * @param last the number of the last one less that of the current one
     */
    record Numbered(long first, long last) implements Window {

        /**
         * Returns how many periods there are.
         *
         * @return the number, at least 1
         */
        public long size() {
            return last - first + 1;
        }

        @Override
        public Interval interval(Standpoint at) {
            ContractTime time = at.timeFor(this);
            long current = at.current().number();
            Interval start = time.scheme().get(current + first, time.zone()).interval();
            return start.span(time.scheme().get(current + last, time.zone()).interval());
        }

        @Override
        public boolean covers(MeasurementPeriod period, Standpoint at) {
            long distance = period.number() - at.current().number();
            return distance >= first && distance <= last;
        }

        /** Returns the window in words. */
        @Override
        public String toString() {
            return "the " + (last > 0 ? "next " : "last ") + size() + " periods";
        }
    }

    /**
     * Local dates up to the end of the current period.
     *
     * @param length how many
     */
    record Dated(Period length) implements Window {

        @Override
        public Interval interval(Standpoint at) {
            Instant end = at.current().interval().getEnd();
            return Interval.of(Dates.before(end, length, at.timeFor(this).zone()), end);
        }

        /** Returns the window in words. */
        @Override
        public String toString() {
            return "the last " + length;
        }
    }

    /**
     * A fixed cycle.
     *
     * @param cycles the cycles
     */
    record Cycle(PeriodScheme cycles) implements Window {

        @Override
        public Interval interval(Standpoint at) {
            Interval current = at.current().interval();
            Instant inside =
                    current.isEmpty() ? current.getStart() : current.getEnd().minusNanos(1);
            MeasurementPeriod cycle = cycles.containing(inside, at.timeFor(this).zone());
            return Interval.of(cycle.interval().getStart(), current.getEnd());
        }

        /** Returns the window in words. */
        @Override
        public String toString() {
            return "the current one of " + cycles;
        }
    }

    /** The term. */
    record Term() implements Window {

        @Override
        public Interval interval(Standpoint at) {
            return Interval.of(
                    at.timeFor(this).term().getStart(), at.current().interval().getEnd());
        }

        /** Returns the window in words. */
        @Override
        public String toString() {
            return "the term";
        }
    }
}
