package io.github.slakit.calendar;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Open exactly when another calendar is closed.
 *
 * @param inner the other calendar
 */
record Complement(BusinessCalendar inner) implements Definition {

    @Override
    public Set<ZoneId> zones() {
        return inner.zones();
    }

    @Override
    public Optional<Extent> validity() {
        return inner.definition().validity();
    }

    @Override
    public Timeline compile(Extent extent) {
        Timeline all = BusinessCalendars.ALWAYS.timeline(extent);
        return TimelineBuilder.combine(SetOperation.DIFFERENCE, all, inner.timeline(extent));
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        return inner.beyond(extent, after).complement();
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        return frame.openDays(timeline);
    }

    @Override
    public Nesting nesting() {
        return inner.nestingIf(continues()).inner();
    }

    @Override
    public String toString() {
        return "not " + inner.operandIf(continues());
    }

    /** Checks if the inner side is a complement as well, which needs no brackets. */
    private boolean continues() {
        return inner.name().isEmpty() && inner.definition() instanceof Complement;
    }
}
