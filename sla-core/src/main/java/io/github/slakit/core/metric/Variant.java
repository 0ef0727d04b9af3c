package io.github.slakit.core.metric;

import java.util.Set;

/**
 * Which exclusions count in a reading of the facts.
 *
 * @param withDisputed true to count disputed ones, too
 * @param without reasons that do not count
 */
record Variant(boolean withDisputed, Set<String> without) {

    static final Variant AGREED = new Variant(false, Set.of());
    static final Variant DISPUTED = new Variant(true, Set.of());

    static Variant without(String reason) {
        return new Variant(false, Set.of(reason));
    }
}
