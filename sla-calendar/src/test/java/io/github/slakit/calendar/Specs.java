package io.github.slakit.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated calendars in zones with every kind of clock change, near such changes more often than not. */
final class Specs {

    static final List<String> ZONES = List.of(
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "America/Sao_Paulo",
            "Asia/Beirut",
            "Africa/Casablanca",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "Pacific/Chatham",
            "Europe/Dublin",
            "Europe/London",
            "Europe/Paris",
            "Europe/Berlin",
            "Europe/Warsaw",
            "Europe/Moscow",
            "Europe/Istanbul",
            "Europe/Lisbon",
            "Europe/Kyiv",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/St_Johns",
            "America/Havana",
            "America/Caracas",
            "America/Asuncion",
            "America/Santiago",
            "America/Nuuk",
            "America/Scoresbysund",
            "America/Mexico_City",
            "Asia/Tokyo",
            "Asia/Kolkata",
            "Asia/Tehran",
            "Asia/Gaza",
            "Asia/Pyongyang",
            "Asia/Shanghai",
            "Asia/Dubai",
            "Asia/Amman",
            "Africa/Cairo",
            "Africa/Monrovia",
            "Africa/El_Aaiun",
            "Africa/Juba",
            "Australia/Sydney",
            "Australia/Adelaide",
            "Australia/Eucla",
            "Pacific/Kwajalein",
            "Pacific/Kiritimati",
            "Pacific/Fakaofo",
            "Pacific/Auckland",
            "Pacific/Norfolk",
            "Antarctica/Casey",
            "UTC",
            "+05:45");

    private static final Instant FIRST = Instant.parse("1970-02-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2098-10-01T00:00:00Z");

    private Specs() {}

    static Arbitrary<Spec> any() {
        return Arbitraries.randomValue(Specs::next).dontShrink();
    }

    /** Two calendars with changes around the same time. */
    record Pair(Spec one, Spec two) {}

    static Arbitrary<Pair> pairs() {
        return Arbitraries.randomValue(random -> {
                    Spec one = next(random);
                    return new Pair(one, next(random, anyZone(random), one.focus()));
                })
                .dontShrink();
    }

    private static ZoneId anyZone(Random random) {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private static Spec next(Random random) {
        return in(anyZone(random), random);
    }

    static Spec in(ZoneId zone, Random random) {
        return next(random, zone, focus(random, zone));
    }

    private static Spec next(Random random, ZoneId zone, Instant focus) {
        Map<DayOfWeek, List<long[]>> hours = week(random, 0.75, 3, true);
        hours.computeIfAbsent(DayOfWeek.of(1 + random.nextInt(7)), day -> spans(random, 2, true));
        Map<DayOfWeek, List<long[]>> breaks = random.nextInt(3) == 0 ? week(random, 0.5, 1, true) : Map.of();
        Set<MonthDay> holidays = new TreeSet<>();
        List<Oracle.Change> changes = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(focus, zone);
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate date = day.plusDays(random.nextInt(9) - 4L);
            holidays.add(MonthDay.from(date));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate date = day.plusDays(random.nextInt(7) - 3L);
            String kind = List.of("closed", "replaced", "added").get(random.nextInt(3));
            boolean whole = kind.equals("closed") && random.nextBoolean();
            changes.add(new Oracle.Change(
                    kind, date, whole ? List.of(new long[] {0, Spec.DAY}) : spans(random, 2, true)));
        }
        return new Spec(zone, hours, breaks, holidays, changes, random.nextInt(4) == 0, focus);
    }

    private static Map<DayOfWeek, List<long[]>> week(Random random, double share, int most, boolean night) {
        Map<DayOfWeek, List<long[]>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(100) < share * 100) {
                week.put(day, random.nextInt(6) == 0 ? List.of(new long[] {0, Spec.DAY}) : spans(random, most, night));
            }
        }
        return week;
    }

    private static List<long[]> spans(Random random, int most, boolean night) {
        TreeSet<Long> bounds = new TreeSet<>();
        int wanted = 2 * (1 + random.nextInt(most));
        while (bounds.size() < wanted) {
            bounds.add(time(random));
        }
        if (night && random.nextInt(3) == 0) {
            long last = bounds.pollLast();
            bounds.add(Math.max(last, Spec.DAY + time(random)));
        }
        List<long[]> spans = new ArrayList<>();
        for (var each = bounds.iterator(); each.hasNext(); ) {
            spans.add(new long[] {each.next(), each.next()});
        }
        return spans;
    }

    private static long time(Random random) {
        long minutes = random.nextInt(3) == 0 ? random.nextInt(8) * 30L : random.nextInt(288) * 5L;
        long nanos = minutes * 60_000_000_000L;
        return random.nextInt(8) == 0 ? Math.max(0, nanos + random.nextInt(3) - 1) : nanos;
    }

    private static Instant focus(Random random, ZoneId zone) {
        Instant any = Instant.ofEpochSecond(FIRST.getEpochSecond()
                + (long) (random.nextDouble() * (LAST.getEpochSecond() - FIRST.getEpochSecond())));
        ZoneOffsetTransition next = zone.getRules().nextTransition(any);
        boolean near =
                random.nextInt(10) < 8 && next != null && next.getInstant().isBefore(LAST);
        ZoneOffsetTransition last = zone.getRules().previousTransition(LAST);
        if (near) {
            return next.getInstant();
        }
        return last != null && last.getInstant().isAfter(FIRST) && random.nextBoolean() ? last.getInstant() : any;
    }

    /** Returns an instant within some days of the focus, often on a bound or a nanosecond from one. */
    static Instant near(Spec spec, Random random, int days) {
        long seconds = random.nextInt(2 * days * 86_400) - days * 86_400L;
        Instant any = spec.focus().plusSeconds(seconds);
        Instant bound = spec.oracle().bounds(any, any.plusSeconds(2 * 86_400)).last();
        return switch (random.nextInt(5)) {
            case 0 -> bound;
            case 1 -> bound.plusNanos(1);
            case 2 -> bound.minusNanos(1);
            case 3 -> spec.focus().plusNanos(random.nextInt(3) - 1L);
            default -> any.plusNanos(random.nextInt(1_000_000_000));
        };
    }

    static Instant anywhere(Random random) {
        long seconds = FIRST.getEpochSecond()
                + (long) (random.nextDouble() * (LAST.getEpochSecond() - FIRST.getEpochSecond()));
        return Instant.ofEpochSecond(seconds, random.nextInt(1_000_000_000));
    }
}
