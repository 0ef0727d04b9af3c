package io.github.slakit.benchmarks;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.tally.Occurrence.missed;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Party;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.explain.Explanation;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import io.github.slakit.credits.Charges;
import io.github.slakit.credits.Contract;
import io.github.slakit.credits.Ledger;
import io.github.slakit.credits.ResolvedContract;
import io.github.slakit.credits.Settlement;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Right;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A month of one service level with twenty outages, from facts to the statement, with and without its explanation, and
 * beside it the same figures by a plain {@code BigDecimal} loop that merges nothing and explains nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SettlementBenchmark {

    private static final long SEED = 20260301;
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int OUTAGES = 20;

    private ResolvedContract contract = contract();
    private Facts facts = Facts.of();
    private final List<Duration> lengths = new ArrayList<>();
    private final Charges charges = Charges.of("fee", Money.parse("USD 1234.56"));

    /** Draws the outages: one to thirty minutes each, a day apart. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Outage> outages = new ArrayList<>();
        lengths.clear();
        for (int day = 0; day < OUTAGES; day++) {
            Duration length = Duration.ofSeconds(random.nextInt(60, 1800));
            Instant start = START.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(80_000));
            outages.add(Outage.of("web", start, start.plus(length)).withId("INC-" + day));
            lengths.add(length);
        }
        facts = Facts.of(outages);
        contract = contract();
    }

    private static ResolvedContract contract() {
        ServiceLevel uptime = ServiceLevel.builder()
                .id("uptime")
                .service("web")
                .metric(Metric.availability())
                .target(Target.atLeast(percent("99.9")))
                .period(Periods.calendarMonths())
                .build();
        Agreement agreement = Agreement.builder()
                .id("hosting")
                .zone(ZoneOffset.UTC)
                .term(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))
                .party(Party.provider("nimbus", "Nimbus Ltd"))
                .party(Party.customer("acme", "Acme Inc"))
                .service(Service.of("web", "Web shop"))
                .serviceLevel(uptime)
                .build();
        Remedies remedies = Remedies.builder()
                .currency("USD")
                .rounding(RoundingMode.HALF_UP)
                .credit(
                        "uptime",
                        Credit.table(
                                        below(percent("99.9")).gives(percent("10")),
                                        below(percent("99")).gives(percent("25")))
                                .of("fee"))
                .cap(Cap.of(percent("50"), "fee"))
                .right("chronic", Tally.of(missed("uptime")).inLastPeriods(6).atLeast(3), Right.toEndContract())
                .build();
        return Contract.of(agreement, remedies).resolve(Map.of());
    }

    /**
     * Settles the month.
     *
     * @return the settlement
     */
    @Benchmark
    public Settlement settle() {
        return contract.settle(MONTH, facts, charges, Ledger.empty());
    }

    /**
     * Settles the month and builds the whole explanation.
     *
     * @return the tree
     */
    @Benchmark
    public Explanation settleAndExplain() {
        return settle().statement().explain();
    }

    /**
     * Adds the lengths up and takes a percentage of the fee.
     *
     * @return the credit
     */
    @Benchmark
    public BigDecimal plainBigDecimal() {
        BigDecimal down = BigDecimal.ZERO;
        for (Duration length : lengths) {
            down = down.add(BigDecimal.valueOf(length.toSeconds()));
        }
        BigDecimal month = BigDecimal.valueOf(Duration.ofDays(31).toSeconds());
        BigDecimal available = month.subtract(down).movePointRight(2).divide(month, 10, RoundingMode.FLOOR);
        BigDecimal share = available.compareTo(BigDecimal.valueOf(99)) < 0
                ? BigDecimal.valueOf(25)
                : available.compareTo(new BigDecimal("99.9")) < 0 ? BigDecimal.TEN : BigDecimal.ZERO;
        return new BigDecimal("1234.56").multiply(share).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
