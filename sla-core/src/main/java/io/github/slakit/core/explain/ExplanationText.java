package io.github.slakit.core.explain;

import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes an explanation as lines of text. */
final class ExplanationText {

    private static final int MOST_DIGITS = 9;
    private static final Ratio MINUTE = Ratio.of(60);

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

    static String figure(Figure figure) {
        String exact = figure.toString();
        if (figure.unit().equals(Unit.SECOND) && figure.amount().compareTo(MINUTE) >= 0) {
            return duration(figure.amount()) + " (" + exact + ")";
        }
        if (figure.amount().isDecimal()
                && figure.amount().times(Ratio.of(1_000_000_000)).denominator().bitLength() == 1) {
            return exact;
        }
        String near = figure.amount().round(MOST_DIGITS, RoundingMode.FLOOR).toPlainString();
        return near + "… " + figure.unit() + " (" + exact + ")";
    }

    private static String duration(Ratio seconds) {
        long whole = seconds.round(0, RoundingMode.FLOOR).longValueExact();
        BigDecimal rest =
                seconds.minus(Ratio.of(whole)).plus(Ratio.of(whole % 60)).round(MOST_DIGITS, RoundingMode.FLOOR);
        long hours = whole / 3600;
        return (hours > 0 ? hours + " h " : "")
                + whole / 60 % 60 + " min "
                + rest.stripTrailingZeros().toPlainString() + " s";
    }
}
