/**
 * How a figure arises from recorded facts: a {@link io.github.slakit.core.metric.Metric} is an aggregate of a quality
 * over a base.
 *
 * <p>The {@link io.github.slakit.core.metric.Base} says over what one looks, the
 * {@link io.github.slakit.core.metric.Quality} what of it is good, or how much, and the
 * {@link io.github.slakit.core.metric.Aggregate} what figure comes out. Parts that do not fit are refused when they are
 * put together. Beside them stand {@link io.github.slakit.core.metric.OutageRules},
 * {@link io.github.slakit.core.metric.ExclusionRule}, {@link io.github.slakit.core.metric.NoData} and
 * {@link io.github.slakit.core.metric.LowVolume}.
 *
 * <table>
 * <caption>What contracts measure, as its parts</caption>
 * <tr><th>contract says</th><th>base</th><th>quality</th><th>aggregate</th></tr>
 * <tr><td>uptime of the month</td><td>the period</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>… of 30 days, of 730 hours</td><td>the period, counted as that</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>… in service hours</td><td>open time of a calendar</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>… less permitted windows</td><td>the period less a reason</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>… while deployed</td><td>deployed time</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>… of all machines or tenants</td><td>time per unit</td><td>in no outage</td><td>share</td></tr>
 * <tr><td>user minutes lost</td><td>time per unit</td><td>unaffected, added up</td><td>share</td></tr>
 * <tr><td>degraded service</td><td>the period</td><td>unaffected, the largest</td><td>share</td></tr>
 * <tr><td>a minute is bad if over 5 % of its requests fail</td><td>slices of a minute</td>
 * <td>error rate at most 5 %</td><td>share</td></tr>
 * <tr><td>… and down from the third bad minute running</td><td>the period, outages from slices</td>
 * <td>in no outage</td><td>share</td></tr>
 * <tr><td>100 % less the mean of 5-minute error rates</td><td>slices of 5 minutes</td><td>success rate</td>
 * <td>mean</td></tr>
 * <tr><td>clock hours with over 6 minutes of downtime</td><td>slices of an hour</td><td>downtime over 360 s</td>
 * <td>count</td></tr>
 * <tr><td>share of good requests</td><td>requests</td><td>succeeded</td><td>share</td></tr>
 * <tr><td>hours of downtime, longest outage</td><td>outages</td><td>length</td><td>sum, largest</td></tr>
 * <tr><td>number of outages, mean time to restore</td><td>uncut outages</td><td>each, length</td>
 * <td>count, mean</td></tr>
 * <tr><td>mean time between failures</td><td colspan="3">ratio of good time and the number of outages</td></tr>
 * <tr><td>answers within 4 business hours</td><td>cases</td><td>within limits</td><td>share</td></tr>
 * <tr><td>mean time to answer</td><td>cases</td><td>elapsed time</td><td>mean</td></tr>
 * <tr><td>mean or 95th percentile of latency</td><td>readings</td><td>value</td><td>mean, percentile</td></tr>
 * <tr><td>satisfaction, first-call resolution</td><td>events or cases</td><td>succeeded, value at least 4</td>
 * <td>share</td></tr>
 * <tr><td>leads delivered</td><td>cases</td><td>each</td><td>count</td></tr>
 * <tr><td>a figure that is reported</td><td>readings</td><td>value</td><td>reported</td></tr>
 * <tr><td>weighted score, ratio, lowest of several, mean with the month before</td>
 * <td colspan="3">a {@link io.github.slakit.core.metric.CompositeMetric} of any of these</td></tr>
 * </table>
 *
 * <p>A metric is a definition. {@link io.github.slakit.core.metric.Metric#resolve} binds calendars, the zone and the
 * accepted exclusions, and the resolved metric measures:
 *
 * <pre>{@code
 * ResolvedMetric uptime = Metric.availability()
 *         .during("support")
 *         .ignoringOutagesShorterThan(Duration.ofMinutes(1))
 *         .resolve(Map.of("support", support), zone, List.of(ExclusionRule.of("maintenance").notice(Duration.ofHours(48))));
 * MetricResult march = uptime.measure(period, "web", facts);
 * march.value();       // the exact percentage, empty if the period has no open time
 * march.low();         // the figure if all missing data were bad
 * march.explain();     // outages, what was merged and excluded, base and figure
 * }</pre>
 *
 * <h2>What happens, in this order</h2>
 *
 * <ol>
 *   <li>Outages that overlap or touch are one; the least length is judged on the whole of it.
 *   <li>It is cut to the base; exclusions and permitted windows are taken out; what is left counts, in whole units if the
 *       contract says so.
 *   <li>Missing data counts as the {@linkplain io.github.slakit.core.metric.NoData rule} says. Where a service has
 *       {@linkplain io.github.slakit.core.fact.Coverage coverage}, time outside it is missing; else silence means that
 *       nothing happened. {@code low} and {@code high} hold whatever the data would have been.
 *   <li>The aggregate gives the exact figure, which is rounded only if the contract says so.
 * </ol>
 *
 * <p>Nothing is 0 % or 100 % by accident: a share of nothing has no value.
 *
 * <p>Facts of millions of machines are measured in pieces: {@link io.github.slakit.core.metric.Measurement} makes a
 * {@link io.github.slakit.core.metric.Piece} of each batch, and the merged pieces give the very same result.
 */
@ValueStyle
package io.github.slakit.core.metric;

import io.github.slakit.core.internal.ValueStyle;
