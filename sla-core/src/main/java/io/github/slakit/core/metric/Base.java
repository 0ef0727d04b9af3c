package io.github.slakit.core.metric;

import java.time.Duration;
import java.util.Map;

/**
 * Over what a metric looks: time, slices of time, events, outages, cases or readings.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Base permits TimeBase, SliceBase, OutageBase, CaseBase, Base.Events, Base.Readings {

    /**
     * Returns the whole measurement period.
     *
     * @return the base "every instant of the period"
     */
    static TimeBase period() {
        return TimeBase.period();
    }

    /**
     * Returns the open time of a calendar in the measurement period.
     *
     * @param calendar the id of the calendar, bound when the agreement is resolved
     * @return the base "the service hours of the period"
     */
    static TimeBase serviceHours(String calendar) {
        return period().during(calendar);
    }

    /**
     * Returns the time in which something was deployed.
     *
     * @return the base "the deployed time of the period", without time if no deployment is recorded
     */
    static TimeBase deployed() {
        return period().whileDeployed();
    }

    /**
     * Returns slices of time of one length.
     *
     * @param length the length of a slice, above 0
     * @return the base "each slice of the period", on a grid from the start of 1970 in UTC
     * @throws IllegalArgumentException if the length is not above 0
     */
    static SliceBase slices(Duration length) {
        return SliceBase.of(length);
    }

    /**
     * Returns requests.
     *
     * @return the base "each request of the period"
     */
    static Events requests() {
        return new Events("request");
    }

    /**
     * Returns counted events of a kind.
     *
     * @param event what facts call them, such as {@code build}
     * @return the base "each such event of the period"
     */
    static Events events(String event) {
        return new Events(event);
    }

    /**
     * Returns the outages of the period, cut at its edges.
     *
     * @return the base "each unbroken stretch of downtime"
     */
    static OutageBase outages() {
        return new OutageBase(period(), false);
    }

    /**
     * Returns cases of a type, each in the period of its first instant.
     *
     * @param type what facts call them, such as {@code ticket}
     * @return the base "each such case"
     */
    static CaseBase cases(String type) {
        return new CaseBase(type, "", Map.of());
    }

    /**
     * Returns readings of a name, each in the period in which it starts.
     *
     * @param name what facts call them, such as {@code latency}
     * @return the base "each such reading"
     */
    static Readings readings(String name) {
        return new Readings(name);
    }

    /**
     * Counted events.
     *
     * @param event what facts call them
     */
    record Events(String event) implements Base {

        /** Returns the base in words. */
        @Override
        public String toString() {
            return event + "s";
        }
    }

    /**
     * Figures that were read or reported.
     *
     * @param name what facts call them
     */
    record Readings(String name) implements Base {

        /** Returns the base in words. */
        @Override
        public String toString() {
            return "readings of '" + name + "'";
        }
    }
}
