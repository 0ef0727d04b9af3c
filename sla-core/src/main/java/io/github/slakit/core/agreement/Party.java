package io.github.slakit.core.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * A party to an agreement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how terms refer to it
 * @param name what it is called
 * @param role as what it takes part
 * @param contacts whom to turn to, in the order of the contract
 */
public record Party(String id, String name, PartyRole role, List<Contact> contacts) {

    /**
     * Obtains a party.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @param role as what it takes part
     * @param contacts whom to turn to, in the order of the contract
     */
    public Party {
        contacts = List.copyOf(contacts);
    }

    /**
     * Returns a party.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @param role as what it takes part
     * @return the party, without a contact
     */
    public static Party of(String id, String name, PartyRole role) {
        return new Party(id, name, role, List.of());
    }

    /**
     * Returns a party that delivers services.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @return the party
     */
    public static Party provider(String id, String name) {
        return of(id, name, PartyRole.PROVIDER);
    }

    /**
     * Returns a party that receives services.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @return the party
     */
    public static Party customer(String id, String name) {
        return of(id, name, PartyRole.CUSTOMER);
    }

    /**
     * Returns a party that both delivers and receives, within one organisation.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @return the party
     */
    public static Party team(String id, String name) {
        return of(id, name, PartyRole.TEAM);
    }

    /**
     * Returns this party with a further contact.
     *
     * @param contact whom to turn to
     * @return the party
     */
    public Party contact(Contact contact) {
        List<Contact> more = new ArrayList<>(contacts);
        more.add(contact);
        return new Party(id, name, role, more);
    }
}
