package io.github.slakit.core.obligation;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a quantity out in whole units, what is left of it unit by unit from the first on. */
final class Shares {

    private static final Ratio NOTHING = Ratio.of(0);
    private static final Ratio UNIT = Ratio.of(1);

    private Shares() {}

    /** Returns shares that add up to the quantity and differ by one unit at most, the larger ones first. */
    static List<Figure> of(Figure quantity, int number) {
        Ratio each = Ratio.of(quantity.amount().dividedBy(Ratio.of(number)).round(0, RoundingMode.FLOOR));
        Ratio left = quantity.amount().minus(each.times(Ratio.of(number)));
        return IntStream.range(0, number)
                .mapToObj(place -> Figure.of(each.plus(extra(left, place)), quantity.unit()))
                .toList();
    }

    private static Ratio extra(Ratio left, int place) {
        Ratio rest = left.minus(Ratio.of(place));
        if (rest.signum() <= 0) {
            return NOTHING;
        }
        return rest.compareTo(UNIT) < 0 ? rest : UNIT;
    }
}
