package io.github.slakit.credits;

import io.github.slakit.core.figure.Ratio;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares whole units by largest remainder: each share is floored, and what is left goes where most was cut. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Shares a total that is at least the sum of the floors, and at most one more for each share with a remainder.
     *
     * @param ties decides between equal remainders: the smaller name first
     */
    static List<BigInteger> share(BigInteger total, List<Ratio> shares, List<String> ties) {
        List<BigInteger> parts =
                new ArrayList<>(shares.stream().map(LargestRemainder::floor).toList());
        BigInteger left = total.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder(shares.get(i)))
                        .reversed()
                        .thenComparing(ties::get))
                .limit(left.intValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }

    private static BigInteger floor(Ratio share) {
        return share.round(0, RoundingMode.FLOOR).toBigIntegerExact();
    }

    private static Ratio remainder(Ratio share) {
        return share.minus(Ratio.of(floor(share), BigInteger.ONE));
    }
}
