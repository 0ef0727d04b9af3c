package io.github.slakit.credits;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.credits.remedy.Remedies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An agreement with its remedies: a definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agreement what is promised
 * @param remedies what follows from a miss
 */
public record Contract(Agreement agreement, Remedies remedies) {

    /**
     * Obtains a contract.
     *
     * @param agreement what is promised
     * @param remedies what follows from a miss
     * @return the contract
     */
    public static Contract of(Agreement agreement, Remedies remedies) {
        return new Contract(agreement, remedies);
    }

    /**
     * Checks the whole definition, agreement and remedies.
     *
     * @return everything that is wrong, in the order of the contract; empty if nothing is
     */
    public List<Finding> lint() {
        return withRemedies(agreement.lint());
    }

    /**
     * Checks the whole definition together with the calendars that it is to be resolved with.
     *
     * @param calendars calendars by the ids that service levels name
     * @return what {@link #lint()} finds, and each calendar that is not among them
     */
    public List<Finding> lint(Map<String, BusinessCalendar> calendars) {
        return withRemedies(agreement.lint(calendars));
    }

    private List<Finding> withRemedies(List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        findings.addAll(RemedyLint.check(this));
        return List.copyOf(findings);
    }

    /**
     * Binds the calendars that the agreement names, and checks the whole.
     *
     * @param calendars calendars by the ids that service levels name
     * @return the contract, ready to be settled
     * @throws io.github.slakit.core.lint.InvalidTermsException if something is an error; it carries all errors
     */
    public ResolvedContract resolve(Map<String, BusinessCalendar> calendars) {
        return new ResolvedContract(this, calendars);
    }
}
