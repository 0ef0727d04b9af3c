package io.github.slakit.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * A set of open instants: weekly hours in a zone, with holidays, dated changes and breaks, or a combination of such.
 *
 * <pre>{@code
 * BusinessCalendar support = BusinessCalendar.parse("Mon-Fri 09:30-12:30,14:00-18:00 Europe/Paris");
 * Instant opened = Instant.parse("2026-03-27T16:00:00Z");       // Friday, 17:00 in Paris
 * support.plus(opened, Duration.ofHours(2));                    // 2026-03-30T08:30:00Z, Monday 10:30
 * support.between(opened, Instant.parse("2026-03-30T10:30:00Z")); // PT4H
 * }</pre>
 *
 * <p>An instant is open exactly if its own local date and time lie in the hours. Business time is the elapsed time of
 * the open instants: a span over a skipped hour is that much shorter, a span over a repeated hour that much longer,
 * and a bound inside a repeated hour holds in both passes. Open spans are half-open.
 *
 * <p>A calendar answers inside its {@linkplain #validity() validity} only, 1900 to 2100 unless stated otherwise, and
 * refuses questions outside of it. Inside, all answers are exact to the nanosecond and cost the same at any distance.
 *
 * <p>Calendars are equal if they are defined alike, whatever the {@linkplain #named(String) names} in them. It is not
 * a schedule of appointments: it knows no titles, attendees or time that belongs to somebody.
 *
 * <p>Immutable and thread-safe.
 */
public final class BusinessCalendar {

    private static final Duration LEAST = Duration.ofSeconds(Long.MIN_VALUE);
    private static final Duration GREATEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

    private static final Spans ALWAYS_OPEN = Spans.of(Interval.ALL);
    private static final Spans NEVER_OPEN = Spans.of();

    private final Definition definition;
    private final Nesting nesting;
    private final @Nullable String name;
    private final BusinessNanos nanos;
    private volatile @Nullable BusinessDays days;

    private BusinessCalendar(Definition definition, @Nullable String name, BusinessNanos nanos) {
        this.definition = definition;
        this.nesting = definition.nesting().check();
        this.name = name;
        this.nanos = nanos;
    }

    static BusinessCalendar of(Definition definition) {
        Extent extent = definition.validity().orElse(Extent.DEFAULT);
        return new BusinessCalendar(
                definition,
                null,
                new BusinessNanos(
                        definition.compile(extent),
                        extent,
                        definition.beyond(extent, false),
                        definition.beyond(extent, true)));
    }

    /**
     * Parses a calendar without names, the inverse of {@link #toString()}. The grammar stands in the documentation of
     * the package.
     *
     * @param text the text, such as {@code Mon-Fri 09:00-17:00 Europe/London}
     * @return the calendar
     * @throws CalendarParseException if the text is not a calendar; it has the text and the index
     */
    public static BusinessCalendar parse(CharSequence text) {
        return parse(text, Map.of(), Map.of());
    }

    /**
     * Parses a calendar that may be an expression of named ones.
     *
     * @param text the text, such as {@code paris or london}
     * @param calendars the calendars by name
     * @param rules the holiday rules by name, beside those of {@link Holidays}
     * @return the calendar
     * @throws CalendarParseException if the text is not a calendar; it has the text and the index
     */
    public static BusinessCalendar parse(
            CharSequence text, Map<String, BusinessCalendar> calendars, Map<String, ? extends HolidayRule> rules) {
        return new CalendarParser(text, calendars, rules).parse();
    }

    /**
     * Returns a builder of weekly hours in a zone.
     *
     * @param zone the zone of all its dates and times
     * @return an empty builder
     */
    public static BusinessCalendarBuilder builder(ZoneId zone) {
        return new BusinessCalendarBuilder(zone);
    }

    /**
     * Returns the zone, if the local time of exactly one matters.
     *
     * @return the zone, empty for a calendar of several zones or none
     */
    public Optional<ZoneId> zone() {
        Set<ZoneId> zones = zones();
        return zones.size() == 1 ? Optional.of(zones.iterator().next()) : Optional.empty();
    }

    /**
     * Returns which release of the time-zone data each zone was read from. Releases differ, and with them the open
     * time around clock changes: record it with results that matter.
     *
     * @return the release by zone, such as {@code 2025b}; {@code UTC} and {@code Etc/GMT+5} are zones of the data too,
     *     plain offsets such as {@code +05:00} are not and are left out
     */
    public SortedMap<String, String> zoneDataVersions() {
        SortedMap<String, String> versions = new TreeMap<>();
        for (ZoneId zone : zones()) {
            if (ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())) {
                versions.put(
                        zone.getId(),
                        ZoneRulesProvider.getVersions(zone.getId()).lastKey());
            }
        }
        return Collections.unmodifiableSortedMap(versions);
    }

    /**
     * Returns the name that expressions show for this calendar.
     *
     * @return the name, empty unless {@linkplain #named(String) given}
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Returns the times that this calendar can answer for: both ends are included as ends of durations and spans. For
     * combined calendars it is what all members can answer for.
     *
     * @return the validity
     */
    public Interval validity() {
        return nanos.extent().interval();
    }

    /**
     * Returns the same questions on nanoseconds since the epoch, without making objects.
     *
     * @return the primitive form
     */
    public BusinessNanos nanos() {
        return nanos;
    }

    /**
     * Checks if an instant is open. The end of the validity is so only where the calendar is known to stay open.
     *
     * @param instant the instant
     * @return true if open
     * @throws OutsideValidityException if the instant is outside the validity of the calendar
     */
    public boolean isOpen(Instant instant) {
        return nanos.isOpen(nanos.nanosOf(instant));
    }

    /**
     * Checks if there is no open instant at all in the validity.
     *
     * @return true if never open
     */
    public boolean isNeverOpen() {
        return nanos.timeline().total() == 0;
    }

    /**
     * Finds the first open instant from here on, which is this one if it is open.
     *
     * @param instant the instant
     * @return the first open instant, empty if the calendar never opens again
     * @throws OutsideValidityException if the instant, or what is asked for, is outside the validity of the calendar
     */
    public Optional<Instant> firstOpen(Instant instant) {
        return instantOf(nanos.firstOpen(nanos.nanosOf(instant)));
    }

    /**
     * Finds the next opening: at 09:00 of a day from 09:00 to 17:00 it is that of the next day.
     *
     * @param instant the instant
     * @return the first later instant that is open after closed time, empty if there never is one
     * @throws OutsideValidityException if the instant, or what is asked for, is outside the validity of the calendar
     */
    public Optional<Instant> nextOpening(Instant instant) {
        return instantOf(nanos.nextOpening(nanos.nanosOf(instant)));
    }

    /**
     * Finds the next closing: while open, the instant until which it stays so.
     *
     * @param instant the instant
     * @return the first later instant that is closed after open time, empty if there never is one
     * @throws OutsideValidityException if the instant, or what is asked for, is outside the validity of the calendar
     */
    public Optional<Instant> nextClosing(Instant instant) {
        return instantOf(nanos.nextClosing(nanos.nanosOf(instant)));
    }

    /**
     * Finds the last opening up to here: while open, the instant since which it has been so.
     *
     * @param instant the instant
     * @return the last instant, this one included, that is open after closed time, empty if there never was one
     * @throws OutsideValidityException if the instant, or what is asked for, is outside the validity of the calendar
     */
    public Optional<Instant> previousOpening(Instant instant) {
        return instantOf(nanos.previousOpening(nanos.nanosOf(instant)));
    }

    /**
     * Finds the last closing up to here: at 17:00 of a day from 09:00 to 17:00 it is 17:00.
     *
     * @param instant the instant
     * @return the last instant, this one included, that is closed after open time, empty if there never was one
     * @throws OutsideValidityException if the instant, or what is asked for, is outside the validity of the calendar
     */
    public Optional<Instant> previousClosing(Instant instant) {
        return instantOf(nanos.previousClosing(nanos.nanosOf(instant)));
    }

    /**
     * Calculates the open time between two instants: with 09:00 to 17:00 on weekdays, Friday 16:00 to Monday 10:00 is
     * PT2H.
     *
     * @param startInclusive the first instant
     * @param endExclusive the second instant
     * @return the open time, negative if the second is before the first
     * @throws OutsideValidityException if an instant is outside the validity of the calendar
     */
    public Duration between(Instant startInclusive, Instant endExclusive) {
        return Duration.ofNanos(nanos.between(nanos.nanosOf(startInclusive), nanos.nanosOf(endExclusive)));
    }

    /**
     * Calculates the earliest instant at which a duration has been used up: 2 h from 16:00 with closing at 18:00 is
     * 18:00, not the next opening. Nothing from any instant is that instant.
     *
     * @param instant the instant to count from
     * @param duration the open time to use up; negative to count backwards like {@link #minus}
     * @return the instant
     * @throws OutsideValidityException if the instant or the result is outside the validity of the calendar
     * @throws NotEnoughTimeException if the calendar never opens again and the duration is longer than what is left
     */
    public Instant plus(Instant instant, Duration duration) {
        long start = nanos.nanosOf(instant);
        if (duration.compareTo(Extent.LONGEST) > 0 || duration.compareTo(Extent.LONGEST.negated()) < 0) {
            throw nanos.tooLong(start, duration);
        }
        return Extent.instantOf(nanos.plus(start, duration.toNanos()));
    }

    /**
     * Calculates the latest instant from which a duration is used up until this one: 2 h back from 11:00 with opening
     * at 09:00 is 09:00, not the closing before. It is the mirror image of {@link #plus}.
     *
     * @param instant the instant to count back from
     * @param duration the open time; negative to count forwards
     * @return the instant
     * @throws OutsideValidityException if the instant or the result is outside the validity of the calendar
     * @throws NotEnoughTimeException if the calendar was never open before and the duration is longer than what was
     */
    public Instant minus(Instant instant, Duration duration) {
        return plus(instant, duration.equals(LEAST) ? GREATEST : duration.negated());
    }

    /**
     * Calculates {@link #plus} rolled forward to open time: 2 h from 16:00 with closing at 18:00 is the next opening.
     *
     * @param instant the instant to count from
     * @param duration the open time to use up; negative to count backwards
     * @return the first open instant from the end of the duration on
     * @throws OutsideValidityException if the instant or the result is outside the validity of the calendar
     * @throws NotEnoughTimeException if the calendar is never open at or after the end of the duration
     */
    public Instant plusRolledForward(Instant instant, Duration duration) {
        Instant end = plus(instant, duration);
        return firstOpen(end)
                .orElseThrow(() -> NotEnoughTimeException.rolled(instant, duration, between(instant, end)));
    }

    /**
     * Returns the open spans of an interval in order, cut at its ends. They are found one by one as the stream is
     * read.
     *
     * @param startInclusive the first instant
     * @param endExclusive the instant after the last, not before the first
     * @return the spans, none empty and no two touching
     * @throws IllegalArgumentException if the end is before the start
     * @throws OutsideValidityException if an instant is outside the validity of the calendar
     */
    public Stream<Interval> openSpans(Instant startInclusive, Instant endExclusive) {
        return OpenSpan.stream(nanos, nanos.nanosOf(startInclusive), nanos.nanosOf(endExclusive));
    }

    /**
     * Calculates how much of an interval is open.
     *
     * @param interval the interval
     * @return its open and its total time
     * @throws OutsideValidityException if an end of the interval is outside the validity of the calendar
     */
    public Coverage coverage(Interval interval) {
        Duration open = between(interval.getStart(), interval.getEnd());
        return new Coverage(open, interval.toDuration());
    }

    /**
     * Returns the questions on dates, in the zone of this calendar.
     *
     * @return the business days
     * @throws IllegalStateException if the calendar has several zones or none
     */
    public BusinessDays days() {
        BusinessDays known = days;
        if (known == null) {
            known = days(zone().orElseThrow(() -> new IllegalStateException(
                    "Calendar must have one zone for questions on dates unless given one, but had " + zones())));
            days = known;
        }
        return known;
    }

    /**
     * Returns the questions on dates, in a zone of choice. They are worked out at each call, for all dates of the
     * validity: keep the result for further questions.
     *
     * @param zone the zone of the dates
     * @return the business days
     * @throws IllegalArgumentException if the validity holds no whole date in the zone
     */
    public BusinessDays days(ZoneId zone) {
        DayFrame frame = DayFrame.of(nanos.extent(), zone);
        return new BusinessDays(this, frame, days(frame));
    }

    /**
     * Checks if a date is a business day: a span of its own hours starts on it. See {@link BusinessDays} for the
     * other questions on dates.
     *
     * @param date the date
     * @return true if it is a business day
     * @throws OutsideValidityException if the date is outside the validity of the calendar
     * @throws IllegalStateException if the calendar has several zones or none
     */
    public boolean isBusinessDay(LocalDate date) {
        return days().isBusinessDay(date);
    }

    /**
     * Returns the calendar that is open when this one or another is.
     *
     * @param other the other calendar
     * @return the union
     * @throws IllegalArgumentException if the calendars share no validity
     */
    public BusinessCalendar union(BusinessCalendar other) {
        return of(new Combination(SetOperation.UNION, this, other));
    }

    /**
     * Returns the calendar that is open when this one and another are.
     *
     * @param other the other calendar
     * @return the intersection
     * @throws IllegalArgumentException if the calendars share no validity
     */
    public BusinessCalendar intersection(BusinessCalendar other) {
        return of(new Combination(SetOperation.INTERSECTION, this, other));
    }

    /**
     * Returns the calendar that is open when this one is and another is not.
     *
     * @param other the other calendar, such as maintenance windows
     * @return the difference
     * @throws IllegalArgumentException if the calendars share no validity
     */
    public BusinessCalendar minus(BusinessCalendar other) {
        return of(new Combination(SetOperation.DIFFERENCE, this, other));
    }

    /**
     * Returns the calendar that is open exactly when this one is closed.
     *
     * @return the complement
     */
    public BusinessCalendar complement() {
        return of(new Complement(this));
    }

    /**
     * Returns this calendar closed outside of a range of dates in its zone.
     *
     * @param startInclusive the first date, {@link LocalDate#MIN} for no start
     * @param endExclusive the date after the last, later than the first; {@link LocalDate#MAX} for no end
     * @return the restricted calendar
     * @throws IllegalArgumentException if the end is not after the start, or a year is not from 0 to 9999
     * @throws IllegalStateException if the calendar has several zones or none
     */
    public BusinessCalendar restrictedTo(LocalDate startInclusive, LocalDate endExclusive) {
        return of(Restriction.of(this, startInclusive, endExclusive, soleZone()));
    }

    /**
     * Returns the calendar with new hours from a date on, and the past unchanged. The change comes at midnight in the
     * zone of the new hours, or in that of this calendar if those have none.
     *
     * @param date the first date of the new hours
     * @param next the new hours
     * @return both versions as one calendar
     * @throws OutsideValidityException if the date is outside the validity of a calendar
     * @throws IllegalStateException if neither calendar has exactly one zone
     */
    public BusinessCalendar changedFrom(LocalDate date, BusinessCalendar next) {
        return of(Succession.of(this, date, next.zone().orElseGet(this::soleZone), next));
    }

    /**
     * Returns this calendar with a name, which stands for it in the text of combinations.
     *
     * @param name a letter, then letters, digits, {@code -}, {@code _} or {@code .}, and no word of the grammar
     * @return the named calendar, equal to this one
     * @throws IllegalArgumentException if the name is not of that form
     */
    public BusinessCalendar named(String name) {
        return new BusinessCalendar(definition, CalendarNames.check(name), nanos);
    }

    private ZoneId soleZone() {
        return zone().orElseThrow(() -> new IllegalStateException("Calendar must have one zone, but had " + zones()));
    }

    Set<ZoneId> zones() {
        return definition.zones();
    }

    Definition definition() {
        return definition;
    }

    /** Returns the compiled form over an extent inside of what the definition can answer for. */
    Timeline timeline(Extent extent) {
        return nanos.extent().encloses(extent) ? nanos.timeline().within(extent) : definition.compile(extent);
    }

    Beyond beyond(Extent extent, boolean after) {
        return extent.equals(nanos.extent()) ? nanos.beyond(after) : definition.beyond(extent, after);
    }

    DaySet days(DayFrame frame) {
        Extent extent = new Extent(frame.startOf(0), frame.startOf(frame.size()));
        return definition.days(frame, timeline(extent));
    }

    /** Returns the text of this calendar as a member of an expression. */
    String operand() {
        return operandIf(false);
    }

    /** Returns the text of this calendar as a member, without brackets if it continues the expression. */
    String operandIf(boolean continues) {
        return name != null ? name : continues ? toString() : CalendarNames.enclosed(definition);
    }

    /** Returns how large the text of this calendar is as a member. */
    Nesting nestingIf(boolean continues) {
        boolean word = name != null || definition.equals(ALWAYS_OPEN) || definition.equals(NEVER_OPEN);
        return word ? Nesting.MEMBER : continues ? nesting : nesting.inner();
    }

    private static Optional<Instant> instantOf(long time) {
        return time == BusinessNanos.NEVER ? Optional.empty() : Optional.of(Extent.instantOf(time));
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof BusinessCalendar other && definition.equals(other.definition));
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /**
     * Returns the text form, such as {@code Mon-Fri 09:00-17:00 Europe/London}. Combined calendars are an expression in
     * which named members stand by their names.
     *
     * @return the text, which {@link #parse(CharSequence, Map, Map)} reads back
     */
    @Override
    public String toString() {
        return definition.toString();
    }
}
