package io.github.slakit.core.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * A look at a definition by some rules.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <T> what it looks at
 */
public interface Check<T> {

    /**
     * Returns the rules.
     *
     * @return at least one rule, for the list that readers see
     */
    List<Rule> rules();

    /**
     * Looks at a definition.
     *
     * @param definition what to look at
     * @return what breaks the rules, each with the code of one of them
     */
    Stream<Finding> findings(T definition);
}
