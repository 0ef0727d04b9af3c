package io.github.slakit.core.figure;

/**
 * What a figure counts: percent, seconds, a currency, requests.
 *
 * <p>Units are equal if their symbols are. A currency is written by its ISO 4217 code. There is no silent
 * conversion between units.
 *
 * <p>Immutable and thread-safe.
 *
 * @param symbol how the unit is written behind a number, such as {@code %} or {@code USD}; empty for a plain number
 */
public record Unit(String symbol) {

    /** A plain number, written without a unit. */
    public static final Unit ONE = new Unit("");

    /** Hundredths of a whole. */
    public static final Unit PERCENT = new Unit("%");

    /** Elapsed seconds; a nanosecond is an exact fraction of one. */
    public static final Unit SECOND = new Unit("s");

    /**
     * Obtains a unit.
     *
     * @param symbol how the unit is written behind a number, such as {@code %} or {@code USD}; empty for a plain number
     * @throws IllegalArgumentException if the symbol holds a digit or white space
     */
    public Unit {
        if (!symbol.matches("[^\\s\\d]*")) {
            throw new IllegalArgumentException("Unit must have neither digits nor spaces, but was '" + symbol + "'");
        }
    }

    /**
     * Obtains the unit with a symbol.
     *
     * @param symbol how the unit is written behind a number
     * @return the unit
     * @throws IllegalArgumentException if the symbol holds a digit or white space
     */
    public static Unit of(String symbol) {
        return new Unit(symbol);
    }

    /** Returns the symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
