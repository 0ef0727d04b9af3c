package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.threeten.extra.Interval;

/** The closed form agrees with the walk through every instant at which something may change. */
class OracleProperties {

    @Provide
    Arbitrary<Spec> specs() {
        return Specs.any();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void weeklyHours_anyZone_agreeWithOracle(@ForAll("specs") Spec spec, @ForAll Random random) {
        check(spec.calendar(), spec.oracle(), spec, random);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void combinations_severalZones_agreeWithOracle(
            @ForAll("specs") Spec spec, @ForAll("specs") Spec other, @ForAll Random random) {
        BusinessCalendar left = spec.calendar();
        BusinessCalendar right = other.calendar();
        switch (random.nextInt(4)) {
            case 0 -> check(left.union(right), spec.oracle().or(other.oracle()), spec, random);
            case 1 -> check(left.intersection(right), spec.oracle().and(other.oracle()), spec, random);
            case 2 -> check(left.minus(right), spec.oracle().minus(other.oracle()), spec, random);
            default -> check(left.complement(), spec.oracle().not(), spec, random);
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void versions_anyDate_switchAtLocalMidnight(
            @ForAll("specs") Spec spec, @ForAll("specs") Spec other, @ForAll Random random) {
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
    void handover_anyZone_oneMemberAtATime(
            @ForAll("specs") Spec spec, @ForAll("specs") Spec other, @ForAll Random random) {
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

    private static Oracle from(LocalDate date, boolean after, ZoneId zone) {
        Instant at = date.atStartOfDay(zone).toInstant();
        return new Oracle() {
            @Override
            public boolean isOpen(Instant instant) {
                return after != instant.isBefore(at);
            }

            @Override
            public java.util.NavigableSet<Instant> bounds(Instant start, Instant end) {
                java.util.TreeSet<Instant> all = new java.util.TreeSet<>();
                all.add(start);
                if (at.isAfter(start) && at.isBefore(end)) {
                    all.add(at);
                }
                return all;
            }
        };
    }

    private static void check(BusinessCalendar calendar, Oracle oracle, Spec spec, Random random) {
        for (int i = 0; i < 6; i++) {
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
