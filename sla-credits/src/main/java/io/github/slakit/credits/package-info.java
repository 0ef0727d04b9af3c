/**
 * From a contract to a settlement: a {@link io.github.slakit.credits.Contract} is an agreement with its remedies, and
 * {@link io.github.slakit.credits.ResolvedContract#settle} gives statement, rights and the new ledger of a period.
 *
 * <p>Define, resolve, settle:
 *
 * <pre>{@code
 * ResolvedContract contract = Contract.of(agreement, remedies).resolve(Map.of());
 * Charges charges = Charges.of("fee", Money.parse("USD 840.00"));
 * Settlement march = contract.settle(YearMonth.of(2026, 3), facts, charges, Ledger.empty());
 * march.statement().total();                 // USD 84.00
 * march.statement().explain().render();      // the tree whose leaves add up to it
 * march.rights();                            // [chronic: not reached, 1 of 3 needed]
 * contract.settle(YearMonth.of(2026, 4), facts, charges, march.ledger());
 * }</pre>
 *
 * <p>Amounts are exact until the one rounding of a statement. Settling changes nothing: the ledger goes in as an
 * argument and comes out as a new value.
 */
@ValueStyle
package io.github.slakit.credits;

import io.github.slakit.credits.internal.ValueStyle;
