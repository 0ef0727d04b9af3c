package io.github.slakit.credits;

import static io.github.slakit.core.figure.Figure.percent;
import static io.github.slakit.core.figure.Range.below;
import static io.github.slakit.core.tally.Occurrence.missed;

import io.github.slakit.core.agreement.Agreement;
import io.github.slakit.core.agreement.Service;
import io.github.slakit.core.agreement.ServiceLevel;
import io.github.slakit.core.fact.Exclusion;
import io.github.slakit.core.fact.Fact;
import io.github.slakit.core.fact.Facts;
import io.github.slakit.core.fact.Outage;
import io.github.slakit.core.figure.Band;
import io.github.slakit.core.figure.BandTable;
import io.github.slakit.core.figure.Figure;
import io.github.slakit.core.figure.Range;
import io.github.slakit.core.metric.ExclusionRule;
import io.github.slakit.core.metric.Metric;
import io.github.slakit.core.tally.Tally;
import io.github.slakit.core.target.Target;
import io.github.slakit.core.time.Periods;
import io.github.slakit.credits.remedy.Cap;
import io.github.slakit.credits.remedy.Credit;
import io.github.slakit.credits.remedy.Remedies;
import io.github.slakit.credits.remedy.Right;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A random contract with what was charged and recorded: terms as data, so that a property can change one of them and
 * settle again. The ladders never pay less for a lower figure.
 *
 * @param levels one to four service levels, each with its credit
 * @param caps upper bounds on the total
 * @param money currency and rounding
 * @param charges minor units by name
 * @param tally when the right arises
 * @param facts what was recorded
 */
record Scenario(
        List<Level> levels,
        List<Cap> caps,
        Currency money,
        Map<String, Long> charges,
        Tally tally,
        List<Fact<?>> facts) {

    private static final List<String> THRESHOLDS = List.of("99.99", "99.9", "99.5", "99", "97", "95", "90");
    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final Instant START = Instant.parse("2024-05-28T00:00:00Z");

    /** A service level and its credit. */
    record Level(String id, String service, Credit credit) {}

    /** A currency and how totals are rounded to its minor unit. */
    record Currency(CurrencyUnit unit, RoundingMode rounding) {}

    /** Contracts with facts in and around June 2024. */
    static Arbitrary<Scenario> inJune() {
        return any(Duration.ofDays(37));
    }

    /** Contracts with facts from the end of May to the end of October 2024. */
    static Arbitrary<Scenario> overMonths() {
        return any(Duration.ofDays(156));
    }

    private static Arbitrary<Scenario> any(Duration within) {
        Arbitrary<Map<String, Long>> charges = Arbitraries.longs()
                .between(0, 3_000_000)
                .list()
                .ofSize(2)
                .map(two -> Map.of("fee", two.get(0), "support", two.get(1)));
        return Combinators.combine(
                        anyLevels(),
                        cap().list().ofMaxSize(2),
                        anyMoney(),
                        charges,
                        anyTally(),
                        fact(within).list().ofMaxSize(8))
                .as(Scenario::new);
    }

    private static Arbitrary<List<Level>> anyLevels() {
        return Combinators.combine(service(), credit())
                .as((service, credit) -> new Level("", service, credit))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Scenario::named);
    }

    private static List<Level> named(List<Level> levels) {
        List<Level> named = new ArrayList<>();
        for (Level level : levels) {
            named.add(new Level(IDS.get(named.size()), level.service(), level.credit()));
        }
        return named;
    }

    private static Arbitrary<String> service() {
        return Arbitraries.of("web", "mail");
    }

    private static Arbitrary<String> charge() {
        return Arbitraries.of("fee", "support");
    }

    private static Arbitrary<Credit> credit() {
        Arbitrary<List<String>> thresholds = Arbitraries.of(THRESHOLDS)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(some -> THRESHOLDS.stream().filter(some::contains).toList());
        Arbitrary<List<Integer>> shares = Arbitraries.integers()
                .between(0, 3_000)
                .list()
                .ofSize(4)
                .map(some -> some.stream().sorted().toList());
        return Combinators.combine(thresholds, shares, Arbitraries.of(true, false), charge())
                .as((from, pay, nested, charge) ->
                        Credit.table(ladder(from, pay, nested)).of(charge));
    }

    private static BandTable<Figure> ladder(List<String> thresholds, List<Integer> shares, boolean nested) {
        List<Band<Figure>> bands = new ArrayList<>();
        for (int i = 0; i < thresholds.size(); i++) {
            Figure top = percent(thresholds.get(i));
            boolean open = nested || i == thresholds.size() - 1;
            bands.add((open
                            ? below(top)
                            : Range.atLeast(percent(thresholds.get(i + 1))).butBelow(top))
                    .gives(percent(shares.get(i) + "/30")));
        }
        return BandTable.of(bands);
    }

    private static Arbitrary<Cap> cap() {
        return Combinators.combine(Arbitraries.integers().between(0, 1_200), charge())
                .as((share, charge) -> Cap.of(percent(share + "/10"), charge));
    }

    private static Arbitrary<Currency> anyMoney() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Combinators.combine(Arbitraries.of("USD", "JPY", "KWD"), modes)
                .as((code, mode) -> new Currency(CurrencyUnit.of(code), mode));
    }

    private static Arbitrary<Tally> anyTally() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4))
                .as((window, threshold) ->
                        Tally.of(missed("a")).inLastPeriods(window).atLeast(Math.min(window, threshold)));
    }

    private static Arbitrary<Fact<?>> fact(Duration within) {
        Arbitrary<String> kinds = Arbitraries.of("outage", "outage", "maintenance", "weather");
        Arbitrary<Long> lengths = Arbitraries.oneOf(
                Arbitraries.longs().between(0, Duration.ofHours(1).toMillis()),
                Arbitraries.longs().between(0, Duration.ofDays(3).toMillis()));
        return Combinators.combine(kinds, service(), Arbitraries.longs().between(0, within.toMillis()), lengths)
                .as(Scenario::fact);
    }

    private static Fact<?> fact(String kind, String service, long offset, long length) {
        Instant start = START.plusMillis(offset);
        Instant end = start.plusMillis(length);
        return kind.equals("outage") ? Outage.of(service, start, end) : Exclusion.of(service, kind, start, end);
    }

    /** Further outages, to be added to a scenario. */
    static Arbitrary<Outage> outage(Duration within) {
        return fact(within).filter(Outage.class::isInstance).map(Outage.class::cast);
    }

    Scenario withLevels(List<Level> changed) {
        return new Scenario(changed, caps, money, charges, tally, facts);
    }

    Scenario withCaps(List<Cap> changed) {
        return new Scenario(levels, changed, money, charges, tally, facts);
    }

    Scenario withCharges(Map<String, Long> changed) {
        return new Scenario(levels, caps, money, changed, tally, facts);
    }

    Scenario withFacts(List<Fact<?>> changed) {
        return new Scenario(levels, caps, money, charges, tally, changed);
    }

    Scenario withTally(Tally changed) {
        return new Scenario(levels, caps, money, charges, changed, facts);
    }

    Scenario with(Fact<?> fact) {
        List<Fact<?>> more = new ArrayList<>(facts);
        more.add(fact);
        return withFacts(more);
    }

    Statement statement() {
        return settle(Hosting.JUNE, Ledger.empty()).statement();
    }

    Settlement settle(YearMonth month, Ledger ledger) {
        return contract().settle(month, Facts.of(facts), charged(), ledger);
    }

    /** Settles June to October, each month with the ledger of the month before. */
    List<Settlement> history() {
        List<Settlement> history = new ArrayList<>();
        Ledger ledger = Ledger.empty();
        for (int month = 6; month <= 10; month++) {
            Settlement next = settle(YearMonth.of(2024, month), ledger);
            history.add(next);
            ledger = next.ledger();
        }
        return history;
    }

    private Charges charged() {
        return Charges.of(charges.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Money.ofMinor(money.unit(), entry.getValue()))));
    }

    private ResolvedContract contract() {
        Agreement.Builder agreement = Hosting.agreement().service(Service.of("mail", "Mail"));
        Remedies.Builder remedies = Remedies.builder()
                .currency(money.unit())
                .rounding(money.rounding())
                .right("end", tally, Right.toEndContract());
        caps.forEach(remedies::cap);
        for (Level level : levels) {
            agreement.serviceLevel(promise(level));
            remedies.credit(level.id(), level.credit());
        }
        return Contract.of(agreement.build(), remedies.build()).resolve(Map.of());
    }

    private static ServiceLevel promise(Level level) {
        return ServiceLevel.builder()
                .id(level.id())
                .service(level.service())
                .metric(Metric.availability())
                .target(Target.atLeast(percent("99.5")))
                .period(Periods.calendarMonths())
                .exclusion(ExclusionRule.of("maintenance"))
                .build();
    }
}
