package io.github.slakit.core.version;

import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.MeasurementPeriod;

/**
 * A period, or the part of one, and the terms by which it is judged.
 *
 * @param version the number of the version that judges
 * @param level the service level in that version
 * @param target its target, or the blended one
 * @param period what is judged
 */
record Slot(int version, ServiceLevel level, Target target, MeasurementPeriod period) {

    /** Checks if the other one is judged in the same way over the same time. */
    boolean isJudgedLike(Slot other) {
        return period.equals(other.period)
                && target.equals(other.target)
                && LevelDiff.isSameBeyondTarget(level, other.level);
    }

    /** Checks if the next one is the rest of the same period. */
    boolean isCutBefore(Slot next) {
        return period.number() == next.period.number() && period.interval().abuts(next.period.interval());
    }

    /** Returns both parts of a period as one, judged by the mean of their targets. */
    Slot blendedWith(Slot rest) {
        Target mean = Blend.of(target, period.interval().toDuration())
                .with(rest.target, rest.period.interval().toDuration());
        return new Slot(
                rest.version,
                rest.level,
                mean,
                rest.period.withInterval(period.interval().span(rest.period.interval())));
    }
}
