package io.github.slakit.calendar.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A component as it stands in a file; it grows while it is read.
 *
 * @param name the name in capital letters
 * @param line the number of its first line
 * @param lines its properties
 * @param components the components in it
 */
record Component(String name, int line, List<ContentLine> lines, List<Component> components) {

    static Component begin(String name, int line) {
        return new Component(name, line, new ArrayList<>(), new ArrayList<>());
    }

    List<ContentLine> all(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).toList();
    }

    /** Returns the property, which the component may have once. */
    Optional<ContentLine> find(String property) {
        List<ContentLine> found = all(property);
        if (found.size() > 1) {
            throw new IcalException(
                    name + " must have " + property + " once, but had it again",
                    found.get(1).number());
        }
        return found.stream().findFirst();
    }

    ContentLine get(String property) {
        return find(property)
                .orElseThrow(() -> new IcalException(name + " must have " + property + ", but did not", line));
    }

    String text(String property) {
        return find(property).map(ContentLine::value).orElse("");
    }

    List<Component> components(String component) {
        return components.stream()
                .filter(child -> child.name().equals(component))
                .toList();
    }
}
