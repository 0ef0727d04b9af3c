package io.github.slakit.core.tally;

import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.time.Window;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a tally counts and how it adds it up, without its window and its threshold.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Counting permits ImmutableCounting {

    Counting() {}

    static Counting of(Occurrence occurrence) {
        return ImmutableCounting.builder().occurrence(occurrence).build();
    }

    /**
     * Returns what is counted.
     *
     * @return the occurrence
     */
    public abstract Occurrence occurrence();

    /**
     * Returns of what several occurrences are counted.
     *
     * @return the grouping, all together unless stated
     */
    @Value.Default
    public Grouping grouping() {
        return Grouping.TOGETHER;
    }

    /**
     * Returns what figure comes out.
     *
     * @return the figure, the number of occurrences unless stated
     */
    @Value.Default
    public TallyFigure figure() {
        return new TallyFigure.Occurrences(Map.of());
    }

    /**
     * Checks if periods without a verdict on the target are passed over, so that the window reaches further back.
     *
     * @return true if they are; otherwise such a period takes a place in the window and breaks a run
     */
    @Value.Default
    public boolean isSkippingGaps() {
        return false;
    }

    /**
     * Checks if occurrences that made the tally reach its threshold do not count again.
     *
     * @return true if they are used up, the oldest first
     */
    @Value.Default
    public boolean isConsuming() {
        return false;
    }

    @Value.Check
    void check() {
        boolean none = figure() instanceof TallyFigure.Share share
                && occurrence().serviceLevels().stream()
                        .map(share.weights()::get)
                        .allMatch(weight -> weight != null && weight.signum() == 0);
        if (none) {
            throw new IllegalArgumentException("Weights must add up to more than 0, but were all 0 for "
                    + occurrence().serviceLevels());
        }
    }

    abstract Counting withGrouping(Grouping grouping);

    abstract Counting withFigure(TallyFigure figure);

    abstract Counting withIsSkippingGaps(boolean skip);

    abstract Counting withIsConsuming(boolean consume);

    /**
     * Counts for each service level alone; that with the most decides.
     *
     * @return the count of one and the same service level
     */
    public Counting ofSameLevel() {
        return withGrouping(Grouping.SAME_LEVEL);
    }

    /**
     * Counts service levels, each once however many occurrences it has.
     *
     * @return the count of distinct service levels
     */
    public Counting ofDistinctLevels() {
        return withGrouping(Grouping.DISTINCT_LEVELS);
    }

    /**
     * Counts periods, each once however many service levels have an occurrence in it.
     *
     * @return the count of distinct periods
     */
    public Counting ofDistinctPeriods() {
        return withGrouping(Grouping.DISTINCT_PERIODS);
    }

    /**
     * Takes the share of the service levels that have an occurrence, in percent.
     *
     * @return the share
     */
    public Counting shareOfLevels() {
        return score(Map.of());
    }

    /**
     * Takes the weighted share of the service levels that have an occurrence, in percent: of levels that weigh 50, 30
     * and 20, the first and the last come to 70 %. A common factor of all weights changes nothing.
     *
     * @param weights how much a service level counts, 1 where it is not stated
     * @return the share
     * @throws IllegalArgumentException if a weight is below 0, or all are 0
     */
    public Counting score(Map<String, Ratio> weights) {
        return ofDistinctLevels().withFigure(new TallyFigure.Share(weights));
    }

    /**
     * Counts an occurrence by the weight of its service level.
     *
     * @param weights how much an occurrence counts, 1 where it is not stated
     * @return the weighted number
     * @throws IllegalArgumentException if a weight is below 0
     */
    public Counting weighted(Map<String, Ratio> weights) {
        return withFigure(new TallyFigure.Occurrences(weights));
    }

    /**
     * Adds up a figure of the occurrences.
     *
     * @param name the name of the figure; an entry without it adds nothing
     * @param unit its unit
     * @return the sum
     */
    public Counting sum(String name, Unit unit) {
        return withFigure(new TallyFigure.Sum(name, unit));
    }

    /**
     * Takes the mean of a figure of the occurrences.
     *
     * @param name the name of the figure; an entry without it is left out
     * @param unit its unit
     * @return the mean, none where there is no occurrence
     */
    public Counting mean(String name, Unit unit) {
        return withFigure(new TallyFigure.Mean(name, unit));
    }

    /**
     * Passes over periods without a verdict on the target: those not assessed, without an entry, or that do not count.
     *
     * @return the count, whose window holds periods with a verdict only
     */
    public Counting skippingGaps() {
        return withIsSkippingGaps(true);
    }

    /**
     * Lets an occurrence count once only: those that made the tally reach its threshold are used up, the oldest first.
     *
     * @return the count
     */
    public Counting consuming() {
        return withIsConsuming(true);
    }

    /**
     * Names the window.
     *
     * @param window the window
     * @return a tally that still wants its threshold
     */
    public Windowed in(Window window) {
        return new Windowed(this, window);
    }

    /**
     * Names the window.
     *
     * @param periods how many periods are looked at, the current one among them, at least 1
     * @return a tally that still wants its threshold
     * @throws IllegalArgumentException if there are fewer than 1
     */
    public Windowed inLastPeriods(int periods) {
        return in(Window.lastPeriods(periods));
    }

    /**
     * Completes the tally: so many periods running.
     *
     * @param periods how many, at least 1
     * @return the tally, which is that many of the last as many periods
     * @throws IllegalArgumentException if there are fewer than 1
     */
    public Count inARow(int periods) {
        return inLastPeriods(periods).atLeast(periods);
    }

    /** Returns the counting in words. */
    @Override
    public String toString() {
        return occurrence()
                + grouping().toString()
                + figure()
                + (isSkippingGaps() ? ", gaps skipped" : "")
                + (isConsuming() ? ", each once" : "");
    }
}
