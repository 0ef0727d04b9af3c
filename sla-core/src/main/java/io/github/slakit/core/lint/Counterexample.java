package io.github.slakit.core.lint;

/**
 * A case in which a definition does what it should not: facts or figures that anybody can evaluate again.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Counterexample {

    /**
     * Returns what is given, and what follows, in a sentence.
     *
     * @return the sentence
     */
    String text();

    /**
     * Evaluates the case and checks if the stated effect follows.
     *
     * @return true if it does, which is what makes the finding true
     */
    boolean holds();
}
