/** Speed and memory of slakit, measured with JMH beside peers. */
package io.github.slakit.benchmarks;
