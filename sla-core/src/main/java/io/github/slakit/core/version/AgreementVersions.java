package io.github.slakit.core.version;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.lint.InvalidTermsException;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.time.MeasurementPeriod;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An agreement and its amendments: version 1 from the start of its term, each further one from its effective instant.
 *
 * <p>Versions are in order of time, no two of them with one effective instant, and never edited: an amendment gives a
 * longer chain and leaves the earlier versions as they are.
 *
 * <p>A service level is known by its id throughout. Each version has the service levels that it promises; an amendment
 * changes how periods of a service level are judged only where it changes its service, metric, target, period or
 * exclusions. If that happens in the midst of a period, {@link MidPeriod} decides. A service level that is new or gone
 * begins or ends with a period, or in the midst of it where that is split or blended. No period goes beyond the end of
 * the term, as last amended.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AgreementVersions permits ImmutableAgreementVersions {

    AgreementVersions() {}

    /**
     * Returns the chain of an agreement and its amendments.
     *
     * @param first version 1
     * @param amendments versions 2, 3 and so on
     * @return the chain
     * @throws InvalidTermsException if the amendments do not follow each other, lack signatures or have a rule for the
     *     midst of a period that does not fit; it carries everything that is wrong
     */
    public static AgreementVersions of(Agreement first, Amendment... amendments) {
        return ImmutableAgreementVersions.builder()
                .first(first)
                .addAmendments(amendments)
                .build();
    }

    /**
     * Returns version 1.
     *
     * @return the agreement before all amendments
     */
    public abstract Agreement first();

    /**
     * Returns what led to the further versions.
     *
     * @return the amendments, in order of their effective instants; the first one gives version 2
     */
    public abstract List<Amendment> amendments();

    @Value.Check
    void check() {
        InvalidTermsException.throwIfErrors(
                "Versions of agreement '" + first().id() + "'", new ChainLint(this).check());
    }

    /**
     * Returns this chain with a further version.
     *
     * @param amendment the amendment
     * @return the longer chain
     * @throws InvalidTermsException if it does not follow the others, lacks signatures or has a rule for the midst of a
     *     period that does not fit; it carries everything that is wrong
     */
    public AgreementVersions amendedBy(Amendment amendment) {
        return ImmutableAgreementVersions.builder()
                .from(this)
                .addAmendments(amendment)
                .build();
    }

    /**
     * Returns how many versions there are.
     *
     * @return 1 and the number of amendments
     */
    public int count() {
        return amendments().size() + 1;
    }

    /**
     * Returns a version.
     *
     * @param number 1 for the first one
     * @return its terms
     * @throws IllegalArgumentException if there is no such version
     */
    public Agreement get(int number) {
        if (number < 1 || number > count()) {
            throw new IllegalArgumentException(
                    "Version of agreement '" + first().id() + "' must be from 1 to " + count() + ", but was " + number);
        }
        return number == 1 ? first() : amendments().get(number - 2).terms();
    }

    /**
     * Returns the last version.
     *
     * @return the terms as last amended
     */
    public Agreement latest() {
        return get(count());
    }

    /**
     * Returns from when on a version holds.
     *
     * @param number 1 for the first one
     * @return the start of the term, or the effective instant of an amendment
     * @throws IllegalArgumentException if there is no such version
     */
    public Instant effective(int number) {
        Agreement terms = get(number);
        return number == 1
                ? terms.term().interval(terms.zone()).getStart()
                : amendments().get(number - 2).effective();
    }

    /**
     * Returns which version is in force.
     *
     * @param instant the instant to look at
     * @return its number
     * @throws IllegalArgumentException if none is: before the term, or after its end in the version that would be
     */
    public int numberAt(Instant instant) {
        int number = (int) IntStream.rangeClosed(1, count())
                .filter(each -> !effective(each).isAfter(instant))
                .count();
        if (number == 0 || !endOf(number).isAfter(instant)) {
            throw new IllegalArgumentException("Instant must lie in the term of agreement '" + first().id() + "', "
                    + get(Math.max(number, 1)).term() + ", but was " + instant);
        }
        return number;
    }

    /** Returns when a version ends if it is not amended. */
    Instant endOf(int number) {
        return get(number).term().interval(get(number).zone()).getEnd();
    }

    /**
     * Returns the terms in force.
     *
     * @param instant the instant to look at
     * @return the version that took effect last
     * @throws IllegalArgumentException if none is in force then
     */
    public Agreement at(Instant instant) {
        return get(numberAt(instant));
    }

    /**
     * Returns what a version changed.
     *
     * @param number 2 for the first amendment
     * @return the differences from the version before
     * @throws IllegalArgumentException if there is no such version, or none before it
     */
    public AgreementDiff changes(int number) {
        return AgreementDiff.between(get(number - 1), get(number));
    }

    /**
     * Finds the terms by which a service level is judged, which may still be old ones after an amendment has taken
     * effect.
     *
     * @param serviceLevel the id of the service level
     * @param instant the instant to look at
     * @return the service level of the version that judges then; in a period that is blended, the old one before the
     *     amendment takes effect, the new one from then on; empty if it is not judged then
     * @throws IllegalArgumentException if no version has such a service level
     */
    public Optional<ServiceLevel> find(String serviceLevel, Instant instant) {
        return stages(serviceLevel).list().stream()
                .filter(stage -> stage.interval().contains(instant))
                .findFirst()
                .map(Stage::level);
    }

    /**
     * Returns all that is judged of a service level.
     *
     * @param serviceLevel the id of the service level
     * @return periods, and parts of those that are split, in order of time; the parts of one period have its number
     * @throws IllegalArgumentException if no version has such a service level
     */
    public List<MeasurementPeriod> periods(String serviceLevel) {
        return stages(serviceLevel).slots().stream().map(Slot::period).toList();
    }

    /** Returns the terms by which a service level is judged over time. */
    Stages stages(String serviceLevel) {
        if (!levelIds().contains(serviceLevel)) {
            throw new IllegalArgumentException("Service level must be one of " + levelIds()
                    + " in the versions of agreement '" + first().id() + "', but was '" + serviceLevel + "'");
        }
        return new Stages(this, serviceLevel);
    }

    /** Returns the ids of the service levels of all versions, in alphabetical order. */
    @Value.Lazy
    Set<String> levelIds() {
        Set<String> ids = new TreeSet<>();
        IntStream.rangeClosed(1, count())
                .forEach(number -> get(number).serviceLevels().forEach(level -> ids.add(level.id())));
        return Collections.unmodifiableSet(ids);
    }

    /**
     * Returns what the last amendment makes it necessary to assess and settle again, for it was backdated.
     *
     * @return by the ids of service levels, the periods that had ended when it was concluded and that it judges
     *     otherwise, or no longer; none if it was not backdated
     */
    public Map<String, List<MeasurementPeriod>> resettlement() {
        Map<String, List<MeasurementPeriod>> changed = new LinkedHashMap<>();
        if (!amendments().isEmpty()) {
            Amendment last = amendments().get(amendments().size() - 1);
            last.concluded()
                    .filter(last.effective()::isBefore)
                    .ifPresent(until -> levelIds().forEach(id -> changed.put(id, rejudged(id, until))));
        }
        changed.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(changed);
    }

    private List<MeasurementPeriod> rejudged(String id, Instant until) {
        List<Slot> before = new Stages(withoutLast(), id).slots();
        List<Slot> after = new Stages(this, id).slots();
        Stream<Slot> anew = after.stream().filter(slot -> before.stream().noneMatch(slot::isJudgedLike));
        Stream<Slot> gone = before.stream()
                .filter(slot -> after.stream()
                        .noneMatch(other ->
                                other.period().number() == slot.period().number()));
        return Stream.concat(anew, gone)
                .map(Slot::period)
                .filter(period -> !period.interval().getEnd().isAfter(until))
                .toList();
    }

    private AgreementVersions withoutLast() {
        return of(first(), amendments().subList(0, amendments().size() - 1).toArray(Amendment[]::new));
    }

    /**
     * Returns what of a history counts.
     *
     * @param history entries about service levels, in any order
     * @param instant the instant to look from
     * @return the entries but those of periods that were over when an amendment, up to that instant, reset the history
     *     of their service level
     */
    public List<PeriodVerdict> counting(Collection<PeriodVerdict> history, Instant instant) {
        return history.stream()
                .filter(entry -> new Stages(this, entry.serviceLevel())
                        .lastReset(instant)
                        .filter(reset -> !entry.period().interval().getEnd().isAfter(reset))
                        .isEmpty())
                .toList();
    }

    /**
     * Binds the calendars that the versions name, and checks all of them.
     *
     * @param calendars calendars by the ids that service levels name
     * @return the versions, ready to be evaluated
     * @throws InvalidTermsException if something is an error in a version; it carries all errors of all versions
     */
    public ResolvedVersions resolve(Map<String, BusinessCalendar> calendars) {
        return new ResolvedVersions(this, calendars);
    }

    /** Returns the agreement and when its versions take effect. */
    @Override
    public String toString() {
        return "'" + first().id() + "', "
                + IntStream.rangeClosed(1, count())
                        .mapToObj(number -> "version " + number + " from " + effective(number))
                        .toList();
    }
}
