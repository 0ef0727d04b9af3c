package io.github.slakit.core.agreement;

import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.time.Deadline;
import java.util.Optional;

/**
 * A condition under which a party may end the agreement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what it is called
 * @param party the id of the party that may end it
 * @param when what must have happened; empty for any time
 * @param effective when the agreement ends, counted from the notice; empty for at once
 */
public record Cancellation(String id, String party, Optional<Tally> when, Optional<Deadline> effective) {

    /**
     * Returns a condition that can be counted.
     *
     * @param id what it is called
     * @param party the id of the party that may end it
     * @param when what must have happened
     * @return the condition
     */
    public static Cancellation when(String id, String party, Tally when) {
        return new Cancellation(id, party, Optional.of(when), Optional.empty());
    }

    /**
     * Returns the right to end the agreement at any time.
     *
     * @param id what it is called
     * @param party the id of the party that may end it
     * @return the condition
     */
    public static Cancellation anyTime(String id, String party) {
        return new Cancellation(id, party, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this condition with a notice period.
     *
     * @param deadline when the agreement ends, counted from the notice
     * @return the condition
     */
    public Cancellation effective(Deadline deadline) {
        return new Cancellation(id, party, when, Optional.of(deadline));
    }
}
