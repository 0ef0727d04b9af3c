package io.github.slakit.core.metric;

import java.util.Set;

/**
 * Which exclusions count in a reading of the facts.
 *
 * @param withDisputed true to count disputed ones, too
 * @param without reasons that do not count
 */
record Variant(boolean withDisputed, Set<String> without) {}
