package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.time.IntervalSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** The slices of a period with their counts of events. */
final class Slices {

    private final SliceBase slices;
    private final SliceGrid grid;
    private final Piece piece;

    private Slices(SliceBase slices, SliceGrid grid, Piece piece) {
        this.slices = slices;
        this.grid = grid;
        this.piece = piece;
    }

    /** Returns the slices by which a metric counts events. */
    static Slices of(BasicMetric metric, Terms terms, Piece piece) {
        return of(metric.slices().orElseThrow(), terms, piece);
    }

    static Slices of(SliceBase slices, Terms terms, Piece piece) {
        return new Slices(slices, SliceGrid.of(slices, piece.period(), terms.zone()), piece);
    }

    /** Takes the slices in order of time. */
    interface Visitor {

        /** Takes a slice with the events that it counts as having; none where its data is missing. */
        void visit(int slice, long total, long failed);
    }

    /** Shows each slice that counts. */
    void forEach(Visitor visitor) {
        Counts counts = piece.counts();
        long[] watched = piece.watched("").epochNanos();
        int next = 0;
        int bound = 0;
        for (int slice = 0; slice < grid.size(); slice++) {
            boolean known = next < counts.size() && counts.start(next) == grid.start(slice);
            long total = known ? counts.total(next) : 0;
            long failed = known ? counts.failed(next) : 0;
            next += known ? 1 : 0;
            while (bound < watched.length && watched[bound + 1] < grid.end(slice)) {
                bound += 2;
            }
            if (total >= slices.leastVolume()) {
                visitor.visit(slice, total, failed);
            } else if (known || (bound < watched.length && watched[bound] <= grid.start(slice))) {
                visitEmpty(slice, visitor);
            } else {
                visitor.visit(slice, 0, 0);
            }
        }
    }

    private void visitEmpty(int slice, Visitor visitor) {
        switch (slices.empty()) {
            case WITHOUT_FAILURES -> visitor.visit(slice, 1, 0);
            case ALL_FAILED -> visitor.visit(slice, 1, 1);
            case LEFT_OUT -> {
                // It counts as if it were not there.
            }
        }
    }

    /**
     * What slices say of the time.
     *
     * @param bad the slices whose figure stands to its limit as that says
     * @param unknown the slices of which nothing is known: without counts, and not watched from start to end
     */
    record Detected(IntervalSet bad, IntervalSet unknown) {}

    Detected detected(Quality.Judged judged) {
        RateLimit limit = RateLimit.of(judged);
        SpanList bad = new SpanList();
        SpanList unknown = new SpanList();
        forEach((slice, total, failed) -> {
            if (total == 0) {
                unknown.add(grid.start(slice), grid.end(slice));
            } else if (limit.holds(total, failed)) {
                bad.add(grid.start(slice), grid.end(slice));
            }
        });
        return new Detected(bad.union(), unknown.union());
    }

    /** Returns the elements of a metric over error rates. */
    Sample rates(Quality quality, Filter filter) {
        RateSample sample = new RateSample(quality);
        forEach((slice, total, failed) -> {
            if (filter.counts(grid.start(slice), grid.end(slice))) {
                sample.add(total, filter.isExcluded(grid.start(slice), grid.end(slice)) ? 0 : failed);
            }
        });
        return sample.sample();
    }

    /** Returns the elements of a metric over the downtime of slices. */
    Sample downtime(Quality quality, IntervalSet down, Filter filter) {
        SortedMap<Ratio, Long> values = new TreeMap<>();
        long[] bounds = down.epochNanos();
        int bound = 0;
        for (int slice = 0; slice < grid.size(); slice++) {
            long lost = 0;
            while (bound < bounds.length && bounds[bound + 1] <= grid.start(slice)) {
                bound += 2;
            }
            for (int i = bound; i < bounds.length && bounds[i] < grid.end(slice); i += 2) {
                lost += Math.min(bounds[i + 1], grid.end(slice)) - Math.max(bounds[i], grid.start(slice));
            }
            if (filter.counts(grid.start(slice), grid.end(slice))) {
                values.merge(Nanos.seconds(Ratio.of(lost)).amount(), 1L, Math::addExact);
            }
        }
        return Sample.of(quality, values);
    }
}
