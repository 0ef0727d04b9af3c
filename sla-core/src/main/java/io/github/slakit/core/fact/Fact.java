package io.github.slakit.core.fact;

import org.threeten.extra.Interval;

/**
 * Something that was recorded about a service over a span of time.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Fact permits Outage, Exclusion {

    /**
     * Returns the name of the record, the same in each of its revisions, and no other record's, whatever its service.
     *
     * @return the id; where none was given, it follows from service, interval and source
     */
    String id();

    /**
     * Returns which correction of the record this is; the highest one counts.
     *
     * @return the revision, 0 for the first
     */
    int revision();

    /**
     * Returns the id of the service that the fact is about.
     *
     * @return the id of a service
     */
    String service();

    /**
     * Returns where the fact was recorded, such as a monitor or a ticket system.
     *
     * @return the source, empty if not stated
     */
    String source();

    /**
     * Returns when it held.
     *
     * @return a half-open interval, empty for something without length
     */
    Interval interval();
}
