package io.github.slakit.core.figure;

/**
 * A row of a table: a range and the value that applies in it.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param range where it applies
 * @param value what applies
 * @param <T> the kind of value
 */
public record Band<T>(Range range, T value) {

    /** Returns the row in words, such as {@code below 99 %: 25 %}. */
    @Override
    public String toString() {
        return range + ": " + value;
    }
}
