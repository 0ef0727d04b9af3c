/**
 * Three years of published cloud outages, from an agreement to credits and rights:
 * {@link io.github.slakit.examples.cloud.CloudIncidents} is the program, {@code CloudTerms} the contract.
 */
package io.github.slakit.examples.cloud;
