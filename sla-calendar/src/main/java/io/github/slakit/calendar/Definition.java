package io.github.slakit.calendar;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What a calendar was made of: equal definitions are equal calendars, and each has one text. */
sealed interface Definition permits Weekly, Spans, Combination, Complement, Restriction, Succession, Handover {

    /** Returns the zones whose local time matters. */
    Set<ZoneId> zones();

    /** Returns the times that can be answered for, or nothing where any can. */
    Optional<Extent> validity();

    Timeline compile(Extent extent);

    /** Returns what is known past the end of an extent, or before its start. */
    Beyond beyond(Extent extent, boolean after);

    /** Returns the business days among the dates of a frame; the timeline is the compiled form of this definition. */
    DaySet days(DayFrame frame, Timeline timeline);

    /** Returns how large the text form is. */
    Nesting nesting();

    /** Returns the text form. */
    @Override
    String toString();
}
