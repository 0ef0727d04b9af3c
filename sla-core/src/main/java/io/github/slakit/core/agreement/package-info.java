/**
 * What the parties promise each other: an {@link io.github.slakit.core.agreement.Agreement} with its parties, services
 * and service levels.
 *
 * <p>Three steps: <em>define</em> an agreement, which is plain data; <em>resolve</em> it, which binds the calendars it
 * names and checks the whole; <em>assess</em> a service level over a period against recorded facts.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.builder()
 *         .id("hosting").zone(ZoneId.of("Europe/Berlin"))
 *         .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
 *         .party(Party.provider("nimbus", "Nimbus Ltd")).party(Party.customer("acme", "Acme Inc"))
 *         .service(Service.of("web", "Web shop hosting"))
 *         .serviceLevel(uptime)
 *         .build();
 * Assessment march = agreement.resolve(Map.of()).assess("uptime", YearMonth.of(2026, 3), facts);
 * march.verdict();     // MET or MISSED, or CRITICAL beyond the critical value
 * march.display();     // the figure as text that does not contradict the verdict
 * }</pre>
 *
 * <p>Beside service levels an agreement has obligations, goals, plans, reviews and conditions to cancel; it may inherit
 * terms from another one. {@link io.github.slakit.core.agreement.Agreement#lint()} reports what is wrong with a
 * definition, all at once, and {@code resolve} refuses errors among it;
 * {@link io.github.slakit.core.agreement.AgreementLint} has all checks and takes others.
 */
@ValueStyle
package io.github.slakit.core.agreement;

import io.github.slakit.core.internal.ValueStyle;
