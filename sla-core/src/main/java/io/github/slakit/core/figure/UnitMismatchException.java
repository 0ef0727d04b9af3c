package io.github.slakit.core.figure;

/**
 * A refusal to compute with two units that do not fit, or in a unit that a term does not take.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The symbol of the unit that was needed. */
    private final String expected;

    /** The symbol of the unit that was found. */
    private final String actual;

    UnitMismatchException(String what, Unit expected, Unit actual) {
        super(what + " must be in " + name(expected) + ", but was in " + name(actual));
        this.expected = expected.symbol();
        this.actual = actual.symbol();
    }

    private static String name(Unit unit) {
        return unit.equals(Unit.ONE) ? "plain numbers" : "'" + unit + "'";
    }

    /**
     * Returns the symbol of the unit that was needed.
     *
     * @return the symbol, empty for plain numbers
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns the symbol of the unit that was found.
     *
     * @return the symbol, empty for plain numbers
     */
    public String actual() {
        return actual;
    }
}
