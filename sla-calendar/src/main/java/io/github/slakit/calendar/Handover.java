package io.github.slakit.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One calendar at a time, chosen by the time of day in a zone.
 *
 * @param zone the zone
 * @param legs the members in the order of their times, each until the next one takes over
 */
record Handover(ZoneId zone, List<Leg> legs) implements Definition {

    /**
     * A member from a time of day on.
     *
     * @param from when it takes over
     * @param member the calendar that counts
     */
    record Leg(LocalTime from, BusinessCalendar member) {}

    private Weekly turn(int leg) {
        long start = legs.get(leg).from().toNanoOfDay();
        long end = leg + 1 < legs.size()
                ? legs.get(leg + 1).from().toNanoOfDay()
                : legs.get(0).from().toNanoOfDay() + WeekPattern.DAY;
        List<Hours> daily = Collections.nCopies(7, Hours.ofNanos(start, end));
        List<Hours> none = Collections.nCopies(7, Hours.NONE);
        LocalDate any = Extent.FIRST_DATE;
        return new Weekly(zone, daily, none, List.of(), List.of(), false, any, any);
    }

    private Timeline compileLeg(int leg, Extent extent) {
        Timeline member = legs.get(leg).member().timeline(extent);
        return TimelineBuilder.combine(
                SetOperation.INTERSECTION, member, turn(leg).compile(extent));
    }

    @Override
    public Set<ZoneId> zones() {
        Set<ZoneId> zones = new HashSet<>(Set.of(zone));
        legs.forEach(leg -> zones.addAll(leg.member().zones()));
        return zones;
    }

    @Override
    public Optional<Extent> validity() {
        return Validity.shared(legs.stream().map(Leg::member).toArray(BusinessCalendar[]::new));
    }

    @Override
    public Timeline compile(Extent extent) {
        Timeline all = compileLeg(0, extent);
        for (int leg = 1; leg < legs.size(); leg++) {
            all = TimelineBuilder.combine(SetOperation.UNION, all, compileLeg(leg, extent));
        }
        return all;
    }

    @Override
    public Beyond beyond(Extent extent, boolean after) {
        Beyond all = Beyond.CLOSED;
        for (int leg = 0; leg < legs.size(); leg++) {
            Beyond member = legs.get(leg).member().beyond(extent, after);
            Beyond counted = member.combine(SetOperation.INTERSECTION, turn(leg).beyond(extent, after));
            all = all.combine(SetOperation.UNION, counted);
        }
        return all;
    }

    @Override
    public DaySet days(DayFrame frame, Timeline timeline) {
        Extent extent = new Extent(timeline.start(), timeline.end());
        DaySet days = new DaySet(frame.size());
        for (int leg = 0; leg < legs.size(); leg++) {
            DaySet own = legs.get(leg).member().days(frame);
            own.retainAll(frame.openDays(compileLeg(leg, extent)));
            days.addAll(own);
        }
        return days;
    }

    @Override
    public Nesting nesting() {
        return legs.stream().map(leg -> leg.member().nestingIf(false)).reduce(Nesting.NONE, Nesting::plus);
    }

    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        legs.forEach(leg -> texts.add(HoursText.writeTime(leg.from().toNanoOfDay()) + " "
                + leg.member().operand()));
        return texts.stream().collect(Collectors.joining(", ", "handover " + zone + " ", ""));
    }
}
