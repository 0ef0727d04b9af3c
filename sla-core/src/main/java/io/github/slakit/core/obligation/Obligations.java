package io.github.slakit.core.obligation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who owes whom what among any number of parties.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the obligations, in the order of the contract
 */
public record Obligations(List<Obligation> all) {

    /**
     * Obtains obligations.
     *
     * @param all the obligations, in the order of the contract
     * @throws IllegalArgumentException if two of them have one id
     */
    public Obligations {
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (Obligation each : all) {
            if (!ids.add(each.id())) {
                throw new IllegalArgumentException(
                        "Id of an obligation must be its own, but '" + each.id() + "' is that of several");
            }
        }
    }

    /**
     * Obtains obligations.
     *
     * @param all the obligations, in the order of the contract
     * @return the obligations
     * @throws IllegalArgumentException if two of them have one id
     */
    public static Obligations of(Obligation... all) {
        return new Obligations(Arrays.asList(all));
    }

    /**
     * Returns the parties that owe or are owed something.
     *
     * @return ids in order of the contract
     */
    public List<String> parties() {
        return all.stream()
                .flatMap(each -> Stream.of(each.obligor(), each.obligee()))
                .distinct()
                .toList();
    }

    /**
     * Returns what a party owes.
     *
     * @param party the id of the party
     * @return its obligations, in order of the contract
     */
    public List<Obligation> owedBy(String party) {
        return those(each -> each.obligor().equals(party));
    }

    /**
     * Returns what a party is owed.
     *
     * @param party the id of the party
     * @return the obligations of others to it, in order of the contract
     */
    public List<Obligation> owedTo(String party) {
        return those(each -> each.obligee().equals(party));
    }

    /**
     * Returns what a contact sees to.
     *
     * @param contact the id of the contact
     * @return the obligations that it is the owner of, in order of the contract
     */
    public List<Obligation> ownedBy(String contact) {
        return those(each -> each.owner().filter(contact::equals).isPresent());
    }

    private List<Obligation> those(Predicate<Obligation> condition) {
        return all.stream().filter(condition).toList();
    }

    /**
     * Checks that a party may leave.
     *
     * @param party the id of the party
     * @throws IllegalStateException if it owes or is owed something
     */
    public void requireNoneOf(String party) {
        List<String> open = those(
                        each -> each.obligor().equals(party) || each.obligee().equals(party))
                .stream()
                .map(Obligation::id)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "Party '" + party + "' must have no obligations to be removed, but has " + open);
        }
    }
}
