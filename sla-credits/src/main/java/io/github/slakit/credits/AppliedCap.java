package io.github.slakit.credits;

import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.credits.remedy.Cap;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * A cap with the charge that it is taken of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cap the rule
 * @param charge the exact amount of its charge
 */
public record AppliedCap(Cap cap, Figure charge) {

    /**
     * Returns the bound.
     *
     * @return the percentage of the charge, exact
     */
    public Figure amount() {
        return charge.times(cap.share().asFactor());
    }

    /** Returns the largest whole number of minor units within the bound. */
    BigInteger minorUnits(CurrencyUnit currency) {
        return MinorUnits.of(amount(), currency, RoundingMode.DOWN);
    }

    /**
     * Explains the bound.
     *
     * @return a tree whose figure is the bound
     */
    public Explanation explain() {
        return Explanation.product(
                        "cap",
                        Explanation.input("share", cap.share()),
                        Explanation.input("charge '" + cap.charge() + "'", charge))
                .withClause(cap.clause());
    }
}
