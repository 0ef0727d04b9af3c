package io.github.slakit.calendar.ical;

/**
 * A component of a file that closes nothing, and why.
 *
 * @param line the number of its first line
 * @param summary its summary as the file writes it, empty where it has none
 * @param reason why it closes nothing
 */
public record SkippedEvent(int line, String summary, Reason reason) {

    /** Why a component closes nothing. */
    public enum Reason {
        /** Its status, or the method of its file, says that it does not take place. */
        CANCELLED,
        /** It takes up no time of anyone: {@code TRANSP:TRANSPARENT}. */
        TRANSPARENT,
        /** The file has a later version of it: the same UID with a higher sequence, or further down. */
        SUPERSEDED,
        /** It has no length. */
        EMPTY,
        /** None of its occurrences is in the range, or all that are were taken out or replaced. */
        NO_OCCURRENCE,
        /** It is a task, a journal entry, published free time or something else. */
        NOT_AN_EVENT
    }
}
