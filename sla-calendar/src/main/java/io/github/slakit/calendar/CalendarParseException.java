package io.github.slakit.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A text that is not a calendar, hours or a holiday rule; it carries the text and the index of the first character
 * that does not fit.
 *
 * <p>Immutable and thread-safe.
 */
public final class CalendarParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The text that was read. */
    private final String text;

    /** Where in the text the problem lies. */
    private final int index;

    CalendarParseException(String problem, String text, int index) {
        super(problem + " at index " + index);
        this.text = text;
        this.index = index;
    }

    CalendarParseException(@Nullable String problem, String text, int index, RuntimeException cause) {
        super(problem + " at index " + index, cause);
        this.text = text;
        this.index = index;
    }

    /**
     * Returns the whole text that was read.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the index of the first character that does not fit.
     *
     * @return the index, from 0 to the length of the text
     */
    public int index() {
        return index;
    }
}
