package io.github.slakit.core.lint;

/**
 * What a sound definition keeps.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code a stable name, such as {@code target.range}
 * @param severity what breaking it means
 * @param sentence the rule in words
 */
public record Rule(String code, Severity severity, String sentence) {}
