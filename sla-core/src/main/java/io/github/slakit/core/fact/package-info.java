/**
 * What was recorded: {@link io.github.slakit.core.fact.Outage} and {@link io.github.slakit.core.fact.Exclusion},
 * gathered in {@link io.github.slakit.core.fact.Facts}.
 *
 * <p>A fact has an id and a revision. A correction is the same id with a higher revision; the same fact twice changes
 * nothing; one id and revision with two contents is refused by name. The order in which facts arrive makes no
 * difference.
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
