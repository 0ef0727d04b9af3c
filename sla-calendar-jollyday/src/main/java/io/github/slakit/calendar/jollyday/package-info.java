/**
 * The public holidays of countries and regions, as holiday rules.
 *
 * <pre>{@code
 * HolidayRule bavaria = JollydayHolidays.of("de", "by");
 * BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
 *         .open(MONDAY, FRIDAY, "09:00-17:00")
 *         .holidays(bavaria)
 *         .build();
 * BusinessCalendar.parse(office.toString(), Map.of(), Map.of(bavaria.name(), bavaria)).equals(office);
 * }</pre>
 *
 * <p>The dates are those of <a href="https://github.com/focus-shift/jollyday">Jollyday</a>. {@link
 * io.github.slakit.calendar.jollyday.JollydayHolidays} is the only type; it says for which years the dates hold, and
 * what is refused. On the module path nothing needs to be opened: the modules of Jollyday are named ones.
 */
package io.github.slakit.calendar.jollyday;
