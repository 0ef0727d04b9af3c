package io.github.slakit.calendar.ical;

import org.jspecify.annotations.Nullable;

/**
 * A text that is not iCalendar, or says something that has no clear meaning; it carries the number of the line.
 *
 * <p>Immutable and thread-safe.
 */
public final class IcalException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The number of the line. */
    private final int line;

    IcalException(String problem, int line) {
        this(problem, line, null);
    }

    IcalException(String problem, int line, @Nullable RuntimeException cause) {
        super(problem + " in line " + line, cause);
        this.line = line;
    }

    /**
     * Returns the number of the line that does not fit, or of the first line of the component that does not.
     *
     * @return the number, from 1
     */
    public int line() {
        return line;
    }
}
