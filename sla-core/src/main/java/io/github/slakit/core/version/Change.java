package io.github.slakit.core.version;

import java.util.Optional;

/**
 * A difference between two agreements.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path where in the definition, such as {@code serviceLevels[uptime].target}
 * @param before what it was, empty if it was added
 * @param after what it is, empty if it was removed
 * @param effect what that means for the party that is promised something
 * @param sentence the change in contract words
 */
public record Change(String path, Optional<String> before, Optional<String> after, Effect effect, String sentence) {

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}
