package io.github.slakit.core.agreement;

/**
 * A person or desk to turn to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how terms refer to it
 * @param name who it is
 * @param reach how to reach it, such as an address; empty if not stated
 */
public record Contact(String id, String name, String reach) {

    /**
     * Returns a contact.
     *
     * @param id how terms refer to it
     * @param name who it is
     * @return the contact, without an address
     */
    public static Contact of(String id, String name) {
        return new Contact(id, name, "");
    }

    /**
     * Returns this contact with an address.
     *
     * @param reach how to reach it
     * @return the contact
     */
    public Contact at(String reach) {
        return new Contact(id, name, reach);
    }
}
