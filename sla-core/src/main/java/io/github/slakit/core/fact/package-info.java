/**
 * What was recorded about services, gathered in {@link io.github.slakit.core.fact.Facts}.
 *
 * <table>
 * <caption>The kinds of facts</caption>
 * <tr><th>fact</th><th>says</th></tr>
 * <tr><td>{@link io.github.slakit.core.fact.Outage}</td><td>down, or partly so, from when to when</td></tr>
 * <tr><td>{@link io.github.slakit.core.fact.Exclusion}</td><td>does not count, and why</td></tr>
 * <tr><td>{@link io.github.slakit.core.fact.EventCounts}</td><td>so many requests, so many of them failed</td></tr>
 * <tr><td>{@link io.github.slakit.core.fact.Case}</td><td>a ticket, a delivery, a lead, a survey with its instants</td></tr>
 * <tr><td>{@link io.github.slakit.core.fact.Reading}</td><td>a figure that was read or reported</td></tr>
 * <tr><td>{@link io.github.slakit.core.fact.Deployment}</td><td>was there to be used, by so many</td></tr>
 * <tr><td>{@link io.github.slakit.core.fact.Coverage}</td><td>was watched</td></tr>
 * </table>
 *
 * <p>A fact has an id and a revision. A correction is the same id with a higher revision; the same fact twice changes
 * nothing; one id and revision with two contents is refused by name. The order in which facts arrive makes no
 * difference. A fact may be about a resource, which is a part of its service.
 *
 * <pre>{@code
 * Facts facts = Facts.of(
 *         Outage.of("web", Instant.parse("2026-03-04T10:00:00Z"), Instant.parse("2026-03-04T11:00:00Z")).withId("INC-7"),
 *         Exclusion.of("web", "maintenance", Instant.parse("2026-03-04T10:30:00Z"), Instant.parse("2026-03-04T10:45:00Z")));
 * facts.outages("web");
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.fact;

import io.github.slakit.core.internal.ValueStyle;
