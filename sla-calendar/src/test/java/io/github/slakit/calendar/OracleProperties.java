package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;

/** The closed form agrees with the walk through every instant at which something may change. */
class OracleProperties {

    @Provide
    Arbitrary<Spec> specs() {
        return Specs.any();
    }

    @Provide
    Arbitrary<Specs.Pair> pairs() {
        return Specs.pairs();
    }

    @Property(tries = 140, shrinking = ShrinkingMode.OFF)
    void weeklyHours_anyZone_agreeWithOracle(@ForAll("specs") Spec spec, @ForAll Random random) {
        check(spec.calendar(), spec.oracle(), spec, random);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "America/Sao_Paulo",
                "Asia/Beirut",
                "Africa/Casablanca",
                "Antarctica/Troll",
                "Asia/Kathmandu",
                "Pacific/Chatham",
                "Europe/Dublin",
            })
    void weeklyHours_zoneWithUnusualChanges_agreeWithOracle(String zone) {
        Random random = new Random(zone.hashCode());
        for (int i = 0; i < 6; i++) {
            Spec spec = Specs.in(ZoneId.of(zone), random);
            check(spec.calendar(), spec.oracle(), spec, random);
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void businessDays_combinations_followTheirMembers(@ForAll("pairs") Specs.Pair pair, @ForAll Random random) {
        Spec spec = pair.one();
        Spec other = Specs.in(spec.zone(), random);
        Oracle.Week one = spec.oracle();
        Oracle.Week two = other.oracle();
        BusinessCalendar left = spec.calendar();
        BusinessCalendar right = other.calendar();
        LocalDate first = LocalDate.ofInstant(spec.focus(), spec.zone()).minusDays(5);
        LocalDate change = first.plusDays(random.nextInt(10));
        BusinessDays union = left.union(right).days();
        BusinessDays both = left.intersection(right).days();
        BusinessDays difference = left.minus(right).days();
        BusinessDays closed = left.complement().days();
        BusinessDays changed = left.changedFrom(change, right).days();
        BusinessDays range =
                left.restrictedTo(first.plusDays(1), change.plusDays(2)).days();
        for (LocalDate date = first; date.isBefore(first.plusDays(10)); date = date.plusDays(1)) {
            boolean inLeft = hasOwnSpan(one, date);
            boolean inRight = hasOwnSpan(two, date);
            boolean later = !date.isBefore(change);
            boolean within = date.isAfter(first) && date.isBefore(change.plusDays(2));
            assertThat(union.isBusinessDay(date)).as("or %s", date).isEqualTo(inLeft || inRight);
            assertThat(both.isBusinessDay(date))
                    .as("and %s", date)
                    .isEqualTo(inLeft && inRight && isOpenOn(one.and(two), date, spec.zone()));
            assertThat(difference.isBusinessDay(date))
                    .as("minus %s", date)
                    .isEqualTo(inLeft && isOpenOn(one.minus(two), date, spec.zone()));
            assertThat(closed.isBusinessDay(date)).as("not %s", date).isEqualTo(isOpenOn(one.not(), date, spec.zone()));
            assertThat(changed.isBusinessDay(date)).as("until %s", date).isEqualTo(later ? inRight : inLeft);
            assertThat(range.isBusinessDay(date)).as("within %s", date).isEqualTo(inLeft && within);
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void businessDays_handover_areThoseOfTheMemberWhoseTurnIsOpen(
            @ForAll("pairs") Specs.Pair pair, @ForAll Random random) {
        Spec spec = pair.one();
        Spec other = Specs.in(spec.zone(), random);
        BusinessDays days = BusinessCalendars.handover(
                        spec.zone(), Map.of(LocalTime.MIDNIGHT, spec.calendar(), LocalTime.NOON, other.calendar()))
                .days();
        Oracle morning = turn(spec, false).and(spec.oracle());
        Oracle afternoon = turn(spec, true).and(other.oracle());
        LocalDate first = LocalDate.ofInstant(spec.focus(), spec.zone()).minusDays(5);
        for (LocalDate date = first; date.isBefore(first.plusDays(10)); date = date.plusDays(1)) {
            assertThat(days.isBusinessDay(date))
                    .as("%s", date)
                    .isEqualTo((hasOwnSpan(spec.oracle(), date) && isOpenOn(morning, date, spec.zone()))
                            || (hasOwnSpan(other.oracle(), date) && isOpenOn(afternoon, date, spec.zone())));
        }
    }

    private static Oracle turn(Spec spec, boolean afternoon) {
        List<long[]> half = List.of(afternoon ? new long[] {Spec.DAY / 2, Spec.DAY} : new long[] {0, Spec.DAY / 2});
        Map<DayOfWeek, List<long[]>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, half);
        }
        return new Oracle.Week(spec.zone(), week, Map.of(), Set.of(), List.of(), false);
    }

    private static boolean hasOwnSpan(Oracle.Week week, LocalDate date) {
        Instant start = date.atStartOfDay(week.zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(week.zone()).toInstant();
        return start.isBefore(end)
                && week.bounds(start, end).stream()
                        .filter(at -> LocalDate.ofInstant(at, week.zone()).equals(date))
                        .anyMatch(week::isOpenByOwnDate);
    }

    private static boolean isOpenOn(Oracle oracle, LocalDate date, ZoneId zone) {
        Instant start = date.atStartOfDay(zone).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return !oracle.between(start, end).isZero();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void combinations_severalZones_agreeWithOracle(@ForAll("pairs") Specs.Pair pair, @ForAll Random random) {
        Spec spec = pair.one();
        Spec other = pair.two();
        BusinessCalendar left = spec.calendar();
        BusinessCalendar right = other.calendar();
        switch (random.nextInt(4)) {
            case 0 -> check(left.union(right), spec.oracle().or(other.oracle()), spec, random);
            case 1 -> check(left.intersection(right), spec.oracle().and(other.oracle()), spec, random);
            case 2 -> check(left.minus(right), spec.oracle().minus(other.oracle()), spec, random);
            default -> check(left.complement(), spec.oracle().not(), spec, random);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void versions_anyDate_switchAtLocalMidnight(@ForAll("pairs") Specs.Pair pair, @ForAll Random random) {
        Spec spec = pair.one();
        Spec other = pair.two();
        LocalDate date = LocalDate.ofInstant(spec.focus(), other.zone()).plusDays(random.nextInt(5) - 2L);
        Oracle before = from(date, false, other.zone());
        Oracle after = from(date, true, other.zone());
        check(
                spec.calendar().changedFrom(date, other.calendar()),
                spec.oracle().and(before).or(other.oracle().and(after)),
                spec,
                random);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void restriction_anyDates_closedOutside(@ForAll("specs") Spec spec, @ForAll Random random) {
        LocalDate start = LocalDate.ofInstant(spec.focus(), spec.zone()).minusDays(random.nextInt(5));
        LocalDate end = start.plusDays(1 + random.nextInt(8));
        Oracle range = from(start, true, spec.zone()).and(from(end, false, spec.zone()));
        BusinessCalendar restricted = spec.calendar().restrictedTo(start, end);
        for (int i = 0; i < 20; i++) {
            Instant at = Specs.near(spec, random, 8);
            assertThat(restricted.isOpen(at)).isEqualTo(spec.oracle().and(range).isOpen(at));
        }
        Instant day = start.minusDays(9).atStartOfDay(spec.zone()).toInstant();
        assertThat(restricted.between(day, day.plus(Duration.ofDays(30))))
                .isEqualTo(spec.oracle().and(range).between(day, day.plus(Duration.ofDays(30))));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void handover_anyZone_oneMemberAtATime(@ForAll("pairs") Specs.Pair pair, @ForAll Random random) {
        Spec spec = pair.one();
        Spec other = pair.two();
        ZoneId zone = ZoneId.of(Specs.ZONES.get(random.nextInt(Specs.ZONES.size())));
        LocalTime first = LocalTime.of(random.nextInt(12), 0);
        LocalTime second = LocalTime.of(12 + random.nextInt(12), 30);
        BusinessCalendar handover =
                BusinessCalendars.handover(zone, Map.of(first, spec.calendar(), second, other.calendar()));
        for (int i = 0; i < 20; i++) {
            Instant at = Specs.near(spec, random, 8);
            LocalTime time = LocalTime.ofInstant(at, zone);
            boolean firstCounts = !time.isBefore(first) && time.isBefore(second);
            assertThat(handover.isOpen(at))
                    .isEqualTo((firstCounts ? spec : other).oracle().isOpen(at));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void businessDays_anyZone_haveASpanOfTheirOwn(@ForAll("specs") Spec spec) {
        BusinessDays days = spec.calendar().days();
        LocalDate first = LocalDate.ofInstant(spec.focus(), spec.zone()).minusDays(7);
        int count = 0;
        for (LocalDate date = first; date.isBefore(first.plusDays(14)); date = date.plusDays(1)) {
            Instant start = date.atStartOfDay(spec.zone()).toInstant();
            Instant end = date.plusDays(1).atStartOfDay(spec.zone()).toInstant();
            LocalDate asked = date;
            boolean own = spec.oracle().bounds(start, end).stream()
                            .filter(at -> LocalDate.ofInstant(at, spec.zone()).equals(asked))
                            .anyMatch(spec.oracle()::isOpenByOwnDate)
                    && start.isBefore(end);
            assertThat(days.isBusinessDay(date)).as("%s", date).isEqualTo(own);
            assertThat(days.between(first, date)).isEqualTo(count);
            assertThat(days.between(date, first)).isEqualTo(-count);
            count += own ? 1 : 0;
            if (own) {
                assertThat(days.plus(first.minusDays(1), count)).isEqualTo(date);
                assertThat(days.plus(date.plusDays(1), -1)).isEqualTo(date);
            }
        }
    }

    private static Oracle from(LocalDate date, boolean after, ZoneId zone) {
        Oracle.Week always = new Oracle.Week(zone, Map.of(), Map.of(), Set.of(), List.of(), false);
        return new Oracle() {
            @Override
            public boolean isOpen(Instant instant) {
                return after != LocalDate.ofInstant(instant, zone).isBefore(date);
            }

            @Override
            public NavigableSet<Instant> bounds(Instant start, Instant end) {
                return always.bounds(start, end);
            }
        };
    }

    private static void check(BusinessCalendar calendar, Oracle oracle, Spec spec, Random random) {
        for (int i = 0; i < 4; i++) {
            Instant from = Specs.near(spec, random, 6);
            Instant to = Specs.near(spec, random, 6);
            assertThat(calendar.isOpen(from)).as("open at %s", from).isEqualTo(oracle.isOpen(from));
            assertThat(calendar.between(from, to)).as("%s to %s", from, to).isEqualTo(oracle.between(from, to));
            checkInverse(calendar, oracle, from, random);
            checkChanges(calendar, oracle, from);
        }
        checkSpans(
                calendar,
                oracle,
                spec.focus().minus(Duration.ofDays(3)),
                spec.focus().plus(Duration.ofDays(3)));
    }

    private static void checkInverse(BusinessCalendar calendar, Oracle oracle, Instant from, Random random) {
        Duration duration = Duration.ofSeconds(random.nextInt(100_000), random.nextInt(2));
        Instant later = from.plus(Duration.ofDays(30));
        Instant used = oracle.plus(from, duration, later);
        if (used.isBefore(later)) {
            assertThat(calendar.plus(from, duration))
                    .as("%s + %s", from, duration)
                    .isEqualTo(used);
        }
        Instant earlier = from.minus(Duration.ofDays(30));
        Instant since = oracle.minus(from, duration, earlier);
        if (since.isAfter(earlier)) {
            assertThat(calendar.minus(from, duration))
                    .as("%s - %s", from, duration)
                    .isEqualTo(since);
        }
    }

    private static void checkChanges(BusinessCalendar calendar, Oracle oracle, Instant from) {
        Instant later = from.plus(Duration.ofDays(15));
        Instant earlier = from.minus(Duration.ofDays(15));
        checkNext(calendar, from, true, oracle.nextChange(from, true, later), later);
        checkNext(calendar, from, false, oracle.nextChange(from, false, later), later);
        checkLast(calendar, from, true, oracle.lastChange(from, true, earlier), earlier);
        checkLast(calendar, from, false, oracle.lastChange(from, false, earlier), earlier);
    }

    private static void checkNext(
            BusinessCalendar calendar, Instant from, boolean open, Instant expected, Instant limit) {
        if (expected.isBefore(limit)) {
            Optional<Instant> found = open ? calendar.nextOpening(from) : calendar.nextClosing(from);
            assertThat(found).as("next %s after %s", open, from).contains(expected);
        }
    }

    private static void checkLast(
            BusinessCalendar calendar, Instant from, boolean open, Instant expected, Instant limit) {
        if (expected.isAfter(limit)) {
            Optional<Instant> found = open ? calendar.previousOpening(from) : calendar.previousClosing(from);
            assertThat(found).as("last %s up to %s", open, from).contains(expected);
        }
    }

    private static void checkSpans(BusinessCalendar calendar, Oracle oracle, Instant start, Instant end) {
        Instant at = start;
        for (Interval span : calendar.openSpans(start, end).toList()) {
            assertThat(oracle.between(at, span.getStart())).isZero();
            assertThat(oracle.between(span.getStart(), span.getEnd())).isEqualTo(span.toDuration());
            assertThat(span.getStart()).isBefore(span.getEnd());
            assertThat(span.getStart().isAfter(at) || at.equals(start)).isTrue();
            at = span.getEnd();
        }
        assertThat(oracle.between(at, end)).isZero();
    }
}
