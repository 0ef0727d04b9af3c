package io.github.slakit.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.slakit.core.fact.Case;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Ratio;
import io.github.slakit.core.figure.Unit;
import io.github.slakit.core.tally.Occurrence;
import io.github.slakit.core.tally.PeriodVerdict;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Verdict;
import io.github.slakit.core.time.ContractTime;
import io.github.slakit.core.time.MeasurementPeriod;
import io.github.slakit.core.time.Periods;
import io.github.slakit.core.time.Standpoint;
import io.github.slakit.core.time.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.threeten.extra.Interval;

/** Laws of shares and deliveries, and laws 33 and 41 of obligations and strikes. */
class ObligationProperties {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Unit REAM = Unit.of("ream");
    private static final Obligation REAMS = Obligation.of("reams", "dunder", "acme")
            .per(Periods.calendarMonths())
            .dueEach(DayOfWeek.MONDAY);

    private static Figure reams(long numerator, long denominator) {
        return Figure.of(Ratio.of(numerator, denominator), REAM);
    }

    @Property
    void shares_addUpAndDifferByOneUnitAtMost(
            @ForAll @IntRange(min = 0, max = 100_000) int numerator,
            @ForAll @IntRange(min = 1, max = 40) int denominator,
            @ForAll @IntRange(min = 1, max = 60) int number) {
        Figure quantity = reams(numerator, denominator);
        List<Figure> shares = Shares.of(quantity, number);

        assertThat(shares).hasSize(number).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(shares.stream().reduce(reams(0, 1), Figure::plus)).isEqualTo(quantity);
        Figure widest = shares.get(0).minus(shares.get(number - 1));
        assertThat(widest).isLessThanOrEqualTo(reams(1, 1));
    }

    private static Case delivery(int number, int hour, int amount) {
        Instant start = LocalDate.of(2026, 3, 1).atStartOfDay(WARSAW).toInstant();
        return Case.of("reams", "delivery", "delivered", start.plus(hour, ChronoUnit.HOURS))
                .withId("D-" + number)
                .withValue(reams(amount, 1));
    }

    /** March 2026 has 743 hours in Warsaw, and five Mondays from the second on. */
    @Property
    void deliveries_areSetOffOnceAndInAnyOrder(
            @ForAll @IntRange(min = 1, max = 60) int quantity,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 742) Integer> hours,
            @ForAll @IntRange(min = 0, max = 20) int amount,
            @ForAll Random random) {
        List<Case> cases = new ArrayList<>(IntStream.range(0, hours.size())
                .mapToObj(i -> delivery(i, hours.get(i), (amount + i) % 21))
                .toList());
        ResolvedObligation duty = REAMS.quantity(reams(quantity, 1)).resolve(Map.of(), WARSAW);
        MeasurementPeriod march = Periods.month(YearMonth.of(2026, 3), WARSAW);
        ObligationResult result = duty.evaluate(march, Facts.of(cases));
        Collections.shuffle(cases, random);
        assertThat(duty.evaluate(march, Facts.of(cases))).isEqualTo(result);

        Figure delivered = result.quantity().figure();
        assertThat(result.due()).isEqualTo(reams(quantity, 1));
        Figure open = result.items().stream().map(DueItem::open).reduce(reams(0, 1), Figure::plus);
        assertThat(open).isEqualTo(result.shortfall());
        Figure settled = result.items().stream()
                .map(item -> item.inTime().plus(item.late()))
                .reduce(reams(0, 1), Figure::plus);
        assertThat(settled).isEqualTo(delivered.min(result.due()));
        assertThat(result.items().stream().allMatch(DueItem::isKept))
                .isEqualTo(result.schedule().verdict() == Verdict.MET);
    }

    /** Law 41: a strike of a day lives from its end on for a window, and is gone at the end of it. */
    @Property
    void strikes_liveForAWindow(
            @ForAll @Size(min = 1, max = 40) List<Boolean> struck,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @IntRange(min = 0, max = 39) int at) {
        LocalDate first = LocalDate.of(2026, 3, 10);
        ContractTime time = new ContractTime(
                Periods.calendarDays(),
                WARSAW,
                Interval.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
        List<PeriodVerdict> history = IntStream.range(0, struck.size())
                .mapToObj(day -> new PeriodVerdict(
                        "reams",
                        Periods.calendarDays()
                                .containing(
                                        first.plusDays(day)
                                                .atTime(12, 0)
                                                .atZone(WARSAW)
                                                .toInstant(),
                                        WARSAW),
                        struck.get(day) ? Verdict.MISSED : Verdict.MET))
                .toList();
        Tally strikes = Tally.of(Occurrence.missed("reams"))
                .in(Window.last(days, ChronoUnit.DAYS))
                .atLeast(3);
        Standpoint now = Standpoint.of(
                Periods.calendarDays()
                        .containing(
                                first.plusDays(at).atTime(12, 0).atZone(WARSAW).toInstant(), WARSAW),
                time);

        long alive = IntStream.range(0, struck.size())
                .filter(day -> struck.get(day) && day <= at && at < day + days)
                .count();
        assertThat(strikes.count(history, now).count()).isEqualTo((int) alive);
        assertThat(strikes.count(history, now).isReached()).isEqualTo(alive >= 3);
    }
}
