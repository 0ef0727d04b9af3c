package io.github.slakit.core.agreement;

/**
 * A service that an agreement covers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id how terms and facts refer to it
 * @param name what it is called
 */
public record Service(String id, String name) {

    /**
     * Returns a service.
     *
     * @param id how terms and facts refer to it
     * @param name what it is called
     * @return the service
     */
    public static Service of(String id, String name) {
        return new Service(id, name);
    }
}
