package io.github.slakit.examples.boston;

import java.util.List;
import java.util.Locale;

/** The text that the program prints. */
final class BostonReport {

    private final RequestFile file;
    private final DueDateFit fit;

    BostonReport(RequestFile file, DueDateFit fit) {
        this.file = file;
        this.fit = fit;
    }

    String text() {
        return totals() + "\n" + hypotheses() + "\n" + table("Pairs that fit", fit.fitting()) + "\n"
                + table("Pairs that do not fit, under 90 % in January to June", fit.misfits());
    }

    private String totals() {
        StringBuilder text = new StringBuilder();
        line(text, "Boston 311, January to September 2015: due dates reproduced within 60 s, shares cut, not rounded");
        line(text, "  requests read                                 %,d", file.rows());
        line(text, "  with a due date                               %,d", fit.requests());
        line(
                text,
                "  pairs of queue and type with 30 cases to learn from: %d",
                fit.kinds().size());
        totals(text, fit.kinds());
        line(
                text,
                "  counting only the %d pairs that fit to 90 %%",
                fit.fitting().size());
        totals(text, fit.fitting());
        line(
                text,
                "Rules changed on %s for %d pairs",
                fit.change(),
                fit.kinds().stream()
                        .filter(kind -> kind.terms().filter(DueTerms::isChanged).isPresent())
                        .count());
        return text.toString();
    }

    private void totals(StringBuilder text, List<FittedKind> kinds) {
        line(text, "    January to June, rules found from them      %s", DueDateFit.learnt(kinds));
        line(text, "    July to September, the same pairs           %s", DueDateFit.later(kinds));
        line(text, "    all requests with a due date                %s", fit.overall(kinds));
    }

    private String hypotheses() {
        StringBuilder text = new StringBuilder();
        line(text, "If every pair had one rule of the same form: January to June");
        fit.hypotheses().forEach((hypothesis, score) -> line(text, "  %-88s %s", hypothesis, score));
        return text.toString();
    }

    private static String table(String title, List<FittedKind> kinds) {
        StringBuilder text = new StringBuilder();
        line(text, "%s: %d. Hours are %s.", title, kinds.size(), Schedule.CITY_HALL);
        String row = "  %-42s %-42s %25s %25s  %s";
        line(text, row, "queue", "type", "January to June", "July to September", "rule");
        kinds.forEach(kind -> line(
                text,
                row,
                shortened(kind.kind().queue()),
                shortened(kind.kind().type()),
                kind.learnt(),
                kind.later(),
                kind.rule()));
        return text.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 42 ? name : name.substring(0, 41) + "…";
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }
}
