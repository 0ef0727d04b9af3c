package io.github.slakit.core.metric;

import io.github.slakit.core.time.IntervalSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threeten.extra.Interval;

/**
 * A partial result: what a metric needs of some of the facts of a period, and no more.
 *
 * <p>Pieces of one metric and period merge, in any order, to the piece of all their facts. Each record must lie, with
 * all its revisions, in one piece, or in several of them that cover different parts of the period.
 *
 * <pre>{@code
 * Measurement march = metric.measurement(period);
 * Piece all = march.piece("web", factsOfRegionA).merge(march.piece("web", factsOfRegionB));
 * march.result(all);                                   // as if measured at once
 * Piece stored = Piece.parse(all.toBytes());           // equal
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Piece {

    private final String metric;
    private final Interval period;
    private final SortedMap<Track, IntervalSet> tracks;
    private final Counts counts;
    private final SortedMap<Element, Long> elements;
    private final List<Piece> parts;
    private final Map<Track.Role, List<Map.Entry<Track, IntervalSet>>> byRole;

    Piece(
            String metric,
            Interval period,
            SortedMap<Track, IntervalSet> tracks,
            Counts counts,
            SortedMap<Element, Long> elements,
            List<Piece> parts) {
        this.metric = metric;
        this.period = period;
        this.tracks = tracks;
        this.counts = counts;
        this.elements = elements;
        this.parts = parts;
        this.byRole = tracks.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().role()));
    }

    static Piece of(String metric, Interval period, List<Piece> parts) {
        return new Piece(metric, period, new TreeMap<>(), Counts.NONE, new TreeMap<>(), parts);
    }

    /**
     * Reads a piece.
     *
     * @param bytes what {@link #toBytes()} gave
     * @return the piece
     * @throws IllegalArgumentException if the bytes are no piece, or of a version that this library does not know
     */
    public static Piece parse(byte[] bytes) {
        return PieceBytes.read(bytes);
    }

    /**
     * Returns the canonical form: equal pieces have equal bytes.
     *
     * @return the version and the content
     */
    public byte[] toBytes() {
        return PieceBytes.write(this);
    }

    /**
     * Returns the piece of all facts of both.
     *
     * @param other a piece of the same metric and period
     * @return the merged piece
     * @throws IllegalArgumentException if the other is of another metric or period
     * @throws ArithmeticException if counts exceed what a {@code long} holds
     */
    public Piece merge(Piece other) {
        if (!metric.equals(other.metric) || !period.equals(other.period)) {
            throw new IllegalArgumentException("Piece to merge must be of " + metric + " in " + period + ", but was of "
                    + other.metric + " in " + other.period);
        }
        SortedMap<Track, IntervalSet> spans = new TreeMap<>(tracks);
        other.tracks.forEach((track, set) -> spans.merge(track, set, IntervalSet::union));
        SortedMap<Element, Long> all = new TreeMap<>(elements);
        other.elements.forEach((element, count) -> all.merge(element, count, Math::addExact));
        return new Piece(metric, period, spans, counts.plus(other.counts), all, mergedParts(other));
    }

    private List<Piece> mergedParts(Piece other) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).merge(other.parts.get(i)))
                .toList();
    }

    String metric() {
        return metric;
    }

    /**
     * Returns the period that the piece is of.
     *
     * @return a half-open interval
     */
    public Interval period() {
        return period;
    }

    SortedMap<Track, IntervalSet> tracks() {
        return Collections.unmodifiableSortedMap(tracks);
    }

    List<Map.Entry<Track, IntervalSet>> tracks(Track.Role role) {
        return byRole.getOrDefault(role, List.of());
    }

    Counts counts() {
        return counts;
    }

    SortedMap<Element, Long> elements() {
        return Collections.unmodifiableSortedMap(elements);
    }

    List<Piece> parts() {
        return parts;
    }

    boolean isDisputed() {
        return tracks(Track.Role.EXCLUSION).stream()
                        .anyMatch(entry -> entry.getKey().amount().equals(Track.DISPUTED))
                || parts.stream().anyMatch(Piece::isDisputed);
    }

    /** Returns the time that was watched, the whole period where nothing is said. */
    IntervalSet watched(String resource) {
        IntervalSet watched = IntervalSet.empty();
        boolean none = true;
        for (Map.Entry<Track, IntervalSet> entry : tracks(Track.Role.COVERAGE)) {
            none = false;
            watched = Excluded.isAbout(entry.getKey(), resource) ? watched.union(entry.getValue()) : watched;
        }
        return none ? IntervalSet.of(period) : watched;
    }

    /** Checks if the other holds the same facts of the same metric and period. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Piece that
                && metric.equals(that.metric)
                && period.equals(that.period)
                && tracks.equals(that.tracks)
                && counts.equals(that.counts)
                && elements.equals(that.elements)
                && parts.equals(that.parts);
    }

    /** Returns a hash code of the content. */
    @Override
    public int hashCode() {
        return 31 * tracks.hashCode() + 17 * counts.hashCode() + elements.hashCode() + parts.hashCode();
    }

    /** Returns metric and period in words. */
    @Override
    public String toString() {
        return "piece of " + metric + " in " + period;
    }
}
