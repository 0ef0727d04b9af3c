package io.github.slakit.credits;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.agreement.ResolvedAgreement;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.credits.remedy.Remedies;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A contract with its calendars, checked as a whole and ready to be settled.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedContract {

    private final Contract definition;
    private final ResolvedAgreement agreement;

    ResolvedContract(Contract definition, Map<String, BusinessCalendar> calendars) {
        InvalidTermsException.throwIfErrors(
                "Contract '" + definition.agreement().id() + "'", definition.lint(calendars));
        this.definition = definition;
        this.agreement = definition.agreement().resolve(calendars);
    }

    /**
     * Returns the contract as the parties signed it.
     *
     * @return the definition
     */
    public Contract definition() {
        return definition;
    }

    /**
     * Returns the agreement of the contract.
     *
     * @return the agreement with its calendars
     */
    public ResolvedAgreement agreement() {
        return agreement;
    }

    /**
     * Settles a calendar month: assesses each service level over each of its periods that ends in the month, computes
     * credits and counts towards rights.
     *
     * @param month a month in the zone of the contract, after all months in the ledger
     * @param facts what was recorded, at least for the periods that end in that month
     * @param charges what was charged for that month, by the names that credits and caps use
     * @param ledger the ledger that the settlement before returned, or an empty one
     * @return statement, rights and the ledger for the next settlement
     * @throws IllegalArgumentException if the agreement does not hold in that month, or a charge is missing or in
     *     another currency
     * @throws io.github.slakit.core.agreement.UnknownServiceException if a fact is about a service that the agreement
     *     does not cover
     * @throws IllegalStateException if the ledger has the month, or a later one
     * @throws ArithmeticException if the contract rounds by {@link java.math.RoundingMode#UNNECESSARY} and the exact sum
     *     is no whole number of minor units
     */
    public Settlement settle(YearMonth month, Facts facts, Charges charges, Ledger ledger) {
        MeasurementPeriod period = agreement.period(month);
        requireNext(period, ledger);
        List<Assessment> assessments = definition.agreement().serviceLevels().stream()
                .map(ServiceLevel::id)
                .flatMap(level -> agreement.periods(level, month).stream()
                        .map(settled -> agreement.assess(level, settled, facts)))
                .toList();
        Remedies remedies = definition.remedies();
        Ledger next =
                ledger.plus(period, assessments.stream().map(Assessment::entry).toList());
        return ImmutableSettlement.builder()
                .assessments(assessments)
                .statement(StatementCalculator.calculate(period, remedies, assessments, charges))
                .rights(rights(remedies, next.verdicts(), month))
                .ledger(next)
                .build();
    }

    private void requireNext(MeasurementPeriod period, Ledger ledger) {
        ledger.lastPeriod().filter(last -> isNotBefore(last, period)).ifPresent(last -> {
            throw new IllegalStateException("Period to settle must come after the last one in the ledger, "
                    + last.label() + ", but was " + period.label());
        });
    }

    private static boolean isNotBefore(MeasurementPeriod last, MeasurementPeriod period) {
        return last.interval().getEnd().isAfter(period.interval().getStart()) || last.equals(period);
    }

    private List<RightStatus> rights(Remedies remedies, List<PeriodVerdict> history, YearMonth month) {
        return remedies.rights().stream()
                .map(right -> new RightStatus(
                        right.id(),
                        right.right(),
                        right.tally().count(history, count -> agreement.standpoint(count, month))))
                .toList();
    }
}
