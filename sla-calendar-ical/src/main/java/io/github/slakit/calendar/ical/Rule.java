package io.github.slakit.calendar.ical;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A recurrence rule whose parts were checked by the letter, since biweekly passes over what it does not know.
 *
 * @param line the line
 * @param text the rule without its end
 * @param until its end, empty where it has none
 */
record Rule(ContentLine line, String text, String until) {

    private static final String DAYS = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Map<String, Pattern> PARTS = Map.ofEntries(
            Map.entry("FREQ", Pattern.compile("YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY")),
            Map.entry("UNTIL", Pattern.compile("\\d{8}(?:T\\d{6}Z?)?")),
            Map.entry("COUNT", Pattern.compile("[1-9]\\d{0,8}")),
            Map.entry("INTERVAL", Pattern.compile("[1-9]\\d{0,3}")),
            Map.entry("BYSECOND", list("[0-5]?\\d")),
            Map.entry("BYMINUTE", list("[0-5]?\\d")),
            Map.entry("BYHOUR", list("[01]?\\d|2[0-3]")),
            Map.entry("BYDAY", list("(?:[+-]?(?:0?[1-9]|[1-4]\\d|5[0-3]))?" + DAYS)),
            Map.entry("BYMONTHDAY", list("[+-]?(?:0?[1-9]|[12]\\d|3[01])")),
            Map.entry("BYYEARDAY", list("[+-]?(?:0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])")),
            Map.entry("BYWEEKNO", list("[+-]?(?:0?[1-9]|[1-4]\\d|5[0-3])")),
            Map.entry("BYMONTH", list("0?[1-9]|1[0-2]")),
            Map.entry("BYSETPOS", list("[+-]?(?:0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])")),
            Map.entry("WKST", Pattern.compile(DAYS)));

    private static Pattern list(String item) {
        return Pattern.compile("(?:" + item + ")(?:,(?:" + item + "))*");
    }

    static Rule parse(ContentLine line) {
        Map<String, String> parts = new HashMap<>();
        String text = line.value().strip().toUpperCase(Locale.ROOT);
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            check(line, part, name, part.substring(equals + 1));
            if (parts.put(name, part) != null) {
                throw line.problem("have " + name + " once");
            }
        }
        if (!parts.containsKey("FREQ") || (parts.containsKey("UNTIL") && parts.containsKey("COUNT"))) {
            throw line.problem("have FREQ and not both UNTIL and COUNT");
        }
        String until = parts.getOrDefault("UNTIL", "");
        parts.remove("UNTIL");
        return new Rule(line, String.join(";", parts.values()), until.isEmpty() ? "" : until.substring(6));
    }

    private static void check(ContentLine line, String part, String name, String value) {
        Pattern pattern = PARTS.get(name);
        if (pattern == null) {
            List<String> known = PARTS.keySet().stream().sorted().toList();
            throw line.problem("have parts of " + String.join(" ", known), part);
        }
        if (!pattern.matcher(value).matches()) {
            throw line.problem("have a known " + name, part);
        }
    }
}
