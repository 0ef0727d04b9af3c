/**
 * Programs that show slakit at work: {@link io.github.slakit.examples.CloudIncidents} takes three years of recorded
 * outages from an agreement to its credits.
 */
package io.github.slakit.examples;
