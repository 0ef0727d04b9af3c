package io.github.slakit.core.version;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.metric.ExclusionRule.Allowance;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times in words, such as {@code 43 min 12 s}. */
final class Words {

    private static final BigInteger MINUTE = BigInteger.valueOf(60);

    private Words() {}

    static String of(Duration time) {
        return of(Figure.of(time));
    }

    static String of(Allowance allowance) {
        return of(allowance.atMost()) + " in " + allowance.per();
    }

    /** Returns hours, minutes and seconds, a started second cut off; below a minute the exact seconds. */
    static String of(Figure seconds) {
        BigInteger whole = seconds.amount().round(0, RoundingMode.FLOOR).toBigInteger();
        if (whole.compareTo(MINUTE) < 0) {
            return seconds.toString();
        }
        BigInteger minutes = whole.divide(MINUTE);
        List<String> parts = new ArrayList<>();
        add(parts, minutes.divide(MINUTE), "h");
        add(parts, minutes.mod(MINUTE), "min");
        add(parts, whole.mod(MINUTE), "s");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, BigInteger number, String unit) {
        if (number.signum() > 0) {
            parts.add(number + " " + unit);
        }
    }
}
