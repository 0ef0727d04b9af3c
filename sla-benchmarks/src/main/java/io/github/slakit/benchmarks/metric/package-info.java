/** Measurement beside straightforward loops and other libraries: speed and allocation. */
package io.github.slakit.benchmarks.metric;
