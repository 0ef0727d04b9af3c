package io.github.slakit.benchmarks.calendar;

import java.util.ArrayList;
import java.util.List;

/** Writes tables in Markdown. */
final class Table {

    private Table() {}

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    static List<String> of(List<String> heads, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(row(heads.toArray(String[]::new)));
        lines.add("|---".repeat(heads.size()) + "|");
        lines.addAll(rows);
        return lines;
    }
}
