package io.github.slakit.calendar.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * A date, or a local date and time with the rules that make it an instant.
 *
 * @param local the date, at midnight, or the date and time
 * @param isDate whether it is a date
 * @param rules the rules of its zone; for a date and a floating time those of the reader
 */
record EventTime(LocalDateTime local, boolean isDate, ZoneRules rules) {

    /** Returns the instant: the first one of a repeated time, and of a skipped one that by the offset before. */
    Instant instant() {
        return local.toInstant(rules.getOffset(local));
    }

    /** Returns what two times of the same kind have in common if they are the same time. */
    Instant key() {
        return isDate ? local.toInstant(ZoneOffset.UTC) : instant();
    }

    EventTime at(LocalDateTime other) {
        return new EventTime(other, isDate, rules);
    }
}
