/**
 * Does a monitor count the minutes that its own observations show? {@link io.github.slakit.examples.uptime.UptimeChecks}
 * turns recorded observations into outages, holds each name to its monthly availability, and finds by rule the cause of
 * each difference from the minutes that the monitor reported; {@code Cause} holds the rules.
 */
package io.github.slakit.examples.uptime;
