package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Facts;

/** The records behind a result. */
record Evidence(String service, Facts facts) {}
