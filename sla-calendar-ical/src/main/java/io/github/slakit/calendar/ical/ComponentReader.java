package io.github.slakit.calendar.ical;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads a text into components, line by line, and refuses what is cut off, unbalanced or no property. */
final class ComponentReader {

    private static final String CALENDAR = "VCALENDAR";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Component> calendars = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();

    private ComponentReader() {}

    /** Returns the calendars of a text, at least one. */
    static List<Component> read(Reader source) throws IOException {
        ComponentReader components = new ComponentReader();
        BufferedReader lines = new BufferedReader(source);
        StringBuilder unfolded = new StringBuilder();
        int number = 0;
        int first = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (text.startsWith(" ") || text.startsWith("\t")) {
                unfolded.append(text, 1, text.length());
            } else {
                components.add(unfolded.toString(), first);
                unfolded.setLength(0);
                unfolded.append(text);
                first = number;
            }
        }
        components.add(unfolded.toString(), first);
        return components.complete();
    }

    private void add(String unfolded, int number) {
        if (unfolded.isBlank()) {
            return;
        }
        ContentLine line = ContentLine.parse(unfolded, number);
        switch (line.name()) {
            case "BEGIN" -> begin(line);
            case "END" -> end(line);
            default -> inner(line).lines().add(checked(line));
        }
    }

    private Component inner(ContentLine line) {
        if (open.isEmpty()) {
            throw new IcalException(
                    "Text must be BEGIN:VCALENDAR to END:VCALENDAR, but had " + line.name(), line.number());
        }
        return open.getFirst();
    }

    private ContentLine checked(ContentLine line) {
        if (line.name().equals("VERSION") && open.size() == 1 && !line.hasValue("2.0")) {
            throw line.problem("be 2.0");
        }
        return line;
    }

    private void begin(ContentLine line) {
        Component begun = Component.begin(line.value().strip().toUpperCase(Locale.ROOT), line.number());
        if (begun.name().equals(CALENDAR) && open.isEmpty()) {
            calendars.add(begun);
        } else {
            inner(line).components().add(begun);
        }
        open.push(begun);
    }

    private void end(ContentLine line) {
        Component ended = inner(line);
        if (!line.hasValue(ended.name())) {
            throw line.problem("be that of " + ended.name() + ", which began in line " + ended.line());
        }
        open.pop();
    }

    private List<Component> complete() {
        if (!open.isEmpty()) {
            Component last = open.getFirst();
            throw new IcalException(last.name() + " must have an END, but the text ended; it began", last.line());
        }
        if (calendars.isEmpty()) {
            throw new IcalException("Text must have a VCALENDAR, but had none", 1);
        }
        return calendars;
    }
}
