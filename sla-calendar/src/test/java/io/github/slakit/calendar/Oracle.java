package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The meaning of a calendar by brute force: an instant is asked for its local date and time, and lengths are sums over
 * every instant at which anything might change. Nothing here is shared with the library.
 */
interface Oracle {

    boolean isOpen(Instant instant);

    /** Returns all instants from one to another at which openness may change, and perhaps more. */
    NavigableSet<Instant> bounds(Instant start, Instant end);

    default Duration between(Instant start, Instant end) {
        if (end.isBefore(start)) {
            return between(end, start).negated();
        }
        Duration sum = Duration.ZERO;
        Instant at = start;
        for (Instant next : bounds(start, end)) {
            sum = isOpen(at) ? sum.plus(Duration.between(at, next)) : sum;
            at = next;
        }
        return isOpen(at) && at.isBefore(end) ? sum.plus(Duration.between(at, end)) : sum;
    }

    /** Returns the earliest instant up to a limit at which the open time has been used up, or the limit. */
    default Instant plus(Instant start, Duration duration, Instant limit) {
        Duration left = duration;
        Instant at = start;
        NavigableSet<Instant> bounds = bounds(start, limit);
        bounds.add(limit);
        for (Instant next : bounds) {
            if (left.isZero()) {
                return at;
            }
            Duration open = isOpen(at) ? Duration.between(at, next) : Duration.ZERO;
            if (open.compareTo(left) >= 0) {
                return at.plus(left);
            }
            left = left.minus(open);
            at = next;
        }
        return limit;
    }

    /** Returns the latest instant down to a limit from which the open time is used up, or the limit. */
    default Instant minus(Instant end, Duration duration, Instant limit) {
        Duration left = duration;
        Instant at = end;
        NavigableSet<Instant> bounds = bounds(limit, end);
        bounds.add(limit);
        for (Instant next : bounds.descendingSet()) {
            if (left.isZero()) {
                return at;
            }
            Duration open = isOpen(next) ? Duration.between(next, at) : Duration.ZERO;
            if (open.compareTo(left) >= 0) {
                return at.minus(left);
            }
            left = left.minus(open);
            at = next;
        }
        return limit;
    }

    /** Returns the first change after an instant to this state, or the limit. */
    default Instant nextChange(Instant start, boolean open, Instant limit) {
        boolean state = isOpen(start);
        for (Instant next : bounds(start, limit).tailSet(start, false)) {
            boolean before = state;
            state = isOpen(next);
            if (state != before && state == open) {
                return next;
            }
        }
        return limit;
    }

    /** Returns the last change up to an instant to this state, or the limit. */
    default Instant lastChange(Instant end, boolean open, Instant limit) {
        for (Instant at : bounds(limit, end.plusNanos(1)).descendingSet()) {
            boolean changes = isOpen(at) != isOpen(at.minusNanos(1));
            if (!at.isAfter(end) && at.isAfter(limit) && changes && isOpen(at) == open) {
                return at;
            }
        }
        return limit;
    }

    default Oracle or(Oracle other) {
        return both(this, other, (left, right) -> left || right);
    }

    default Oracle and(Oracle other) {
        return both(this, other, (left, right) -> left && right);
    }

    default Oracle minus(Oracle other) {
        return both(this, other, (left, right) -> left && !right);
    }

    default Oracle not() {
        return both(this, this, (left, right) -> !left);
    }

    /** Says when a combination is open. */
    interface Truth {
        boolean of(boolean left, boolean right);
    }

    private static Oracle both(Oracle left, Oracle right, Truth truth) {
        return new Oracle() {
            @Override
            public boolean isOpen(Instant instant) {
                return truth.of(left.isOpen(instant), right.isOpen(instant));
            }

            @Override
            public NavigableSet<Instant> bounds(Instant start, Instant end) {
                NavigableSet<Instant> all = left.bounds(start, end);
                all.addAll(right.bounds(start, end));
                return all;
            }
        };
    }

    /** A change of one date; spans are nanoseconds since its midnight, and null closes it wholly. */
    record Change(String kind, LocalDate date, List<long[]> spans) {}

    /** Weekly hours read instant by instant. */
    record Week(
            ZoneId zone,
            Map<DayOfWeek, List<long[]>> hours,
            Map<DayOfWeek, List<long[]>> breaks,
            Set<MonthDay> holidays,
            List<Change> changes,
            boolean wholeShifts)
            implements Oracle {

        @Override
        public boolean isOpen(Instant instant) {
            LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
            if (covers(breaks, local, local.toLocalDate())
                    || covers(breaks, local, local.toLocalDate().minusDays(1))) {
                return false;
            }
            return open(local, local.toLocalDate())
                    || open(local, local.toLocalDate().minusDays(1));
        }

        /** Checks if an instant is open by the hours that started on its own date. */
        boolean isOpenByOwnDate(Instant instant) {
            LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
            return isOpen(instant) && open(local, local.toLocalDate());
        }

        /** Checks if a local time lies in what is left of the hours that started on a date. */
        boolean open(LocalDateTime local, LocalDate started) {
            boolean open = covers(hours, local, started);
            LocalDate owner = wholeShifts ? started : local.toLocalDate();
            if (holidays.contains(MonthDay.from(owner))) {
                open = false;
            }
            for (Change change : changes) {
                boolean within = in(change.spans(), local, change.date());
                boolean whole = change.spans().size() == 1
                        && change.spans().get(0)[0] == 0
                        && change.spans().get(0)[1] == 86_400_000_000_000L;
                switch (change.kind()) {
                    case "closed" -> open = open && !(whole ? change.date().equals(owner) : within);
                    case "replaced" ->
                        open = change.date().equals(started)
                                ? within || (open && !change.date().equals(owner))
                                : open && !change.date().equals(owner);
                    default -> open = open || (within && change.date().equals(started));
                }
            }
            return open;
        }

        private static boolean covers(Map<DayOfWeek, List<long[]>> week, LocalDateTime local, LocalDate started) {
            return in(week.getOrDefault(started.getDayOfWeek(), List.of()), local, started);
        }

        private static boolean in(List<long[]> spans, LocalDateTime local, LocalDate started) {
            long time = ChronoUnit.NANOS.between(started.atStartOfDay(), local);
            return spans.stream().anyMatch(span -> span[0] <= time && time < span[1]);
        }

        @Override
        public NavigableSet<Instant> bounds(Instant start, Instant end) {
            ZoneRules rules = zone.getRules();
            TreeSet<Instant> all = new TreeSet<>();
            Set<Long> times = times();
            LocalDate last = LocalDate.ofInstant(end, zone).plusDays(1);
            for (LocalDate date = LocalDate.ofInstant(start, zone).minusDays(1);
                    !date.isAfter(last);
                    date = date.plusDays(1)) {
                for (long time : times) {
                    LocalDateTime local = date.atStartOfDay().plusNanos(time);
                    for (ZoneOffset offset : rules.getValidOffsets(local)) {
                        all.add(local.toInstant(offset));
                    }
                }
            }
            ZoneOffsetTransition next = rules.nextTransition(start);
            while (next != null && next.getInstant().isBefore(end)) {
                all.add(next.getInstant());
                next = rules.nextTransition(next.getInstant());
            }
            all.add(start);
            return new TreeSet<>(all.subSet(start, true, end, false));
        }

        private Set<Long> times() {
            Set<Long> times = new TreeSet<>(Set.of(0L));
            hours.values().forEach(spans -> add(times, spans));
            breaks.values().forEach(spans -> add(times, spans));
            changes.forEach(change -> add(times, change.spans()));
            return times;
        }

        private static void add(Set<Long> times, List<long[]> spans) {
            for (long[] span : spans) {
                times.add(span[0] % 86_400_000_000_000L);
                times.add(span[1] % 86_400_000_000_000L);
            }
        }
    }
}
