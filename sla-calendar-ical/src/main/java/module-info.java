/** Closures of a business calendar, read from iCalendar files. */
@org.jspecify.annotations.NullMarked
module io.github.slakit.calendar.ical {
    requires transitive io.github.slakit.calendar;
    requires net.sf.biweekly;
    requires static org.jspecify;

    exports io.github.slakit.calendar.ical;
}
