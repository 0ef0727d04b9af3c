/**
 * Which service level, obligation or plan applies to a request: {@link io.github.slakit.core.selection.Policies} are
 * looked at in order, and the first one that matches decides.
 *
 * <p>Read {@code Policy}, the criteria and what they choose; {@code Policies}; {@code SelectionResult}, the choice and
 * a {@code Rejection} with each {@code Mismatch} of the policies before it; then {@code UnreachablePolicy}, what is
 * wrong with an order.
 *
 * <pre>{@code
 * Policies policies = Policies.of(
 *         Policy.of("VIP on X", "gold").when("customer type", "VIP").when("product", "X"),
 *         Policy.of("X", "silver").when("product", "X"),
 *         Policy.of("default", "bronze"));
 *
 * SelectionResult result = policies.select(Map.of("customer type", "standard", "product", "X"));
 * result.choice();        // silver
 * result.toString();      // 'silver' by 'X', because
 *                         //   'VIP on X' does not match: 'customer type' must be 'VIP', but was 'standard'
 * policies.unreachable(); // none
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.selection;

import io.github.slakit.core.internal.ValueStyle;
