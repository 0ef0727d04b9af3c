/**
 * Which rule does a city follow for its due dates? {@link io.github.slakit.examples.boston.BostonRequests} fits
 * calendars and numbers of days to the recorded due dates of Boston's service requests, and tries the rules on the
 * quarter after.
 */
package io.github.slakit.examples.boston;
