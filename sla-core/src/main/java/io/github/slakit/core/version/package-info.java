/**
 * How an agreement comes about and changes: its life from draft to end, its versions, and what is different between
 * them.
 *
 * <p>Read {@code AgreementLife}, whose moves lead through the states of {@code AgreementState}; {@code Amendment} and
 * {@code AgreementVersions}, the chain of what was in force when; {@code MidPeriod}, what an amendment means for the
 * period in which it takes effect; {@code ResolvedVersions}, which assesses; then {@code AgreementDiff}, which also
 * tells if an offer keeps what its template promises. {@code first} and {@code stricter} below are agreements that
 * differ in the target of {@code uptime}.
 *
 * <pre>{@code
 * Amendment autumn = Amendment.builder()
 *         .terms(stricter).effective(LocalDate.of(2026, 9, 16), BERLIN).reason("autumn sale")
 *         .signature("nimbus", monday).signature("acme", tuesday)
 *         .midPeriod(MidPeriod.SPLIT)
 *         .build();
 * AgreementVersions versions = AgreementVersions.of(first, autumn);
 * versions.changes(2).toString();    // uptime target 99.5 % → 99.9 %: allows 5 times less downtime, 43 min 12 s …
 * versions.at(september20);          // the stricter terms
 * versions.resolve(Map.of()).assess("uptime", YearMonth.of(2026, 9), facts);    // two halves, each by its own target
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.version;

import io.github.slakit.core.internal.ValueStyle;
