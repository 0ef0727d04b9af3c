package io.github.slakit.core.version;

import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.Aggregate;
import io.github.slakit.core.metric.Base;
import io.github.slakit.core.metric.BasicMetric;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.PeriodScheme;
import io.github.slakit.core.time.Periods;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** What two targets of a share leave to lose, in words. */
final class Allowed {

    private static final Figure WHOLE = Figure.percent("100");

    private final ServiceLevel level;
    private final Figure before;
    private final Figure after;

    Allowed(ServiceLevel level, Target before, Target after) {
        this.level = level;
        this.before = before.threshold();
        this.after = after.threshold();
    }

    /** A stretch of time as contracts think of a period. */
    private record Stretch(String words, Duration length) {}

    /** Returns what the later target allows by the earlier one, empty where the metric is no share. */
    Optional<String> note() {
        boolean higherBetter = level.target().comparison().isHigherBetter();
        return level.metric() instanceof BasicMetric basic
                        && basic.aggregate() == Aggregate.Plain.SHARE
                        && higherBetter
                        && isShare(before)
                        && isShare(after)
                ? Optional.of(note(basic))
                : Optional.empty();
    }

    private static boolean isShare(Figure value) {
        return value.unit().equals(Unit.PERCENT) && value.amount().signum() >= 0 && value.compareTo(WHOLE) <= 0;
    }

    private String note(BasicMetric metric) {
        String loss = metric.isOfElements() ? "misses" : "downtime";
        Figure lost = WHOLE.minus(before);
        Figure left = WHOLE.minus(after);
        String amounts = stretch(metric)
                .map(stretch ->
                        ", " + time(left, stretch) + " instead of " + time(lost, stretch) + " in a " + stretch.words())
                .orElse("");
        if (left.isZero() || lost.isZero()) {
            return "allows " + (left.isZero() ? "no " : "") + loss + amounts;
        }
        boolean less = left.compareTo(lost) < 0;
        Ratio times = less ? lost.dividedBy(left) : left.dividedBy(lost);
        String fewer = metric.isOfElements() ? "fewer " : "less ";
        return "allows " + rounded(times) + " times " + (less ? fewer : "more ") + loss + amounts;
    }

    private static String rounded(Ratio times) {
        Ratio shown = Ratio.of(times.round(2, RoundingMode.HALF_EVEN));
        return (shown.equals(times) ? "" : "about ") + shown;
    }

    private static String time(Figure share, Stretch stretch) {
        return Words.of(Figure.of(stretch.length()).times(share.asFactor()));
    }

    /** Returns the time of which the share is one; empty where it depends on a calendar or on facts. */
    private Optional<Stretch> stretch(BasicMetric metric) {
        return metric.base().equals(Base.period()) ? Optional.of(stretch(level.period())) : Optional.empty();
    }

    private static Stretch stretch(PeriodScheme scheme) {
        if (scheme.equals(Periods.calendarYears())) {
            return new Stretch("365-day year", Duration.ofDays(365));
        }
        return new Stretch("30-day month", Duration.ofDays(30));
    }
}
