package io.github.slakit.calendar;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two calendars joined by a set operation.
 *
 * @param operation the operation
 * @param left the left calendar
 * @param right the right calendar
 */
record Combination(SetOperation operation, BusinessCalendar left, BusinessCalendar right) implements Definition {

    @Override
    public Set<ZoneId> zones() {
        Set<ZoneId> zones = new HashSet<>(left.zones());
        zones.addAll(right.zones());
        return zones;
    }

    @Override
    public Optional<Extent> validity() {
        return Validity.shared(left, right);
    }

    @Override
    public Timeline compile(Extent extent) {
        return TimelineBuilder.combine(operation, left.timeline(extent), right.timeline(extent));
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        return left.beyond(extent, after).combine(operation, right.beyond(extent, after));
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        DaySet days = left.days(frame);
        if (operation == SetOperation.UNION) {
            days.addAll(right.days(frame));
            return days;
        }
        if (operation == SetOperation.INTERSECTION) {
            days.retainAll(right.days(frame));
        }
        days.retainAll(frame.openDays(timeline));
        return days;
    }

    @Override
    public Nesting nesting() {
        return left.nestingIf(continues()).plus(right.nestingIf(false));
    }

    @Override
    public String toString() {
        return left.operandIf(continues()) + " " + operation.word() + " " + right.operand();
    }

    /** Checks if the left side is a chain of the same operation, which needs no brackets. */
    private boolean continues() {
        return left.name().isEmpty() && left.definition() instanceof Combination inner && inner.operation == operation;
    }
}
