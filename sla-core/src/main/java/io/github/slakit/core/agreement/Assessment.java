package io.github.slakit.core.agreement;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.metric.MetricResult;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.target.Headroom;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was delivered for a service level in a period: figure, verdict and evidence.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Assessment permits ImmutableAssessment {

    Assessment() {}

    /**
     * Returns what was promised.
     *
     * @return the service level
     */
    public abstract ServiceLevel serviceLevel();

    /**
     * Returns what was assessed.
     *
     * @return the period, cut at the edges of the term
     */
    public abstract MeasurementPeriod period();

    /**
     * Returns what was measured.
     *
     * @return the result of the metric
     */
    public abstract MetricResult result();

    /**
     * Returns the exact figure.
     *
     * @return the figure, empty if there was nothing to measure
     */
    public Optional<Figure> value() {
        return result().value();
    }

    /**
     * Returns whether the target was reached, with the exclusions on which the parties agree.
     *
     * <p>Not assessed if there is nothing to judge; indeterminate if missing data leaves it open; excused if the target
     * was reached only because of a reason that excuses.
     *
     * @return the verdict on the exact figure
     */
    public Verdict verdict() {
        return judgement().verdict();
    }

    @Value.Lazy
    Judgement judgement() {
        return Judgement.of(serviceLevel(), result(), result().agreed());
    }

    /**
     * Returns whether the target was reached if disputed exclusions count, too.
     *
     * @return the verdict in that reading; the same one where nothing is disputed
     */
    public Verdict verdictWithDisputed() {
        return Judgement.of(serviceLevel(), result(), result().disputed()).verdict();
    }

    /**
     * Returns the name that the contract gives to a miss.
     *
     * @return the severity, empty if the target was reached, or the contract has no name for it
     */
    public Optional<String> severity() {
        return verdict().isMissed()
                ? judgement().figure().flatMap(serviceLevel().target()::severity)
                : Optional.empty();
    }

    /**
     * Returns how much more may be lost in the period before the verdict turns, and turns again.
     *
     * @return time, failed events or misses left up to each further verdict; empty where there is no single answer, or
     *     the verdict rests on more than the figure
     */
    public Optional<List<Headroom>> headrooms() {
        boolean plain = judgement().figure().equals(value())
                && (verdict() == Verdict.MET || verdict().isMissed())
                && !(isTotal() && serviceLevel().target().comparison().isHigherBetter());
        return plain ? result().decline().map(serviceLevel().target()::headrooms) : Optional.empty();
    }

    /** Checks if the figure is a count or a time, which further losses can only raise. */
    private boolean isTotal() {
        return !serviceLevel().metric().unit().equals(Unit.PERCENT);
    }

    /**
     * Returns the figure that decides the verdict, as text that does not contradict it.
     *
     * @return the text, or {@code none}
     */
    public String display() {
        return display(List.of());
    }

    /**
     * Returns the figure as text that contradicts neither the verdict nor further limits.
     *
     * @param limits figures that the text must not cross or touch where the figure does not
     * @return the text, or {@code none}
     */
    public String display(Collection<Figure> limits) {
        return judgement()
                .figure()
                .map(figure -> serviceLevel().target().display(figure, limits))
                .orElse("none");
    }

    /**
     * Returns this assessment by another target, such as one that blends two versions of the agreement.
     *
     * @param target the target, in the unit of the metric
     * @return the assessment of the same result
     */
    public Assessment withTarget(Target target) {
        ServiceLevel level = ImmutableServiceLevel.builder()
                .from(serviceLevel())
                .target(target)
                .build();
        return ImmutableAssessment.builder().from(this).serviceLevel(level).build();
    }

    /**
     * Returns the entry for a history.
     *
     * @return level, period and verdict, with the figure, if there is one, by the name {@code value}
     */
    public PeriodVerdict entry() {
        PeriodVerdict entry = new PeriodVerdict(serviceLevel().id(), period(), verdict());
        return value().map(figure -> entry.withFigure("value", figure)).orElse(entry);
    }

    /**
     * Explains the figure by recorded facts and the clauses of the contract.
     *
     * @return a tree whose figure is the value
     */
    public Explanation explain() {
        return result().explain()
                .withClause(serviceLevel().clause())
                .withNotes(List.of("target " + serviceLevel().target() + ": " + verdict()));
    }

    /** Returns level, period, figure and verdict in a line. */
    @Override
    public String toString() {
        return "'" + serviceLevel().id() + "' in " + period().label() + ": " + display() + ", " + verdict();
    }
}
