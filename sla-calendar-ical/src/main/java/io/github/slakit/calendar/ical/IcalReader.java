package io.github.slakit.calendar.ical;

import io.github.slakit.calendar.BusinessCalendar;
import io.github.slakit.calendar.ical.SkippedEvent.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * A reader of closures from iCalendar text, for a zone and a range of dates.
 *
 * <p>Every event that takes up time closes the calendar. An event of dates closes the dates as they stand in the file,
 * whatever the zone, its end excluded. An event with times closes the instants between them: in UTC, in the zone that
 * it names, which the file defines or, where it does not, the JVM knows, or in the zone of the reader where it floats.
 * Tentative events close, too; cancelled and {@linkplain #withTransparent() transparent} ones do not, and are reported.
 *
 * <p>Recurring events are expanded inside the range only, at most a million occurrences of a file, and what reaches
 * over the range is cut at it. RRULE, RDATE, EXRULE, EXDATE and changes of single occurrences by RECURRENCE-ID are
 * followed. All occurrences of an event with times take the same elapsed time where it has an end, and what RFC 5545
 * says of the days and hours where it has a duration. A time that the clock skips is read with the offset before, a
 * repeated one as the first.
 *
 * <p>A file is either understood or refused: what closes nothing is {@linkplain IcalClosures#skipped() reported}, what
 * has no clear meaning, among it rules for every minute or second and changes of all later occurrences, is an {@link
 * IcalException}. So is a text without a calendar; a calendar without events is none.
 *
 * <p>Reading opens no connection, whatever the file links to, and leaves the zones of the JVM as they are.
 *
 * <p>Immutable and thread-safe.
 */
public final class IcalReader {

    private final ZoneId zone;
    private final LocalDate start;
    private final LocalDate end;
    private final boolean transparent;
    private final BusinessCalendar within;

    private IcalReader(ZoneId zone, LocalDate start, LocalDate end, boolean transparent, BusinessCalendar within) {
        this.zone = zone;
        this.start = start;
        this.end = end;
        this.transparent = transparent;
        this.within = within;
    }

    /**
     * Obtains a reader.
     *
     * @param zone the zone of the range, of floating times and of the closures
     * @param startInclusive the first date of the range
     * @param endExclusive the date after the last
     * @return the reader, which passes over transparent events
     * @throws IllegalArgumentException if the dates are not in order, not from 1678 to 2261, more than 292 years, or
     *     dates that the zone skips
     */
    public static IcalReader of(ZoneId zone, LocalDate startInclusive, LocalDate endExclusive) {
        BusinessCalendar within = BusinessCalendar.builder(zone)
                .open(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, "00:00-24:00")
                .validity(startInclusive, endExclusive)
                .build();
        return new IcalReader(zone, startInclusive, endExclusive, false, within);
    }

    /**
     * Returns this reader with transparent events counted as closures. Files of public holidays often mark each of them
     * as transparent, since a holiday takes up no time of a person.
     *
     * @return the reader that counts transparent events
     */
    public IcalReader withTransparent() {
        return new IcalReader(zone, start, end, true, within);
    }

    /**
     * Reads closures. The source is read to its end and not closed.
     *
     * @param source the text
     * @return the closures in the range
     * @throws IcalException if the text is not iCalendar or has no clear meaning; it has the line
     * @throws IOException if the source cannot be read
     */
    public IcalClosures read(Reader source) throws IOException {
        Recurrences recurrences = new Recurrences(end.plusDays(2).atStartOfDay());
        List<Event> events = new ArrayList<>();
        List<SkippedEvent> others = new ArrayList<>();
        for (Component calendar : ComponentReader.read(source)) {
            EventReader reader = new EventReader(calendar, zone.getRules(), recurrences);
            calendar.components("VEVENT").forEach(event -> events.add(reader.read(event)));
            calendar.components().stream()
                    .filter(other ->
                            !other.name().equals("VEVENT") && !other.name().equals("VTIMEZONE"))
                    .forEach(other ->
                            others.add(new SkippedEvent(other.line(), other.text("SUMMARY"), Reason.NOT_AN_EVENT)));
        }
        return new ClosureCollector(this).collect(events, others);
    }

    /**
     * Parses closures.
     *
     * @param text the text
     * @return the closures in the range
     * @throws IcalException if the text is not iCalendar or has no clear meaning; it has the line
     */
    public IcalClosures parse(CharSequence text) {
        try {
            return read(new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    ZoneId zone() {
        return zone;
    }

    boolean countsTransparent() {
        return transparent;
    }

    Interval range() {
        return within.validity();
    }

    /** Returns the calendar that is always open and knows the range only. */
    BusinessCalendar within() {
        return within;
    }
}
