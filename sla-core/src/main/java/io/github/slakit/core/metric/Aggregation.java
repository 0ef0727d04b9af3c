package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.metric.Aggregate.Plain;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Makes one figure of many elements. */
final class Aggregation {

    private static final Ratio ZERO = Ratio.of(0);
    private static final Ratio HUNDRED = Ratio.of(100);

    private final BasicMetric metric;
    private final Sample sample;

    /** The figure and both of its bounds rest on it, and to add up many exact rates takes its time. */
    private final Ratio sum;

    Aggregation(BasicMetric metric, Sample sample) {
        this.metric = metric;
        this.sample = sample;
        this.sum = metric.aggregate() == Plain.SUM || metric.aggregate() == Plain.MEAN ? sample.sum() : ZERO;
    }

    Outcome outcome() {
        Optional<Ratio> low = low();
        Optional<Ratio> high = high();
        Optional<Ratio> value = value();
        boolean open = isLeftOpen() && !(low.isPresent() && low.equals(high));
        return new Outcome(
                (open ? Optional.<Ratio>empty() : value).map(this::figure),
                low.map(this::figure),
                high.map(this::figure),
                Figure.of(sample.known() + taken()),
                Figure.of(sample.bad() + (metric.noData() == NoData.Rule.AS_FAILED ? sample.missing() : 0)),
                OptionalLong.of(sample.known() + taken()),
                !sample.isIncomplete() && !sample.isOpen());
    }

    /** Checks if the rule for missing data says nothing of what is missing; of an unknown number nothing can be said. */
    private boolean isLeftOpen() {
        if (metric.noData() == NoData.Rule.LEFT_OUT) {
            return false;
        }
        return sample.more() || (sample.missing() > 0 && !isTaken());
    }

    private boolean isTaken() {
        return metric.noData() == NoData.Rule.AS_MET || metric.noData() == NoData.Rule.AS_FAILED;
    }

    /** Returns how many missing elements count as good or as bad. */
    private long taken() {
        return isTaken() ? sample.missing() : 0;
    }

    private Figure figure(Ratio amount) {
        return Figure.of(amount, metric.unit());
    }

    /** Returns the figure of what is known, with missing elements taken as the metric says. */
    private Optional<Ratio> value() {
        long asGood = metric.noData() == NoData.Rule.AS_MET ? sample.missing() : 0;
        if (metric.aggregate() == Plain.SHARE) {
            return share(sample.good() + asGood, sample.known() + taken());
        }
        if (metric.aggregate() == Plain.COUNT) {
            return plain().map(count -> count.plus(Ratio.of(isJudged() ? asGood : taken())));
        }
        return taken() > 0 && metric.aggregate() == Plain.MEAN ? boundedMean(rateOfMissing(metric)) : plain();
    }

    /** Returns the rate that a slice without data counts with, where the rule says good or bad. */
    static Ratio rateOfMissing(BasicMetric metric) {
        boolean good = metric.noData() == NoData.Rule.AS_MET;
        boolean successful = metric.quality() instanceof Quality.ErrorRate rate && rate.successful();
        return good == successful ? HUNDRED : ZERO;
    }

    private static Optional<Ratio> share(long good, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(good, whole).times(HUNDRED));
    }

    private Optional<Ratio> plain() {
        if (metric.aggregate() instanceof Aggregate.Percentile percentile) {
            return percentile(percentile);
        }
        SortedMap<Ratio, Long> values = sample.values();
        return switch ((Plain) metric.aggregate()) {
            case COUNT -> Optional.of(Ratio.of(isJudged() ? sample.good() : sample.known()));
            case SUM -> Optional.of(sum);
            case MEAN -> values.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(Ratio.of(sample.known())));
            case LARGEST -> values.isEmpty() ? nothingLargest() : Optional.of(values.lastKey());
            case SMALLEST -> values.isEmpty() ? Optional.empty() : Optional.of(values.firstKey());
            case REPORTED -> reported(values);
            case SHARE -> share(sample.good(), sample.known());
        };
    }

    /** The longest of no outages is no time at all; the largest of no other elements is nothing. */
    private Optional<Ratio> nothingLargest() {
        return metric.base() instanceof OutageBase ? Optional.of(ZERO) : Optional.empty();
    }

    private boolean isJudged() {
        return Fit.isGoodOrBad(metric.quality());
    }

    private Optional<Ratio> reported(SortedMap<Ratio, Long> values) {
        if (values.size() > 1) {
            throw new IllegalArgumentException("Figure reported as " + metric.base()
                    + " must be one for the period, but there were " + values.keySet());
        }
        return values.keySet().stream().findFirst();
    }

    private Optional<Ratio> percentile(Aggregate.Percentile percentile) {
        long count = sample.known();
        if (count == 0) {
            return Optional.empty();
        }
        Rank rank = Rank.of(percentile, count);
        Ratio below = at(rank.below());
        return Optional.of(below.plus(at(rank.above()).minus(below).times(rank.between())));
    }

    private Ratio at(long rank) {
        long passed = 0;
        for (var entry : sample.values().entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("Rank must be at most " + passed + ", but was " + rank);
    }

    private Optional<Ratio> low() {
        long unknown = sample.open() + sample.missing();
        if (metric.aggregate() == Plain.SHARE) {
            return sample.more()
                    ? Optional.of(ZERO)
                    : share(sample.good() - sample.tentative(), sample.known() + unknown);
        }
        if (metric.aggregate() == Plain.COUNT) {
            return plain().map(count -> count.minus(Ratio.of(sample.tentative())));
        }
        return (unknown == 0 && !sample.more()) || grows() ? plain() : boundedMean(ZERO);
    }

    private Optional<Ratio> high() {
        long unknown = sample.open() + sample.missing();
        if (metric.aggregate() == Plain.SHARE) {
            return sample.more() ? Optional.of(HUNDRED) : share(sample.good() + unknown, sample.known() + unknown);
        }
        if (unknown == 0 && !sample.more()) {
            return plain();
        }
        if (metric.aggregate() == Plain.COUNT && !sample.more()) {
            return plain().map(count -> count.plus(Ratio.of(unknown)));
        }
        return metric.aggregate() == Plain.SMALLEST ? plain() : boundedMean(HUNDRED);
    }

    /** Checks if further elements can only raise the figure: a largest value, or a sum of what is never negative. */
    private boolean grows() {
        boolean neverNegative =
                metric.quality() instanceof Quality.Figured figured && !(figured instanceof Quality.Recorded);
        return metric.aggregate() == Plain.LARGEST || (metric.aggregate() == Plain.SUM && neverNegative);
    }

    /** Returns the mean with all missing rates at an end of their range; for others there is no bound. */
    private Optional<Ratio> boundedMean(Ratio end) {
        boolean rates = metric.aggregate() == Plain.MEAN && metric.quality() instanceof Quality.ErrorRate;
        if (!rates || sample.more()) {
            return Optional.empty();
        }
        Ratio all = sum.plus(end.times(Ratio.of(sample.missing())));
        return Optional.of(all.dividedBy(Ratio.of(sample.known() + sample.missing())));
    }

    /**
     * Where among the values, from 1 on, a percentile lies.
     *
     * @param below the rank of the value that it does not fall below
     * @param above the next rank, or the same
     * @param between how far it lies between them, from 0 to 1
     */
    record Rank(long below, long above, Ratio between) {

        static Rank of(Aggregate.Percentile percentile, long count) {
            Ratio share = percentile.percentage().asFactor();
            Ratio rank = switch (percentile.method()) {
                case NEAREST_RANK -> Ratio.of(share.times(Ratio.of(count)).round(0, RoundingMode.CEILING));
                case INCLUSIVE -> share.times(Ratio.of(count - 1)).plus(Ratio.of(1));
                case EXCLUSIVE -> share.times(Ratio.of(count + 1));
            };
            Ratio held = clamp(rank, count);
            long below = held.numerator().divide(held.denominator()).longValueExact();
            Ratio between = held.minus(Ratio.of(below));
            return new Rank(below, between.signum() == 0 ? below : below + 1, between);
        }

        private static Ratio clamp(Ratio rank, long count) {
            Ratio most = Ratio.of(count);
            Ratio least = Ratio.of(1);
            return rank.compareTo(least) < 0 ? least : rank.compareTo(most) > 0 ? most : rank;
        }
    }

    /** Returns the values in order of size, each as often as it occurs. */
    static List<Ratio> ordered(SortedMap<Ratio, Long> values) {
        List<Ratio> ordered = new ArrayList<>();
        values.forEach((value, count) -> {
            for (long i = 0; i < count; i++) {
                ordered.add(value);
            }
        });
        return ordered;
    }
}
