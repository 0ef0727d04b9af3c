package io.github.slakit.core.fact;

import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * Something that was recorded about a service.
 *
 * <p>A fact has an id and a revision: the highest revision of an id counts. Where no id is given, it follows from what
 * the fact says, so that the same fact from two places is one fact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the kind of fact
 */
public abstract sealed class Fact<F extends Fact<F>>
        permits Outage, Exclusion, EventCounts, Case, Reading, Deployment, Coverage {

    Fact() {}

    /**
     * Returns the name of the record, the same in each of its revisions, and no other record's, whatever its service.
     *
     * @return the id; where none was given, it follows from service, content, resource and source
     */
    public String id() {
        return header().id().orElseGet(this::derivedId);
    }

    private String derivedId() {
        return service() + " " + content() + resource().map(on -> " on " + on).orElse("")
                + (source().isEmpty() ? "" : " by " + source());
    }

    /** Returns what the fact says, but for its service and header. */
    abstract String content();

    @Value.Default
    Header header() {
        return Header.NONE;
    }

    abstract F withHeader(Header header);

    abstract Class<F> kind();

    /**
     * Returns which correction of the record this is; the highest one counts.
     *
     * @return the revision, 0 for the first
     */
    public int revision() {
        return header().revision();
    }

    /**
     * Returns the id of the service that the fact is about.
     *
     * @return the id of a service
     */
    public abstract String service();

    /**
     * Returns where the fact was recorded, such as a monitor or a ticket system.
     *
     * @return the source, empty if not stated
     */
    public String source() {
        return header().source();
    }

    /**
     * Returns the part of the service that the fact is about, such as a machine, a tenant or a region.
     *
     * @return the resource, empty for the service as a whole
     */
    public Optional<String> resource() {
        return header().resource();
    }

    /**
     * Returns when it held or happened.
     *
     * @return a half-open interval, empty for something without length
     */
    public abstract Interval interval();

    /**
     * Returns this fact under another id.
     *
     * @param id the name of the record
     * @return the fact with that id
     * @throws IllegalArgumentException if the id is blank
     */
    public F withId(String id) {
        return withHeader(header().withId(id));
    }

    /**
     * Returns this fact as a revision of its record.
     *
     * @param revision 0 for the first, higher for each correction
     * @return the fact with that revision
     * @throws IllegalArgumentException if the revision is negative
     */
    public F withRevision(int revision) {
        return withHeader(header().withRevision(revision));
    }

    /**
     * Returns this fact with its source.
     *
     * @param source where it was recorded
     * @return the fact with that source
     */
    public F withSource(String source) {
        return withHeader(header().withSource(source));
    }

    /**
     * Returns this fact about a part of the service.
     *
     * @param resource the part, such as a machine, a tenant or a region
     * @return the fact about that resource
     * @throws IllegalArgumentException if the resource is blank
     */
    public F onResource(String resource) {
        return withHeader(header().withResource(resource));
    }

    void checkHeader(String what) {
        if (service().isBlank()) {
            throw new IllegalArgumentException("Service of " + what + " '" + id() + "' must have an id, but was blank");
        }
        if (id().isBlank()) {
            throw new IllegalArgumentException(
                    "Id of " + what + " must not be blank, but was '" + id() + "' for service '" + service() + "'");
        }
        if (revision() < 0) {
            throw new IllegalArgumentException(
                    "Revision of " + what + " '" + id() + "' must be at least 0, but was " + revision());
        }
        if (resource().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "Resource of " + what + " '" + id() + "' must have a name, but was blank");
        }
    }

    String text(String what) {
        return what + " of service '" + service() + "'"
                + resource().map(on -> " on '" + on + "'").orElse("") + Spans.words(interval())
                + (source().isEmpty() ? "" : " recorded by " + source());
    }
}
