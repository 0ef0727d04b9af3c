package io.github.slakit.core.metric;

import io.github.slakit.core.metric.Aggregate.Plain;
import java.util.List;
import java.util.stream.Stream;

/** Which aggregates, qualities and bases go together. */
final class Fit {

    private static final String INSTANT = "in no outage or unaffected";

    private Fit() {}

    static void check(BasicMetric metric) {
        requireQuality(metric.base(), metric.quality());
        requireAggregate(metric.aggregate(), metric.quality(), metric.base());
        if (!metric.outages().equals(OutageRules.all()) && metric.time().isEmpty()) {
            throw new IllegalArgumentException(
                    "Metric with rules for outages must look at time, outages or downtime, but looks at "
                            + metric.quality() + " of " + metric.base());
        }
        requireExact(metric);
        requirePolicies(metric);
    }

    private static void requirePolicies(BasicMetric metric) {
        if (metric.base() instanceof TimeBase && metric.lowVolume().least() > 0) {
            throw new IllegalArgumentException(
                    "Metric with a least volume must look at elements, but looks at " + metric.base());
        }
        if (metric.noData() instanceof NoData.Carried && metric.time().isEmpty()) {
            throw new IllegalArgumentException(
                    "Metric whose last state goes on must look at time or downtime, but looks at " + metric.base());
        }
    }

    private static void requireExact(BasicMetric metric) {
        boolean weighted = metric.quality() instanceof Quality.Unaffected;
        if (weighted && !metric.outages().isExact()) {
            throw new IllegalArgumentException("Outages counted in whole units must be of all that is there, but '"
                    + metric.quality() + "' counts a share of them");
        }
        if (isDowntime(metric.quality()) && !metric.outages().isExact()) {
            throw new IllegalArgumentException("Downtime in slices must be exact, but outages count in units of "
                    + metric.outages().granule().orElseThrow().length());
        }
    }

    private static void requireQuality(Base base, Quality quality) {
        Quality figure = figure(quality);
        boolean each = quality instanceof Quality.Each;
        if (base instanceof TimeBase) {
            require(isTime(quality), base, quality, INSTANT);
        } else if (base instanceof SliceBase) {
            boolean fits = figure instanceof Quality.ErrorRate || figure instanceof Quality.Downtime;
            require(fits, base, quality, "an error rate, a success rate or downtime");
        } else if (base instanceof OutageBase outages) {
            require(figure instanceof Quality.Length || each, base, quality, "length");
            requireRealTime(outages);
        } else if (base instanceof Base.Events) {
            require(quality instanceof Quality.Succeeded || each, base, quality, "succeeded");
        } else if (base instanceof CaseBase) {
            boolean fits = figure instanceof Quality.Elapsed
                    || figure instanceof Quality.Recorded
                    || quality instanceof Quality.Within;
            require(fits || each, base, quality, "an elapsed time, a value or within limits");
        } else {
            require(figure instanceof Quality.Recorded || each, base, quality, "a value");
        }
    }

    private static void requireRealTime(OutageBase outages) {
        if (outages.within().isPerUnit() || outages.within().nominal().isPresent()) {
            throw new IllegalArgumentException(
                    "Outages must lie in real time, not for each unit or in a nominal length, but are in "
                            + outages.within());
        }
    }

    private static void require(boolean fits, Base base, Quality quality, String needed) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "Quality of a metric over " + base + " must be " + needed + ", but was '" + quality + "'");
        }
    }

    private static void requireAggregate(Aggregate aggregate, Quality quality, Base base) {
        if (!fits(aggregate, quality, base)) {
            throw new IllegalArgumentException(
                    "Aggregate of '" + quality + "' over " + base + " must fit it, but was '" + aggregate + "'");
        }
    }

    private static boolean fits(Aggregate aggregate, Quality quality, Base base) {
        if (isTime(quality)) {
            return aggregate == Plain.SHARE || aggregate == Plain.SUM;
        }
        if (aggregate == Plain.COUNT) {
            return true;
        }
        if (aggregate == Plain.SHARE) {
            return isGoodOrBad(quality);
        }
        if (aggregate == Plain.REPORTED) {
            return base instanceof Base.Readings && quality instanceof Quality.Recorded;
        }
        return quality instanceof Quality.Figured && !(quality instanceof Quality.Each);
    }

    private static boolean isTime(Quality quality) {
        return quality instanceof Quality.InNoOutage || quality instanceof Quality.Unaffected;
    }

    static boolean isGoodOrBad(Quality quality) {
        return quality instanceof Quality.Succeeded
                || quality instanceof Quality.Within
                || quality instanceof Quality.Judged;
    }

    static boolean isDowntime(Quality quality) {
        return figure(quality) instanceof Quality.Downtime;
    }

    static Quality figure(Quality quality) {
        return quality instanceof Quality.Judged judged ? judged.of() : quality;
    }

    static Stream<Quality.Elapsed> elapsed(Quality quality) {
        if (quality instanceof Quality.Within within) {
            return within.limits().stream().map(Limit::elapsed);
        }
        return figure(quality) instanceof Quality.Elapsed elapsed ? Stream.of(elapsed) : Stream.of();
    }

    static List<String> events(BasicMetric metric) {
        if (metric.base() instanceof Base.Events events) {
            return List.of(events.event());
        }
        Quality figure =
                metric.outages().detection().<Quality>map(it -> it.bad().of()).orElse(figure(metric.quality()));
        return figure instanceof Quality.ErrorRate rate ? List.of(rate.event()) : List.of();
    }
}
