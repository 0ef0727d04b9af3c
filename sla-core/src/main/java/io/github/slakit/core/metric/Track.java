package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import java.util.Comparator;

/**
 * What a set of spans in a piece says.
 *
 * @param role what kind of facts
 * @param resource of which resource, empty for the service as a whole
 * @param name the reason of exclusions; the id of an outage that must stay apart; else empty
 * @param amount the extent of outages, the units of deployments; else 1, or 0 for disputed exclusions
 */
record Track(Role role, String resource, String name, Figure amount) implements Comparable<Track> {

    static final Figure DISPUTED = Figure.of(0);
    static final Figure PLAIN = Figure.of(1);

    private static final Comparator<Track> ORDER = Comparator.comparing(Track::role)
            .thenComparing(Track::resource)
            .thenComparing(Track::name)
            .thenComparing(track -> track.amount().unit().symbol())
            .thenComparing(track -> track.amount().amount());

    /** The kinds of facts that are spans. */
    enum Role {
        OUTAGE,
        EXCLUSION,
        DEPLOYMENT,
        COVERAGE
    }

    @Override
    public int compareTo(Track other) {
        return ORDER.compare(this, other);
    }
}
