package io.github.slakit.calendar;

import java.util.Set;
import java.util.regex.Pattern;

/** The names of calendars in expressions. */
final class CalendarNames {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Set<String> WORDS = Set.of(
            "always", "never", "during", "or", "and", "minus", "not", "within", "until", "then", "handover", "closed");

    private CalendarNames() {}

    static boolean isName(String word) {
        return FORM.matcher(word).matches() && !WORDS.contains(word) && !WeekText.isDayNext(new TextScanner(word));
    }

    static String check(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("Name of a calendar must be a letter and then letters, digits, '-', '_'"
                    + " or '.', and no word of the grammar, but was '" + name + "'");
        }
        return name;
    }

    /** Returns the text of a definition as a member of an expression, in brackets unless it is one word. */
    static String enclosed(Definition definition) {
        String text = definition.toString();
        return text.indexOf(' ') < 0 ? text : "(" + text + ")";
    }
}
