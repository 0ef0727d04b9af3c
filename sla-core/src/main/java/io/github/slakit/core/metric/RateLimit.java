package io.github.slakit.core.metric;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.target.Comparison;

/** A limit on the share of failed or of successful events, compared exactly. */
final class RateLimit {

    /** Below it, products with numbers of 31 bits fit in a long. */
    private static final long SMALL = 1L << 32;

    private final Quality.ErrorRate rate;
    private final Comparison comparison;
    private final Figure limit;
    private final boolean isSmall;
    private final long numerator;
    private final long denominator;

    private RateLimit(Quality.ErrorRate rate, Comparison comparison, Figure limit) {
        this.rate = rate;
        this.comparison = comparison;
        this.limit = limit;
        Ratio share = limit.amount().dividedBy(Ratio.of(100));
        this.isSmall = share.numerator().bitLength() < 31 && share.denominator().bitLength() < 31;
        this.numerator = isSmall ? share.numerator().longValueExact() : 0;
        this.denominator = isSmall ? share.denominator().longValueExact() : 1;
    }

    static RateLimit of(Quality.Judged judged) {
        return new RateLimit((Quality.ErrorRate) judged.of(), judged.comparison(), judged.limit());
    }

    boolean holds(long total, long failed) {
        long part = rate.successful() ? total - failed : failed;
        if (isSmall && total < SMALL) {
            return comparison.holds(Long.compare(part * denominator, numerator * total));
        }
        return comparison.holds(Figure.of(Ratio.of(part, total).times(Ratio.of(100)), Unit.PERCENT), limit);
    }
}
