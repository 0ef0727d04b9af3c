package io.github.slakit.core.metric;

import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.time.PeriodScheme;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reason for which recorded time does not count against a service level, with its conditions.
 *
 * <p>What is excluded counts as good; with {@link #fromBase()} it does not count at all.
 *
 * <pre>{@code
 * ExclusionRule.of("maintenance", "§ 5.1").notice(Duration.ofHours(48)).atMost(Duration.ofHours(10), Periods.calendarYears())
 * ExclusionRule.of("force majeure", "§ 9").floor(percent("90"))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ExclusionRule permits ImmutableExclusionRule {

    ExclusionRule() {}

    /**
     * How much time may be excluded.
     *
     * @param atMost the time, used up by exclusions in order of their starts
     * @param per the periods in each of which the time may be used
     */
    public record Allowance(Duration atMost, PeriodScheme per) {

        /**
         * Obtains an allowance.
         *
         * @param atMost the time, used up by exclusions in order of their starts
         * @param per the periods in each of which the time may be used
         * @throws IllegalArgumentException if the time is negative
         */
        public Allowance {
            if (atMost.isNegative()) {
                throw new IllegalArgumentException("Allowance of exclusions must be at least 0, but was " + atMost);
            }
        }
    }

    /**
     * Returns a rule without a place in the contract.
     *
     * @param reason what facts call it
     * @return the rule
     */
    public static ExclusionRule of(String reason) {
        return ImmutableExclusionRule.builder().reason(reason).build();
    }

    /**
     * Returns a rule with its place in the contract.
     *
     * @param reason what facts call it
     * @param clause the reference, such as {@code § 5.1}
     * @return the rule
     */
    public static ExclusionRule of(String reason, String clause) {
        return ImmutableExclusionRule.builder().reason(reason).clause(clause).build();
    }

    /**
     * Returns what facts call the reason.
     *
     * @return the reason, such as {@code maintenance}
     */
    public abstract String reason();

    /**
     * Returns the place in the contract.
     *
     * @return the reference, empty if not stated
     */
    public abstract Optional<String> clause();

    /**
     * Returns how long before its start an exclusion must have been announced.
     *
     * @return the time, empty if no notice is needed
     */
    public abstract Optional<Duration> notice();

    /**
     * Returns how much time may be excluded for the reason.
     *
     * @return the allowance, empty if there is no limit
     */
    public abstract Optional<Allowance> allowance();

    /**
     * Checks if excluded time is taken out of the base, too.
     *
     * @return true if it does not count at all; false if it counts as good
     */
    @Value.Default
    public boolean isFromBase() {
        return false;
    }

    /**
     * Returns what is owed even where the reason applies.
     *
     * @return the figure that must be reached with the excluded time counted in, empty if nothing is
     */
    public abstract Optional<Figure> floor();

    /**
     * Checks if a target that is reached only because of the reason counts as excused, not as met.
     *
     * @return true for an excuse
     */
    @Value.Default
    public boolean isExcuse() {
        return false;
    }

    /**
     * Returns this rule with a notice that exclusions need.
     *
     * @param notice how long before its start an exclusion must be announced, inclusive
     * @return the rule
     */
    public ExclusionRule notice(Duration notice) {
        return ImmutableExclusionRule.builder().from(this).notice(notice).build();
    }

    /**
     * Returns this rule with a limit.
     *
     * @param time how much may be excluded, used up by exclusions in order of their starts
     * @param per the periods in each of which the time may be used
     * @return the rule
     * @throws IllegalArgumentException if the time is negative
     */
    public ExclusionRule atMost(Duration time, PeriodScheme per) {
        return ImmutableExclusionRule.builder()
                .from(this)
                .allowance(new Allowance(time, per))
                .build();
    }

    /**
     * Returns this rule for time that is taken out of the base, too.
     *
     * <p>This can lower a share: without good time that was excluded, the bad time weighs more.
     *
     * @return the rule
     */
    public ExclusionRule fromBase() {
        return ImmutableExclusionRule.builder().from(this).isFromBase(true).build();
    }

    /**
     * Returns this rule with a floor that is owed even where the reason applies.
     *
     * @param figure what must be reached with the excluded time counted in
     * @return the rule, an excuse
     */
    public ExclusionRule floor(Figure figure) {
        return ImmutableExclusionRule.builder()
                .from(this)
                .isExcuse(true)
                .floor(figure)
                .build();
    }

    /**
     * Returns this rule as an excuse: a target reached only because of it counts as excused.
     *
     * @return the rule
     */
    public ExclusionRule excusing() {
        return ImmutableExclusionRule.builder().from(this).isExcuse(true).build();
    }

    /**
     * Checks if an exclusion has the reason and the notice that the rule asks for.
     *
     * @param exclusion the exclusion
     * @return true if it counts, up to the allowance
     */
    public boolean accepts(Exclusion exclusion) {
        return exclusion.reason().equals(reason()) && hasNotice(exclusion);
    }

    private boolean hasNotice(Exclusion exclusion) {
        return notice().isEmpty()
                || exclusion
                        .notice()
                        .filter(told -> !told.plus(notice().orElseThrow())
                                .isAfter(exclusion.interval().getStart()))
                        .isPresent();
    }
}
