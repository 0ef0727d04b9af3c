/**
 * Business time: how much of it lies between two instants, when it is used up, and which spans are open.
 *
 * <p>Read {@link io.github.slakit.calendar.BusinessCalendar} first, then
 * {@link io.github.slakit.calendar.BusinessCalendarBuilder} and {@link io.github.slakit.calendar.Holidays} for hours
 * with exceptions, {@link io.github.slakit.calendar.BusinessDays} for dates,
 * {@link io.github.slakit.calendar.BusinessCalendars} for handover and stated intervals, and
 * {@link io.github.slakit.calendar.NamedWindows} for peak and off-peak.
 *
 * <pre>{@code
 * BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Europe/Paris"))
 *         .open(MONDAY, FRIDAY, "09:00-18:00")
 *         .breaks("12:30-14:00")
 *         .holidays(Holidays.fixed(12, 25), Holidays.easter(1))
 *         .build();
 * Instant opened = Instant.parse("2026-04-03T15:00:00Z");   // Good Friday, 17:00 in Paris
 * office.plus(opened, Duration.ofHours(8));                 // 2026-04-07T15:30:00Z, Tuesday 17:30
 * office.isBusinessDay(LocalDate.of(2026, 4, 6));           // false, Easter Monday
 * office.nextOpening(opened);                               // 2026-04-07T07:00:00Z
 * }</pre>
 *
 * <h2>Meaning</h2>
 *
 * <p>An instant is open exactly if its own local date and time lie in the hours, and business time is the elapsed time
 * of the open instants. All clock changes follow from that: 01:00 to 04:00 is two hours on the day that skips one of
 * them and four on the day that repeats one, and a date that a zone skips has no time at all. Durations end where they
 * are used up, at a closing if need be. What is closed for ever is answered at once; what lies outside of the validity
 * of a calendar is refused.
 *
 * <h2>Text form</h2>
 *
 * <p>Every calendar prints as text that {@link io.github.slakit.calendar.BusinessCalendar#parse(CharSequence)} reads
 * back as an equal one:
 *
 * <pre>
 * calendar   = weekly | handover | member [ join ]
 * join       = { "or" member } | { "and" member } | { "minus" member }
 *            | "within" limits zone | { "until" date zone "then" member }
 * member     = "(" calendar ")" | name | "always" | "never" | "not" member
 *            | "during" interval { "," interval }
 * handover   = "handover" zone time member { "," time member }
 * weekly     = week zone { ";" clause }
 * week       = "24x7" | "closed" | { days hours }
 * days       = day [ "-" day ] { "," day [ "-" day ] }         Mon-Fri   Sat,Sun   Sun-Thu
 * hours      = "closed" | span { "," span }
 * span       = time "-" time [ "+1" ]                          22:00-06:00+1 ends on the next date
 * time       = hh ":" mm [ ":" ss [ "." fraction ] ]           from 00:00 to 24:00
 * clause     = "break" ( hours | { days hours } )
 *            | "holiday" rule [ "moved-from" days ]
 *            | "closed" ( range | date hours )
 *            | "replaced" date hours | "added" date hours
 *            | "whole-shifts" | "valid" range
 * rule       = mm "-" dd                                       12-25
 *            | ( "1st" | "2nd" | "3rd" | "4th" | "5th" | "last" ) day "of" month
 *            | [ "orthodox-" ] "easter" [ ( "+" | "-" ) days ] easter+1
 *            | name of a given rule
 * range      = date [ ".." date ]                              both included
 * limits     = range | [ date ] ".." [ date ]                  ..2026-12-31   2026-01-01..
 * interval   = ( instant | ".." ) "/" ( instant | ".." )
 * </pre>
 *
 * <p>Days and months have their three English letters; dates, instants and zones are those of {@code java.time}. In a
 * combination a member with a name prints as its name, any other in brackets:
 * {@code paris or (24x7 Asia/Tokyo; holiday 01-01)}. Operations do not mix without brackets.
 *
 * <p>Text has limits, so that reading takes bounded time: 1000 spans of one date's hours, 500 members and 100 levels of
 * brackets and complements in an expression, 100,000 dated changes, and years from 0 to 9999. Hours, expressions and
 * ranges of dates past these limits are refused when they are made. A name counts as one member, whatever stands behind
 * it.
 */
package io.github.slakit.calendar;
