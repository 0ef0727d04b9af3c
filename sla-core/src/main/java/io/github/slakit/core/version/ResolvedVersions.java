package io.github.slakit.core.version;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Assessment;
import io.github.slakit.core.agreement.ResolvedAgreement;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.lint.Finding;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.time.Periods;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.Interval;

/**
 * The versions of an agreement with their calendars, checked and ready to be evaluated.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResolvedVersions {

    private final AgreementVersions definition;
    private final List<ResolvedAgreement> versions = new ArrayList<>();
    private final Set<String> services = new TreeSet<>();

    ResolvedVersions(AgreementVersions definition, Map<String, BusinessCalendar> calendars) {
        this.definition = definition;
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= definition.count(); number++) {
            String path = "versions[" + number + "].";
            definition.get(number).lint(calendars).stream()
                    .map(each -> each.under(path))
                    .forEach(findings::add);
        }
        InvalidTermsException.throwIfErrors(
                "Versions of agreement '" + definition.first().id() + "'", findings);
        for (int number = 1; number <= definition.count(); number++) {
            Agreement terms = definition.get(number);
            versions.add(terms.resolve(calendars));
            terms.services().stream().map(Service::id).forEach(services::add);
        }
    }

    /**
     * Returns the versions as the parties signed them.
     *
     * @return the definition
     */
    public AgreementVersions definition() {
        return definition;
    }

    /**
     * Returns a version, ready to be evaluated by itself.
     *
     * @param number 1 for the first one
     * @return the agreement
     * @throws IllegalArgumentException if there is no such version
     */
    public ResolvedAgreement get(int number) {
        definition.get(number);
        return versions.get(number - 1);
    }

    /**
     * Returns the terms in force, ready to be evaluated by themselves.
     *
     * @param instant the instant to look at
     * @return the agreement
     * @throws IllegalArgumentException if no version is in force then
     */
    public ResolvedAgreement at(Instant instant) {
        return get(definition.numberAt(instant));
    }

    /**
     * Assesses a service level over what is settled with a calendar month: the periods that end in it.
     *
     * @param serviceLevel the id of the service level
     * @param month a month in the zone of the contract
     * @param facts what was recorded, at least for these periods
     * @return figures and verdicts with their evidence, in order of time: one for each period, one for each part of a
     *     period that is split
     * @throws IllegalArgumentException if there is no such service level, or a fact is about a service that no version
     *     covers
     */
    public List<Assessment> assess(String serviceLevel, YearMonth month, Facts facts) {
        return assess(
                serviceLevel, Periods.month(month, definition.first().zone()).interval(), facts);
    }

    /**
     * Assesses a service level over the periods that end in a stretch of time.
     *
     * @param serviceLevel the id of the service level
     * @param stretch a half-open interval; a period that ends with it is among them, one that ends as it begins is not
     * @param facts what was recorded, at least for these periods
     * @return figures and verdicts with their evidence, in order of time: one for each period, one for each part of a
     *     period that is split
     * @throws IllegalArgumentException if there is no such service level, or a fact is about a service that no version
     *     covers
     */
    public List<Assessment> assess(String serviceLevel, Interval stretch, Facts facts) {
        List<Slot> slots = definition.stages(serviceLevel).slots();
        requireKnown(facts);
        return slots.stream()
                .filter(slot -> endsIn(slot.period().interval().getEnd(), stretch))
                .map(slot -> assess(slot, facts))
                .toList();
    }

    private static boolean endsIn(Instant end, Interval stretch) {
        return end.isAfter(stretch.getStart()) && !end.isAfter(stretch.getEnd());
    }

    private Assessment assess(Slot slot, Facts facts) {
        Assessment assessment = versions.get(slot.version() - 1)
                .assess(
                        slot.level().id(),
                        slot.period(),
                        facts.about(slot.level().service()));
        return slot.target().equals(slot.level().target()) ? assessment : assessment.withTarget(slot.target());
    }

    private void requireKnown(Facts facts) {
        for (String service : facts.services()) {
            if (!services.contains(service)) {
                throw new IllegalArgumentException("Service of a fact must be one of " + services
                        + " in the versions of agreement '" + definition.first().id() + "', but was '" + service
                        + "'");
            }
        }
    }
}
