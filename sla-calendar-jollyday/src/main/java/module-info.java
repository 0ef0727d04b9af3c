/** The public holidays of countries and regions, through Jollyday. */
@org.jspecify.annotations.NullMarked
module io.github.slakit.calendar.jollyday {
    requires transitive io.github.slakit.calendar;
    requires de.focus_shift.jollyday.core;
    requires static org.jspecify;

    exports io.github.slakit.calendar.jollyday;
    exports io.github.slakit.calendar.jollyday.internal to
            de.focus_shift.jollyday.core;
}
