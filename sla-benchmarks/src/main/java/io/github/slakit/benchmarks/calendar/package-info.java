/** The business calendar beside its peers: speed, allocation, compile time and memory. */
package io.github.slakit.benchmarks.calendar;
