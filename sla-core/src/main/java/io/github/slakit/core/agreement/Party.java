package io.github.slakit.core.agreement;

/**
 * A party to an agreement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how terms refer to it
 * @param name what it is called
 * @param role as what it takes part
 */
public record Party(String id, String name, PartyRole role) {

    /**
     * Returns a party that delivers services.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @return the party
     */
    public static Party provider(String id, String name) {
        return new Party(id, name, PartyRole.PROVIDER);
    }

    /**
     * Returns a party that receives services.
     *
     * @param id how terms refer to it
     * @param name what it is called
     * @return the party
     */
    public static Party customer(String id, String name) {
        return new Party(id, name, PartyRole.CUSTOMER);
    }
}
