package io.github.slakit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.threeten.extra.Interval;

/** The laws of business time, over distances of up to 130 years. */
class LawsProperties {

    @Provide
    Arbitrary<Spec> specs() {
        return Specs.any();
    }

    private static Instant pick(Spec spec, Random random) {
        return random.nextBoolean() ? Specs.near(spec, random, 20) : Specs.anywhere(random);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void between_threeInstants_addsUp(@ForAll("specs") Spec spec, @ForAll Random random) {
        BusinessCalendar calendar = spec.calendar();
        for (int i = 0; i < 10; i++) {
            Instant a = pick(spec, random);
            Instant b = pick(spec, random);
            Instant c = pick(spec, random);
            assertThat(calendar.between(a, c)).isEqualTo(calendar.between(a, b).plus(calendar.between(b, c)));
            assertThat(calendar.between(a, b)).isEqualTo(calendar.between(b, a).negated());
            assertThat(calendar.coverage(Interval.of(min(a, b), max(a, b))).open())
                    .isEqualTo(calendar.between(a, b).abs());
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void plus_anyDuration_isUsedUpAndEarliest(@ForAll("specs") Spec spec, @ForAll Random random) {
        BusinessCalendar calendar = spec.calendar();
        for (int i = 0; i < 10; i++) {
            Instant t = Specs.near(spec, random, 300);
            Duration d = Duration.ofSeconds(random.nextInt(1_000_000), 1 + random.nextInt(1000));
            if (calendar.between(t, calendar.validity().getEnd()).compareTo(d) >= 0) {
                Instant due = calendar.plus(t, d);
                assertThat(calendar.between(t, due)).isEqualTo(d);
                assertThat(calendar.isOpen(due.minusNanos(1))).isTrue();
                assertThat(calendar.plus(due, Duration.ZERO)).isEqualTo(due);
                Instant half = calendar.plus(t, d.dividedBy(2));
                assertThat(calendar.plus(half, d.minus(d.dividedBy(2)))).isEqualTo(due);
            }
            Instant since = calendar.minus(t, d);
            assertThat(calendar.between(since, t)).isEqualTo(d);
            assertThat(calendar.isOpen(since)).isTrue();
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void plusOfBetween_isAtMostTheEnd_equalWhereOpenJustBefore(@ForAll("specs") Spec spec, @ForAll Random random) {
        BusinessCalendar calendar = spec.calendar();
        for (int i = 0; i < 10; i++) {
            Instant a = pick(spec, random);
            Instant b = pick(spec, random);
            Instant t = min(a, b);
            Instant u = max(a, b);
            Duration open = calendar.between(t, u);
            Instant due = calendar.plus(t, open);
            assertThat(due).isBeforeOrEqualTo(u);
            assertThat(due.equals(u)).isEqualTo(u.equals(t) || calendar.isOpen(u.minusNanos(1)));
            Instant since = calendar.minus(u, open);
            assertThat(since).isAfterOrEqualTo(t);
            assertThat(since.equals(t)).isEqualTo(u.equals(t) || calendar.isOpen(t));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void complement_andSelf_sumToElapsed(@ForAll("specs") Spec spec, @ForAll Random random) {
        BusinessCalendar calendar = spec.calendar();
        BusinessCalendar closed = calendar.complement();
        BusinessCalendar again = closed.complement();
        for (int i = 0; i < 10; i++) {
            Instant a = pick(spec, random);
            Instant b = pick(spec, random);
            assertThat(calendar.between(a, b).plus(closed.between(a, b))).isEqualTo(Duration.between(a, b));
            assertThat(again.between(a, b)).isEqualTo(calendar.between(a, b));
            assertThat(calendar.isOpen(a)).isNotEqualTo(closed.isOpen(a));
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void unionAndIntersection_anyZones_includeAndExclude(
            @ForAll("specs") Spec one, @ForAll("specs") Spec two, @ForAll("specs") Spec three, @ForAll Random random) {
        BusinessCalendar a = one.calendar();
        BusinessCalendar b = two.calendar();
        BusinessCalendar c = three.calendar();
        for (int i = 0; i < 10; i++) {
            Instant s = pick(one, random);
            Instant t = pick(two, random);
            Duration sum = a.between(s, t).plus(b.between(s, t));
            assertThat(a.union(b).between(s, t).plus(a.intersection(b).between(s, t)))
                    .isEqualTo(sum);
            assertThat(a.minus(b).between(s, t))
                    .isEqualTo(a.between(s, t).minus(a.intersection(b).between(s, t)));
            // laws.md 2: idempotent, commutative, associative
            assertThat(a.union(a).between(s, t)).isEqualTo(a.between(s, t));
            assertThat(a.union(b).between(s, t)).isEqualTo(b.union(a).between(s, t));
            assertThat(a.union(b).union(c).between(s, t))
                    .isEqualTo(a.union(b.union(c)).between(s, t));
            // De Morgan
            assertThat(a.union(b).complement().between(s, t))
                    .isEqualTo(a.complement().intersection(b.complement()).between(s, t));
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void openSpans_anyInterval_areTheOpenTime(@ForAll("specs") Spec spec, @ForAll Random random) {
        BusinessCalendar calendar = spec.calendar();
        Instant start = pick(spec, random);
        Instant end = start.plus(Duration.ofDays(random.nextInt(400)));
        Duration sum = calendar.openSpans(start, end).map(Interval::toDuration).reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(calendar.between(start, end));
        assertThat(calendar.openSpans(start, end)).allSatisfy(span -> {
            assertThat(calendar.isOpen(span.getStart())).isTrue();
            assertThat(calendar.nextClosing(span.getStart()).orElseThrow()).isAfterOrEqualTo(span.getEnd());
            assertThat(calendar.coverage(span).isFull()).isTrue();
        });
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void primitiveForms_anyQuestion_agree(@ForAll("specs") Spec spec, @ForAll Random random) {
        BusinessCalendar calendar = spec.calendar();
        BusinessNanos nanos = calendar.nanos();
        Instant a = pick(spec, random);
        Instant b = pick(spec, random);
        long from = Extent.nanosOf(a);
        assertThat(nanos.isOpen(from)).isEqualTo(calendar.isOpen(a));
        assertThat(nanos.between(from, Extent.nanosOf(b)))
                .isEqualTo(calendar.between(a, b).toNanos());
        assertThat(calendar.nextOpening(a).map(Extent::nanosOf)).contains(nanos.nextOpening(from));
        assertThat(nanos.minus(from, 1_000)).isEqualTo(Extent.nanosOf(calendar.minus(a, Duration.ofNanos(1_000))));
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }
}
