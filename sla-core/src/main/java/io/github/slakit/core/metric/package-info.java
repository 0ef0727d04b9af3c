/**
 * How a number arises from recorded facts: a {@link io.github.slakit.core.metric.Metric} is an aggregate of a quality
 * over a base.
 *
 * <table>
 * <caption>Metrics as their parts</caption>
 * <tr><th>contract says</th><th>base</th><th>quality</th><th>aggregate</th></tr>
 * <tr><td>availability</td><td>the period</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>availability in service hours</td><td>open time of a calendar</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>downtime</td><td>the period, or open time</td><td>in an outage</td><td>total</td></tr>
 * </table>
 *
 * <p>A metric is a definition. {@link io.github.slakit.core.metric.Metric#resolve} binds the calendar that it names,
 * and the resolved metric measures:
 *
 * <pre>{@code
 * ResolvedMetric uptime = Metric.availability().during("support").resolve(Map.of("support", support));
 * MetricResult march = uptime.measure(period, outages, exclusions, List.of(ExclusionRule.of("maintenance")));
 * march.value();       // the exact percentage, empty if the period has no open time
 * march.explain();     // outages, what was merged and excluded, base and figure
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.metric;

import io.github.slakit.core.internal.ValueStyle;
