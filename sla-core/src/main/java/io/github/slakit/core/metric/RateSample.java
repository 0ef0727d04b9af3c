package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Ratio;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the error rates of slices. */
final class RateSample {

    private final Quality quality;
    private final @Nullable RateLimit limit;
    private final Map<Rate, Long> rates = new HashMap<>();
    private long good;
    private long bad;
    private long missing;

    RateSample(Quality quality) {
        this.quality = quality;
        this.limit = quality instanceof Quality.Judged judged ? RateLimit.of(judged) : null;
    }

    private record Rate(long total, long part) {}

    void add(long total, long failed) {
        if (total == 0) {
            missing++;
        } else if (limit != null) {
            boolean holds = limit.holds(total, failed);
            good += holds ? 1 : 0;
            bad += holds ? 0 : 1;
        } else {
            boolean successful = quality instanceof Quality.ErrorRate rate && rate.successful();
            rates.merge(new Rate(total, successful ? total - failed : failed), 1L, Long::sum);
        }
    }

    Sample sample() {
        if (limit != null) {
            return Sample.ofStates(good, bad, 0, missing);
        }
        SortedMap<Ratio, Long> values = new TreeMap<>();
        rates.forEach((rate, count) ->
                values.merge(Ratio.of(rate.part, rate.total).times(Ratio.of(100)), count, Math::addExact));
        return Sample.ofValues(values, 0, missing);
    }
}
