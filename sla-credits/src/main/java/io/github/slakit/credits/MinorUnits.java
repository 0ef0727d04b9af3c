package io.github.slakit.credits;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Exact amounts in the smallest amounts of a currency that can be paid. */
final class MinorUnits {

    private MinorUnits() {}

    static Figure one(CurrencyUnit currency) {
        return Figure.of(BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces()), Unit.of(currency.getCode()));
    }

    static BigInteger of(Figure amount, CurrencyUnit currency, RoundingMode mode) {
        return amount.dividedBy(one(currency)).round(0, mode).toBigIntegerExact();
    }

    static Money money(BigInteger minorUnits, CurrencyUnit currency) {
        return Money.of(currency, new BigDecimal(minorUnits, currency.getDecimalPlaces()));
    }
}
