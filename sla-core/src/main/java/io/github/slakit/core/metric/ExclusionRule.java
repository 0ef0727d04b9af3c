package io.github.slakit.core.metric;

import java.util.Optional;

/**
 * A reason for which recorded time does not count against a service level.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason what facts call it, such as {@code maintenance}
 * @param clause its place in the contract, empty if not stated
 */
public record ExclusionRule(String reason, Optional<String> clause) {

    /**
     * Returns a rule without a place in the contract.
     *
     * @param reason what facts call it
     * @return the rule
     */
    public static ExclusionRule of(String reason) {
        return new ExclusionRule(reason, Optional.empty());
    }

    /**
     * Returns a rule with its place in the contract.
     *
     * @param reason what facts call it
     * @param clause the reference, such as {@code § 5.1}
     * @return the rule
     */
    public static ExclusionRule of(String reason, String clause) {
        return new ExclusionRule(reason, Optional.of(clause));
    }
}
