package io.github.slakit.core.metric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time over which a metric looks.
 *
 * <pre>{@code
 * Base.period()                                        // as long as the period is
 * Base.serviceHours("support").less("maintenance")     // committed hours less permitted windows
 * Base.deployed().perUnit()                            // machine hours, user minutes
 * Base.period().countedAs(Duration.ofHours(730))       // a nominal month
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TimeBase implements Base permits ImmutableTimeBase {

    TimeBase() {}

    static TimeBase period() {
        return ImmutableTimeBase.builder().build();
    }

    /**
     * Returns the calendar whose open time counts.
     *
     * @return the id of the calendar, empty for all time
     */
    public abstract Optional<String> calendar();

    /**
     * Checks if only the time counts in which something was deployed.
     *
     * @return true for deployed time
     */
    @Value.Default
    public boolean isDeployed() {
        return false;
    }

    /**
     * Returns the reasons of exclusions that are permitted windows: time that does not belong to the base.
     *
     * @return what facts call them
     */
    public abstract List<String> permitted();

    /**
     * Returns the length that is taken for the whole base, whatever the calendar says.
     *
     * @return a nominal length, empty for the real one
     */
    public abstract Optional<Duration> nominal();

    /**
     * Checks if time is counted for each unit: each machine, user or device.
     *
     * @return true if time is multiplied with what was deployed
     */
    @Value.Default
    public boolean isPerUnit() {
        return false;
    }

    /**
     * Returns the part of this base in the open time of a calendar.
     *
     * @param calendar the id of the calendar
     * @return this base in service hours
     */
    public TimeBase during(String calendar) {
        return ImmutableTimeBase.builder().from(this).calendar(calendar).build();
    }

    /**
     * Returns the part of this base in which something was deployed.
     *
     * @return this base while deployed
     */
    public TimeBase whileDeployed() {
        return ImmutableTimeBase.builder().from(this).isDeployed(true).build();
    }

    /**
     * Returns this base without permitted windows; time in them is neither up nor down.
     *
     * @param reason what facts call such an exclusion, such as {@code maintenance}
     * @return this base less those windows
     */
    public TimeBase less(String reason) {
        List<String> reasons = new ArrayList<>(permitted());
        reasons.add(reason);
        return ImmutableTimeBase.builder().from(this).permitted(reasons).build();
    }

    /**
     * Returns this base with a length that is taken for it, such as 30 days or 730 hours.
     *
     * <p>Availability is then {@code (N − downtime) / N}: 100 % without downtime, and below 0 % where downtime exceeds
     * the nominal length.
     *
     * @param length the nominal length, above 0
     * @return this base with that length
     * @throws IllegalArgumentException if the length is not above 0, or the base is for each unit
     */
    public TimeBase countedAs(Duration length) {
        return ImmutableTimeBase.builder().from(this).nominal(length).build();
    }

    /**
     * Returns this base multiplied with what was deployed: the time of each machine, user or device counts.
     *
     * <p>Each resource with a {@linkplain io.github.slakit.core.fact.Deployment deployment} counts with its units while
     * it is deployed. An outage of a resource concerns only it, one without a resource concerns all.
     *
     * @return this base for each unit
     */
    public TimeBase perUnit() {
        return ImmutableTimeBase.builder()
                .from(this)
                .isDeployed(true)
                .isPerUnit(true)
                .build();
    }

    @Value.Check
    void check() {
        if (isPerUnit() && nominal().isPresent()) {
            throw new IllegalArgumentException("Base for each unit must be of real length, but was counted as "
                    + nominal().get());
        }
        nominal().filter(length -> length.isZero() || length.isNegative()).ifPresent(length -> {
            throw new IllegalArgumentException("Nominal length of a base must be above 0, but was " + length);
        });
    }

    /** Returns the base in words. */
    @Override
    public String toString() {
        return (isPerUnit() ? "each unit in " : "")
                + calendar().map(id -> "service hours '" + id + "'").orElse("the period")
                + (isDeployed() ? " while deployed" : "")
                + (permitted().isEmpty() ? "" : " less " + String.join(" and ", permitted()))
                + nominal().map(length -> " counted as " + length).orElse("");
    }
}
