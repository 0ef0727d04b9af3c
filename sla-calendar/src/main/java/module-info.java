/** Business time: opening hours, holidays and zones. */
@org.jspecify.annotations.NullMarked
module io.github.slakit.calendar {
    requires transitive org.threeten.extra;
    requires static org.jspecify;

    exports io.github.slakit.calendar;
}
