package io.github.slakit.credits;

import io.github.slakit.core.agreement.Assessment;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that follows from a period: verdicts, statement, rights, and the ledger for the next one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Settlement permits ImmutableSettlement {

    Settlement() {}

    /**
     * Returns the assessment of each service level.
     *
     * @return assessments, in the order of the contract
     */
    public abstract List<Assessment> assessments();

    /**
     * Returns what is owed.
     *
     * @return the statement
     */
    public abstract Statement statement();

    /**
     * Returns how far each right is.
     *
     * @return rights, in the order of the contract
     */
    public abstract List<RightStatus> rights();

    /**
     * Returns what the next settlement must know.
     *
     * @return the ledger with this period
     */
    public abstract Ledger ledger();
}
