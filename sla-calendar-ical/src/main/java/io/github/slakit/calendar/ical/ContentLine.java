package io.github.slakit.calendar.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A property as it stands in a file.
 *
 * @param number the number of its first line
 * @param name the name in capital letters
 * @param parameters the parameters by their names in capital letters
 * @param value the value, escaped as it is
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    private static final int EXCERPT = 60;

    /** Reads an unfolded line: {@code NAME;PARAMETER=value;PARAMETER="value":VALUE}. */
    static ContentLine parse(String text, int number) {
        List<String> head = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            if (!quoted && (character == ';' || character == ':')) {
                head.add(text.substring(start, i));
                start = i + 1;
            }
            if (!quoted && character == ':') {
                String name = head.get(0).strip().toUpperCase(Locale.ROOT);
                return new ContentLine(number, name, parameters(head), text.substring(start));
            }
        }
        throw new IcalException("Line must be NAME:VALUE, but was '" + excerpt(text) + "'", number);
    }

    private static Map<String, String> parameters(List<String> head) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : head.subList(1, head.size())) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? "" : parameter.substring(0, equals).strip();
            parameters.put(
                    name.toUpperCase(Locale.ROOT),
                    parameter.substring(equals + 1).replace("\"", ""));
        }
        return parameters;
    }

    private static String excerpt(String text) {
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }

    /** Returns the value of the parameter, empty where it has none. */
    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    boolean hasType(String type) {
        return parameter("VALUE").equalsIgnoreCase(type);
    }

    boolean hasValue(String expected) {
        return value.strip().toUpperCase(Locale.ROOT).equals(expected);
    }

    List<String> values() {
        return List.of(value.split(",", -1));
    }

    /** Returns the exception that says what must stand here. */
    IcalException problem(String rule) {
        return problem(rule, value);
    }

    IcalException problem(String rule, String was) {
        return new IcalException(name + " must " + rule + ", but was '" + excerpt(was) + "'", number);
    }
}
