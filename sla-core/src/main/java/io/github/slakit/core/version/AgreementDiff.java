package io.github.slakit.core.version;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.lint.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The differences between two agreements, in contract words: two versions, or a template and an offer.
 *
 * <p>Parties, services and service levels are matched by their ids, exclusions by their reasons. Another metric,
 * another period or another unit is reported as not comparable, for it may be less. The ids of the agreements may
 * differ.
 *
 * <pre>{@code
 * AgreementDiff.between(version1, version2).toString();
 * // uptime target 99.9 % → 99.99 %: allows 10 times less downtime, 4 min 19 s instead of 43 min 12 s in a 30-day month
 * AgreementDiff.between(template, offer).complies();    // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes what is different, in the order of the contract
 */
public record AgreementDiff(List<Change> changes) {

    /**
     * Obtains the differences.
     *
     * @param changes what is different, in the order of the contract
     */
    public AgreementDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two agreements.
     *
     * @param before the earlier one, or the template
     * @param after the later one, or the offer
     * @return what is different in the later one
     */
    public static AgreementDiff between(Agreement before, Agreement after) {
        Changes changes = new Changes();
        changes.compare("zone", "zone", before.zone(), after.zone(), Effect.NEUTRAL);
        changes.compare("term", "term", before.term(), after.term(), Effect.NEUTRAL);
        compareParties(changes, before, after);
        compareServices(changes, before, after);
        compareLevels(changes, before, after);
        return new AgreementDiff(changes.list());
    }

    private static void compareParties(Changes changes, Agreement before, Agreement after) {
        changes.members(
                "parties",
                "party ",
                Changes.index(before.parties(), Party::id),
                Changes.index(after.parties(), Party::id),
                new Changes.Kind<>(Party::name, Effect.NEUTRAL, Effect.NEUTRAL, member -> {
                    changes.compare(
                            member.at("name"),
                            member.subject("name"),
                            member.before().name(),
                            member.after().name(),
                            Effect.NEUTRAL);
                    changes.compare(
                            member.at("role"),
                            member.subject("role"),
                            member.before().role(),
                            member.after().role(),
                            Effect.NEUTRAL);
                }));
    }

    private static void compareServices(Changes changes, Agreement before, Agreement after) {
        changes.members(
                "services",
                "service ",
                Changes.index(before.services(), Service::id),
                Changes.index(after.services(), Service::id),
                new Changes.Kind<>(
                        Service::name,
                        Effect.STRONGER,
                        Effect.WEAKER,
                        member -> changes.compare(
                                member.at("name"),
                                member.subject("name"),
                                member.before().name(),
                                member.after().name(),
                                Effect.NEUTRAL)));
    }

    private static void compareLevels(Changes changes, Agreement before, Agreement after) {
        Map<String, ServiceLevel> old = Changes.index(before.serviceLevels(), ServiceLevel::id);
        changes.members(
                "serviceLevels",
                "",
                old,
                Changes.index(after.serviceLevels(), ServiceLevel::id),
                new Changes.Kind<>(
                        level -> level.metric() + " " + level.target(),
                        Effect.STRONGER,
                        Effect.WEAKER,
                        member -> new LevelDiff(changes, member).compare()));
    }

    /**
     * Returns where less may be promised.
     *
     * @return the changes that are weaker or not comparable
     */
    public List<Change> weaker() {
        return changes.stream().filter(change -> change.effect().isWorse()).toList();
    }

    /**
     * Checks if all that was promised before is promised after, as an offer must do by its template.
     *
     * @return true if nothing is weaker
     */
    public boolean complies() {
        return weaker().isEmpty();
    }

    /**
     * Returns where less may be promised as findings.
     *
     * @return a warning for each change that is weaker or not comparable
     */
    public List<Finding> lint() {
        return weaker().stream()
                .map(change -> Finding.warning("template.weaker", change.path(), change.sentence()))
                .toList();
    }

    /** Returns the changes, each in a line. */
    @Override
    public String toString() {
        return changes.stream().map(Change::sentence).collect(Collectors.joining("\n"));
    }
}
