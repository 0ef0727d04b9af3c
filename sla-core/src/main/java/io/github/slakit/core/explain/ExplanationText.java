package io.github.slakit.core.explain;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Writes an explanation as lines of text. */
final class ExplanationText {

    private static final int MOST_DIGITS = 9;
    private static final int MOST_BITS = 256;
    private static final BigInteger SIXTY = BigInteger.valueOf(60);

    private ExplanationText() {}

    static String render(Explanation tree) {
        StringBuilder text = new StringBuilder();
        append(text, tree, "");
        return text.toString();
    }

    private static void append(StringBuilder text, Explanation node, String indent) {
        text.append(indent).append(node);
        if (node.operation() != Operation.INPUT) {
            text.append(" = ").append(node.operation());
            node.rounding().ifPresent(mode -> text.append(", ").append(mode));
        }
        node.clause().ifPresent(clause -> text.append(" [").append(clause).append(']'));
        text.append('\n');
        String deeper = indent + "  ";
        node.notes()
                .forEach(note -> text.append(deeper).append("(").append(note).append(")\n"));
        node.parts().forEach(part -> append(text, part, deeper));
    }

    /** Writes a figure for a reader, and the exact one behind it where that is another text. */
    static String figure(Figure figure) {
        Ratio amount = figure.amount();
        String unit = figure.unit().equals(Unit.ONE) ? "" : " " + figure.unit();
        boolean longTime = figure.unit().equals(Unit.SECOND) && amount.compareTo(Ratio.of(60)) >= 0;
        String text = longTime ? time(amount) : digits(amount) + unit;
        // Nobody reads a fraction of hundreds of digits.
        if (amount.denominator().bitLength() > MOST_BITS) {
            return text;
        }
        return text.equals(figure.toString()) ? text : text + " (" + figure + ")";
    }

    private static String time(Ratio seconds) {
        BigInteger minutes = seconds.numerator().divide(seconds.denominator().multiply(SIXTY));
        BigInteger[] hours = minutes.divideAndRemainder(SIXTY);
        Ratio rest = seconds.minus(Ratio.of(minutes.multiply(SIXTY), BigInteger.ONE));
        return (hours[0].signum() > 0 ? hours[0] + " h " : "") + hours[1] + " min " + digits(rest) + " s";
    }

    /** Cuts what has more digits than a reader wants, and says so. */
    private static String digits(Ratio number) {
        BigDecimal cut = number.round(MOST_DIGITS, RoundingMode.DOWN);
        return Ratio.of(cut).equals(number) ? number.toString() : cut.toPlainString() + "…";
    }
}
