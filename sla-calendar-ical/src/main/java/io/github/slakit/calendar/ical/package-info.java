/**
 * Closures read from iCalendar files (RFC 5545).
 *
 * <pre>{@code
 * ZoneId berlin = ZoneId.of("Europe/Berlin");
 * IcalClosures closures = IcalReader.of(berlin, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).read(file);
 * BusinessCalendar open = BusinessCalendar.parse("Mon-Fri 09:00-17:00 Europe/Berlin").minus(closures.calendar());
 * }</pre>
 *
 * <p>In reading order: {@link io.github.slakit.calendar.ical.IcalReader} says what is read and how, {@link
 * io.github.slakit.calendar.ical.IcalClosures} what came of it, {@link io.github.slakit.calendar.ical.SkippedEvent} what
 * did not and why, {@link io.github.slakit.calendar.ical.IcalException} why a file is refused.
 *
 * <p>Recurrence rules are expanded by biweekly. It has no module descriptor: on the module path it is the automatic
 * module {@code net.sf.biweekly}, a name of its own choice, and its only dependency, vinnie, may stand on either path.
 */
package io.github.slakit.calendar.ical;
