package io.github.slakit.core.fact;

/**
 * A refusal of two facts that bear one id and one revision but say different things.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConflictingFactsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The id that both facts bear. */
    private final String id;

    ConflictingFactsException(Fact<?> one, Fact<?> two) {
        super("Fact '" + one.id() + "' must have one content in revision " + one.revision() + ", but was " + one
                + " and " + two);
        this.id = one.id();
    }

    /**
     * Returns the id that both facts bear.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
