package io.github.slakit.core.agreement;

/**
 * Where the facts of a service level come from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what records them, such as a monitor or a ticket system
 * @param automated false if somebody writes them down by hand
 */
public record Source(String name, boolean automated) {

    /**
     * Returns a source that records by itself.
     *
     * @param name what records the facts
     * @return the source
     */
    public static Source automated(String name) {
        return new Source(name, true);
    }

    /**
     * Returns a source in which somebody writes facts down.
     *
     * @param name where
     * @return the source
     */
    public static Source manual(String name) {
        return new Source(name, false);
    }
}
