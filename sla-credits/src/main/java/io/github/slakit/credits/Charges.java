package io.github.slakit.credits;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was charged in a billing period, by the names that credits and caps use; net of tax, as charged.
 *
 * <p>Immutable and thread-safe.
 */
public final class Charges {

    private final SortedMap<String, Money> amounts;

    private Charges(SortedMap<String, Money> amounts) {
        this.amounts = amounts;
    }

    /**
     * Obtains a single charge.
     *
     * @param name the name that the contract uses
     * @param amount what was charged, at least 0
     * @return the charges
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Charges of(String name, Money amount) {
        return of(Map.of(name, amount));
    }

    /**
     * Obtains charges.
     *
     * @param amounts what was charged by the names that the contract uses, each at least 0, in one currency
     * @return the charges
     * @throws IllegalArgumentException if an amount is negative, or if there are two currencies
     */
    public static Charges of(Map<String, Money> amounts) {
        SortedMap<String, Money> sorted = new TreeMap<>(amounts);
        sorted.forEach((name, amount) -> {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Charge '" + name + "' must be at least 0, but was " + amount);
            }
        });
        if (sorted.values().stream().map(Money::getCurrencyUnit).distinct().count() > 1) {
            throw new IllegalArgumentException("Charges must be in one currency, but were " + sorted);
        }
        return new Charges(Collections.unmodifiableSortedMap(sorted));
    }

    /**
     * Returns the charges by name.
     *
     * @return an unmodifiable map in the order of the names
     */
    public Map<String, Money> amounts() {
        return amounts;
    }

    /** Returns the exact amount of a charge, which must be known and in the currency of the contract. */
    Figure get(String name, CurrencyUnit currency) {
        Money amount = amounts.get(name);
        if (amount == null) {
            throw new IllegalArgumentException(
                    "Charge must be one of " + amounts.keySet() + ", but was '" + name + "'");
        }
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException(
                    "Charge '" + name + "' must be in " + currency + " as the contract, but was " + amount);
        }
        return Figure.of(amount.getAmount(), Unit.of(currency.getCode()));
    }

    /** Checks if the other has equal charges. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Charges that && amounts.equals(that.amounts);
    }

    /** Returns a hash code of the charges. */
    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** Returns names and amounts. */
    @Override
    public String toString() {
        return amounts.toString();
    }
}
